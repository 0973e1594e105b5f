using Parcours.Projections.Droits;
using Parcours.Projections.Tests.Faits;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Les tables qui ne font que s'allonger ne se récrivent pas, fût-ce par le service.</summary>
[Collection(nameof(SchemaTests))]
public sealed class TablesAllongeesTests(BaseDEssais essais) : IAsyncLifetime
{
    private readonly List<string> _creees = [];

    /// <summary>Absentes, on les met le temps de l'essai : leurs droits viennent avec le schéma, dès qu'elles existent.</summary>
    public async ValueTask InitializeAsync()
    {
        foreach (var table in DecisionDeDroits.Allongees)
        {
            await using var question = essais.Source.CreateCommand($"select to_regclass('parcours.{table}') is null");
            if (await question.ExecuteScalarAsync() is not true) continue;
            await essais.ExecuterAsync($"create table parcours.{table} (departement text)");
            _creees.Add(table);
        }
        await essais.ExecuterAsync("update parcours.schema_du_produit set empreinte = 'celle d''une autre version'");
        await essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var table in _creees) await essais.ExecuterAsync($"drop table parcours.{table}");
    }

    [Fact]
    public async Task L_application_y_ajoute_et_n_y_change_rien_et_personne_d_autre_n_y_lit()
    {
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesSql.Application);
        await using var analyste = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste);
        await using var auditeur = await PersonneConnectee.CreerAsync(essais, RolesSql.Auditeur);
        foreach (var table in DecisionDeDroits.Allongees)
        {
            Assert.Equal("ri", await service.LireAsync($"""
                select string_agg(d.signe, '' order by d.rang) from (values (1, 'r', 'select'), (2, 'i', 'insert'), (3, 'u', 'update'), (4, 'd', 'delete'), (5, 't', 'truncate'))
                  as d (rang, signe, droit) where has_table_privilege('{RolesSql.Application}', 'parcours.{table}', d.droit)
                """));
            foreach (var ordre in new[] { $"update parcours.{table} set departement = ''", $"delete from parcours.{table}", $"truncate parcours.{table}", $"drop table parcours.{table}" })
                await service.EstRefuseeAsync($"set role {RolesSql.Application}; {ordre}");
            foreach (var personne in new[] { analyste, auditeur }) await personne.EstRefuseeAsync($"select * from parcours.{table}");
        }
    }
}
