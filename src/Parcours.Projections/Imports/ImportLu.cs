using NodaTime;

namespace Parcours.Projections.Imports;

/// <summary>Ce qui s'importe.</summary>
public enum GenreDImport
{
    /// <summary>Un flux de caisse.</summary>
    Flux,

    /// <summary>Un tableur.</summary>
    Tableur,
}

/// <summary>Où en est un import.</summary>
public enum EtatDImport
{
    /// <summary>Reçu.</summary>
    EnAttente,

    /// <summary>Commencé.</summary>
    EnCours,

    /// <summary>Achevé.</summary>
    Fini,

    /// <summary>Refusé en entier : rien n'en est consigné.</summary>
    Refuse,

    /// <summary>Abandonné en chemin : ce qui en est consigné le reste.</summary>
    Echoue,
}

/// <summary>Qui a déposé un import, tel que son jeton le disait ; ses habilitations se lisent à l'exécution.</summary>
/// <param name="Auteur">Lui.</param>
/// <param name="Roles">Les rôles du jeton, séparés par des virgules.</param>
/// <param name="Organisme">Son organisme.</param>
/// <param name="Territoire">Son territoire.</param>
/// <param name="Finalite">Pourquoi, s'il l'a dit.</param>
public sealed record Deposant(string Auteur, string? Roles = null, string? Organisme = null, string? Territoire = null, string? Finalite = null);

/// <summary>Le modèle qui lit un tableur, figé au dépôt.</summary>
/// <param name="Nom">Son nom.</param>
/// <param name="Version">Sa version ; zéro : celui livré avec le service.</param>
public sealed record ModeleDImport(string Nom, int Version);

/// <summary>Un import, tel qu'on le lit.</summary>
/// <param name="Travail">Identifiant.</param>
/// <param name="Departement">Département.</param>
/// <param name="Genre">Flux ou tableur.</param>
/// <param name="Etat">Où il en est.</param>
/// <param name="RecuLe">Quand il fut reçu.</param>
/// <param name="Par">Qui l'a déposé.</param>
/// <param name="CreeLe">Création du flux, à Paris.</param>
/// <param name="Modele">Modèle du tableur.</param>
/// <param name="Dossiers">Dossiers du flux, ou lignes remplies du tableur.</param>
/// <param name="Avancement">Ce qu'il a fait.</param>
/// <param name="Ligne">Ligne du refus.</param>
/// <param name="Code">Code du refus ou de l'échec.</param>
/// <param name="Raison">Sa raison.</param>
/// <param name="FiniLe">Fin.</param>
public sealed record ImportLu(
    Guid Travail, string Departement, GenreDImport Genre, EtatDImport Etat, Instant RecuLe, Deposant Par, LocalDateTime? CreeLe, ModeleDImport? Modele, int Dossiers, Avancement Avancement,
    int? Ligne, string? Code, string? Raison, Instant? FiniLe)
{
    /// <summary>Colonnes que le modèle ne nomme pas.</summary>
    public IReadOnlyList<string> ColonnesIgnorees { get; init; } = [];

    /// <summary>Quand le détail de ses lignes fut retiré.</summary>
    public Instant? LignesRetireesLe { get; init; }
}

/// <summary>Ce qu'un import a fait jusque-là.</summary>
public sealed record Avancement(int Lus, int Inchanges, int Depasses, int Rejetes, int Faits, int Refuses, IReadOnlyDictionary<string, int> Remarques)
{
    /// <summary>Rien encore.</summary>
    public static Avancement Nul { get; } = new(0, 0, 0, 0, 0, 0, new Dictionary<string, int>());

    /// <summary>Faits d'un tableur déjà connus à l'identique.</summary>
    public int DejaConnus { get; init; }

    /// <summary>Lignes d'un tableur qui ne disent aucun fait.</summary>
    public int Ignores { get; init; }
}
