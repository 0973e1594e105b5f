using System.Text;
using NodaTime;
using Parcours.Domain.Arretes;
using Parcours.Domain.Communs;
using Parcours.Domain.Ecarts;
using Parcours.Projections.Arretes;
using Parcours.Projections.Droits;
using Parcours.Projections.Matrices;
using Parcours.Projections.Tests.Droits;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Arretes;

/// <summary>Une matrice arrêtée se garde, se relit, se recalcule, et ne change plus.</summary>
public sealed class ArretesTests(BaseDEssais essais, DepartementArrete arretes) : IClassFixture<DepartementArrete>
{
    [Fact]
    public async Task Un_arrete_garde_qui_quand_d_ou_et_chaque_chiffre()
    {
        var id = await arretes.PrisAsync();
        var lu = await arretes.LireAsync(id);
        Assert.True(lu.EstIntact);
        var arrete = lu.Arrete!;
        Assert.Equal((arretes.Departement.Code, "a17", 2022, DepartementArrete.Demande), (arrete.Departement, arrete.Par, arrete.Annee, arrete.Demande));
        // La base garde la microseconde : l'instant du contenu n'est pas plus fin que celui de la colonne.
        Assert.Equal(Instant.FromUtc(2022, 6, 15, 10, 0).PlusNanoseconds(123_456_000), arrete.Le);
        Assert.Equal(
            [("2018", "2018-12-31", 0L), ("2019", "2019-12-31", 0L), ("2020", "2020-12-31", 0L), ("2021", "2021-12-31", 0L), ("2022", "2022-03-31", 5L)],
            arrete.Colonnes.Select(colonne => (colonne.Titre, $"{colonne.ALaDate:yyyy-MM-dd}", colonne.Position)));
        Assert.Equal(new(new(3, 0, 0, 0, 0, 0), 3), Ligne("RSA-01").Cellules[^1]);
        // p1 à temps, p2 en retard, p3 encore dans son mois.
        var parmiLesEntrants = Ligne("RSA-02B");
        Assert.Equal(new(new(1, 1, 1, 0, 0, 0), 50m), parmiLesEntrants.Cellules[^1]);
        Assert.Equal(("2022", "%", "100 %"), (parmiLesEntrants.Version, parmiLesEntrants.Unite, parmiLesEntrants.Cible));
        Assert.StartsWith("sha256:", parmiLesEntrants.Empreinte, StringComparison.Ordinal);
        Assert.Null(parmiLesEntrants.Cellules[0].Valeur);

        LigneArretee Ligne(string code) => arrete.Lignes.Single(ligne => ligne.Code == code);
    }

    [Fact]
    public async Task L_empreinte_se_refait_en_SQL_et_le_contenu_relu_se_recrit_a_l_identique()
    {
        var id = await arretes.PrisAsync();
        Assert.Equal(1, await arretes.Departement.CompterAsync(
            $"select count(*) from parcours.arrete where departement = $1 and id = '{id}' and sha256(convert_to(contenu, 'UTF8')) = empreinte"));
        Assert.Equal(1, await arretes.Departement.CompterAsync(
            $"select count(*) from parcours.arrete where departement = $1 and id = '{id}' and contenu = '{Encoding.UTF8.GetString(EcritureDesArretes.Contenu((await arretes.LireAsync(id)).Arrete!)).Replace("'", "''", StringComparison.Ordinal)}'"));
    }

    [Fact]
    public async Task Une_correction_apprise_ensuite_ne_change_pas_l_arrete_et_s_y_voit_en_ecart()
    {
        var id = await arretes.PrisAsync();
        var avant = EcritureDesArretes.Contenu((await arretes.LireAsync(id)).Arrete!);
        var intact = await arretes.VerifierAsync(id);
        Assert.True(intact.EstConforme);
        Assert.All(intact.Cellules, cellule => Assert.Equal(EtatDeCellule.Identique, cellule.Etat));
        Assert.Equal(CatalogueMatrices.Embarque.Trouver("calpae-2022")!.Mesures.Sum(mesure => mesure.Codes.Count) * 5, intact.Cellules.Count());

        // p2 avait été orientée le 20 février, à temps : 2 sur 2, p3 toujours attendue au 31 mars.
        await arretes.Departement.ConsignerAsync(A("2022-04-20T09:00:00Z"), Depot("c2", Correction("n2", "2022-02-20"), "p2"));
        await arretes.Departement.PorterAsync();

        Assert.Equal(avant, EcritureDesArretes.Contenu((await arretes.LireAsync(id)).Arrete!));
        var verification = await arretes.VerifierAsync(id);
        Assert.True(verification.EstConforme);
        Assert.All(verification.Cellules, cellule => Assert.Equal(EtatDeCellule.Identique, cellule.Etat));
        Assert.Equal(6, verification.Position);
        var corrigee = DepartementArrete.Cellule(verification, "RSA-02B");
        Assert.Equal((50m, 100m), (corrigee.Arretee.Valeur, corrigee.Aujourdhui!.Valeur));
        Assert.Equal(new Bilan(1, -1, 0, 0, 0, 0), corrigee.Ecart);
        Assert.False(DepartementArrete.Cellule(verification, "RSA-01").EstEnEcart);
        // Ce qu'on sait le 20 avril, un autre arrêté le dit, et l'ancien reste : p3, passé son mois, fait 2 sur 3.
        var neuf = await arretes.PrisAsync(new("calpae-2022", 2022, new(2022, 4, 20), id));
        Assert.Equal(66.7m, (await arretes.LireAsync(neuf)).Arrete!.Lignes.Single(ligne => ligne.Code == "RSA-02B").Cellules[^1].Valeur);
        Assert.Equal(neuf, (await arretes.LireAsync(id)).Inscrit.RemplacePar);
        Assert.True((await arretes.VerifierAsync(id)).EstConforme);
    }

    [Fact]
    public async Task Rien_ne_change_un_arrete_ni_l_application_ni_le_proprietaire()
    {
        var id = await arretes.PrisAsync();
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesSql.Application);
        string[] ordres = [$"update parcours.arrete set par = 'autre' where id = '{id}'", $"delete from parcours.arrete where id = '{id}'", "truncate parcours.arrete"];
        foreach (var ordre in ordres)
        {
            await service.EstRefuseeAsync($"set role {RolesSql.Application}; {ordre}");
            Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => essais.ExecuterAsync(ordre))).SqlState);
        }
    }

    [Fact]
    public async Task Un_arrete_ne_se_lit_que_de_son_departement()
    {
        var id = await arretes.PrisAsync();
        Assert.Null(await arretes.Table.LireAsync("2B", id, CancellationToken.None));
        Assert.DoesNotContain(await arretes.Table.ListerAsync("2B", CancellationToken.None), inscrit => inscrit.Id == id);
        await using var ailleurs = await essais.Sources.LireAsync("2B", CancellationToken.None);
        await using var question = new Npgsql.NpgsqlCommand($"select count(*) from parcours.arrete where id = '{id}'", ailleurs);
        Assert.Equal(0L, await question.ExecuteScalarAsync());
        await using var auditeur = await PersonneConnectee.CreerAsync(essais, RolesSql.Auditeur, arretes.Departement.Code);
        Assert.Equal(1, await auditeur.CompterAsync("arrete", $"id = '{id}'"));
        await using var analyste = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste, arretes.Departement.Code);
        await analyste.EstRefuseeAsync("select * from parcours.arrete");
    }

    /// <summary>Qui tient la base éteint les déclencheurs et change la ligne, avec ou sans son empreinte.</summary>
    [Theory]
    [InlineData("update parcours.arrete set contenu = replace(contenu, '\"valeur\":50', '\"valeur\":80') where @", false, false, EtatDeCellule.ValeurChangee)]
    [InlineData("update parcours.arrete set contenu = replace(contenu, '\"valeur\":50', '\"valeur\":80') where @; " + RefaireLEmpreinte, true, true, EtatDeCellule.ValeurChangee)]
    [InlineData("update parcours.arrete set contenu = replace(contenu, '\"position\":5', '\"position\":3') where @; " + RefaireLEmpreinte, true, true, EtatDeCellule.ValeurChangee)]
    [InlineData("update parcours.arrete set contenu = replace(contenu, '\"position\":5', '\"position\":5000') where @; " + RefaireLEmpreinte, true, true, EtatDeCellule.NonRecalculee)]
    [InlineData("update parcours.arrete set contenu = replace(contenu, '\"code\":\"RSA-02B\"', '\"code\":\"RSA-99\"') where @; " + RefaireLEmpreinte, true, true, EtatDeCellule.NonRecalculee)]
    [InlineData("update parcours.arrete set par = 'autre' where @", true, false, EtatDeCellule.Identique)]
    [InlineData("update parcours.arrete set annee = 2021 where @", true, false, EtatDeCellule.Identique)]
    [InlineData("update parcours.arrete set le = le + interval '1 microsecond' where @", true, false, EtatDeCellule.Identique)]
    [InlineData("update parcours.arrete set empreinte = sha256('') where @", false, false, EtatDeCellule.Identique)]
    public async Task Une_alteration_se_trouve(string sql, bool porteSonEmpreinte, bool intact, EtatDeCellule etat)
    {
        var id = await arretes.PrisAsync();
        await arretes.AltererAsync(id, sql);
        var verification = await arretes.VerifierAsync(id);
        Assert.False(verification.EstConforme);
        Assert.Equal((porteSonEmpreinte, intact), (verification.Lu.PorteSonEmpreinte, verification.Lu.EstIntact));
        var code = sql.Contains("RSA-99", StringComparison.Ordinal) ? "RSA-99" : "RSA-02B";
        Assert.Equal(etat, DepartementArrete.Cellule(verification, code).Etat);
    }

    [Fact]
    public async Task Un_contenu_illisible_se_trouve_sans_rien_interrompre()
    {
        var id = await arretes.PrisAsync();
        await arretes.AltererAsync(id, "update parcours.arrete set contenu = '{\"objet\":' where @");
        var verification = await arretes.VerifierAsync(id);
        Assert.False(verification.EstConforme);
        Assert.Null(verification.Lu.Arrete);
        Assert.Empty(verification.Lignes);
    }

    [Fact]
    public async Task Une_definition_qui_a_change_se_dit_et_le_meme_chiffre_reste_conforme()
    {
        var id = await arretes.PrisAsync();
        await arretes.AltererAsync(id, "update parcours.arrete set contenu = regexp_replace(contenu, 'sha256:[0-9a-f]{64}', 'sha256:' || repeat('0', 64), 'g') where @; " + RefaireLEmpreinte);
        var verification = await arretes.VerifierAsync(id);
        Assert.True(verification.EstConforme);
        Assert.All(verification.Cellules, cellule => Assert.Equal(EtatDeCellule.EmpreinteChangee, cellule.Etat));
        Assert.All(verification.Lignes, ligne => Assert.NotEqual(ligne.Ligne.Empreinte, ligne.EmpreinteActuelle));
    }

    [Fact]
    public async Task La_verification_relit_les_tables_et_voit_qu_elles_ont_change()
    {
        var departement = new DepartementArrete(essais);
        await departement.InitializeAsync();
        var id = await departement.PrisAsync();
        await departement.Departement.ExecuterAsync($"delete from parcours.faits_rsa where departement = '{departement.Departement.Code}' and ordre = 4");
        var verification = await departement.VerifierAsync(id);
        Assert.False(verification.EstConforme);
        // Sans son orientation, p1 est en retard aussi.
        var changee = DepartementArrete.Cellule(verification, "RSA-02B");
        Assert.Equal((EtatDeCellule.ValeurChangee, new Bilan(0, 2, 1, 0, 0, 0)), (changee.Etat, changee.Recalculee!.Comptes));
    }

    [Fact]
    public async Task Un_jour_a_venir_un_departement_sans_fait_et_des_tables_en_retard_ne_s_arretent_pas()
    {
        Assert.Equal("jour-a-venir", Assert.IsType<SortDArrete.Refuse>(await arretes.PrendreAsync(new("calpae-2022", 2022, new(2022, 6, 16)))).Refus.Code);
        Assert.Equal("annee", Assert.IsType<SortDArrete.MalPose>(await arretes.PrendreAsync(new("calpae-2022", 2023))).Champ);
        Assert.Equal("rien-a-arreter", Assert.IsType<SortDArrete.Refuse>(await arretes.PrendreAsync(departement: "999")).Refus.Code);
        var code = arretes.Departement.Code;
        await essais.ExecuterAsync($"update parcours.avancement set position = position - 1 where departement = '{code}'");
        try
        {
            Assert.IsType<SortDArrete.PasEncore>(await arretes.PrendreAsync());
        }
        finally
        {
            await essais.ExecuterAsync($"update parcours.avancement set position = position + 1 where departement = '{code}'");
        }
    }

    [Fact]
    public async Task Le_meme_identifiant_rend_le_meme_arrete_et_deux_demandes_de_front_n_en_prennent_qu_un()
    {
        var id = Guid.CreateVersion7();
        var sorts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => arretes.PrendreAsync(id: id)));
        Assert.Single(sorts.OfType<SortDArrete.Pris>());
        Assert.All(sorts.OfType<SortDArrete.DejaPris>(), deja => Assert.Equal(id, deja.Arrete.Inscrit.Id));
        Assert.Equal(3, sorts.OfType<SortDArrete.DejaPris>().Count());
        Assert.Equal("arrete-deja-pris", Assert.IsType<SortDArrete.Refuse>(await arretes.PrendreAsync(new("calpae-2022", 2022, new(2022, 3, 30)), id)).Refus.Code);

        var remplacants = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => arretes.PrendreAsync(DepartementArrete.Demande with { Remplace = id })));
        Assert.Single(remplacants.OfType<SortDArrete.Pris>());
        Assert.All(remplacants.OfType<SortDArrete.Refuse>(), refuse => Assert.Equal("arrete-deja-remplace", refuse.Refus.Code));
        Assert.Equal(3, remplacants.OfType<SortDArrete.Refuse>().Count());
    }

    private const string RefaireLEmpreinte = "update parcours.arrete set empreinte = sha256(convert_to(contenu, 'UTF8')) where @";
}
