using System.Text.Json;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Imports;

/// <summary>Les travaux d'import.</summary>
/// <param name="sources">Les connexions.</param>
public sealed class TableDesImports(SourcesDeDonnees sources)
{
    /// <summary>Le code d'un import dont le fichier n'est plus là : une commande interrompue, relancée sur le même, le reprend.</summary>
    public const string FichierAbsent = "fichier-absent";

    private const string T = SchemaDuCoffre.Nom + ".import";

    private const string Colonnes = """
        travail, departement, etat, recu_le, par, cree_le, dossiers, lus, inchanges, depasses, rejetes, faits, refuses, remarques, ligne, raison, fini_le,
        genre, modele, version, roles, organisme, territoire, finalite, deja_connus, ignores, colonnes_ignorees, code, lignes_retirees_le
        """;

    /// <summary>Inscrit un flux reçu.</summary>
    public async Task InscrireAsync(Guid travail, string departement, string empreinte, string par, Instant recuLe, CancellationToken token) =>
        await ExecuterAsync($"insert into {T} (travail, departement, empreinte, recu_le, par, etat) values ($1, $2, $3, $4, $5, 'enAttente')", token, travail, departement, empreinte, recuLe, par);

    /// <summary>Inscrit un tableur reçu, avec la version du modèle qui le lira et ce que son déposant disait de lui.</summary>
    public async Task InscrireAsync(Guid travail, string departement, string empreinte, Deposant par, ModeleDImport modele, Instant recuLe, CancellationToken token) =>
        await ExecuterAsync($"""
            insert into {T} (travail, departement, empreinte, recu_le, par, etat, genre, modele, version, roles, organisme, territoire, finalite)
            values ($1, $2, $3, $4, $5, 'enAttente', 'tableur', $6, $7, $8, $9, $10, $11)
            """, token, travail, departement, empreinte, recuLe, par.Auteur, modele.Nom, modele.Version, par.Roles, par.Organisme, par.Territoire, par.Finalite);

    /// <summary>Le flux est vérifié : ses dossiers se traitent.</summary>
    public async Task CommencerAsync(Guid travail, LocalDateTime creeLe, int dossiers, CancellationToken token) =>
        await ExecuterAsync($"update {T} set etat = 'enCours', cree_le = $2, dossiers = $3 where travail = $1", token, travail, creeLe, dossiers);

    /// <summary>Le tableur est lu : ses lignes se traitent, ou reprennent.</summary>
    public async Task CommencerAsync(Guid travail, int lignes, IReadOnlyList<string> colonnesIgnorees, CancellationToken token) =>
        await ExecuterAsync(
            $"update {T} set etat = 'enCours', dossiers = $2, colonnes_ignorees = $3, raison = null, code = null, fini_le = null where travail = $1", token, travail, lignes, colonnesIgnorees.ToArray());

    /// <summary>Refuse le fichier en entier.</summary>
    public async Task RefuserAsync(Guid travail, int? ligne, string raison, Instant le, CancellationToken token, string? code = null) =>
        await ExecuterAsync($"update {T} set etat = 'refuse', ligne = $2, raison = $3, fini_le = $4, code = $5 where travail = $1", token, travail, ligne, raison, le, code);

    /// <summary>Renonce en chemin : ce qui est consigné le reste.</summary>
    public async Task EchouerAsync(Guid travail, string code, string raison, Instant le, CancellationToken token) =>
        await ExecuterAsync($"update {T} set etat = 'echoue', code = $2, raison = $3, fini_le = $4 where travail = $1", token, travail, code, raison, le);

    /// <summary>Une tentative a échoué ; rend combien de suite n'ont pas avancé : celle qui a traité quelque chose ne compte pas.</summary>
    public async Task<int> NoterUnEchecAsync(ImportLu tente, CancellationToken token)
    {
        await using var commande = Commande($"update {T} set tentatives = case when lus > $2 then 0 else tentatives + 1 end where travail = $1 returning tentatives", tente.Travail, tente.Avancement.Lus);
        return (int)(await commande.ExecuteScalarAsync(token))!;
    }

    /// <summary>Tout est traité.</summary>
    public async Task FinirAsync(Guid travail, Instant le, CancellationToken token) =>
        await ExecuterAsync($"update {T} set etat = 'fini', fini_le = $2 where travail = $1", token, travail, le);

    /// <summary>Un import ; nul s'il n'est pas de ce département.</summary>
    public async Task<ImportLu?> LireAsync(string departement, Guid travail, CancellationToken token) =>
        (await QuestionnerAsync("where departement = $1 and travail = $2", token, departement, travail)).FirstOrDefault();

    /// <summary>Les derniers imports d'un département, du plus récent au plus ancien.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="deposant">Les seuls tableurs de ce déposant ; nul : tous les imports.</param>
    /// <param name="token">Annulation.</param>
    public Task<IReadOnlyList<ImportLu>> ListerAsync(string departement, string? deposant, CancellationToken token) =>
        QuestionnerAsync("where departement = $1 and ($2::text is null or par = $2 and genre = 'tableur') order by recu_le desc, travail desc limit 200", token, departement, deposant);

    /// <summary>Ce qui reste à faire, du premier reçu au dernier.</summary>
    public Task<IReadOnlyList<ImportLu>> AFaireAsync(CancellationToken token) => QuestionnerAsync("where etat in ('enAttente', 'enCours') order by recu_le, travail", token);

    /// <summary>Le tableur que ce déposant a commencé d'importer et n'a pas fini, du même fichier et du même modèle ; nul s'il n'y en a pas.</summary>
    public async Task<ImportLu?> InterrompuAsync(string departement, string par, string empreinte, ModeleDImport modele, CancellationToken token) =>
        (await QuestionnerAsync($"""
            where departement = $1 and par = $2 and genre = 'tableur' and empreinte = $3 and modele = $4 and version = $5
              and (etat in ('enAttente', 'enCours') or code = '{FichierAbsent}') order by recu_le desc limit 1
            """, token, departement, par, empreinte, modele.Nom, modele.Version)).FirstOrDefault();

    /// <summary>Les rejets d'un import.</summary>
    public async Task<IReadOnlyList<RejetLu>> RejetsAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = Commande(
            $"select rang, ligne, code, raison, rejoue_le from {SchemaDuCoffre.Nom}.rejet_de_caisse where departement = $1 and travail = $2 order by rang limit 10000", departement, travail);
        var rejets = new List<RejetLu>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            rejets.Add(new(lignes.GetInt32(0), lignes.GetInt32(1), lignes.GetString(2), lignes.GetString(3), lignes.IsDBNull(4) ? null : lignes.GetFieldValue<Instant>(4)));
        return rejets;
    }

    /// <summary>Combien de dossiers un flux a rejetés, ou de lignes un tableur a refusées, par raison ; un dossier rejoué depuis compte toujours.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RejetsParCodeAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = Commande($"""
            select code, count(*)::integer from {SchemaDuCoffre.Nom}.rejet_de_caisse where departement = $1 and travail = $2 group by code
            union all
            select coalesce(sort -> 'refus' ->> 'code', 'ligne-mal-formee'), count(*)::integer from {SchemaDuCoffre.Nom}.ligne_d_import where departement = $1 and travail = $2 and etat = 'refuse' group by 1
            """, departement, travail);
        var rejets = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) rejets[lignes.GetString(0)] = lignes.GetInt32(1);
        return rejets;
    }

    /// <summary>L'état, tel que la table et les réponses l'écrivent.</summary>
    public static string Code(EtatDImport etat) => JsonNamingPolicy.CamelCase.ConvertName(etat.ToString());

    private async Task<IReadOnlyList<ImportLu>> QuestionnerAsync(string suite, CancellationToken token, params object?[] valeurs)
    {
        await using var question = Commande($"select {Colonnes} from {T} {suite}", valeurs);
        var imports = new List<ImportLu>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) imports.Add(Lire(lignes));
        return imports;
    }

    private static ImportLu Lire(NpgsqlDataReader lignes)
    {
        return new(
            lignes.GetGuid(0), lignes.GetString(1), Enum.Parse<GenreDImport>(lignes.GetString(17), ignoreCase: true), Enum.Parse<EtatDImport>(lignes.GetString(2), ignoreCase: true),
            lignes.GetFieldValue<Instant>(3), new(lignes.GetString(4), Texte(20), Texte(21), Texte(22), Texte(23)), lignes.IsDBNull(5) ? null : lignes.GetFieldValue<LocalDateTime>(5),
            Texte(18) is { } modele ? new(modele, lignes.GetInt32(19)) : null, lignes.GetInt32(6),
            new(lignes.GetInt32(7), lignes.GetInt32(8), lignes.GetInt32(9), lignes.GetInt32(10), lignes.GetInt32(11), lignes.GetInt32(12),
                JsonSerializer.Deserialize<Dictionary<string, int>>(lignes.GetString(13))!)
            {
                DejaConnus = lignes.GetInt32(24),
                Ignores = lignes.GetInt32(25),
            },
            lignes.IsDBNull(14) ? null : lignes.GetInt32(14), Texte(27), Texte(15), Moment(16))
        {
            ColonnesIgnorees = lignes.GetFieldValue<string[]>(26),
            LignesRetireesLe = Moment(28),
        };

        string? Texte(int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetString(colonne);
        Instant? Moment(int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetFieldValue<Instant>(colonne);
    }

    private async Task ExecuterAsync(string sql, CancellationToken token, params object?[] valeurs)
    {
        await using var commande = Commande(sql, valeurs);
        await commande.ExecuteNonQueryAsync(token);
    }

    private NpgsqlCommand Commande(string sql, params object?[] valeurs)
    {
        var commande = sources.Application.CreateCommand(sql);
        foreach (var valeur in valeurs) commande.Parameters.Add(new() { Value = valeur ?? DBNull.Value });
        return commande;
    }
}

/// <summary>Un dossier rejeté, tel qu'on le liste : sa place et la raison, rien de son contenu.</summary>
public sealed record RejetLu(int Rang, int Ligne, string Code, string Raison, Instant? RejoueLe);
