using Npgsql;
using Parcours.Projections;

namespace Parcours.Host.Reprise;

/// <summary>
/// Une partition vide d'un département neuf, bâtie à côté puis mise à sa place : ses lignes se copient sans index, et chaque index se
/// construit d'un trait sur la table pleine. Le tenir ligne à ligne coûtait plus que la copie même.
/// </summary>
internal sealed class PartitionNeuve
{
    private const string S = Journal.Schema;
    private readonly string _mere;
    private readonly string _partition;
    private readonly string _nom;
    private readonly string _valeur;
    private readonly List<(string Nom, string Definition, bool EstLaCle)> _index = [];

    private PartitionNeuve(string mere, string partition, string nom, string valeur) => (_mere, _partition, _nom, _valeur) = (mere, partition, nom, valeur);

    /// <summary>La table bâtie à côté, schéma compris.</summary>
    public string Table => $"{S}.{_nom}";

    /// <summary>Ce qu'il faut tenir seul pour la mettre en place : la table mère sans ses autres partitions, et la partition vide.</summary>
    public string Verrous => $"only {S}.{_mere}, {S}.{_partition}";

    /// <summary>Crée la table vide, sur le modèle de la partition.</summary>
    /// <param name="source">Hors de la transaction du journal : lire la partition y laisserait un verrou qui gênerait une autre reprise.</param>
    /// <param name="antichambre">Une reprise tuée laisse sa table à qui efface l'antichambre.</param>
    /// <param name="mere">Table partitionnée.</param>
    /// <param name="cle">Colonne de partition.</param>
    /// <param name="departement">Département.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<PartitionNeuve> CreerAsync(
        NpgsqlDataSource source, Antichambre antichambre, string mere, string cle, string departement, CancellationToken token)
    {
        var partition = $"{mere}_{Departements.Suffixe(departement)}";
        var neuve = new PartitionNeuve(mere, partition, antichambre.Annexe(mere), $"'{departement}'");
        await using var connection = await source.OpenConnectionAsync(token);
        var reglages = "";
        await using (var question = new NpgsqlCommand($"""
            select c.relname, pg_get_indexdef(c.oid), i.indisprimary, array_to_string(p.reloptions, ', ')
            from pg_class p join pg_index i on i.indrelid = p.oid join pg_class c on c.oid = i.indexrelid
            where p.oid = '{S}.{partition}'::regclass order by c.relname
            """, connection))
        await using (var lignes = await question.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token))
            {
                neuve._index.Add((lignes.GetString(0), lignes.GetString(1), lignes.GetBoolean(2)));
                reglages = await lignes.IsDBNullAsync(3, token) ? "" : lignes.GetString(3);
            }
        // La contrainte dit d'avance ce que la mise en place devrait sinon vérifier, ligne à ligne, sous son verrou.
        await ExecuterAsync(connection, $"""
            create table {neuve.Table} (like {S}.{partition} including defaults including constraints including storage);
            alter table {neuve.Table} add constraint {neuve._nom}_c check ({cle} = {neuve._valeur});
            {(reglages.Length == 0 ? "" : $"alter table {neuve.Table} set ({reglages});")}
            """, token);
        return neuve;
    }

    /// <summary>Vide la table : une copie de la même transaction peut alors naître gelée, sans entretien à suivre.</summary>
    public Task ViderAsync(NpgsqlConnection connection, CancellationToken token) => ExecuterAsync(connection, $"truncate {Table}", token);

    /// <summary>Construit les index et les statistiques, dans la transaction de la copie.</summary>
    public async Task AcheverAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await ExecuterAsync(connection, "set local maintenance_work_mem = '256MB'", token);
        foreach (var (rang, index) in _index.Index())
        {
            var nom = NomProvisoire(rang);
            var sur = $" INDEX {index.Nom} ON {S}.{_partition} ";
            if (!index.Definition.Contains(sur, StringComparison.Ordinal)) throw new NotSupportedException($"Index illisible : {index.Definition}");
            await ExecuterAsync(connection, index.Definition.Replace(sur, $" INDEX {nom} ON {Table} ", StringComparison.Ordinal), token);
            if (index.EstLaCle) await ExecuterAsync(connection, $"alter table {Table} add constraint {nom} primary key using index {nom}", token);
        }
        await ExecuterAsync(connection, $"analyze {Table}", token);
    }

    /// <summary>Prend la place de la partition vide, sous les noms qu'elle portait ; quelques millisecondes, sous <see cref="Verrous"/>.</summary>
    public Task MettreEnPlaceAsync(NpgsqlConnection connection, CancellationToken token) => ExecuterAsync(connection, $"""
        drop table {S}.{_partition};
        alter table {Table} rename to {_partition};
        {string.Concat(_index.Select((index, rang) => $"alter index {S}.{NomProvisoire(rang)} rename to {index.Nom};\n"))}
        alter table {S}.{_mere} attach partition {S}.{_partition} for values in ({_valeur});
        alter table {S}.{_partition} drop constraint {_nom}_c;
        """, token);

    private string NomProvisoire(int rang) => $"{_nom}_{rang}";

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var commande = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await commande.ExecuteNonQueryAsync(token);
    }
}
