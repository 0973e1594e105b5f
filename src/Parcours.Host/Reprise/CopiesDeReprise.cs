using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Faits;

namespace Parcours.Host.Reprise;

/// <summary>
/// Les COPY d'une reprise, un par table, chacun sur sa connexion pour que le serveur les mène de front. Les lignes de faits
/// validées avant le journal restent invisibles : rien ne se lit au-delà de l'avancement, écrit avec lui.
/// </summary>
internal sealed class CopiesDeReprise : IAsyncDisposable
{
    private readonly Dictionary<string, (NpgsqlConnection Connexion, NpgsqlBinaryImporter Copie)> _ouvertes = [];
    private readonly NpgsqlDataSource _source;
    private readonly string _departement;
    private readonly string _suffixe;

    public CopiesDeReprise(NpgsqlDataSource source, string departement) =>
        (_source, _departement, _suffixe) = (source, departement, Departements.Suffixe(departement));

    /// <summary>Ouvre un COPY par table de faits, et vide ce qu'une reprise interrompue y aurait laissé.</summary>
    public async Task OuvrirLesFaitsAsync(CancellationToken token)
    {
        foreach (var table in TablesDeFaits.Toutes)
        {
            await using (var vide = _source.CreateCommand($"truncate {Journal.Schema}.{table.Nom}_{_suffixe}")) await vide.ExecuteNonQueryAsync(token);
            await OuvrirAsync(table.Nom, table.Copie($"{table.Nom}_{_suffixe}"), token);
        }
        await using (var vide = _source.CreateCommand($"delete from {Journal.Schema}.retouche where departement = $1"))
        {
            vide.Parameters.Add(new() { Value = _departement });
            await vide.ExecuteNonQueryAsync(token);
        }
        await OuvrirAsync("retouche", $"copy {Journal.Schema}.retouche (departement, ordre, id, racine) from stdin (format binary)", token);
    }

    public void Ecrire(Guid personne, in VersionDeFait version)
    {
        var table = TablesDeFaits.ParType[version.Fait.GetType()];
        table.Ecrire(_ouvertes[table.Nom].Copie, _departement, personne, version);
    }

    public void EcrireRetouche(long ordre, Guid id, Guid racine)
    {
        var copie = _ouvertes["retouche"].Copie;
        copie.StartRow();
        copie.Write(_departement, NpgsqlDbType.Text);
        copie.Write(ordre, NpgsqlDbType.Bigint);
        copie.Write(id, NpgsqlDbType.Uuid);
        copie.Write(racine, NpgsqlDbType.Uuid);
    }

    public async Task ValiderAsync(CancellationToken token)
    {
        foreach (var (_, copie) in _ouvertes.Values) await copie.CompleteAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connexion, copie) in _ouvertes.Values)
        {
            await copie.DisposeAsync();
            await connexion.DisposeAsync();
        }
    }

    private async Task OuvrirAsync(string table, string sql, CancellationToken token)
    {
        var connexion = await _source.OpenConnectionAsync(token);
        _ouvertes[table] = (connexion, await connexion.BeginBinaryImportAsync(sql, token));
    }
}
