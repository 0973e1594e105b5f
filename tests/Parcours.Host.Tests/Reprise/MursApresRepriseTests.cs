using Npgsql;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using static Parcours.Host.Tests.Reprise.DepartementVide;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Une reprise met des tables neuves à la place des partitions : elles ont les mêmes droits et les mêmes murs.</summary>
public sealed class MursApresRepriseTests(RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    /// <summary>Droits et murs d'une partition ; <c>$1</c> est son département.</summary>
    private const string Murs = """
        select replace(concat_ws(' ', c.relname, c.relrowsecurity::text, array(select a::text from unnest(c.relacl) a order by 1),
          (select string_agg(p.polname || ' ' || pg_get_expr(p.polqual, p.polrelid), ' ' order by p.polname) from pg_policy p where p.polrelid = c.oid)), $1, 'X')
        from pg_class c where c.relnamespace = 'parcours'::regnamespace and c.relname like '%\_d' || $1 and c.relkind in ('r', 'S') order by 1
        """;

    [Fact]
    public async Task Les_partitions_mises_en_place_sont_murees_comme_celles_de_l_inscription()
    {
        var (departement, temoin) = (essais.Prendre(), essais.Prendre());
        var avant = await departement.ListerAsync("select c.oid::text from pg_class c where c.relname = 'faits_rsa_d' || $1");
        var rapport = await departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Orientation("e2", "2022-03-12"));
        Assert.False(rapport.EstRefusee);
        Assert.NotEqual(avant, await departement.ListerAsync("select c.oid::text from pg_class c where c.relname = 'faits_rsa_d' || $1"));
        var murs = await departement.ListerAsync(Murs);
        Assert.Equal(await temoin.ListerAsync(Murs), murs);
        // Les faits et la suite des positions ont des droits ; mt_events et mt_streams n'en donnent qu'au propriétaire.
        Assert.Equal(TablesDeFaits.Toutes.Count, murs.Count(mur => mur.Contains(RolesSql.Lecture, StringComparison.Ordinal) && mur.Contains("du_service", StringComparison.Ordinal)));
        Assert.Equal(2, murs.Count(mur => mur.StartsWith("mt_", StringComparison.Ordinal) && !mur.Contains("parcours_", StringComparison.Ordinal)));

        var sources = essais.Service<SourcesDeDonnees>();
        Assert.Equal(2L, await FaitsAsync(departement.Code));
        Assert.Equal(0L, await FaitsAsync(temoin.Code));

        async Task<object?> FaitsAsync(string pour)
        {
            await using var connection = await sources.LireAsync(pour, CancellationToken.None);
            await using var question = new NpgsqlCommand($"select count(*) from parcours.faits_rsa_d{departement.Code}", connection);
            return await question.ExecuteScalarAsync();
        }
    }
}
