using System.Globalization;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Une sanction confrontée au barème en vigueur le jour de la décision.</summary>
internal sealed record Sanction(BaremeDeSanction? Bareme, bool DepasseLePlafond, bool EstHorsBareme, bool EstHorsPremiere)
{
    public static Sanction De(Fait fait, int taux, int dureeMois, CompositionFoyer? foyer, DossierPersonne personne, Baremes baremes)
    {
        if (baremes.SanctionAu(fait.DateEffet) is not { } bareme) return new(null, false, false, false);
        var estLaPremiere = !personne.Connus.Any(connu => connu.Fait is SuspensionDecidee or SuppressionDecidee && connu.Fait.DateEffet <= fait.DateEffet);
        return new(bareme,
            DepasseLePlafond: foyer is CompositionFoyer.Plusieurs or CompositionFoyer.Majoration && taux > bareme.PlafondFoyer,
            EstHorsBareme: !Admet(bareme.Premiere, taux, dureeMois) && !Admet(bareme.Ensuite, taux, dureeMois),
            EstHorsPremiere: estLaPremiere && !Admet(bareme.Premiere, taux, dureeMois));
    }

    public static Refus PlafondDuFoyer(BaremeDeSanction? bareme) => new("sanction-hors-bareme", string.Create(CultureInfo.InvariantCulture,
        $"Le taux dépasse le plafond d'un foyer de plusieurs personnes ou majoré : {bareme?.PlafondFoyer} %."), bareme?.Reference);

    public static Refus HorsBareme(BaremeDeSanction? bareme) => new("sanction-hors-bareme",
        $"Le taux ou la durée sortent du barème : {Dire(bareme?.Ensuite)}.", bareme?.Reference);

    public static Refus HorsPremiere(BaremeDeSanction? bareme) => new("premiere-sanction-hors-bareme",
        $"Aucune sanction antérieure n'est connue ; pour la première : {Dire(bareme?.Premiere)}.", bareme?.Reference, DependDUnAutreFait: true);

    private static bool Admet(PlageDeSanction plage, int taux, int dureeMois) =>
        !(taux < plage.TauxMinimum) && !(taux > plage.TauxMaximum) && dureeMois >= plage.DureeMinimum && dureeMois <= plage.DureeMaximum;

    private static string Dire(PlageDeSanction? plage) => plage is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $"{(plage.TauxMinimum is { } minimum ? $"au moins {minimum} %, " : "")}{(plage.TauxMaximum is { } maximum ? $"au plus {maximum} %, " : "")}{plage.DureeMinimum} à {plage.DureeMaximum} mois");
}
