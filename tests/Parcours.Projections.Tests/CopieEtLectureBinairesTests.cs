using NodaTime;
using Npgsql;

namespace Parcours.Projections.Tests;

/// <summary>Ce qui s'écrit à même les octets est ce que PostgreSQL, Npgsql et la lecture binaire y lisent.</summary>
public sealed class CopieEtLectureBinairesTests(BaseDEssais essais)
{
    private const int Lignes = 3_000;

    private sealed record Valeurs(
        bool? Booleen, short? Petit, int? Entier, long? Grand, Guid? Identifiant, LocalDate? Jour, Instant? Moment, string? Texte, string? Json, short[]? Petits, decimal? Nombre);

    [Fact]
    public async Task Toute_valeur_ecrite_se_relit_par_Npgsql_et_par_la_lecture_binaire()
    {
        var alea = new Random(1871);
        List<Valeurs> attendues = [.. Bornes(), .. Enumerable.Range(0, Lignes).Select(_ => AuSort(alea))];
        await using var connection = await essais.Source.OpenConnectionAsync();
        await ExecuterAsync(connection, """
            create temporary table v (b boolean, p smallint, e integer, g bigint, i uuid, j date, m timestamptz, t text, o jsonb, s smallint[], n numeric, rang serial)
            """);
        await using (var copie = await CopieBinaire.OuvrirAsync(connection, "v", ["b", "p", "e", "g", "i", "j", "m", "t", "o", "s", "n"], default))
        {
            foreach (var valeurs in attendues) Ecrire(copie, valeurs);
            await copie.TerminerAsync(default);
        }

        var lues = new List<Valeurs>();
        await using (var question = new NpgsqlCommand("select b, p, e, g, i, j, m, t, o #>> '{}', s, n from v order by rang", connection))
        await using (var ligne = await question.ExecuteReaderAsync())
            while (await ligne.ReadAsync())
                lues.Add(new(Valeur<bool>(ligne, 0), Valeur<short>(ligne, 1), Valeur<int>(ligne, 2), Valeur<long>(ligne, 3), Valeur<Guid>(ligne, 4),
                    Valeur<LocalDate>(ligne, 5), Valeur<Instant>(ligne, 6), Objet<string>(ligne, 7), Objet<string>(ligne, 8), Objet<short[]>(ligne, 9), Valeur<decimal>(ligne, 10)));
        Assert.Equal(attendues.Select(Dire), lues.Select(Dire));

        lues.Clear();
        await using (var lecture = await LectureBinaire.OuvrirAsync(connection, "select b, p, e, g, i, j, m, t, o, s, n from v order by rang", default))
            while (await lecture.SuivanteAsync(default)) lues.Add(Lire(lecture));
        Assert.Equal(attendues.Select(Dire), lues.Select(Dire));
    }

    [Fact]
    public async Task Une_copie_abandonnee_n_ecrit_rien_et_une_lecture_abandonnee_rend_la_connexion()
    {
        await using var connection = await essais.Source.OpenConnectionAsync();
        await ExecuterAsync(connection, "create temporary table a (e integer)");
        await using (var copie = await CopieBinaire.OuvrirAsync(connection, "a", ["e"], default))
        {
            copie.CommencerLigne();
            copie.Ecrire(1);
        }
        await using (var lecture = await LectureBinaire.OuvrirAsync(connection, "select * from generate_series(1, 1000000)", default))
            Assert.True(await lecture.SuivanteAsync(default));
        await using (var vide = await LectureBinaire.OuvrirAsync(connection, "select 1 where false", default))
        {
            Assert.False(await vide.SuivanteAsync(default));
            Assert.False(await vide.SuivanteAsync(default));
        }
        await using var compte = new NpgsqlCommand("select count(*) from a", connection);
        Assert.Equal(0L, await compte.ExecuteScalarAsync());
    }

    private static IEnumerable<Valeurs> Bornes()
    {
        yield return new(null, null, null, null, null, null, null, null, null, null, null);
        yield return new(true, short.MaxValue, int.MaxValue, long.MaxValue, Guid.AllBitsSet, LocalDate.MaxIsoValue, Instant.FromUtc(9999, 12, 31, 23, 59), "", "\"\"", [0], decimal.MaxValue);
        yield return new(false, short.MinValue, int.MinValue, long.MinValue, Guid.Empty, LocalDate.MinIsoValue, Instant.FromUtc(1900, 1, 1, 0, 0), "é\u20AC\U0001F600", "\"é\"", [-1, 7], decimal.MinValue);
        foreach (var jour in new[] { new LocalDate(1999, 12, 31), new LocalDate(2000, 1, 1), new LocalDate(2059, 12, 31), new LocalDate(2060, 3, 1), new LocalDate(1900, 2, 28) })
            yield return new(null, null, null, null, null, jour, null, null, null, null, null);
        // Plus longue que le tampon.
        yield return new(null, null, null, null, null, null, null, new string('x', 200_000), null, null, null);
        foreach (var nombre in new[] { 0m, 0.00m, 1m, -1m, 9999m, 10_000m, 12.5m, 0.0001m, 0.00001m, 100_000_000.01m, 1.10m, 12345678.9012m, 0.0000000000000000000000000001m })
            yield return new(null, null, null, null, null, null, null, null, null, null, nombre);
    }

    private static Valeurs AuSort(Random alea) => new(
        Ou(alea, alea.Next(2) == 0), Ou(alea, (short)alea.Next(short.MinValue, short.MaxValue)), Ou(alea, alea.Next()), Ou(alea, alea.NextInt64()), Ou(alea, Guid.NewGuid()),
        Ou(alea, new LocalDate(1940, 1, 1).PlusDays(alea.Next(60_000))), Ou(alea, Instant.FromUnixTimeMilliseconds(alea.NextInt64(4_000_000_000_000))),
        alea.Next(3) == 0 ? null : new string('é', alea.Next(60)), alea.Next(3) == 0 ? null : $"\"{alea.Next()}\"",
        alea.Next(3) == 0 ? null : [.. Enumerable.Range(0, 1 + alea.Next(5)).Select(_ => (short)alea.Next(100))],
        Ou(alea, new decimal(alea.Next(), alea.Next(2) * alea.Next(), 0, alea.Next(2) == 0, (byte)alea.Next(12))));

    private static T? Ou<T>(Random alea, T valeur) where T : struct => alea.Next(3) == 0 ? null : valeur;

    private static void Ecrire(CopieBinaire copie, Valeurs v)
    {
        copie.CommencerLigne();
        if (v.Booleen is { } b) copie.Ecrire(b); else copie.EcrireNul();
        if (v.Petit is { } p) copie.Ecrire(p); else copie.EcrireNul();
        if (v.Entier is { } e) copie.Ecrire(e); else copie.EcrireNul();
        if (v.Grand is { } g) copie.Ecrire(g); else copie.EcrireNul();
        if (v.Identifiant is { } i) copie.Ecrire(i); else copie.EcrireNul();
        if (v.Jour is { } j) copie.Ecrire(j); else copie.EcrireNul();
        if (v.Moment is { } m) copie.Ecrire(m); else copie.EcrireNul();
        copie.Ecrire(v.Texte);
        if (v.Json is { } o) copie.EcrireJson(System.Text.Encoding.UTF8.GetBytes(o)); else copie.EcrireNul();
        if (v.Petits is { } s) copie.Ecrire(s); else copie.EcrireNul();
        if (v.Nombre is { } n) copie.Ecrire(n); else copie.EcrireNul();
    }

    private static Valeurs Lire(LectureBinaire ligne) => new(
        ligne.EstNul(0) ? null : ligne.Booleen(0), ligne.EstNul(1) ? null : ligne.Petit(1), ligne.EstNul(2) ? null : ligne.Entier(2),
        ligne.EstNul(3) ? null : ligne.Grand(3), ligne.EstNul(4) ? null : ligne.Guid(4), ligne.EstNul(5) ? null : ligne.Date(5),
        ligne.EstNul(6) ? null : ligne.Instant(6), ligne.EstNul(7) ? null : ligne.Texte(7),
        ligne.EstNul(8) ? null : System.Text.Json.JsonSerializer.Deserialize<string>(ligne.Json(8)), ligne.EstNul(9) ? null : ligne.Petits(9),
        ligne.EstNul(10) ? null : ligne.Nombre(10));

    private static string Dire(Valeurs v) => v with { Json = v.Json?.Trim('"'), Petits = null }
        + (v.Petits is null ? "" : string.Join(",", v.Petits));

    private static T? Valeur<T>(NpgsqlDataReader ligne, int colonne) where T : struct => ligne.IsDBNull(colonne) ? null : ligne.GetFieldValue<T>(colonne);

    private static T? Objet<T>(NpgsqlDataReader ligne, int colonne) where T : class => ligne.IsDBNull(colonne) ? null : ligne.GetFieldValue<T>(colonne);

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connection);
        await commande.ExecuteNonQueryAsync();
    }
}
