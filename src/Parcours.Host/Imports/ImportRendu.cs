using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Projections.Imports;

namespace Parcours.Host.Imports;

/// <summary>Où en est un import, et son compte rendu ; ce qui est sans objet pour son genre est absent.</summary>
/// <param name="Travail">Identifiant du travail.</param>
/// <param name="Genre">flux ou tableur.</param>
/// <param name="Etat">enAttente, enCours, fini ; refuse : le fichier l'est en entier, rien n'en est consigné ; echoue : abandonné en chemin, ce qui en est consigné le reste.</param>
/// <param name="RecuLe">Quand le fichier fut reçu.</param>
/// <param name="Refuses">Faits que le journal a refusés ; d'un tableur, lignes fautives comprises.</param>
/// <param name="Ligne">Ligne du refus.</param>
/// <param name="Raison">Raison du refus ou de l'échec.</param>
/// <param name="FiniLe">Fin du travail.</param>
public sealed record ImportRendu(Guid Travail, GenreDImport Genre, EtatDImport Etat, Instant RecuLe, int Refuses, int? Ligne, string? Raison, Instant? FiniLe)
{
    /// <summary>Flux : création par la caisse, à Paris, une fois vérifié.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDateTime? CreeLe { get; init; }

    /// <summary>Flux : dossiers du fichier, une fois vérifié.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Dossiers { get; init; }

    /// <summary>Flux : dossiers traités.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lus { get; init; }

    /// <summary>Flux : dossiers qui ne disent rien de neuf.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Inchanges { get; init; }

    /// <summary>Flux : dossiers qu'un flux plus récent a déjà montrés, laissés.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Depasses { get; init; }

    /// <summary>Flux : dossiers rejetés, gardés pour être rejoués.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Rejetes { get; init; }

    /// <summary>Flux : faits consignés.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Faits { get; init; }

    /// <summary>Flux : ce que l'import signale, compté par code.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, int>? Remarques { get; init; }

    /// <summary>Tableur : le modèle qui le lit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Modele { get; init; }

    /// <summary>Tableur : la version du modèle, figée au dépôt ; zéro : celui livré avec le service.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    /// <summary>Tableur : colonnes que le modèle ne nomme pas, par leur lettre.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ColonnesIgnorees { get; init; }

    /// <summary>Tableur : lignes remplies, une fois lu.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lignes { get; init; }

    /// <summary>Tableur : lignes traitées.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Traitees { get; init; }

    /// <summary>Tableur : faits consignés.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Consignes { get; init; }

    /// <summary>Tableur : faits déjà connus à l'identique.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DejaConnus { get; init; }

    /// <summary>Tableur : lignes qui ne disent aucun fait.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ignores { get; init; }

    /// <summary>Tableur : quand le détail de ses lignes fut retiré ; les comptes restent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Instant? LignesRetireesLe { get; init; }

    /// <summary>Code du refus d'un tableur, ou d'un échec.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>D'après ce que la table en dit.</summary>
    public static ImportRendu De(ImportLu lu)
    {
        var (a, commun) = (lu.Avancement, new ImportRendu(lu.Travail, lu.Genre, lu.Etat, lu.RecuLe, lu.Avancement.Refuses, lu.Ligne, lu.Raison, lu.FiniLe) { Code = lu.Code });
        return lu.Modele is { } modele
            ? commun with
            {
                Modele = modele.Nom,
                Version = modele.Version,
                ColonnesIgnorees = lu.ColonnesIgnorees,
                Lignes = lu.Dossiers,
                Traitees = a.Lus,
                Consignes = a.Faits,
                DejaConnus = a.DejaConnus,
                Ignores = a.Ignores,
                LignesRetireesLe = lu.LignesRetireesLe,
            }
            : commun with { CreeLe = lu.CreeLe, Dossiers = lu.Dossiers, Lus = a.Lus, Inchanges = a.Inchanges, Depasses = a.Depasses, Rejetes = a.Rejetes, Faits = a.Faits, Remarques = a.Remarques };
    }
}
