using Npgsql;
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
    private const string Retouches = "retouche";
    private readonly Dictionary<string, (NpgsqlConnection Connexion, CopieBinaire Copie)> _ouvertes = [];
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
            await OuvrirAsync(table.Nom, connexion => table.CopierAsync(connexion, _suffixe, token), token);
        }
        await using (var vide = _source.CreateCommand($"delete from {Journal.Schema}.retouche where departement = $1"))
        {
            vide.Parameters.Add(new() { Value = _departement });
            await vide.ExecuteNonQueryAsync(token);
        }
        await OuvrirAsync(Retouches, connexion => RetouchesDuLot.CopierAsync(connexion, token), token);
    }

    public void Ecrire(Guid personne, in VersionDeFait version)
    {
        var table = TablesDeFaits.De(version.Fait);
        table.Ecrire(_ouvertes[table.Nom].Copie, _departement, personne, version);
    }

    public void EcrireRetouche(long ordre, Guid id, Guid racine) => RetouchesDuLot.Ecrire(_ouvertes[Retouches].Copie, _departement, ordre, id, racine);

    public async Task ValiderAsync(CancellationToken token)
    {
        foreach (var (_, copie) in _ouvertes.Values) await copie.TerminerAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connexion, copie) in _ouvertes.Values)
        {
            await copie.DisposeAsync();
            await connexion.DisposeAsync();
        }
    }

    private async Task OuvrirAsync(string table, Func<NpgsqlConnection, Task<CopieBinaire>> ouvrir, CancellationToken token)
    {
        var connexion = await _source.OpenConnectionAsync(token);
        _ouvertes[table] = (connexion, await ouvrir(connexion));
    }
}
