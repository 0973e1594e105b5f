namespace Parcours.Host.Tableurs;

/// <summary>
/// Ce qu'un tableur peut demander au plus (ADR 0022). Un mois de grand département tient largement en deçà ; au-delà, c'est une bombe, ou un fichier à couper.
/// </summary>
internal static class LimitesDeTableur
{
    /// <summary>Octets du fichier.</summary>
    public const int Fichier = 32 * 1024 * 1024;

    /// <summary>Octets de toutes les parties d'un classeur, décompressées.</summary>
    public const long Decompresse = 96L * 1024 * 1024;

    /// <summary>Parties d'un classeur.</summary>
    public const int Parties = 2_000;

    /// <summary>Octets entre deux balises, ou d'une balise : une case d'Excel en tient 32 767 caractères, six fois plus s'ils sont tous échappés.</summary>
    public const int Morceau = 256 * 1024;

    /// <summary>Balises emboîtées.</summary>
    public const int Profondeur = 64;

    /// <summary>Noms de balises et d'attributs distincts, déclarations d'espaces de noms comprises : le lecteur XML les retient tous.</summary>
    public const int Noms = 4_096;

    /// <summary>Balises autres que celles des cases et des textes partagés : styles, colonnes, fusions, que la bibliothèque garde en mémoire.</summary>
    public const int AutresBalises = 2_000_000;

    /// <summary>Lignes remplies.</summary>
    public const int Lignes = 100_000;

    /// <summary>Lignes, vides comprises : la hauteur d'une feuille d'Excel.</summary>
    public const int Hauteur = 1_048_576;

    /// <summary>Colonnes.</summary>
    public const int Colonnes = 512;

    /// <summary>Caractères d'une case.</summary>
    public const int Case = 4_096;
}
