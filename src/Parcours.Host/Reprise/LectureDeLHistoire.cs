using System.Buffers;
using System.Collections.Frozen;
using System.IO.Pipelines;
using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Parcours.Projections;
using Parcours.Projections.Echange;

namespace Parcours.Host.Reprise;

/// <summary>Lit un fichier NDJSON ligne à ligne, en mémoire bornée, et vérifie la forme de chaque fait.</summary>
internal sealed class LectureDeLHistoire(Instant maintenant, bool rangDuJour, RefusDeReprise refus)
{
    private const int TailleDeLot = 2_000;
    private const int LigneLaPlusLongue = 1 << 20;

    /// <summary>Code d'un type dans l'antichambre, le temps d'une reprise.</summary>
    public static IReadOnlyList<TypeDeFait> Types => CatalogueEvenements.Tous;

    private static readonly FrozenDictionary<Type, short> _codes =
        CatalogueEvenements.Tous.Select((type, rang) => (type.Forme.Type, Code: (short)rang)).ToFrozenDictionary(t => t.Type, t => t.Code);

    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private readonly LocalDate _aujourdhui = maintenant.InZone(_paris).Date;
    private Instant _precedent = Instant.MinValue;
    private (string Genre, string Texte)? _opaque;

    /// <summary>Les faits arrivent déjà dans l'ordre où ils ont été connus : aucun tri à faire.</summary>
    public bool EstTriee { get; private set; } = true;

    /// <summary>Faits lus, fautifs compris.</summary>
    public long Faits { get; private set; }

    /// <summary>Le jeton qui tient la place d'un identifiant opaque jusqu'à l'intégration.</summary>
    public static Guid Jeton(string genre, string texte) => IdentifiantFait.De(genre + "/" + texte);

    public async IAsyncEnumerable<List<LignePreparee>> LireAsync(Stream fichier, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var lecteur = PipeReader.Create(fichier, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var lot = new List<LignePreparee>(TailleDeLot);
        for (long ligne = 0; ;)
        {
            var lu = await lecteur.ReadAsync(token);
            var tampon = lu.Buffer;
            while (Suivante(ref tampon, lu.IsCompleted, out var octets))
            {
                ligne++;
                Preparer(octets, ligne, lot);
                if (lot.Count < TailleDeLot) continue;
                yield return lot;
                lot = new(TailleDeLot);
            }
            if (tampon.Length > LigneLaPlusLongue)
            {
                refus.Ajouter(ligne + 1, "", "ligne de plus d'un mégaoctet : ce n'est pas un fichier de faits");
                break;
            }
            lecteur.AdvanceTo(tampon.Start, tampon.End);
            if (lu.IsCompleted) break;
        }
        await lecteur.CompleteAsync();
        if (lot.Count > 0) yield return lot;
    }

    private static bool Suivante(ref ReadOnlySequence<byte> tampon, bool fin, out ReadOnlySequence<byte> ligne)
    {
        if (tampon.PositionOf((byte)'\n') is { } saut)
        {
            ligne = tampon.Slice(0, saut);
            tampon = tampon.Slice(tampon.GetPosition(1, saut));
            return true;
        }
        ligne = tampon;
        if (!fin || tampon.IsEmpty) return false;
        tampon = tampon.Slice(tampon.End);
        return true;
    }

    private void Preparer(ReadOnlySequence<byte> octets, long ligne, List<LignePreparee> lot)
    {
        if (ligne == 1 && octets.Length >= 3 && octets.Slice(0, 3).ToArray() is [0xEF, 0xBB, 0xBF]) octets = octets.Slice(3);
        if (EstVide(octets)) return;
        Faits++;
        try
        {
            using var json = JsonDocument.Parse(octets);
            if (PeutEtreHorsUtf8(octets) && !JsonRecu.EstLisible(json.RootElement))
            {
                refus.Ajouter(ligne, "", "texte illisible : un octet n'est pas de l'UTF-8, ou un caractère est coupé");
                return;
            }
            _opaque = null;
            var (_, recu, erreurs) = LectureEchange.Lire(json.RootElement, Retenir, admetConnaissance: true);
            foreach (var erreur in erreurs) refus.Ajouter(ligne, erreur.Champ, erreur.Raison);
            if (recu is null || !EstDatable(recu, ligne)) return;
            var preparee = Preparer(recu, ligne);
            EstTriee &= preparee.ConnuLe >= _precedent;
            _precedent = preparee.ConnuLe;
            lot.Add(preparee);
        }
        catch (JsonException)
        {
            refus.Ajouter(ligne, "", "JSON illisible : la ligne est abîmée, ou le fichier coupé");
        }
    }

    private LignePreparee Preparer(FaitRecu recu, long ligne)
    {
        var type = recu.Fait.GetType();
        var finDuJour = recu.EnregistreLe!.Value;
        // Une date d'aujourd'hui vaut maintenant : rien n'est connu dans l'avenir.
        var connuLe = rangDuJour || finDuJour > maintenant ? maintenant : finDuJour;
        return new(ligne, rangDuJour ? finDuJour : connuLe, rangDuJour ? _aujourdhui : recu.JourDeConnaissance!.Value, IdentifiantFait.De(recu.Id), recu.Id, recu.Personne,
            _codes[type], JsonSerializer.SerializeToUtf8Bytes(recu.Fait, type, Serialisation.Options),
            recu.Auteur, recu.OrganismeAuteur, rangDuJour ? recu.EnregistreLeRecu : null, _opaque);
    }

    private bool EstDatable(FaitRecu recu, long ligne)
    {
        if (recu.JourDeConnaissance > _aujourdhui)
        {
            refus.Ajouter(ligne, "enregistreLe", "est dans le futur");
            return false;
        }
        return true;
    }

    private Guid Retenir(string genre, string texte)
    {
        if (_opaque is { } dejaLa && dejaLa != (genre, texte)) throw new NotSupportedException("Un fait ne porte qu'un identifiant opaque.");
        _opaque = (genre, texte);
        return Jeton(genre, texte);
    }

    /// <summary>Presque toutes les lignes sont de l'ASCII sans échappement : elles n'ont pas à être relues.</summary>
    private static bool PeutEtreHorsUtf8(ReadOnlySequence<byte> ligne)
    {
        foreach (var morceau in ligne)
            if (!System.Text.Ascii.IsValid(morceau.Span) || morceau.Span.Contains((byte)'\\')) return true;
        return false;
    }

    private static bool EstVide(ReadOnlySequence<byte> ligne)
    {
        foreach (var morceau in ligne)
            if (morceau.Span.IndexOfAnyExcept(" \t\r"u8) >= 0) return false;
        return true;
    }
}
