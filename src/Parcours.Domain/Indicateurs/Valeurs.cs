namespace Parcours.Domain.Indicateurs;

/// <summary>Règle R12 : une décimale, demi supérieur ; dénominateur nul, non disponible, jamais zéro.</summary>
public static class Valeurs
{
    /// <summary>Taux en pour cent, nul si le dénominateur est nul.</summary>
    public static decimal? Taux(int numerateur, int denominateur) =>
        denominateur == 0 ? null : Arrondir(100m * numerateur / denominateur);

    /// <summary>Moyenne, nulle sans effectif.</summary>
    public static decimal? Moyenne(decimal somme, int effectif) => effectif == 0 ? null : Arrondir(somme / effectif);

    private static decimal Arrondir(decimal valeur) => decimal.Round(valeur, 1, MidpointRounding.AwayFromZero) + 0.0m;
}
