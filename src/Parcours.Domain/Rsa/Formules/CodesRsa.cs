using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Les codes échangés que les paramètres des définitions citent.</summary>
internal static class CodesRsa
{
    private static readonly Champ ChampOrganisme = Champ<OrientationNotifiee>("organisme");

    /// <summary>Texte échangé d'un organisme.</summary>
    public static string Texte(Organisme organisme) => ChampOrganisme.Texte((int)organisme);

    /// <summary>Les codes d'une énumération, pour vérifier un paramètre.</summary>
    public static IReadOnlyList<string> De<T>(string champ) where T : Fait => Champ<T>(champ).Enumeration;

    /// <summary>Les valeurs qu'un paramètre cite, par leur rang.</summary>
    public static bool[] Cites<T>(string champ, IReadOnlySet<string> codes) where T : Fait => [.. De<T>(champ).Select(codes.Contains)];

    private static Champ Champ<T>(string nom) where T : Fait => Forme.De<T>().Champs.Single(champ => champ.Nom == nom);
}
