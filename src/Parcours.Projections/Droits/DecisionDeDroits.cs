using Parcours.Projections.Arretes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Faits;
using Parcours.Projections.Metiers;
using Parcours.Projections.Personnes;
using Parcours.Projections.Referentiels;
using Parcours.Projections.Sceau;
using Parcours.Projections.Tableurs;

namespace Parcours.Projections.Droits;

/// <summary>Ce que chaque rôle peut faire d'une table ou d'une vue ; vide, rien.</summary>
/// <param name="Objet">Table ou vue, sans schéma ; celle d'un département si le nom finit par <c>_*</c>.</param>
/// <param name="Application">Droits de <see cref="RolesSql.Application"/>.</param>
/// <param name="Lecture">Droits de <see cref="RolesSql.Lecture"/>.</param>
/// <param name="Analyste">Droits de <see cref="RolesSql.Analyste"/>.</param>
/// <param name="Auditeur">Droits de <see cref="RolesSql.Auditeur"/>.</param>
/// <param name="Departement">Colonne qui dit le département d'une ligne, si la table est murée.</param>
public sealed record DecisionDeDroits(
    string Objet, string Application = "", string Lecture = "", string Analyste = "", string Auditeur = "", string? Departement = null)
{
    private const string Ajouter = "select, insert";
    private const string Lire = "select";
    private const string Refaire = "select, insert, delete";
    private const string Tenir = "select, insert, update, delete";

    /// <summary>Sans les en-têtes : ils portent l'auteur, son organisme et l'identifiant que l'émetteur a donné au fait.</summary>
    private const string LireSansEnTetes = "select (seq_id, id, stream_id, version, type, data, timestamp, tenant_id, is_archived)";

    /// <summary>Le schéma de l'objet.</summary>
    public string Schema { get; init; } = Journal.Schema;

    /// <summary>Les tables qui ne font que s'allonger.</summary>
    public static IReadOnlyList<string> Allongees { get; } = ["habilitation", "trace"];

    /// <summary>Toutes les décisions : une table du schéma qui n'y est pas fait échouer un essai.</summary>
    public static IReadOnlyList<DecisionDeDroits> Toutes { get; } =
    [
        new("departement", Lire, Lire, Lire, Lire),
        new("type_de_fait", Lire, Lire, Lire, Lire),
        new("schema_du_produit", Lire),
        new("departement_de_role"),
        // Le service seul entre au coffre, et n'y détruit rien : effacer et tourner les clés reviennent au propriétaire.
        new("correspondance", Ajouter) { Schema = SchemaDuCoffre.Nom },
        new("cle_de_personne", Ajouter) { Schema = SchemaDuCoffre.Nom },
        new("identite", "select, insert, update") { Schema = SchemaDuCoffre.Nom },
        new("index_aveugle", Refaire) { Schema = SchemaDuCoffre.Nom },
        new("doublon_ecarte", Ajouter) { Schema = SchemaDuCoffre.Nom },
        new("limitation", Lire) { Schema = SchemaDuCoffre.Nom },
        new("effacement", Lire) { Schema = SchemaDuCoffre.Nom },
        new("dossier_de_caisse", "select, insert, update") { Schema = SchemaDuCoffre.Nom },
        new("rejet_de_caisse", "select, insert, update") { Schema = SchemaDuCoffre.Nom },
        new("import", "select, insert, update") { Schema = SchemaDuCoffre.Nom },
        // Passé leur terme, les lignes s'en vont ; les comptes restent.
        new("ligne_d_import", "select, insert, delete") { Schema = SchemaDuCoffre.Nom },
        new("retouche", Refaire, "", "", Lire, "departement"),
        new(SchemaDesFusions.Table, Refaire, Lire, Lire, Lire, "departement"),
        new("connaissance", Refaire, Lire, "", Lire, "departement"),
        new("avancement", Tenir, Lire, "", Lire, "departement"),
        new("avancement_de_locataire", "select, delete"),
        // Passé la conservation, le propriétaire seul réduit une trace à son empreinte.
        new("trace_expiree", Lire),
        // Un auditeur compare ce qu'il lit à ce qui est scellé ; le service n'y fait qu'ajouter.
        .. SchemaDuSceau.Tables.Select(table => new DecisionDeDroits(table, Ajouter, Lire, "", Lire, "departement")),
        // Un auditeur relit ce qui fut remis à l'État ; un analyste a les faits.
        new(SchemaDesArretes.Table, Ajouter, Lire, "", Lire, "departement"),
        // Un analyste range les faits par maille ; rien n'y nomme une personne.
        new(SchemaDuReferentiel.Table, Ajouter, Lire, Lire, Lire, "departement"),
        // Un auditeur relit par quel modèle un tableur est entré ; un analyste n'en a que faire.
        new(SchemaDesModeles.Table, Ajouter, Lire, "", Lire, "departement"),
        .. Allongees.Select(table => new DecisionDeDroits(table, Ajouter)),
        .. TablesDeFaits.Toutes.Select(table => new DecisionDeDroits(table.Nom, Refaire, Lire, Lire, Lire, "departement")),
        // Le service nomme la partition : y filtrer le département ligne à ligne coûtait le parcours de l'index seul (ADR 0007).
        .. TablesDeFaits.Toutes.Select(table => new DecisionDeDroits(table.Nom + "_*", Refaire + ", truncate", Lire)),
        .. TablesDeFaits.Toutes.Select(table => new DecisionDeDroits(table.Nom + "_lisible", "", Lire, Lire, Lire)),
        .. LesMetiers.Tous.SelectMany(metier => metier.Vues).Select(vue => new DecisionDeDroits(SansSchema(vue.Nom), "", Lire, Lire, Lire)),
        new("mt_events", Ajouter, Lire, "", LireSansEnTetes, "tenant_id"),
        new("mt_events_*"),
        new("mt_streams", "select, insert, update"),
        new("mt_streams_*"),
        new("mt_tenant_partitions", Lire),
        new("mt_event_progression", Tenir),
        new("mt_event_projection_floors", Tenir),
        new("mt_high_water_skips", Tenir),
        new("mt_doc_deadletterevent", Tenir),
    ];

    /// <summary>La décision qui vaut pour un objet du schéma ; nulle si personne ne l'a prise.</summary>
    /// <param name="objet">Nom, sans schéma.</param>
    /// <param name="mere">La table dont il est une partition, s'il en est une.</param>
    public static DecisionDeDroits? De(string objet, string? mere) => Toutes.FirstOrDefault(d => d.Objet == (mere is null ? objet : mere + "_*"));

    /// <summary>Les droits d'un rôle.</summary>
    public string Droits(string role) => role switch
    {
        RolesSql.Application => Application,
        RolesSql.Lecture => Lecture,
        RolesSql.Analyste => Analyste,
        RolesSql.Auditeur => Auditeur,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static string SansSchema(string nom) => nom[(Journal.Schema.Length + 1)..];
}
