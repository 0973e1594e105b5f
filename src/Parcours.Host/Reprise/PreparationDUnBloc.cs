using System.Text;
using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Host.Http;
using Parcours.Projections;
using Parcours.Projections.Echange;

namespace Parcours.Host.Reprise;

/// <summary>Vérifie la forme de chaque fait d'un bloc. Les blocs se préparent de front : rien d'un autre bloc n'est lu ici.</summary>
internal sealed class PreparationDUnBloc(Instant maintenant, bool rangDuJour)
{
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private readonly LocalDate _aujourdhui = maintenant.InZone(_paris).Date;
    private (string Genre, string Texte, Guid Jeton)? _opaque;

    /// <summary>Les lignes prêtes, dans l'ordre du fichier.</summary>
    public List<LignePreparee> Lignes { get; } = new(1_000);

    /// <summary>Les lignes refusées.</summary>
    public RefusDeReprise Refus { get; } = new();

    /// <summary>Faits lus, fautifs compris.</summary>
    public long Faits { get; private set; }

    /// <summary>Les faits du bloc arrivent dans l'ordre où ils ont été connus.</summary>
    public bool EstTrie { get; private set; } = true;

    /// <summary>Le bloc porte au moins une fusion de personnes.</summary>
    public bool PorteDesFusions { get; private set; }

    public PreparationDUnBloc Preparer(in Bloc bloc)
    {
        var reste = bloc.Tampon.AsMemory(0, bloc.Longueur);
        for (var ligne = bloc.PremiereLigne; reste.Length > 0; ligne++)
        {
            var saut = reste.Span.IndexOf((byte)'\n');
            Preparer(saut < 0 ? reste : reste[..saut], ligne);
            reste = saut < 0 ? default : reste[(saut + 1)..];
        }
        return this;
    }

    private void Preparer(ReadOnlyMemory<byte> octets, long ligne)
    {
        if (ligne == 1 && octets.Span is [0xEF, 0xBB, 0xBF, ..]) octets = octets[3..];
        if (octets.Span.IndexOfAnyExcept(" \t\r"u8) < 0) return;
        Faits++;
        try
        {
            using var json = JsonDocument.Parse(octets);
            if (PeutEtreHorsUtf8(octets.Span) && !JsonRecu.EstLisible(json.RootElement))
            {
                Refus.Ajouter(ligne, "", "texte illisible : un octet n'est pas de l'UTF-8, ou un caractère est coupé");
                return;
            }
            _opaque = null;
            var (_, recu, erreurs) = LectureEchange.Lire(json.RootElement, Retenir, admetConnaissance: true);
            foreach (var erreur in erreurs) Refus.Ajouter(ligne, erreur.Champ, erreur.Raison);
            if (recu is null || !EstDatable(recu, ligne)) return;
            var preparee = Preparer(recu, ligne);
            PorteDesFusions |= recu.Fait is PersonnesFusionnees;
            EstTrie &= Lignes.Count == 0 || preparee.ConnuLe >= Lignes[^1].ConnuLe;
            Lignes.Add(preparee);
        }
        catch (JsonException)
        {
            Refus.Ajouter(ligne, "", "JSON illisible : la ligne est abîmée, ou le fichier coupé");
        }
    }

    /// <summary>Presque toutes les lignes sont de l'ASCII sans échappement : elles n'ont pas à être relues.</summary>
    private static bool PeutEtreHorsUtf8(ReadOnlySpan<byte> ligne) => !Ascii.IsValid(ligne) || ligne.Contains((byte)'\\');

    private LignePreparee Preparer(FaitRecu recu, long ligne)
    {
        var type = recu.Fait.GetType();
        var finDuJour = recu.EnregistreLe!.Value;
        // Une date d'aujourd'hui vaut maintenant : rien n'est connu dans l'avenir.
        var connuLe = rangDuJour || finDuJour > maintenant ? maintenant : finDuJour;
        return new(ligne, rangDuJour ? finDuJour : connuLe, rangDuJour ? _aujourdhui : recu.JourDeConnaissance!.Value, IdentifiantFait.De(recu.Id), recu.Id, recu.Genre, recu.Objet,
            CatalogueEvenements.ParType[type].Code, JsonSerializer.SerializeToUtf8Bytes(recu.Fait, type, Serialisation.Options),
            recu.Auteur, recu.OrganismeAuteur, rangDuJour ? recu.EnregistreLeRecu : null, _opaque,
            recu.Fait is FaitTransversal retouche && Famille.De(retouche.Episode.Dispositif).SansLecture ? IdentifiantFait.De(retouche.Cible) : null);
    }

    private bool EstDatable(FaitRecu recu, long ligne)
    {
        if (recu.JourDeConnaissance <= _aujourdhui) return true;
        Refus.Ajouter(ligne, "enregistreLe", "est dans le futur");
        return false;
    }

    private Guid Retenir(string genre, string texte)
    {
        if (_opaque is not { } retenu) _opaque = retenu = (genre, texte, LectureDeLHistoire.Jeton(genre, texte));
        return (retenu.Genre, retenu.Texte) == (genre, texte) ? retenu.Jeton
            : throw new NotSupportedException("Un fait ne porte qu'un identifiant opaque.");
    }
}
