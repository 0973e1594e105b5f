using Npgsql;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Rsa;

/// <summary>L'ordre où la base rend les lignes n'est qu'une affaire de vitesse.</summary>
public sealed class LectureCohorteRsaTests(BaseDEssais essais)
{
    [Theory]
    [InlineData("par l'index", "enable_bitmapscan", "enable_seqscan")]
    [InlineData("par la table, personnes éparpillées", "enable_bitmapscan", "enable_indexscan")]
    public async Task Une_cohorte_se_lit_pareil_et_la_transaction_survit(string _, params string[] sansPlans)
    {
        var departement = essais.Prendre();
        string[] personnes = ["p1", "p2", "p3", "p4", "p5"];
        // Fait par fait, d'une personne à l'autre : dans la table, aucune n'est d'un seul tenant.
        await departement.ConsignerAsync([.. personnes.Select(p => Depot(p + "-e1", Ouverture("2022-03-01"), p))]);
        await departement.ConsignerAsync([.. personnes.Select(p => Depot(p + "-e2", Orientation("2022-03-15"), p))]);
        await departement.ConsignerAsync([.. personnes.Reverse().Select(p => Depot(p + "-e3", Contrat("2022-04-02"), p))]);
        await departement.PorterAsync();

        await using var connection = await essais.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var plan in sansPlans) await ExecuterAsync(connection, $"set local {plan} = off");
        var lus = await LectureRsa.LireAsync(connection, new(departement.Code, 15, Le("2022-12-31")), new(Le("2022-01-01"), Le("2022-12-31")),
            () => new List<(Guid Personne, int Dossiers, int Faits)>(),
            (recueil, dossiers) => recueil.Add((dossiers[0].Personne, dossiers.Count, dossiers[0].Orientations.Count + dossiers[0].Contrats.Count)), default);

        Assert.Equal(personnes.Select(Personne).Order(), lus.Select(lu => lu.Personne).Order());
        Assert.All(lus, lu => Assert.Equal((1, 2), (lu.Dossiers, lu.Faits)));
        await ExecuterAsync(connection, "select 1");
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connection);
        await commande.ExecuteNonQueryAsync();
    }
}
