using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Parcours.Projections.Indicateurs;
using Xunit;

namespace Parcours.Projections.Tests.Indicateurs;

public sealed class CatalogueIndicateursTests
{
    private static readonly CatalogueIndicateurs Catalogue = CatalogueIndicateurs.Embarque;

    [Fact]
    public void Les_definitions_du_RSA_se_lisent_dans_l_ordre_de_la_convention() => Assert.Equal(
        [
            "OAR-01", "OAR-02", "OAR-03", "OAR-04", "OAR-05", "RSA-01", "RSA-02", "RSA-02A", "RSA-02B", "RSA-03", "RSA-04", "RSA-04T", "RSA-05", "RSA-05T", "RSA-06", "RSA-06T",
            "RSA-07", "RSA-07T", "RSA19-B", "RSA19-C", "RSA19-D", "RSA19-E", "RSA19-F", "RSA25-01", "RSA25-02", "RSA25-03", "RSA25-04",
        ],
        DefinitionsDuRsa.Select(definition => definition.Code));

    [Fact]
    public void Un_code_inconnu_ne_se_trouve_pas() => Assert.Null(Catalogue.Trouver("RSA-99"));

    [Theory]
    [InlineData("RSA-01", NatureDIndicateur.Flux, "rsa.entrants")]
    [InlineData("RSA-02", NatureDIndicateur.Flux, "rsa.orientation_parmi_les_orientes")]
    [InlineData("RSA-02A", NatureDIndicateur.Taux, "rsa.orientation_parmi_les_orientes")]
    [InlineData("RSA-02B", NatureDIndicateur.Taux, "rsa.orientation_parmi_les_entrants")]
    [InlineData("RSA-03", NatureDIndicateur.Flux, "rsa.orientes_hors_france_travail")]
    [InlineData("RSA-04", NatureDIndicateur.Flux, "rsa.rendez_vous_fixe")]
    [InlineData("RSA-04T", NatureDIndicateur.Taux, "rsa.rendez_vous_fixe")]
    [InlineData("RSA-05", NatureDIndicateur.Flux, "rsa.rendez_vous_dans_le_delai")]
    [InlineData("RSA-05T", NatureDIndicateur.Taux, "rsa.rendez_vous_dans_le_delai")]
    [InlineData("RSA-06", NatureDIndicateur.Flux, "rsa.contrat_signe")]
    [InlineData("RSA-06T", NatureDIndicateur.Taux, "rsa.contrat_signe")]
    [InlineData("RSA-07", NatureDIndicateur.Flux, "rsa.contrat_dans_le_delai")]
    [InlineData("RSA-07T", NatureDIndicateur.Taux, "rsa.contrat_dans_le_delai")]
    [InlineData("RSA19-B", NatureDIndicateur.Taux, "rsa.orientation_parmi_les_entrants")]
    [InlineData("RSA19-C", NatureDIndicateur.Taux, "rsa.rendez_vous_dans_le_delai_de_l_annee")]
    [InlineData("RSA19-D", NatureDIndicateur.Taux, "rsa.relance_des_absents")]
    [InlineData("RSA19-E", NatureDIndicateur.Taux, "rsa.contrat_apres_rendez_vous")]
    [InlineData("RSA19-F", NatureDIndicateur.Taux, "rsa.partage_des_diagnostics")]
    [InlineData("RSA25-01", NatureDIndicateur.Taux, "rsa.orientation_parmi_les_entrants_recus_depuis")]
    [InlineData("RSA25-02", NatureDIndicateur.Taux, "rsa.contrat_d_engagement")]
    [InlineData("RSA25-03", NatureDIndicateur.Taux, "rsa.reexamen_social")]
    [InlineData("RSA25-04", NatureDIndicateur.Flux, "rsa.sanctions_prononcees", "décisions")]
    [InlineData("OAR-01", NatureDIndicateur.Stock, "rsa.part_soumise", "%")]
    [InlineData("OAR-02", NatureDIndicateur.Stock, "rsa.part_orientee", "%")]
    [InlineData("OAR-03", NatureDIndicateur.Moyenne, "rsa.delai_moyen_d_orientation", "jours")]
    [InlineData("OAR-04", NatureDIndicateur.Stock, "rsa.part_avec_contrat", "%")]
    [InlineData("OAR-05", NatureDIndicateur.Stock, "rsa.organisme_referent", "%")]
    public void Chaque_code_nomme_sa_formule(string code, NatureDIndicateur nature, string formule, string? unite = null)
    {
        var definition = Definition(code);
        Assert.Equal((nature, formule), (definition.Nature, definition.Formule));
        Assert.Equal(unite ?? (nature is NatureDIndicateur.Taux ? "%" : "personnes"), definition.Unite);
    }

    [Theory]
    [InlineData("RSA-02", 1, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA-02A", 1, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA-02B", 1, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA-05", 14, UniteDelai.Jours, Borne.Incluse)]
    [InlineData("RSA-05T", 14, UniteDelai.Jours, Borne.Incluse)]
    [InlineData("RSA-07", 2, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA-07T", 2, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA19-B", 1, UniteDelai.Mois, Borne.Stricte)]
    [InlineData("RSA19-E", 7, UniteDelai.Jours, Borne.Incluse)]
    [InlineData("RSA19-F", 3, UniteDelai.JoursOuvres, Borne.Incluse)]
    [InlineData("RSA25-01", 42, UniteDelai.Jours, Borne.Incluse)]
    [InlineData("RSA25-02", 1, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA25-03", 6, UniteDelai.Mois, Borne.Incluse)]
    [InlineData("RSA25-03", 12, UniteDelai.Mois, Borne.Incluse, "delai_si_vulnerabilite")]
    [InlineData("OAR-02", 6, UniteDelai.Mois, Borne.Stricte, "anciennete_premier_palier")]
    [InlineData("OAR-02", 12, UniteDelai.Mois, Borne.Stricte, "anciennete_second_palier")]
    public void Chaque_horloge_a_le_seuil_de_la_reference(string code, int nombre, UniteDelai unite, Borne borne, string parametre = "delai") =>
        Assert.Equal(new Delai(nombre, unite, borne), Parametres(code).Delai(parametre));

    [Theory]
    [InlineData("RSA19-C", 2019, 3)]
    [InlineData("RSA19-C", 2020, 2)]
    [InlineData("RSA19-C", 2021, 1)]
    [InlineData("RSA19-D", 2019, 2)]
    [InlineData("RSA19-D", 2020, 1)]
    [InlineData("RSA19-D", 2021, 1)]
    public void Chaque_annee_a_le_delai_de_la_reference(string code, int annee, int mois) =>
        Assert.Equal(new Delai(mois, UniteDelai.Mois), Parametres(code).Delai("delais", annee));

    [Theory]
    [InlineData("RSA25-01", "recus_depuis")]
    [InlineData("RSA25-02", "deja_accompagnes_avant")]
    public void La_loi_s_applique_le_premier_janvier_2025(string code, string parametre) => Assert.Equal(new LocalDate(2025, 1, 1), Parametres(code).Date(parametre));

    [Fact]
    public void Les_codes_cites_sont_ceux_de_la_reference()
    {
        Assert.True(Parametres("RSA19-E").Codes("natures").SetEquals(["CER", "PPAE"]));
        Assert.True(Parametres("RSA19-E").Codes("rangs").SetEquals(["premier", "reactive"]));
        Assert.True(Parametres("RSA25-02").Codes("natures").SetEquals(["contratEngagement"]));
        Assert.True(Parametres("RSA25-03").Codes("natures").SetEquals(["contratEngagement"]));
        Assert.True(Parametres("RSA25-03").Codes("parcours").SetEquals(["social"]));
        Assert.True(Parametres("OAR-04").Codes("natures").SetEquals(["CER"]));
        Assert.Equal(18, Parametres("OAR-01").Entier("majorite"));
    }

    [Theory]
    [InlineData("RSA19-C")]
    [InlineData("RSA19-D")]
    [InlineData("RSA19-E")]
    [InlineData("RSA19-F")]
    [InlineData("RSA25-02")]
    [InlineData("RSA25-03")]
    [InlineData("RSA25-04")]
    public void Ce_que_la_reference_dit_incertain_porte_une_reserve(string code) => Assert.NotNull(Definition(code).Version(null)!.Reserve);

    [Theory]
    [InlineData("RSA-03")]
    [InlineData("RSA-04")]
    [InlineData("RSA-04T")]
    [InlineData("RSA-05")]
    [InlineData("RSA-05T")]
    [InlineData("RSA-06")]
    [InlineData("RSA-06T")]
    [InlineData("RSA-07")]
    [InlineData("RSA-07T")]
    [InlineData("OAR-04")]
    public void La_serie_ecarte_pole_emploi_et_son_successeur(string code) =>
        Assert.True(Parametres(code).Codes("organismes_exclus").SetEquals(["PoleEmploi", "FranceTravail"]));

    [Theory]
    [InlineData("RSA-06")]
    [InlineData("RSA-06T")]
    [InlineData("RSA-07")]
    [InlineData("RSA-07T")]
    public void Le_contrat_compte_est_le_CER_puis_le_contrat_d_engagement(string code) =>
        Assert.True(Parametres(code).Codes("natures").SetEquals(["CER", "contratEngagement"]));

    [Fact]
    public void La_convention_de_2022_lie_les_parties_un_an()
    {
        foreach (var definition in Catalogue.Definitions.Where(definition => definition.Code.StartsWith("RSA-", StringComparison.Ordinal)))
        {
            var version = Assert.Single(definition.Versions);
            Assert.Equal(("2022", new LocalDate(2022, 7, 1), new LocalDate(2023, 6, 30)), (version.Nom, version.Debut, version.Fin));
        }
    }

    [Fact]
    public void La_convention_de_2019_vaut_jusqu_a_son_premier_avenant()
    {
        foreach (var definition in DefinitionsDuRsa.Where(definition => definition.Code.StartsWith("RSA19-", StringComparison.Ordinal)))
        {
            var version = Assert.Single(definition.Versions);
            Assert.Equal(("2019", new LocalDate(2019, 6, 28), new LocalDate(2019, 12, 23)), (version.Nom, version.Debut, version.Fin));
        }
    }

    [Fact]
    public void Toute_version_cite_une_source_relue_en_clair()
    {
        foreach (var version in Catalogue.Definitions.SelectMany(definition => definition.Versions))
        {
            Assert.InRange(version.Source.RelueLe, new LocalDate(2026, 11, 22), new LocalDate(2026, 11, 26));
            Assert.DoesNotContain(".txt", version.Source.Titre, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("RSA-02A", 2022, "80 %")]
    [InlineData("RSA-02B", 2019, "25 %")]
    [InlineData("RSA-02B", 2022, "100 %")]
    [InlineData("RSA-04T", 2022, "92 %")]
    [InlineData("RSA-06T", 2022, "100 %")]
    [InlineData("RSA-07T", 2022, "90 %")]
    [InlineData("RSA19-B", 2019, "85 %")]
    [InlineData("RSA19-B", 2020, "90 %")]
    [InlineData("RSA19-B", 2021, "95 %")]
    [InlineData("RSA19-D", 2019, "90 %")]
    [InlineData("RSA19-D", 2020, "60 %")]
    [InlineData("RSA19-D", 2021, "80 %")]
    [InlineData("RSA19-E", 2019, "46 %")]
    [InlineData("RSA19-E", 2020, "55 %")]
    [InlineData("RSA19-E", 2021, "70 %")]
    [InlineData("RSA19-F", 2021, "100 %")]
    public void Les_cibles_sont_celles_de_la_reference(string code, int annee, string cible) =>
        Assert.Equal(cible, Definition(code).Version(null)!.Cibles[annee]);

    [Theory]
    [InlineData("RSA-01", "3558 4163 3753 2557 581")]
    [InlineData("RSA-02", "nc 652 1880 1929 378")]
    [InlineData("RSA-03", "nc nc nc 1023 275")]
    [InlineData("RSA-04", "694 148 879 925 262")]
    [InlineData("RSA-05", "nc nc 127 219 84")]
    [InlineData("RSA-06", "879 1002 879 925 262")]
    [InlineData("RSA-07", "nc 263 506 695 203")]
    public void Les_valeurs_publiees_sont_celles_du_tableau(string code, string attendues)
    {
        string[] colonnes = ["2018", "2019", "2020", "2021", "2022-01-01/2022-05-31"];
        var publie = Definition(code).Publie;
        Assert.Equal(attendues, string.Join(' ', colonnes.Select(colonne => publie.GetValueOrDefault(colonne, "nc"))));
        Assert.Subset(colonnes.ToHashSet(), publie.Keys.ToHashSet());
    }

    [Theory]
    [InlineData("RSA-02B", "RSA-02", "RSA-01")]
    [InlineData("RSA-04T", "RSA-04", "RSA-03")]
    [InlineData("RSA-05T", "RSA-05", "RSA-04")]
    [InlineData("RSA-06T", "RSA-06", "RSA-03")]
    [InlineData("RSA-07T", "RSA-07", "RSA-06")]
    public void Les_valeurs_derivees_se_recalculent_des_valeurs_publiees(string taux, string numerateur, string denominateur)
    {
        var (derivees, haut, bas) = (Definition(taux).Derivees, Definition(numerateur).Publie, Definition(denominateur).Publie);
        Assert.Equal(haut.Keys.Intersect(bas.Keys).Order(), derivees.Keys.Order());
        foreach (var (periode, valeur) in derivees)
            Assert.Equal(valeur, $"{Valeurs.Taux(Entier(haut[periode]), Entier(bas[periode]))} %".Replace('.', ','));
    }

    [Theory]
    [InlineData("FOR-01", NatureDIndicateur.Flux, "CNFPT")]
    [InlineData("FOR-02", NatureDIndicateur.Flux, "specifique")]
    public void Les_agents_formes_se_comptent_par_financement_et_se_filtrent_par_theme(string code, NatureDIndicateur nature, string financement)
    {
        var definition = Definition(code);
        Assert.Equal((nature, "agents", FormeDeValeur.Comptage), (definition.Nature, definition.Unite, definition.Forme));
        Assert.Equal([financement], Parametres(code).Codes("financements"));
        Assert.Equal(["theme"], definition.Filtres);
    }

    [Fact]
    public void Les_agents_formes_au_referent_de_parcours_se_cumulent_depuis_2019_sans_filtre()
    {
        var definition = Definition("REF-01");
        Assert.Equal((NatureDIndicateur.Stock, "agents", FormeDeValeur.Comptage), (definition.Nature, definition.Unite, definition.Forme));
        Assert.Equal(["referentParcours"], Parametres("REF-01").Codes("themes"));
        Assert.Equal(new LocalDate(2019, 1, 1), Parametres("REF-01").Date("depuis"));
        Assert.Empty(definition.Filtres);
        Assert.Equal(["2018=0", "2019=0", "2020=94", "2021=144", "2022-01-01/2022-05-31=144"], definition.Publie.Select(publie => $"{publie.Key}={publie.Value}"));
    }

    [Fact]
    public void La_seconde_valeur_imprimee_de_2018_est_gardee_en_variante() =>
        Assert.Equal("3588", Assert.Single(Definition("RSA-01").Variantes).Value);

    /// <summary>Les entrants d'une période ont tous les filtres de la cohorte ; le reste, ceux que la ligne de la référence dit.</summary>
    [Fact]
    public void Les_filtres_sont_ceux_que_la_cohorte_sait_appliquer()
    {
        var admis = typeof(FiltresRsa).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(filtre => filtre.Name != nameof(FiltresRsa.EstVide)).Select(filtre => filtre.Name.ToLowerInvariant()).ToList();
        var entrants = FormuleRsa.Toutes.Select(formule => formule.Nom).ToHashSet();
        foreach (var definition in DefinitionsDuRsa)
            Assert.Equal(
                entrants.Contains(definition.Formule) ? admis : definition.Code switch { "OAR-02" => ["territoire", "anciennete"], "OAR-05" => ["territoire", "organisme"], _ => ["territoire"] },
                definition.Filtres);
    }

    [Fact]
    public void Toute_formule_compilee_sert_et_tout_seuil_est_vivant() =>
        Assert.Equal(FormulesRsa.Toutes.Select(formule => formule.Nom).Order(), DefinitionsDuRsa.Select(definition => definition.Formule).Distinct().Order());

    [Fact]
    public void Toute_formule_de_tout_metier_sert() =>
        Assert.Equal(CatalogueIndicateurs.Formules.Select(formule => formule.Nom).Order(), Catalogue.Definitions.Select(definition => definition.Formule).Distinct().Order());

    [Fact]
    public void Une_definition_ne_se_modifie_pas()
    {
        var definition = Definition("RSA-07");
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, string>)definition.Publie).Add("2030", "1"));
        Assert.Throws<NotSupportedException>(() => ((IList<VersionDeDefinition>)definition.Versions).Clear());
        Assert.Throws<NotSupportedException>(() => ((ISet<string>)Parametres("RSA-07").Codes("natures")).Clear());
    }

    private static IEnumerable<Definition> DefinitionsDuRsa =>
        Catalogue.Definitions.Where(definition => definition.Forme is not FormeDeValeur.Saisie
            && (definition.Code.StartsWith("RSA", StringComparison.Ordinal) || definition.Code.StartsWith("OAR-", StringComparison.Ordinal)));

    private static int Entier(string texte) => int.Parse(texte, System.Globalization.CultureInfo.InvariantCulture);

    private static Definition Definition(string code) => Catalogue.Trouver(code)!;

    private static Parametres Parametres(string code) => Definition(code).Version(null)!.Parametres;
}
