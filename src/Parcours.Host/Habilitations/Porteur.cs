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

    /// <summary>Ce qu'il voit d'un dossier.</summary>
    public Vue Vue(DossierPersonne personne, IdentifiantDeParcours dossier) => VuePar(Habilitations, personne, dossier);

    /// <summary>
    /// Le fait peut s'écrire sur ce dossier : un rôle le permet, et voit le dossier entier. Ce que l'agent ne voit pas n'existe pas pour lui.
    /// </summary>
    public Admission Admettre(Type fait, DossierPersonne personne, IdentifiantDeParcours dossier, IEnumerable<EvenementLu> evenements)
    {
        var competentes = Habilitations.Where(habilitation => Permet(habilitation, fait, dossier.Episode.Dispositif)).ToList();
        if (VuePar(competentes, personne, dossier).EstEntiere) return Admission.Ouvert;
        var vue = Vue(personne, dossier);
        return evenements.Any(lu => lu.Consigne.Fait.Episode == dossier.Episode && vue.Montre(lu.Consigne.Fait, lu.Provenance.OrganismeAuteur))
            ? Admission.Ferme : Admission.Invisible;
    }

    /// <summary>
    /// L'habilitation permet ce fait. Corriger ou annuler revient à la direction, et à qui peut consigner sur le dispositif : chacun répare ses erreurs.
    /// </summary>
    public static bool Permet(Habilitation habilitation, Type fait, Dispositif dispositif) => fait.IsAssignableTo(typeof(FaitTransversal))
        ? LesCompetences.Toutes.Couvre(habilitation, dispositif)
        : LesCompetences.Toutes.Permet(habilitation, fait, dispositif);

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
