using Parcours.Projections.Enregistrement;
using Parcours.Projections.Lecture;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Lecture;

/// <summary>D'une date de connaissance à une position : fixée une fois, jamais rouverte (conception, §1).</summary>
public sealed class PositionsTests(BaseDEssais essais)
{
    private readonly DepartementDEssais _departement = essais.Prendre();
    private int _suivant;

    private async Task ApprendreAsync(params string[] instants)
    {
        foreach (var instant in instants)
        {
            var n = ++_suivant;
            await _departement.ConsignerAsync(A(instant), Depot($"e{n}", Diagnostic("2022-01-05", $"d{n}")));
        }
        await _departement.PorterAsync();
    }

    [Fact]
    public async Task Sans_aucun_fait_la_position_est_zero_et_rien_n_est_fixe() =>
        Assert.Equal(new(0, false), await _departement.PositionAuAsync("2022-06-15"));

    [Fact]
    public async Task Minuit_a_Paris_separe_les_jours()
    {
        // L'heure d'été : minuit à Paris est 22 h la veille en temps universel.
        await ApprendreAsync("2022-06-15T21:59:59.999999Z", "2022-06-15T22:00:00Z", "2022-06-16T22:00:00Z");
        Assert.Equal(new(0, true), await _departement.PositionAuAsync("2022-06-14"));
        Assert.Equal(new(1, true), await _departement.PositionAuAsync("2022-06-15"));
        Assert.Equal(new(2, true), await _departement.PositionAuAsync("2022-06-16"));
        Assert.Equal(new(3, false), await _departement.PositionAuAsync("2022-06-17"));
        Assert.Equal(new(3, false), await _departement.PositionAuAsync("2022-12-31"));
    }

    [Fact]
    public async Task Le_passage_a_l_heure_d_ete_a_un_jour_de_vingt_trois_heures()
    {
        await ApprendreAsync("2022-03-26T22:59:59.999999Z", "2022-03-26T23:00:00Z", "2022-03-27T21:59:59.999999Z", "2022-03-27T22:00:00Z");
        Assert.Equal(1, (await _departement.PositionAuAsync("2022-03-26")).Valeur);
        Assert.Equal(3, (await _departement.PositionAuAsync("2022-03-27")).Valeur);
        Assert.Equal(4, (await _departement.PositionAuAsync("2022-03-28")).Valeur);
    }

    [Fact]
    public async Task Le_passage_a_l_heure_d_hiver_a_un_jour_de_vingt_cinq_heures()
    {
        await ApprendreAsync("2022-10-29T22:00:00Z", "2022-10-30T22:59:59.999999Z", "2022-10-30T23:00:00Z");
        Assert.Equal(0, (await _departement.PositionAuAsync("2022-10-29")).Valeur);
        Assert.Equal(2, (await _departement.PositionAuAsync("2022-10-30")).Valeur);
        Assert.Equal(3, (await _departement.PositionAuAsync("2022-10-31")).Valeur);
    }

    [Fact]
    public async Task Un_instant_en_retard_ne_rouvre_pas_un_jour_passe()
    {
        await ApprendreAsync("2022-06-14T10:00:00Z", "2022-06-16T10:00:00Z", "2022-06-14T11:00:00Z", "2022-06-15T11:00:00Z", "2022-06-18T10:00:00Z");
        Assert.Equal(new(0, true), await _departement.PositionAuAsync("2022-06-13"));
        Assert.Equal(new(1, true), await _departement.PositionAuAsync("2022-06-14"));
        Assert.Equal(new(1, true), await _departement.PositionAuAsync("2022-06-15"));
        Assert.Equal(new(4, true), await _departement.PositionAuAsync("2022-06-16"));
        Assert.Equal(new(4, true), await _departement.PositionAuAsync("2022-06-17"));
        Assert.Equal(new(5, false), await _departement.PositionAuAsync("2022-06-18"));
    }

    [Fact]
    public async Task En_un_seul_lot_ou_en_plusieurs_la_traduction_est_la_meme()
    {
        await ApprendreAsync("2022-06-14T10:00:00Z", "2022-06-16T10:00:00Z", "2022-06-15T11:00:00Z", "2022-06-18T10:00:00Z");
        var avant = await _departement.ToutAsync();
        await essais.ReconstruireAsync(_departement.Code);
        await _departement.PorterAsync();
        Assert.Equal(avant, await _departement.ToutAsync());
    }

    [Fact]
    public async Task La_position_d_une_date_passee_ne_bouge_plus_quand_d_autres_faits_arrivent()
    {
        await ApprendreAsync("2022-06-14T10:00:00Z", "2022-06-15T10:00:00Z");
        var fixees = new List<PositionConnue> { await _departement.PositionAuAsync("2022-06-13"), await _departement.PositionAuAsync("2022-06-14") };
        await ApprendreAsync("2022-06-14T10:00:01Z", "2022-06-20T10:00:00Z", "2022-06-13T10:00:00Z", "2022-07-20T10:00:00Z");
        Assert.Equal(fixees, [await _departement.PositionAuAsync("2022-06-13"), await _departement.PositionAuAsync("2022-06-14")]);
    }

    [Fact]
    public async Task Un_numero_brule_ne_retient_les_chiffres_qu_un_instant()
    {
        await ApprendreAsync("2022-06-14T10:00:00Z");
        await _departement.ExecuterAsync($"select nextval('parcours.mt_events_sequence_d{_departement.Code}'), nextval('parcours.mt_events_sequence_d{_departement.Code}')");
        var chrono = System.Diagnostics.Stopwatch.StartNew();
        var position = Assert.Single(await _departement.ConsignerAsync(A("2022-06-16T10:00:00Z"), Depot("apres", Orientation("2022-01-06"))));
        Assert.Equal(4, position);
        await _departement.PorterAsync(TimeSpan.FromSeconds(10));
        Assert.True(chrono.Elapsed < TimeSpan.FromSeconds(3), $"{chrono.Elapsed}");
        Assert.Equal(new(1, true), await _departement.PositionAuAsync("2022-06-15"));
    }

    [Fact]
    public async Task Une_transaction_lente_n_est_ni_depassee_ni_perdue()
    {
        await ApprendreAsync("2022-06-14T10:00:00Z");
        await using (var connection = await essais.Source.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            // Un ajout qui a pris son numéro et tarde à se valider, pendant qu'un autre, après lui, est déjà validé.
            await using (var ajout = new Npgsql.NpgsqlCommand($$"""
                insert into parcours.mt_streams (tenant_id, id, version, timestamp, created, is_archived) values ('{{_departement.Code}}', '00000000-0000-4000-8000-000000000001', 1, now(), now(), false);
                insert into parcours.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, is_archived)
                values (nextval('parcours.mt_events_sequence_d{{_departement.Code}}'), gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 1,
                  '{"episode":"RSA/1","dateEffet":"2022-01-07","diagnostic":"lent"}', 'rsa.diagnostic_realise.v1', '2022-06-14T12:00:00Z', '{{_departement.Code}}', false)
                """, connection)) await ajout.ExecuteNonQueryAsync();
            Assert.Equal([3], await _departement.ConsignerAsync(A("2022-06-16T10:00:00Z"), Depot("apres", Orientation("2022-01-06"))));
            await Task.Delay(2_500);
            Assert.Equal(new(1, false), await _departement.PositionAuAsync("2022-06-14"));
            await transaction.CommitAsync();
        }
        await _departement.PorterAsync();
        Assert.Equal(new(2, true), await _departement.PositionAuAsync("2022-06-14"));
        Assert.Equal(3, (await _departement.LignesAsync()).Length);
    }
}
