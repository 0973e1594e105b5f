using Parcours.Domain.Communs;
using Parcours.Domain.Reference;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait de chaque type du référent de parcours, tous ses champs renseignés.</summary>
internal static class FaitsCompletsReference
{
    private static readonly Episode _episode = new(Dispositif.Reference, "");

    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new ReferentParcoursDesigne(new("0192f0c0-0000-7000-8000-000000000002"), true) { Episode = _episode, DateEffet = new(2021, 3, 15) },
        new ReferentParcoursFini(MotifFinReferent.ChangementReferent) { Episode = _episode, DateEffet = new(2021, 3, 15) },
        new InstanceTenue(5, 4, true, false) { Episode = _episode, DateEffet = new(2021, 3, 15) },
        new EvolutionConstatee(SensEvolution.Negative, DomaineEvolution.Logement) { Episode = _episode, DateEffet = new(2021, 3, 15) },
    ];
}
