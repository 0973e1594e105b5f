using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Rsa;

/// <summary>Où en est un épisode.</summary>
public enum EtatDEpisode
{
    /// <summary>Des faits sont connus, l'ouverture ne l'est pas encore.</summary>
    SansOuverture,

    /// <summary>Ouvert.</summary>
    Ouvert,

    /// <summary>Fermé par une clôture ou un décès.</summary>
    Clos,
}

/// <summary>Une entrée soumise aux droits et devoirs.</summary>
/// <param name="Depart">Ouverture, ou passage à soumis.</param>
/// <param name="Territoire">Territoire à l'entrée.</param>
/// <param name="Sortie">Ce qui y met fin ; nul si rien.</param>
public sealed record EntreeLue(FaitLu Depart, string Territoire, FaitLu? Sortie);

/// <summary>Un dossier RSA, tel que connu et observé un jour. Des faits et des dates : aucun seuil, aucun « en retard ».</summary>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Version">Nombre de faits consignés dans l'épisode, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de la personne.</param>
/// <param name="ObserveLe">Jour d'observation : les effets postérieurs ne figurent que dans <c>faits</c>.</param>
/// <param name="Etat">Où en est l'épisode.</param>
/// <param name="Ouverture">L'ouverture.</param>
/// <param name="Territoire">Territoire au jour d'observation.</param>
/// <param name="Entrees">Entrées soumises aux droits et devoirs.</param>
/// <param name="Orientations">Orientations, par date d'effet.</param>
/// <param name="RendezVousDeReference">Premier rendez-vous d'accompagnement que l'organisme n'a pas annulé.</param>
/// <param name="Contrats">Contrats, par date de signature.</param>
/// <param name="Fin">Ce qui a fermé l'épisode.</param>
/// <param name="Faits">Tous les faits connus de l'épisode, par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record DossierRsaLu(
    string Parcours, int Version, long Position, LocalDate ObserveLe, EtatDEpisode Etat, FaitLu? Ouverture, string? Territoire,
    IReadOnlyList<EntreeLue> Entrees, IReadOnlyList<FaitLu> Orientations, FaitLu? RendezVousDeReference,
    IReadOnlyList<FaitLu> Contrats, FaitLu? Fin, IReadOnlyList<FaitLu> Faits)
{
    internal static DossierRsaLu De(DossierConnu lu)
    {
        var parPosition = lu.Evenements.ToDictionary(e => e.Consigne.Position);
        var connus = lu.Personne.Connus.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode).ToList();
        var dossier = DossierRsa.Reconstituer(
            lu.Identifiant.Personne, lu.Identifiant.Episode, connus, PremierDeces(lu.Personne), lu.Observation);
        return new(
            lu.Identifiant.ToString(), lu.Version, lu.Position, lu.Observation,
            dossier.Fin is not null ? EtatDEpisode.Clos : dossier.Ouverture is not null ? EtatDEpisode.Ouvert : EtatDEpisode.SansOuverture,
            Fait(dossier.Ouverture?.Connu),
            dossier.Territoire,
            [.. dossier.Entrees.Select(entree => new EntreeLue(Fait(entree.Depart)!, entree.Territoire, Fait(entree.Sortie)))],
            [.. dossier.Orientations.Select(jalon => Fait(jalon.Connu)!)],
            Fait(dossier.RendezVousDeReference?.Connu),
            [.. dossier.Contrats.Select(jalon => Fait(jalon.Connu)!)],
            Fait(dossier.Fin),
            [.. connus.Select(connu => Fait(connu)!)]);

        FaitLu? Fait(FaitConnu? connu) => connu is { } c ? FaitLu.De(c, parPosition[c.Ordre]) : null;
    }

    private static FaitConnu? PremierDeces(DossierPersonne personne)
    {
        var deces = personne.Connus.Where(connu => connu.Fait is Domain.Personnes.PersonneDecedee)
            .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).ToList();
        return deces.Count > 0 ? deces[0] : null;
    }
}
