using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>
/// Empreinte d'une définition : le fichier, la révision de la formule, la version du référentiel. Deux chiffres de même empreinte
/// sont calculés de la même façon.
/// </summary>
internal static class EmpreinteDeDefinition
{
    public static string De(string texte, IFormule formule, string referentiel)
    {
        // Une extraction Git sous Windows change les fins de ligne, pas le sens : l'empreinte n'en dépend pas.
        var canonique = texte.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var couvert = string.Create(CultureInfo.InvariantCulture, $"{canonique}\n{formule.Nom}@{formule.Revision}\n{referentiel}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(couvert)));
    }
}
