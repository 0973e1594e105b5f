namespace Parcours.Domain.Tableurs;

/// <summary>Le nom qu'un tableur donne à une colonne : A, Z, AA.</summary>
public static class NomDeColonne
{
    /// <summary>Le nom de la colonne de ce rang, à partir de zéro.</summary>
    public static string De(int rang) => rang < 26 ? ((char)('A' + rang)).ToString() : De((rang / 26) - 1) + De(rang % 26);
}
