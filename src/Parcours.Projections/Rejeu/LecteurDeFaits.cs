using System.Collections.Frozen;
using System.Text;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Rejeu;

/// <summary>
/// Lit le fait de la ligne courante d'un journal. Un million de faits se lisent en moins de temps qu'il n'en faut à un désérialiseur
/// général pour en préparer les types : chaque type a son constructeur compilé, qui prend ses valeurs à même le tampon.
/// </summary>
/// <param name="lignes">Lignes lues.</param>
/// <param name="type">Colonne du nom persisté.</param>
/// <param name="donnees">Colonne du JSON.</param>
internal sealed class LecteurDeFaits(LectureBinaire lignes, int type, int donnees)
{
    private static readonly FrozenDictionary<string, FormeAuJournal> Formes =
        CatalogueEvenements.Tous.ToFrozenDictionary(t => t.NomPersiste, t => new FormeAuJournal(t.Forme), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FormeAuJournal>.AlternateLookup<ReadOnlySpan<char>> ParNom = Formes.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ValeursJson _valeurs = new(lignes, donnees);

    /// <summary>Le fait.</summary>
    /// <exception cref="InvalidDataException">Le journal porte ce que le produit n'y écrit pas.</exception>
    public Fait Lire()
    {
        Span<char> nom = stackalloc char[128];
        return ParNom[nom[..Encoding.UTF8.GetChars(lignes.Octets(type), nom)]].Lire(_valeurs);
    }
}
