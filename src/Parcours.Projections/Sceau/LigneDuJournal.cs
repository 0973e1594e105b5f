using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Une ligne de <c>mt_events</c> telle qu'elle est, lisible ou non par le métier : le sceau ne dépend de rien d'autre.</summary>
/// <param name="Position">Position.</param>
/// <param name="Id">Identifiant au journal.</param>
/// <param name="Suivi">La personne ou l'objet que le flux suit.</param>
/// <param name="Nom">Nom persisté du type.</param>
/// <param name="Donnees">Données, épisode et date d'effet compris.</param>
/// <param name="ConnuLe">Instant de connaissance, en microsecondes depuis 2000.</param>
/// <param name="Version">Version dans le flux.</param>
/// <param name="Entetes">En-têtes ; nuls s'il n'y en a pas.</param>
/// <param name="EstArchivee">Marten l'a mise de côté : le produit ne le fait jamais.</param>
public sealed record LigneDuJournal(
    long Position, Guid Id, Guid Suivi, string Nom, JsonElement Donnees, long ConnuLe, long Version, JsonElement? Entetes, bool EstArchivee)
{
    private const string ChampEpisode = "episode";
    private const string ChampEffet = "dateEffet";

    /// <summary>Le journal garde ce champ sous un autre nom que l'échange, où la date d'effet du fait prendrait sa place.</summary>
    private static readonly (string AuJournal, string Echange) _dateCorrigee = ("dateEffetCorrigee", "dateEffet");

    private static readonly Instant _an2000 = NodaTime.Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>Code du type ; zéro s'il est inconnu.</summary>
    public short Type => CatalogueEvenements.ParNomPersiste.TryGetValue(Nom, out var type) ? type.Code : (short)0;

    /// <summary>L'empreinte de la ligne scellée, comme feuille.</summary>
    /// <param name="canonique">Tampon, vidé d'abord.</param>
    public byte[] Feuille(JsonCanonique canonique)
    {
        canonique.Vider();
        Ecrire(canonique);
        return Merkle.Feuille(canonique.Octets);
    }

    /// <summary>
    /// Écrit la ligne scellée : le fait échangé, tel que l'export l'écrit hormis l'instant, exact ici, et sous <c>journal</c> ce que
    /// l'échange ne dit pas. Rien de la ligne ne s'y perd, même illisible.
    /// </summary>
    public void Ecrire(JsonCanonique sortie)
    {
        var (episode, effet) = (Episode(), Effet());
        var famille = episode is { } connu ? Famille.De(connu.Dispositif) : null;
        var suivi = Suivi.ToString();
        sortie.Brut("{"u8);
        Entete(sortie, "auteur", "\"auteur\":"u8);
        if (effet is not null)
        {
            sortie.Brut("\"dateEffet\":"u8);
            sortie.Ecrire(effet);
            sortie.Brut(","u8);
        }
        sortie.Brut("\"donnees\":"u8);
        EcrireDonnees(sortie, episode is not null, effet is not null);
        sortie.Brut(",\"enregistreLe\":"u8);
        sortie.Ecrire(Instant());
        sortie.Brut(",\"flux\":"u8);
        sortie.Ecrire(episode is { } e ? Echange.EcritureEchange.Flux(e, suivi) : suivi);
        sortie.Brut(",\"id\":"u8);
        sortie.Ecrire(Entete("idEmetteur") ?? Id.ToString());
        sortie.Brut(",\"journal\":{"u8);
        if (EstArchivee) sortie.Brut("\"archivee\":true,"u8);
        sortie.Brut("\"entetes\":"u8);
        if (Entetes is { } entetes) sortie.Ecrire(entetes);
        else sortie.Brut("null"u8);
        sortie.Brut(",\"id\":"u8);
        sortie.Ecrire(Id.ToString());
        sortie.Brut(",\"position\":"u8);
        sortie.Ecrire(Position);
        sortie.Brut(",\"type\":"u8);
        sortie.Ecrire(Nom);
        sortie.Brut(",\"version\":"u8);
        sortie.Ecrire(Version);
        sortie.Brut("},"u8);
        Entete(sortie, "organisme", "\"organismeAuteur\":"u8);
        if (famille is { EstDUnePersonne: true })
        {
            sortie.Brut("\"personne\":"u8);
            sortie.Ecrire(suivi);
            sortie.Brut(","u8);
        }
        sortie.Brut("\"type\":"u8);
        sortie.Ecrire(CatalogueEvenements.ParNomPersiste.TryGetValue(Nom, out var type) ? type.Forme.Nom : Nom);
        sortie.Brut("}"u8);
    }

    /// <summary>L'instant de connaissance, à la microseconde ; hors du calendrier, son nombre de microsecondes.</summary>
    public string Instant() => EnTexte(ConnuLe);

    /// <summary>L'instant ; nul s'il sort du calendrier.</summary>
    public Instant? Connu => EstDatable(ConnuLe) ? _an2000.PlusTicks(ConnuLe * 10) : null;

    /// <summary>Un instant, donné en microsecondes depuis 2000 ; hors du calendrier, leur nombre.</summary>
    public static string EnTexte(long connuLe) => EstDatable(connuLe)
        ? InstantPattern.ExtendedIso.Format(_an2000.PlusTicks(connuLe * 10)) : connuLe.ToString(CultureInfo.InvariantCulture) + " µs";

    private static bool EstDatable(long connuLe) => connuLe is > -62_000_000_000_000_000 and < 250_000_000_000_000_000;

    private void EcrireDonnees(JsonCanonique sortie, bool sansEpisode, bool sansEffet)
    {
        if (Donnees.ValueKind is not JsonValueKind.Object)
        {
            sortie.Ecrire(Donnees);
            return;
        }
        var champs = new List<(string Nom, JsonElement Valeur)>();
        foreach (var champ in Donnees.EnumerateObject())
        {
            if ((sansEpisode && champ.Name == ChampEpisode) || (sansEffet && champ.Name == ChampEffet)) continue;
            champs.Add((sansEffet && champ.Name == _dateCorrigee.AuJournal ? _dateCorrigee.Echange : champ.Name, champ.Value));
        }
        sortie.EcrireObjet(champs);
    }

    private Episode? Episode() =>
        Donnees.ValueKind is JsonValueKind.Object && Donnees.TryGetProperty(ChampEpisode, out var texte) && texte.ValueKind is JsonValueKind.String
        && Domain.Communs.Episode.TryParse(texte.GetString(), CultureInfo.InvariantCulture, out var episode) ? episode : null;

    private string? Effet() =>
        Donnees.ValueKind is JsonValueKind.Object && Donnees.TryGetProperty(ChampEffet, out var texte) && texte.ValueKind is JsonValueKind.String ? texte.GetString() : null;

    private string? Entete(string nom) =>
        Entetes is { ValueKind: JsonValueKind.Object } entetes && entetes.TryGetProperty(nom, out var valeur) && valeur.ValueKind is JsonValueKind.String ? valeur.GetString() : null;

    private void Entete(JsonCanonique sortie, string nom, ReadOnlySpan<byte> cle)
    {
        if (Entete(nom) is not { } valeur) return;
        sortie.Brut(cle);
        sortie.Ecrire(valeur);
        sortie.Brut(","u8);
    }
}
