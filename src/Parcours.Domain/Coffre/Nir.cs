using System.Globalization;
using System.Text.RegularExpressions;

namespace Parcours.Domain.Coffre;

/// <summary>
/// Numéro d'inscription au répertoire, sans sa clé : treize caractères. Il n'entre que dans le coffre, pour le rapprochement avec les caisses
/// (D3) ; jamais dans une adresse, un journal ou une trace.
/// </summary>
public sealed partial record Nir
{
    private const int Longueur = 13;
    private const int Modulo = 97;

    private Nir(string treize) => Treize = treize;

    /// <summary>Les treize caractères, sans espace ; la Corse s'y écrit 2A ou 2B.</summary>
    public string Treize { get; }

    /// <summary>Numéro d'attente, que la caisse remplacera : il commence par 7 ou 8.</summary>
    public bool EstProvisoire => Treize[0] is '7' or '8';

    /// <summary>La clé de contrôle : 97 moins le reste du numéro par 97, la Corse comptée 19 (2A) ou 18 (2B).</summary>
    public int Cle => Modulo - (int)(long.Parse(
        Treize.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal), CultureInfo.InvariantCulture) % Modulo);

    /// <summary>Lit treize caractères, ou quinze avec la clé, que des blancs, points ou tirets peuvent séparer.</summary>
    /// <param name="texte">Le texte.</param>
    /// <returns>Le numéro ; ou nul, et la raison, qui ne redit jamais le texte.</returns>
    public static (Nir? Nir, string? Raison) Lire(string texte)
    {
        var serre = Separateurs().Replace(texte, "").ToUpperInvariant();
        if (serre.Length is not Longueur and not Longueur + 2 || !Forme().IsMatch(serre))
            return (null, "n'a pas la forme d'un NIR : treize caractères, ou quinze avec la clé");
        var nir = new Nir(serre[..Longueur]);
        return serre.Length > Longueur && int.Parse(serre[Longueur..], CultureInfo.InvariantCulture) != nir.Cle
            ? (null, "a une clé de contrôle qui n'est pas celle du numéro") : (nir, null);
    }

    /// <summary>Ne dit rien du numéro : un journal qui l'écrirait par mégarde ne l'apprendrait pas.</summary>
    public override string ToString() => "NIR (tu)";

    [GeneratedRegex(@"[\s.\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Separateurs();

    // Sexe, année, mois (20 et au-delà : mois inconnu ou fictif), lieu de naissance, rang ; puis la clé.
    [GeneratedRegex(@"^[1-478][0-9]{2}(0[1-9]|1[0-2]|[2-9][0-9])([0-9]{2}|2[AB])[0-9]{6}([0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Forme();
}
