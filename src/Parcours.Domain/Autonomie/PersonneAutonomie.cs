using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Une personne et toutes ses demandes d'un dispositif, APA ou MDPH : l'unité y est le dossier, jamais la personne.</summary>
/// <param name="Id">Identifiant interne.</param>
/// <param name="Dossiers">Un dossier par épisode dont un fait est connu.</param>
public sealed record PersonneAutonomie(Guid Id, IReadOnlyList<DossierAutonomie> Dossiers)
{
    /// <summary>Reconstitue ses demandes d'APA. Ne lève jamais.</summary>
    public static PersonneAutonomie Apa(PersonneLue personne) => Reconstituer(personne, Dispositif.Apa);

    /// <summary>Reconstitue ses demandes à la MDPH. Ne lève jamais.</summary>
    public static PersonneAutonomie Pch(PersonneLue personne) => Reconstituer(personne, Dispositif.Pch);

    private static PersonneAutonomie Reconstituer(PersonneLue personne, Dispositif dispositif) => new(personne.Id,
        [.. personne.Episodes(dispositif).Select(episode => DossierAutonomie.Reconstituer(personne.Id, episode.Key, episode, personne.Deces))]);
}
