using NodaTime;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Commandes;

/// <summary>
/// Les dates d'une lecture : <c>--a-la-date</c> vaut pour les deux, <c>--connu-au</c> et <c>--observe-le</c> les séparent, <c>--position</c>
/// remplace la connaissance d'un jour, et demande son jour d'observation.
/// </summary>
internal static class DatesDeLecture
{
    private static readonly OptionCommande _aLaDate = new("--a-la-date", "date", "date de connaissance (incluse) et jour d'observation ; par défaut, aujourd'hui") { Nature = Nature.Date };
    private static readonly OptionCommande _connuAu = new("--connu-au", "date", "date de connaissance seule, incluse") { Nature = Nature.Date };
    private static readonly OptionCommande _observeLe = new("--observe-le", "date", "jour d'observation seul") { Nature = Nature.Date };

    private static readonly OptionCommande _position = new("--position", "rang", "dernière position connue, incluse, au lieu d'un jour ; demande --observe-le") { Nature = Nature.Entier };

    public static IReadOnlyList<OptionCommande> Options => [_aLaDate, _connuAu, _position, _observeLe];

    public static LocalDate? ALaDate(AppelCommande appel) => appel.Date(_aLaDate);

    public static (PointDeConnaissance Connu, LocalDate ObserveLe) Lire(AppelCommande appel, LocalDate aujourdhui)
    {
        if (appel.Entier(_position) is { } position)
        {
            if (appel.Date(_aLaDate) is not null || appel.Date(_connuAu) is not null)
                throw new AppelMalFormeException(["--position remplace --a-la-date et --connu-au : donnez l'une ou l'autre."]);
            return (PointDeConnaissance.ALaPosition(position), appel.Date(_observeLe)
                ?? throw new AppelMalFormeException(["--position demande --observe-le : la même question doit rendre le même chiffre, demain aussi."]));
        }

        var commune = appel.Date(_aLaDate) ?? aujourdhui;
        return (appel.Date(_connuAu) ?? commune, appel.Date(_observeLe) ?? commune);
    }
}
