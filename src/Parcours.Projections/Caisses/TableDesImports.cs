using System.Text.Json;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Caisses;

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
}

/// <summary>Un import, tel qu'on le lit.</summary>
public sealed record ImportLu(
    Guid Travail, string Departement, EtatDImport Etat, Instant RecuLe, string Par, LocalDateTime? CreeLe, int Dossiers, Avancement Avancement, int? Ligne, string? Raison, Instant? FiniLe);

/// <summary>Ce qu'un import a fait jusque-là.</summary>
public sealed record Avancement(int Lus, int Inchanges, int Depasses, int Rejetes, int Faits, int Refuses, IReadOnlyDictionary<string, int> Remarques)
{
    /// <summary>Rien encore.</summary>
    public static Avancement Nul { get; } = new(0, 0, 0, 0, 0, 0, new Dictionary<string, int>());
}

/// <summary>Les imports de flux de caisse.</summary>
/// <param name="sources">Les connexions.</param>
public sealed class TableDesImports(SourcesDeDonnees sources)
{
    private const string T = SchemaDuCoffre.Nom + ".import_de_flux";
    private const string Colonnes = "travail, departement, etat, recu_le, par, cree_le, dossiers, lus, inchanges, depasses, rejetes, faits, refuses, remarques, ligne, raison, fini_le";

    /// <summary>Inscrit un import reçu.</summary>
    public async Task InscrireAsync(Guid travail, string departement, string empreinte, string par, Instant recuLe, CancellationToken token) =>
        await ExecuterAsync($"insert into {T} (travail, departement, empreinte, recu_le, par, etat) values ($1, $2, $3, $4, $5, 'enAttente')", token, travail, departement, empreinte, recuLe, par);

    /// <summary>Le fichier est vérifié : ses dossiers se traitent.</summary>
    public async Task CommencerAsync(Guid travail, LocalDateTime creeLe, int dossiers, CancellationToken token) =>
        await ExecuterAsync($"update {T} set etat = 'enCours', cree_le = $2, dossiers = $3 where travail = $1", token, travail, creeLe, dossiers);

    /// <summary>Refuse le fichier en entier.</summary>
    public async Task RefuserAsync(Guid travail, int? ligne, string raison, Instant le, CancellationToken token)
    {
        await using var commande = sources.Application.CreateCommand($"update {T} set etat = 'refuse', ligne = $2, raison = $3, fini_le = $4 where travail = $1");
        commande.Parameters.Add(new() { Value = travail });
        commande.Parameters.Add(new() { Value = (object?)ligne ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        commande.Parameters.Add(new() { Value = raison });
        commande.Parameters.Add(new() { Value = le });
        await commande.ExecuteNonQueryAsync(token);
    }

    /// <summary>Tout est traité.</summary>
    public async Task FinirAsync(Guid travail, Instant le, CancellationToken token) =>
        await ExecuterAsync($"update {T} set etat = 'fini', fini_le = $2 where travail = $1", token, travail, le);

    /// <summary>Un import ; nul s'il n'est pas de ce département.</summary>
    public async Task<ImportLu?> LireAsync(string departement, Guid travail, CancellationToken token) =>
        (await QuestionnerAsync("where departement = $1 and travail = $2", token, departement, travail)).FirstOrDefault();

    /// <summary>Les derniers imports d'un département, du plus récent au plus ancien.</summary>
    public Task<IReadOnlyList<ImportLu>> ListerAsync(string departement, CancellationToken token) =>
        QuestionnerAsync("where departement = $1 order by recu_le desc limit 200", token, departement);

    /// <summary>Ce qui reste à faire, du premier reçu au dernier.</summary>
    public Task<IReadOnlyList<ImportLu>> AFaireAsync(CancellationToken token) => QuestionnerAsync("where etat in ('enAttente', 'enCours') order by recu_le", token);

    /// <summary>Les rejets d'un import.</summary>
    public async Task<IReadOnlyList<RejetLu>> RejetsAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select rang, ligne, code, raison, rejoue_le from {SchemaDuCoffre.Nom}.rejet_de_caisse where departement = $1 and travail = $2 order by rang limit 10000");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = travail });
        var rejets = new List<RejetLu>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            rejets.Add(new(lignes.GetInt32(0), lignes.GetInt32(1), lignes.GetString(2), lignes.GetString(3), lignes.IsDBNull(4) ? null : lignes.GetFieldValue<Instant>(4)));
        return rejets;
    }

    /// <summary>Combien de dossiers un import a rejetés, par raison, rejoués depuis ou non.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RejetsParCodeAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select code, count(*)::integer from {SchemaDuCoffre.Nom}.rejet_de_caisse where departement = $1 and travail = $2 group by code");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = travail });
        var rejets = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) rejets[lignes.GetString(0)] = lignes.GetInt32(1);
        return rejets;
    }

    /// <summary>L'état, tel que la table et les réponses l'écrivent.</summary>
    public static string Code(EtatDImport etat) => JsonNamingPolicy.CamelCase.ConvertName(etat.ToString());

    private async Task<IReadOnlyList<ImportLu>> QuestionnerAsync(string suite, CancellationToken token, params object[] valeurs)
    {
        await using var question = sources.Application.CreateCommand($"select {Colonnes} from {T} {suite}");
        foreach (var valeur in valeurs) question.Parameters.Add(new() { Value = valeur });
        var imports = new List<ImportLu>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            imports.Add(new(
                lignes.GetGuid(0), lignes.GetString(1), Enum.Parse<EtatDImport>(lignes.GetString(2), ignoreCase: true), lignes.GetFieldValue<Instant>(3), lignes.GetString(4),
                lignes.IsDBNull(5) ? null : lignes.GetFieldValue<LocalDateTime>(5), lignes.GetInt32(6),
                new(lignes.GetInt32(7), lignes.GetInt32(8), lignes.GetInt32(9), lignes.GetInt32(10), lignes.GetInt32(11), lignes.GetInt32(12),
                    JsonSerializer.Deserialize<Dictionary<string, int>>(lignes.GetString(13))!),
                lignes.IsDBNull(14) ? null : lignes.GetInt32(14), lignes.IsDBNull(15) ? null : lignes.GetString(15), lignes.IsDBNull(16) ? null : lignes.GetFieldValue<Instant>(16)));
        return imports;
    }

    private async Task ExecuterAsync(string sql, CancellationToken token, params object[] valeurs)
    {
        await using var commande = sources.Application.CreateCommand(sql);
        foreach (var valeur in valeurs) commande.Parameters.Add(new() { Value = valeur });
        await commande.ExecuteNonQueryAsync(token);
    }
}

/// <summary>Un dossier rejeté, tel qu'on le liste : sa place et la raison, rien de son contenu.</summary>
public sealed record RejetLu(int Rang, int Ligne, string Code, string Raison, Instant? RejoueLe);
