using System.Text;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Rejeu;

/// <summary>Les textes d'une énumération, en octets, et la valeur de chacun.</summary>
internal sealed class TextesDEnumeration
{
    private readonly (byte[] Texte, int Valeur)[] _textes;
    private readonly Champ _champ;

    private TextesDEnumeration(Champ champ) =>
        (_champ, _textes) = (champ, [.. champ.Enumeration.Select(texte => (Encoding.UTF8.GetBytes(texte), (int)champ.DeTexte(texte)!))]);

    public static TextesDEnumeration De(Champ champ) => new(champ);

    /// <summary>Peu de valeurs, presque toutes de longueurs différentes : les parcourir coûte moins qu'un calcul de clé.</summary>
    /// <exception cref="InvalidDataException">Aucune valeur ne porte ce texte.</exception>
    public int Valeur(ReadOnlySpan<byte> texte)
    {
        foreach (var (connu, valeur) in _textes)
            if (texte.SequenceEqual(connu)) return valeur;
        throw new InvalidDataException($"« {Encoding.UTF8.GetString(texte)} » n'est pas une valeur de {_champ.Nom}.");
    }
}
