using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait de chaque type de la garantie d'activité et de l'accompagnement global, tous ses champs renseignés.</summary>
internal static class FaitsCompletsGarantie
{
    private static readonly Episode _garantie = new(Dispositif.GarantieActivite, "1");
    private static readonly Episode _accompagnement = new(Dispositif.AccompagnementGlobal, "12");

    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new GarantieActiviteOrientee { Episode = _garantie, DateEffet = new(2021, 3, 15) },
        new GarantieActiviteDebutee { Episode = _garantie, DateEffet = new(2021, 3, 15) },
        new GarantieActiviteTerminee(MotifFinAccompagnement.TermeAtteint) { Episode = _garantie, DateEffet = new(2021, 3, 15) },
        new ParrainageDebute { Episode = _garantie, DateEffet = new(2021, 3, 15) },
        new AccompagnementGlobalOriente { Episode = _accompagnement, DateEffet = new(2021, 3, 15) },
        new AccompagnementGlobalDebute(new("0192f0c0-0000-7000-8000-000000000003")) { Episode = _accompagnement, DateEffet = new(2021, 3, 15) },
        new AccompagnementGlobalTermine(MotifFinAccompagnement.Demenagement) { Episode = _accompagnement, DateEffet = new(2021, 3, 15) },
    ];
}
