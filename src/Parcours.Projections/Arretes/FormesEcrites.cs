using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Arretes;

/// <summary>Les formes de valeur, telles qu'un arrêté les garde : leurs noms ne suivent pas ceux du code.</summary>
internal static class FormesEcrites
{
    private static readonly Dictionary<string, FormeDeValeur> _formes = new()
    {
        ["comptage"] = FormeDeValeur.Comptage,
        ["taux"] = FormeDeValeur.Taux,
        ["moyenne"] = FormeDeValeur.Moyenne,
        ["saisie"] = FormeDeValeur.Saisie,
    };

    public static string De(FormeDeValeur forme) => _formes.Single(paire => paire.Value == forme).Key;

    /// <exception cref="KeyNotFoundException">Aucune forme ne s'écrit ainsi.</exception>
    public static FormeDeValeur Lire(string texte) => _formes[texte];
}
