using Parcours.Projections.Droits;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Les tables qui ne font que s'allonger ne se récrivent pas, fût-ce par le service.</summary>
public sealed class TablesAllongeesTests(BaseDEssais essais)
{
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
