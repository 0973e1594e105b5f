using Parcours.Projections.Droits;
using Parcours.Projections.Tests.Faits;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Aucun objet du schéma n'a de droits que personne n'a décidés.</summary>
[Collection(nameof(SchemaTests))]
public sealed class DecisionsTests(BaseDEssais essais)
{
    private static readonly string[] _droits = ["select", "insert", "update", "delete", "truncate", "references", "trigger"];

    /// <summary>Tables, partitions et vues, et ce que chaque rôle y peut réellement, d'une colonne au moins.</summary>
    private const string Reels = """
        select c.relname, (select m.relname from pg_inherits i join pg_class m on m.oid = i.inhparent where i.inhrelid = c.oid),
          r.role, array_agg(d.droit order by d.droit) filter (where case
            when d.droit in ('select', 'insert', 'update', 'references') then has_any_column_privilege(r.role, c.oid, d.droit)
            else has_table_privilege(r.role, c.oid, d.droit) end)
        from pg_class c cross join unnest($1::text[]) as r (role) cross join unnest($2::text[]) as d (droit)
        where c.relnamespace in ('parcours'::regnamespace, 'coffre'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname !~ '^reprise_[0-9a-f]{32}'
        group by c.oid, c.relname, r.role order by 1, 3
        """;

    [Fact]
    public async Task Toute_table_a_une_decision_et_ses_droits_sont_ceux_la()
    {
        var ecarts = new List<string>();
        await using var question = essais.Source.CreateCommand(Reels);
        question.Parameters.Add(new() { Value = RolesSql.Tous.ToArray() });
        question.Parameters.Add(new() { Value = _droits });
        await using var lignes = await question.ExecuteReaderAsync();
        while (await lignes.ReadAsync())
        {
            var (objet, mere, role) = (lignes.GetString(0), lignes.IsDBNull(1) ? null : lignes.GetString(1), lignes.GetString(2));
            string[] reels = lignes.IsDBNull(3) ? [] : lignes.GetFieldValue<string[]>(3);
            if (DecisionDeDroits.De(objet, mere) is not { } decision) ecarts.Add($"{objet} : sans décision");
            else if (!reels.SequenceEqual(Decides(decision.Droits(role)))) ecarts.Add($"{objet}, {role} : {string.Join(", ", reels)}, au lieu de {decision.Droits(role)}");
        }
        Assert.Empty(ecarts);
    }

    [Fact]
    public async Task Toute_table_qu_une_personne_ou_la_lecture_peut_lire_est_muree_ou_ne_dit_rien_d_un_departement() => Assert.Equal(
        ["departement", "type_de_fait"],
        await ListerAsync("""
            select c.relname::text from pg_class c
            where c.relnamespace in ('parcours'::regnamespace, 'coffre'::regnamespace) and c.relkind in ('r', 'p') and not c.relrowsecurity
              and (has_any_column_privilege('parcours_lecture', c.oid, 'select') or has_any_column_privilege('parcours_analyste', c.oid, 'select')
                or has_any_column_privilege('parcours_auditeur', c.oid, 'select'))
            order by 1
            """));

    [Fact]
    public async Task Une_vue_lit_au_nom_de_qui_l_interroge() => Assert.Empty(await ListerAsync(
        "select relname::text from pg_class where relnamespace = 'parcours'::regnamespace and relkind = 'v' and not coalesce(reloptions::text like '%security_invoker%', false)"));

    [Fact]
    public async Task Une_personne_n_appelle_que_la_fonction_de_ses_departements() => Assert.Equal(
        ["departements_permis parcours_analyste", "departements_permis parcours_auditeur"],
        await ListerAsync("""
            select p.proname || ' ' || r.role from pg_proc p cross join unnest(array['public', 'parcours_lecture', 'parcours_analyste', 'parcours_auditeur']) as r (role)
            where p.pronamespace = 'parcours'::regnamespace and has_function_privilege(r.role, p.oid, 'execute') order by 1
            """));

    [Fact]
    public async Task Ce_qu_un_administrateur_passe_est_ce_que_le_service_passe() =>
        Assert.Contains(RolesSql.Creation, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "roles.sql")), StringComparison.Ordinal);

    private static IEnumerable<string> Decides(string droits) => droits.Split('(')[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private async Task<List<string>> ListerAsync(string sql)
    {
        await using var question = essais.Source.CreateCommand(sql);
        await using var lignes = await question.ExecuteReaderAsync();
        var noms = new List<string>();
        while (await lignes.ReadAsync()) noms.Add(lignes.GetString(0));
        return noms;
    }
}
