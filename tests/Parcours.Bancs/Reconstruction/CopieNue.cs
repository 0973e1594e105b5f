using System.Diagnostics;
using Npgsql;

namespace Parcours.Bancs.Reconstruction;

/// <summary>Le plancher : les octets des mêmes lignes, lus d'avance, poussés par un COPY dans une table de même forme.</summary>
internal sealed class CopieNue(Chantier chantier, string suffixe)
{
    private const string Table = "bancs_copie_nue";
    private readonly string _fichier = chantier.Fichier("lignes.copy");

    public async Task PreparerAsync(CancellationToken token)
    {
        await chantier.SqlAsync($"drop table if exists {Table}; create table {Table} (like parcours.faits_rsa_{suffixe} including indexes)", token);
        await using var connection = await chantier.Source.OpenConnectionAsync(token);
        await using var lecture = await connection.BeginRawBinaryCopyAsync($"copy (select * from parcours.faits_rsa_{suffixe} order by connu_de) to stdout (format binary)", token);
        await using var fichier = File.Create(_fichier, 1 << 20);
        await lecture.CopyToAsync(fichier, token);
    }

    public async Task<TimeSpan> MesurerAsync(CancellationToken token)
    {
        await chantier.SqlAsync($"truncate {Table}", token);
        await using var connection = await chantier.Source.OpenConnectionAsync(token);
        var chrono = Stopwatch.StartNew();
        await using (var ecriture = await connection.BeginRawBinaryCopyAsync($"copy {Table} from stdin (format binary)", token))
        await using (var fichier = File.OpenRead(_fichier))
            await fichier.CopyToAsync(ecriture, 1 << 16, token);
        return chrono.Elapsed;
    }

    public async Task EffacerAsync(CancellationToken token)
    {
        File.Delete(_fichier);
        await chantier.SqlAsync($"drop table {Table}", token);
    }
}
