using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Incompletude;

/// <summary>
/// Ce que les tables disent des retards, à une position. Un fait y vaut par sa valeur connue à cette position et arrive avec sa position
/// d'origine : une correction n'est pas une arrivée, un fait annulé n'en est plus une, un fait qui revit en reste une.
/// </summary>
public static class LectureDesRetards
{
    private const string S = Journal.Schema;

    /// <summary>Le premier et le dernier jour où le journal a appris un fait ; nul s'il n'en a appris aucun.</summary>
    public static async Task<Periode?> JoursAsync(NpgsqlConnection connection, string departement, long position, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select min(jour), max(jour) from {S}.connaissance where departement = $1 and premiere_position <= $2", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = position } },
        };
        await using var ligne = await question.ExecuteReaderAsync(token);
        await ligne.ReadAsync(token);
        return await ligne.IsDBNullAsync(0, token) ? null : new(ligne.GetFieldValue<LocalDate>(0), ligne.GetFieldValue<LocalDate>(1));
    }

    /// <summary>
    /// Les faits de chaque tranche, par échelon de connaissance, et ceux d'avant les tranches. La base ne rend que des comptes : au plus une
    /// ligne par tranche et par échelon, quelle que soit l'histoire.
    /// </summary>
    public static async Task<(IReadOnlyList<CaseDeConnaissance> Cases, long Avant)> CompterAsync(
        NpgsqlConnection connection, Cadre cadre, FaitsDEntree faits, Quadrillage quadrillage, CancellationToken token)
    {
        List<Periode> tranches = [.. quadrillage.Tranches];
        if (quadrillage.Avant is { } avant) tranches.Add(avant);
        await using var question = new NpgsqlCommand(Question(cadre, faits), connection)
        {
            Parameters =
            {
                new() { Value = cadre.Departement },
                new() { Value = cadre.Position },
                Jours(quadrillage.Echelons),
                Jours(tranches.Select(tranche => tranche.Debut)),
                Jours(tranches.Select(tranche => tranche.Fin)),
            },
        };
        var (cases, anciens) = (new List<CaseDeConnaissance>(), 0L);
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var (rang, nombre) = ((int)lignes.GetInt64(0) - 1, lignes.GetInt64(2));
            if (rang < quadrillage.Tranches.Count) cases.Add(new(rang, quadrillage.Echelons.Count - 1 - lignes.GetInt32(1), (int)nombre));
            else anciens += nombre;
        }
        return (cases, anciens);
    }

    /// <summary>
    /// Les échelons deviennent d'abord des positions, comme toute date de connaissance, mais rien de postérieur à celle du cadre n'y entre :
    /// l'estimation d'hier ne change pas. L'échelon d'un fait est le nombre de ces positions qui le précèdent.
    /// </summary>
    private static string Question(Cadre cadre, FaitsDEntree faits) => $"""
        with echelons as materialized (
          select array_agg(coalesce((select position_precedente from {S}.connaissance
            where departement = $1 and jour > e.jour and premiere_position <= $2 order by jour limit 1), $2) order by e.rang desc) as positions
          from unnest($3) with ordinality e (jour, rang))
        select t.rang, f.echelon, count(*)
        from unnest($4, $5) with ordinality t (debut, fin, rang)
        cross join lateral ({string.Join(" union all ", faits.Tables.Select(lue => $"""
          select width_bucket(ordre - 1, (select positions from echelons)) as echelon from {CohorteSql.Partition(lue.Table, cadre)}
          where type in ({string.Join(", ", lue.Types)}) and effet between t.debut and t.fin and {CohorteSql.Connus(cadre)}
          """))}) f
        group by 1, 2
        """;

    private static NpgsqlParameter Jours(IEnumerable<LocalDate> jours) => new() { Value = jours.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Date };
}
