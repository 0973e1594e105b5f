using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Imports;

/// <summary>Le sort d'un fait, ou d'une ligne sans fait, à garder.</summary>
/// <param name="Ligne">Numéro de la ligne dans la feuille.</param>
/// <param name="Etat">Code de ce qu'elle est devenue.</param>
/// <param name="Position">Place du fait au journal.</param>
/// <param name="Sort">Le sort, en JSON.</param>
public sealed record LigneAGarder(int Ligne, string Etat, long? Position, string Sort);

/// <summary>Le sort des lignes des tableurs importés, écrit page par page avec l'avancement, ou pas du tout.</summary>
/// <param name="sources">Les connexions.</param>
public sealed class LignesDesImports(SourcesDeDonnees sources)
{
    private const string L = SchemaDuCoffre.Nom + ".ligne_d_import";
    private const string T = SchemaDuCoffre.Nom + ".import";

    /// <summary>Combien de temps le détail des lignes reste après la fin du travail : celui de corriger un fichier et de le renvoyer.</summary>
    public static Duration Conservation { get; } = Duration.FromDays(90);

    /// <summary>Écrit le sort d'une page, et jusqu'où l'import en est : ensemble.</summary>
    /// <param name="travail">L'import.</param>
    /// <param name="departement">Département.</param>
    /// <param name="premier">Rang du premier de ces sorts.</param>
    /// <param name="lignes">Les sorts.</param>
    /// <param name="avancement">L'avancement, cette page comprise.</param>
    /// <param name="token">Annulation.</param>
    public async Task EcrireAsync(Guid travail, string departement, int premier, IReadOnlyList<LigneAGarder> lignes, Avancement avancement, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await using var ecrit = new NpgsqlBatch(connection, transaction);
        ecrit.BatchCommands.Add(new($"""
            insert into {L} (travail, rang, departement, ligne, etat, position, sort)
            select $1, r, $2, l, e, p, s from unnest($3::int[], $4::int[], $5::text[], $6::bigint[], $7::json[]) u (r, l, e, p, s)
            """)
        {
            Parameters =
            {
                new() { Value = travail }, new() { Value = departement }, new() { Value = Enumerable.Range(premier, lignes.Count).ToArray() },
                new() { Value = lignes.Select(ligne => ligne.Ligne).ToArray() }, new() { Value = lignes.Select(ligne => ligne.Etat).ToArray() },
                new() { Value = lignes.Select(ligne => ligne.Position).ToArray() },
                new() { Value = lignes.Select(ligne => ligne.Sort).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Json },
            },
        });
        ecrit.BatchCommands.Add(new($"update {T} set lus = $2, faits = $3, deja_connus = $4, refuses = $5, ignores = $6, tentatives = 0 where travail = $1")
        {
            Parameters =
            {
                new() { Value = travail }, new() { Value = avancement.Lus }, new() { Value = avancement.Faits }, new() { Value = avancement.DejaConnus },
                new() { Value = avancement.Refuses }, new() { Value = avancement.Ignores },
            },
        });
        await ecrit.ExecuteNonQueryAsync(token);
        await transaction.CommitAsync(token);
    }

    /// <summary>Des sorts, en JSON, dans l'ordre, après ce rang.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="travail">L'import.</param>
    /// <param name="etat">Les seuls de cet état ; nul : tous.</param>
    /// <param name="apres">Après ce rang ; moins un : depuis le premier.</param>
    /// <param name="nombre">Combien au plus.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyList<(int Rang, string Sort)>> LireAsync(string departement, Guid travail, string? etat, int apres, int nombre, CancellationToken token)
    {
        // L'état en toutes lettres : l'index des refusées ne vaut que pour qui le nomme.
        var filtre = etat switch { null => "", "refuse" => "and etat = 'refuse'", _ => "and etat = $5" };
        await using var question = sources.Application.CreateCommand($"select rang, sort from {L} where departement = $1 and travail = $2 and rang > $3 {filtre} order by rang limit $4");
        foreach (object valeur in new object[] { departement, travail, apres, nombre }) question.Parameters.Add(new() { Value = valeur });
        if (filtre.Contains("$5", StringComparison.Ordinal)) question.Parameters.Add(new() { Value = etat! });
        var sorts = new List<(int, string)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) sorts.Add((lignes.GetInt32(0), lignes.GetString(1)));
        return sorts;
    }

    /// <summary>La dernière place du journal que les pages écrites ont comptée pour consignée ; zéro s'il n'y en a pas.</summary>
    public async Task<long> DernierePositionAsync(Guid travail, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"select coalesce(max(position), 0) from {L} where travail = $1 and etat = 'consigne'");
        question.Parameters.Add(new() { Value = travail });
        return (long)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Retire le détail des lignes des travaux finis avant ce moment ; leurs comptes restent.</summary>
    public async Task RetirerAsync(Instant finisAvant, Instant maintenant, CancellationToken token)
    {
        await using var commande = sources.Application.CreateCommand($"""
            with passes as (
              update {T} set lignes_retirees_le = $2 where genre = 'tableur' and fini_le < $1 and lignes_retirees_le is null returning travail)
            delete from {L} l using passes where l.travail = passes.travail
            """);
        commande.Parameters.Add(new() { Value = finisAvant });
        commande.Parameters.Add(new() { Value = maintenant });
        await commande.ExecuteNonQueryAsync(token);
    }
}
