using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Habilitations;

namespace Parcours.Host.Habilitations;

/// <summary>Qui fait la demande, et ce qu'il peut au jour où il la fait.</summary>
/// <param name="Emetteur">D'après le jeton.</param>
/// <param name="Habilitations">En vigueur.</param>
/// <param name="Jour">Jour de la demande, à Paris.</param>
/// <param name="Referent">L'identifiant interne sous lequel les désignations le nomment ; nul si aucune.</param>
/// <param name="Finalite">Pourquoi, s'il le dit.</param>
public sealed record Porteur(Emetteur Emetteur, IReadOnlyList<Habilitation> Habilitations, LocalDate Jour, Guid? Referent, string? Finalite)
{
    /// <summary>Le porteur de la demande, posé par <see cref="GardeDesHabilitations"/>.</summary>
    public static Porteur De(HttpContext http) => http.Features.Get<Porteur>()
        ?? throw new InvalidOperationException("Ce point d'accès n'est pas gardé par les habilitations.");

    /// <summary>Celles qui ouvrent un accès nominatif : un rôle qui doit dire pourquoi n'ouvre rien à qui ne le dit pas, fût-il porteur d'un autre.</summary>
    public IReadOnlyList<Habilitation> Nominatives { get; } =
        Finalite is null ? [.. Habilitations.Where(habilitation => !habilitation.Droits.DitPourquoi)] : Habilitations;

    /// <summary>Celles qui lisent les dossiers derrière un chiffre.</summary>
    public IReadOnlyList<Habilitation> Listes => EnClairDAbord(habilitation => habilitation.Droits.VoitLesListes);

    /// <summary>Celles qui lisent les dossiers derrière un contrôle de qualité : qui doit compléter un dossier doit savoir lequel.</summary>
    public IReadOnlyList<Habilitation> Qualite => EnClairDAbord(habilitation => habilitation.Droits.VoitLesListes || habilitation.Droits.VoitLesEcheances);

    /// <summary>Celles qui lisent des échéances.</summary>
    public IReadOnlyList<Habilitation> Echeances => [.. Nominatives.Where(habilitation => habilitation.Droits.VoitLesEcheances)];

    /// <summary>Ce qu'il voit d'un dossier.</summary>
    public Vue Vue(DossierPersonne personne, IdentifiantDeParcours dossier) => VuePar(Nominatives, personne, dossier);

    /// <summary>Les dossiers de la personne qu'il voit entiers, par un rôle à qui l'identité se montre.</summary>
    public IReadOnlyList<IdentifiantDeParcours> DossiersIdentifiables(DossierPersonne personne, Guid interne)
    {
        var lectrices = Nominatives.Where(habilitation => habilitation.Droits.VoitLIdentite).ToList();
        return [.. personne.Connus.Select(connu => connu.Fait.Episode).Where(episode => episode.Dispositif is not Dispositif.Personne).Distinct()
            .Where(episode => VuePar(lectrices, personne, new(interne, episode)).EstEntiere).Select(episode => new IdentifiantDeParcours(interne, episode))];
    }

    /// <summary>
    /// Le fait peut s'écrire sur ce dossier : un rôle le permet, et voit le dossier entier. Ce que l'agent ne voit pas n'existe pas pour lui.
    /// </summary>
    public Admission Admettre(Fait fait, DossierPersonne personne, IdentifiantDeParcours dossier, IEnumerable<EvenementLu> evenements)
    {
        var competentes = Competentes(fait, personne).ToList();
        if (VuePar(competentes, personne, dossier).EstEntiere) return Admission.Ouvert;
        return !Voit(personne, dossier, evenements) ? Admission.Invisible : competentes.Count == 0 ? Admission.Interdit : Admission.Ferme;
    }

    /// <summary>Un fait du dossier au moins se voit.</summary>
    public bool Voit(DossierPersonne personne, IdentifiantDeParcours dossier, IEnumerable<EvenementLu> evenements)
    {
        var vue = Vue(personne, dossier);
        return evenements.Any(lu => lu.Consigne.Fait.Episode == dossier.Episode && vue.Montre(lu.Consigne.Fait, lu.Provenance.OrganismeAuteur));
    }

    /// <summary>Une ligne de lot : il crée des dossiers, seules les habilitations sans borne y valent.</summary>
    public Admission AdmettreEnLot(Fait fait, DossierPersonne personne) =>
        Competentes(fait, personne).Any(habilitation => !habilitation.EstBornee) ? Admission.Ouvert : Admission.Interdit;

    /// <summary>Corriger ou annuler revient à la direction, et à qui aurait pu consigner le fait visé : chacun répare ses erreurs, non celles d'un autre métier.</summary>
    private IEnumerable<Habilitation> Competentes(Fait fait, DossierPersonne personne)
    {
        var vise = fait;
        while (vise is FaitTransversal retouche && personne.Trouver(IdentifiantFait.De(retouche.Cible)) is { } cible) vise = cible.Fait;
        // Le dispositif est celui du fait visé, non celui qu'une ligne de lot prétend.
        return Nominatives.Where(habilitation => LesCompetences.Toutes.Permet(habilitation, fait.GetType(), vise.Episode.Dispositif)
            || LesCompetences.Toutes.Permet(habilitation, vise.GetType(), vise.Episode.Dispositif));
    }

    /// <summary>Une ligne de liste se voit.</summary>
    /// <param name="lectrices">Les habilitations qui lisent cette sorte de liste.</param>
    /// <param name="dispositif">Dispositif du dossier.</param>
    /// <param name="organisme">Organisme qui en a la charge.</param>
    /// <param name="territoire">Son territoire.</param>
    public static bool VoitLaLigne(IReadOnlyList<Habilitation> lectrices, Dispositif dispositif, string? organisme, string? territoire)
    {
        foreach (var habilitation in lectrices)
            if ((habilitation.Droits.SousPseudonyme || LesCompetences.Toutes.Couvre(habilitation, dispositif))
                && (habilitation.Territoire is null || habilitation.Territoire == territoire)
                && (habilitation.Droits.Regard is not Regard.Organisme || habilitation.NatureDeLOrganisme is not { } nature
                    || string.Equals(nature, organisme, StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    /// <summary>Sous pseudonyme seulement à défaut d'une autre : elle lit en clair ce qu'elle seule voit.</summary>
    private List<Habilitation> EnClairDAbord(Func<Habilitation, bool> lit)
    {
        var lectrices = Nominatives.Where(lit).ToList();
        var enClair = lectrices.FindAll(lectrice => !lectrice.Droits.SousPseudonyme);
        return enClair.Count > 0 ? enClair : lectrices;
    }

    private Vue VuePar(IReadOnlyList<Habilitation> habilitations, DossierPersonne personne, IdentifiantDeParcours dossier)
    {
        if (dossier.Episode.Dispositif is not Dispositif.Personne) return VueDe(dossier);
        // Les faits de la personne elle-même se voient et s'écrivent de qui voit l'un de ses dossiers.
        var dossiers = personne.Connus.Select(connu => connu.Fait.Episode).Where(episode => episode.Dispositif is not Dispositif.Personne).Distinct()
            .Select(episode => VueDe(dossier with { Episode = episode }));
        return dossiers.FirstOrDefault(vue => vue.EstEntiere) ?? VueDe(dossier);

        Vue VueDe(IdentifiantDeParcours celui) => Domain.Habilitations.Vue.De(
            habilitations, LesCompetences.Toutes, celui.Episode.Dispositif, celui.ToString(), Rattachement.De(personne, celui.Episode, Jour), Referent);
    }
}
