using NodaTime;

namespace Parcours.Host.Commandes;

/// <summary>Les dates d'une lecture : <c>--a-la-date</c> vaut pour les deux, <c>--connu-au</c> et <c>--observe-le</c> les séparent.</summary>
internal static class DatesDeLecture
{
    private static readonly OptionCommande _aLaDate = new("--a-la-date", "date", "date de connaissance (incluse) et jour d'observation ; par défaut, aujourd'hui") { Nature = Nature.Date };
    private static readonly OptionCommande _connuAu = new("--connu-au", "date", "date de connaissance seule, incluse") { Nature = Nature.Date };
    private static readonly OptionCommande _observeLe = new("--observe-le", "date", "jour d'observation seul") { Nature = Nature.Date };

    public static IReadOnlyList<OptionCommande> Options => [_aLaDate, _connuAu, _observeLe];

    public static LocalDate? ALaDate(AppelCommande appel) => appel.Date(_aLaDate);

    /// <summary>Le jour de connaissance demandé à part ; nul si la date commune vaut.</summary>
    public static LocalDate? ConnuAu(AppelCommande appel) => appel.Date(_connuAu);

    public static (LocalDate ConnuAu, LocalDate ObserveLe) Lire(AppelCommande appel, LocalDate aujourdhui)
    {
        var commune = appel.Date(_aLaDate) ?? aujourdhui;
        return (appel.Date(_connuAu) ?? commune, appel.Date(_observeLe) ?? commune);
    }
}
