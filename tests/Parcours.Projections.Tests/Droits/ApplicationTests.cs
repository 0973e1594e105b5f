using Parcours.Projections.Droits;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Le rôle de chaque jour ajoute ; il ne récrit ni le journal, ni les traces, ni le schéma.</summary>
public sealed class ApplicationTests(BaseDEssais essais)
{
    private readonly DepartementDEssais _departement = essais.Prendre();

    [Fact]
    public async Task L_application_ne_recrit_pas_le_journal_ni_les_correspondances_ni_ne_change_le_schema()
    {
        await _departement.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")));
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesSql.Application);
        Assert.Equal(1L, await service.LireAsync(Comme($"select count(*) from parcours.mt_events where tenant_id = '{_departement.Code}'")));
        foreach (var ordre in new[]
        {
            "update parcours.mt_events set data = '{}'",
            "delete from parcours.mt_events",
            "truncate parcours.mt_events",
            "delete from parcours.mt_events_d" + _departement.Code,
            "insert into parcours.mt_events_d" + _departement.Code + " default values",
            "delete from parcours.mt_streams",
            "update coffre.correspondance set emetteur = ''",
            "delete from coffre.correspondance",
            "insert into parcours.departement values ('00', 'd00')",
            "insert into parcours.departement_de_role values (session_user, '01')",
            "select * from parcours.departement_de_role",
            "select setval('parcours.mt_events_sequence_d" + _departement.Code + "', 1)",
            "alter table parcours.mt_events disable row level security",
            "alter table parcours.faits_rsa_d" + _departement.Code + " disable row level security",
            "drop table parcours.faits_rsa_d" + _departement.Code,
            "drop policy du_service on parcours.mt_events",
            "create table parcours.a_moi (x int)",
            "create role essai_de_trop",
            "grant parcours_analyste to current_user",
        })
            await service.EstRefuseeAsync(Comme(ordre));
    }

    private static string Comme(string sql) => $"set role {RolesSql.Application}; {sql}";
}
