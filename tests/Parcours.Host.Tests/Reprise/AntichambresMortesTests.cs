using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Parcours.Host.Reprise;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Une reprise tuée laisse ses tables d'attente : la suivante les efface, sans toucher à celles d'une reprise qui vit.</summary>
public sealed class AntichambresMortesTests(HoteAvecBase hote)
{
    private static readonly string _morte = "reprise_" + new string('a', 32);
    private static readonly string _vivante = "reprise_" + new string('b', 32);

    [Fact]
    public async Task La_reprise_suivante_efface_les_tables_d_une_reprise_morte()
    {
        var token = TestContext.Current.CancellationToken;
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        await using var autre = await source.OpenConnectionAsync(token);
        // Le verrou d'abord : une reprise d'un autre essai prendrait la vivante pour une morte.
        await ExecuterAsync(autre, $"select pg_advisory_lock(hashtextextended('{_vivante}', 0))");
        foreach (var nom in new[] { _morte, _vivante })
            await ExecuterAsync(autre, $"create table parcours.{nom} (); create table parcours.{nom}_i (); create table parcours.{nom}_mt_events ()");

        await hote.Alba.Services.GetRequiredService<RepriseDHistoire>()
            .ReprendreAsync("66", new MemoryStream(Encoding.UTF8.GetBytes("{}")), rangDuJour: false, null, token);

        await using (var reste = new NpgsqlCommand(@"select string_agg(tablename, ' ' order by tablename) from pg_tables where tablename ~ '^reprise_(a|b)+(_|$)'", autre))
            Assert.Equal($"{_vivante} {_vivante}_i {_vivante}_mt_events", await reste.ExecuteScalarAsync(token));
        await ExecuterAsync(autre, $"drop table parcours.{_vivante}, parcours.{_vivante}_i, parcours.{_vivante}_mt_events");

        async Task ExecuterAsync(NpgsqlConnection connection, string sql)
        {
            await using var commande = new NpgsqlCommand(sql, connection);
            await commande.ExecuteNonQueryAsync(token);
        }
    }
}
