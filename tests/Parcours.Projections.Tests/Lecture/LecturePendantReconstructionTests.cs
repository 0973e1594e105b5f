using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Lecture;

/// <summary>Un chiffre lu pendant qu'on refait ses tables est juste, ou n'est pas rendu.</summary>
public sealed class LecturePendantReconstructionTests(BaseDEssais essais)
{
    private static readonly LocalDate _jour = new(2022, 6, 15);
    private readonly DepartementDEssais _departement = essais.Prendre();

    [Fact]
    public async Task La_position_lue_avant_que_les_tables_ne_se_vident_ne_donne_pas_un_chiffre_faux()
    {
        await _departement.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")), Depot("e2", Orientation("2022-03-15")));
        await _departement.PorterAsync();
        Task<Reponse> lecture;
        await using (var connection = await essais.Source.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            // La première tranche d'une reconstruction, pas encore validée : la position 2 se lit toujours, ses lignes ne sont plus là.
            await using (var tranche = new NpgsqlCommand($"""
                truncate parcours.faits_personne_d{_departement.Code};
                truncate parcours.faits_rsa_d{_departement.Code};
                update parcours.avancement set position = 1 where departement = '{_departement.Code}'
                """, connection)) await tranche.ExecuteNonQueryAsync();
            lecture = LireAsync();
            // La lecture a pris sa position, et attend les tables.
            await using (var attend = new NpgsqlCommand(
                $"select exists (select from pg_locks where not granted and relation in ('parcours.faits_personne_d{_departement.Code}'::regclass, 'parcours.faits_rsa_d{_departement.Code}'::regclass))", connection))
                while (!lecture.IsCompleted && !(bool)(await attend.ExecuteScalarAsync())!) await Task.Delay(10);
            await transaction.CommitAsync();
        }
        Assert.IsType<Reponse.PasEncore>(await lecture);
        await essais.ReconstruireAsync(_departement.Code);
        await _departement.PorterAsync();
        var resultat = Assert.Single(Assert.IsType<Reponse.Calculee>(await LireAsync()).Resultats);
        Assert.Equal((1, 1, 2), (resultat.Mesure.Numerateur, resultat.Mesure.Denominateur, (int)resultat.Position));
    }

    [Fact]
    public async Task Un_departement_inconnu_n_a_que_des_zeros() =>
        Assert.Equal(0, Assert.Single(Assert.IsType<Reponse.Calculee>(await LireAsync("999")).Resultats).Position);

    private Task<Reponse> LireAsync(string? departement = null) => essais.Service<LectureIndicateurs>().CalculerAsync(
        new(departement ?? _departement.Code, new Periode(new(2022, 1, 1), new(2022, 12, 31)), _jour, _jour, ["RSA-02B"], null, new Dictionary<string, string>()), _jour, CancellationToken.None);
}
