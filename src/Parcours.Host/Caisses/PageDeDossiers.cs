using System.Text.Json;
using Parcours.Domain.Caisses;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Projections;
using Parcours.Projections.Caisses;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Imports;

namespace Parcours.Host.Caisses;

/// <summary>Un dossier lu, à comparer.</summary>
/// <param name="Lu">Sa place.</param>
/// <param name="Dossier">Ce qu'il dit.</param>
/// <param name="Empreinte">Empreinte de son numéro, en hexadécimal.</param>
/// <param name="Contenu">Empreinte de ce qu'il dit d'utile.</param>
/// <param name="Connu">Ce qu'on en savait ; nul à la première vue.</param>
internal sealed record DossierAComparer(DossierLu Lu, DossierDeCaisse Dossier, string Empreinte, byte[] Contenu, DossierRetenu? Connu)
{
    /// <summary>Les personnes qu'il suit déjà.</summary>
    public IReadOnlySet<Guid> Suivies { get; } = (Connu?.Etat.Personnes ?? []).Select(personne => personne.Personne).ToHashSet();
}

/// <summary>Une page comparée : ce qu'il reste à en écrire.</summary>
internal sealed class PageComparee
{
    private readonly Dictionary<string, int> _remarques = [];

    public int Lus { get; init; }

    public int Inchanges { get; set; }

    public int Depasses { get; set; }

    /// <summary>Les faits à consigner, dans l'ordre.</summary>
    public List<Depot> Depots { get; } = [];

    /// <summary>L'état des dossiers, sous l'empreinte de leur numéro.</summary>
    public Dictionary<string, DossierRetenu> Dossiers { get; } = [];

    public List<RejetScelle> Rejets { get; } = [];

    public void Remarquer(string code) => _remarques[code] = _remarques.GetValueOrDefault(code) + 1;

    /// <summary>L'avancement, cette page écrite.</summary>
    public Avancement Apres(Avancement avant, int faits, int refuses) => new(
        avant.Lus + Lus, avant.Inchanges + Inchanges, avant.Depasses + Depasses, avant.Rejetes + Rejets.Count, avant.Faits + faits, avant.Refuses + refuses,
        avant.Remarques.Concat(_remarques).GroupBy(remarque => remarque.Key).ToDictionary(remarque => remarque.Key, remarque => remarque.Sum(nombre => nombre.Value)));
}

/// <summary>Une page qui s'écrit pendant que la suivante se compare.</summary>
/// <param name="Ecrite">L'avancement, une fois écrite.</param>
/// <param name="Page">La page.</param>
internal sealed record PageEnVol(Task<Avancement> Ecrite, PageComparee Page)
{
    public static PageEnVol Aucune(Avancement avancement) => new(Task.FromResult(avancement), new());
}

/// <summary>Ce que le journal sait des personnes d'une page, tenu à jour pendant qu'elle s'y ajoute.</summary>
/// <param name="flux">Les faits de chacune.</param>
internal sealed class SituationsAuJournal(ILookup<Guid, EvenementLu> flux)
{
    private readonly Dictionary<Guid, SituationAuJournal> _connues = [];

    /// <summary>La situation d'une personne.</summary>
    public SituationAuJournal De(Guid personne)
    {
        if (_connues.TryGetValue(personne, out var connue)) return connue;
        var dossier = DossierPersonne.Reconstituer([.. flux[personne].Select(lu => lu.Consigne)]);
        var rangs = dossier.Episodes(Dispositif.Rsa).ToList();
        var attributs = dossier.Faits<Domain.Personnes.PersonneConnue>(Episode.DeLaPersonne).LastOrDefault();
        return _connues[personne] = new(
            rangs.Where(episode => dossier.DebutDe(episode) is not null && dossier.FinDe(episode) is null).Select(episode => episode.Rang).OrderBy(int.Parse).LastOrDefault(),
            rangs.Select(episode => int.Parse(episode.Rang, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Max(), attributs?.DateNaissance, attributs?.Sexe);
    }

    /// <summary>Un fait de plus : le dossier suivant de la page le sait.</summary>
    public void Apprendre(FaitDeCaisse ajout)
    {
        var avant = De(ajout.Personne);
        _connues[ajout.Personne] = ajout.Fait switch
        {
            DroitRsaNotifie => avant with { RangOuvert = ajout.Fait.Episode.Rang, DernierRang = int.Parse(ajout.Fait.Episode.Rang, System.Globalization.CultureInfo.InvariantCulture) },
            DroitRsaClos when avant.RangOuvert == ajout.Fait.Episode.Rang => avant with { RangOuvert = null },
            Domain.Personnes.PersonneConnue connue => avant with { Naissance = connue.DateNaissance, Sexe = connue.Sexe },
            _ => avant,
        };
    }
}

/// <summary>Les textes dont l'import ne garde qu'un HMAC.</summary>
internal static class TextesDeCaisse
{
    public static string Demande(string numero) => "demande:" + numero;

    public static string Contenu(DossierDeCaisse dossier) => "dossier:" + JsonSerializer.Serialize(dossier, Serialisation.Options);

    /// <summary>Ce qui identifie une personne nouvelle : reprendre l'import après un arrêt retrouve la même.</summary>
    public static string Nouvelle(PersonneDeCaisse vue, string demande, bool estDouteuse)
    {
        var identite = vue.Identite;
        var siens = identite.Nir is { EstProvisoire: false } nir ? nir.Treize : $"{identite.Nom}|{string.Join(' ', identite.Prenoms)}|{identite.Naissance?.EnTexte}|{vue.RangDeNaissance}|{demande}";
        return $"personne:{siens}{(estDouteuse ? "|" + demande : "")}";
    }

    public static string Fait(string demande, FaitDeCaisse ajout) =>
        $"fait:{demande}|{ajout.Personne:N}|{ajout.Fait.GetType().Name}|{JsonSerializer.Serialize(ajout.Fait, ajout.Fait.GetType(), Serialisation.Options)}";

    /// <summary>Un identifiant d'émetteur : rien ne s'en relit.</summary>
    public static string Identifiant(byte[] empreinte) => "caisse-" + Convert.ToHexStringLower(empreinte.AsSpan(0, 20));
}
