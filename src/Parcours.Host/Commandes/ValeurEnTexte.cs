using System.Globalization;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Commandes;

/// <summary>Une valeur pour qui lit un écran : « nd » quand elle n'est pas disponible (R12).</summary>
internal static class ValeurEnTexte
{
    public static string De(Resultat resultat) => De(resultat.Valeur, resultat.Definition.Forme);

    public static string De(decimal? nombre, FormeDeValeur forme) => nombre is not { } valeur ? "nd"
        : forme is FormeDeValeur.Taux ? valeur.ToString("0.0", CultureInfo.GetCultureInfo("fr-FR")) + " %"
        : valeur.ToString("0.##", CultureInfo.GetCultureInfo("fr-FR"));
}
