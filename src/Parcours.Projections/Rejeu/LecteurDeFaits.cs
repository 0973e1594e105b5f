using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Rejeu;

internal sealed class LecteurDeFaits
{
    private readonly FrozenDictionary<string, TypeDeFait>.AlternateLookup<ReadOnlySpan<char>> _noms = CatalogueEvenements.ParNomPersiste.GetAlternateLookup<ReadOnlySpan<char>>();

    public Fait Lire(ReadOnlySpan<byte> type, ReadOnlySpan<byte> json)
    {
        Span<char> nom = stackalloc char[128];
        return (Fait)JsonSerializer.Deserialize(json, _noms[nom[..Encoding.UTF8.GetChars(type, nom)]].Forme.Type, Serialisation.Options)!;
    }
}
