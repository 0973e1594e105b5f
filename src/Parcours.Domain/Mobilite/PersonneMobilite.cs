using Parcours.Domain.Communs;

namespace Parcours.Domain.Mobilite;

/// <summary>Une personne et ses mesures de mobilité : c'est elle que l'on compte, non le flux (C1).</summary>
/// <param name="Id">Identifiant interne.</param>
/// <param name="Mesures">Ses mesures.</param>
public sealed record PersonneMobilite(Guid Id, IReadOnlyList<MesureDeMobilite> Mesures)
{
    /// <summary>Reconstitue ses mesures. Ne lève jamais.</summary>
    public static PersonneMobilite Reconstituer(PersonneLue personne) =>
        new(personne.Id, [.. personne.Episodes(Dispositif.Mobilite).Select(episode => MesureDeMobilite.Reconstituer(episode.Key, episode, personne.Deces))]);
}
