using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Arretes;

/// <summary>Un chiffre figé. Deux cellules sont égales si elles disent le même chiffre.</summary>
/// <param name="Comptes">Ce que la forme de l'indicateur publie ; le reste est à zéro.</param>
/// <param name="Valeur">La valeur telle qu'elle fut calculée ; nulle si non disponible (R12).</param>
public sealed record CelluleArretee(Bilan Comptes, decimal? Valeur)
{
    /// <summary>Ce qu'un arrêté garde d'une mesure.</summary>
    public static CelluleArretee De(FormeDeValeur forme, Mesure mesure, decimal? valeur)
    {
        var comptes = Bilan.De(mesure);
        return new(forme switch
        {
            FormeDeValeur.Comptage => new(comptes.Effectif, 0, 0, 0, 0, 0),
            FormeDeValeur.Taux => comptes with { Somme = 0, Effectif = 0 },
            FormeDeValeur.Moyenne or FormeDeValeur.Saisie => new(0, 0, 0, 0, comptes.Somme, comptes.Effectif),
            _ => throw new ArgumentOutOfRangeException(nameof(forme), forme, null),
        }, valeur);
    }
}
