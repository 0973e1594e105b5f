using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;
using Xunit;
using static Parcours.Projections.Tests.Indicateurs.DefinitionDeTest;

namespace Parcours.Projections.Tests.Indicateurs;

public sealed class RefusDeDefinitionTests
{
    [Fact]
    public void La_definition_d_essai_est_acceptee_avant_d_etre_abimee() => Assert.Equal(2, Lire(Texte).Versions.Count);

    [Theory]
    [InlineData("libelle: Ind", "couleur: bleu\nlibelle: Ind", 2, "clé inconnue « couleur »")]
    [InlineData("debut: 2020-01-01", "debut: 2020-01-01\n    seuil: 1", 11, "clé inconnue « seuil »")]
    [InlineData("passage: article", "page: article", 20, "clé inconnue « page »")]
    [InlineData("borne: incluse }", "borne: incluse, ouvres: 1 }", 15, "clé inconnue « ouvres »")]
    public void Une_cle_inconnue_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("mesure: Mesure", "libelle: Autre\nmesure: Mesure", 3, "clé double « libelle »")]
    [InlineData("natures: [CER]", "natures: [CER]\n      natures: [PPAE]", 15, "clé double « natures »")]
    [InlineData("  2020: \"12,5 %\"", "  2020: \"12,5 %\"\n  2020: \"12,6 %\"", 33, "clé double « 2020 »")]
    public void Une_cle_double_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("mesure: Mesure d'essai\n", "", 1, "« mesure » manque")]
    [InlineData("filtres: [territoire, nature]\n", "", 1, "« filtres » manque")]
    [InlineData("    debut: 2020-01-01\n", "", 9, "« debut » manque")]
    [InlineData("nombre: 2, ", "", 15, "« nombre » manque")]
    [InlineData(", borne: incluse", "", 15, "« borne » manque")]
    public void Une_cle_absente_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Fact]
    public void Un_code_double_est_refuse_en_nommant_le_premier_fichier()
    {
        var refus = Assert.Throws<DonneeRefusee>(() => CatalogueIndicateurs.Charger([(Fichier, Texte), ("indicateurs/autre/ESS-01.yaml", Texte)]));
        Assert.Equal($"indicateurs/autre/ESS-01.yaml, ligne 1 : le code « ESS-01 » est déjà défini par {Fichier}", refus.Message);
    }

    [Theory]
    [InlineData("indicateurs/essai/ESS-02.yaml")]
    [InlineData("indicateurs/essai/XESS-01.yaml")]
    [InlineData("indicateurs/essai/ESS-01.yml")]
    public void Un_fichier_qui_ne_porte_pas_le_nom_du_code_est_refuse(string fichier)
    {
        var refus = Assert.Throws<DonneeRefusee>(() => Charger(Texte, fichier));
        Assert.Equal($"{fichier}, ligne 1 : « code » vaut « ESS-01 » ; le fichier doit alors se nommer ESS-01.yaml", refus.Message);
    }

    [Theory]
    [InlineData("    source:\n      titre: Texte d'essai\n      passage: article premier\n      relue_le: 2026-11-22\n", "", 9, "« source » manque")]
    [InlineData("source:\n      titre: Texte d'essai\n      passage: article premier\n      relue_le: 2026-11-22", "source:", 18, "« source » attend des clés")]
    [InlineData("titre: Texte d'essai", "titre:", 19, "« titre » est vide")]
    [InlineData("titre: Texte d'essai", "titre: \"  \"", 19, "« titre » est vide")]
    [InlineData("      titre: Texte d'essai\n", "", 19, "« titre » manque")]
    [InlineData("      relue_le: 2026-11-22\n", "", 19, "« relue_le » manque")]
    [InlineData("relue_le: 2026-11-22", "relue_le:", 21, "« relue_le » attend une date")]
    [InlineData("relue_le: 2026-11-22", "relue_le: novembre", 21, "« relue_le » attend une date")]
    public void Une_version_sans_source_relue_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("debut: 2021-01-01", "debut: 2019-01-01", 23, "versions en désordre")]
    [InlineData("debut: 2021-01-01", "debut: 2020-01-01", 23, "versions en désordre")]
    [InlineData("debut: 2021-01-01", "debut: 2020-12-31", 23, "commence avant la fin de la précédente")]
    [InlineData("    fin: 2020-12-31\n", "", 22, "commence avant la fin de la précédente")]
    [InlineData("fin: 2020-12-31", "fin: 2019-12-31", 10, "« fin » précède « debut »")]
    [InlineData("fin: 2020-12-31", "fin:", 11, "« fin » attend une date")]
    [InlineData("debut: 2020-01-01", "debut: 2020-02-30", 10, "« debut » attend une date")]
    [InlineData("version: \"2021\"", "version: \"2020\"", 22, "version double « 2020 »")]
    public void Des_versions_en_desordre_sont_refusees(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("versions: []", 8, "« versions » est vide")]
    [InlineData("versions:", 8, "« versions » attend une liste")]
    [InlineData("versions: { version: \"2020\" }", 8, "« versions » attend une liste")]
    public void Des_versions_vides_sont_refusees(string versions, int ligne, string raison) =>
        EstRefuse(Texte[..Texte.IndexOf("versions:", StringComparison.Ordinal)] + versions + "\n", ligne, raison);

    [Theory]
    [InlineData("formule: rsa.contrat_dans_le_delai", "formule: rsa.formule_inconnue", 6, "« formule » vaut « rsa.formule_inconnue »")]
    [InlineData("filtres: [territoire, nature]", "filtres: [territoire, couleur]", 7, "« filtres » vaut « couleur »")]
    [InlineData("filtres: [territoire, nature]", "filtres: [nature, nature]", 7, "répète « nature »")]
    [InlineData("filtres: [territoire, nature]", "filtres: []", 7, "« filtres » est vide")]
    [InlineData("filtres: [territoire, nature]", "filtres: nature", 7, "« filtres » attend une liste")]
    [InlineData("nature: taux", "nature: ratio", 4, "« nature » vaut « ratio »")]
    [InlineData("nature: taux", "nature: Taux", 4, "« nature » vaut « Taux »")]
    [InlineData("unite: \"%\"", "unite: pour cent", 5, "« unite » vaut « pour cent »")]
    [InlineData("unite: \"%\"", "unite: personnes", 5, "un taux se dit en %")]
    [InlineData("borne: incluse", "borne: ouverte", 15, "« borne » vaut « ouverte »")]
    [InlineData("unite: mois", "unite: semaines", 15, "« unite » vaut « semaines »")]
    public void Un_mot_hors_vocabulaire_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("      natures: [CER]\n", "", 13, "« natures » manque")]
    [InlineData("      delai: { nombre: 2, unite: mois, borne: incluse }\n", "", 13, "« delai » manque")]
    [InlineData("      natures: [CER]\n", "      natures: [CER]\n      ancre: demande\n", 15, "clé inconnue « ancre »")]
    [InlineData("natures: [CER]", "natures: CER", 14, "« natures » attend une liste")]
    [InlineData("natures: [CER]", "natures: []", 14, "« natures » est vide")]
    [InlineData("natures: [CER]", "natures: [CDI]", 14, "« natures » vaut « CDI » ; admis : CER, PPAE, contratEngagement")]
    [InlineData("natures: [CER]", "natures: [[CER]]", 14, "« natures » attend un texte")]
    [InlineData("organismes_exclus: [PoleEmploi]", "organismes_exclus: [ANPE]", 13, "« organismes_exclus » vaut « ANPE »")]
    [InlineData("organismes_exclus: [PoleEmploi]", "organismes_exclus: [PoleEmploi, PoleEmploi]", 13, "répète « PoleEmploi »")]
    [InlineData("delai: { nombre: 2, unite: mois, borne: incluse }", "delai: 2 mois", 15, "« delai » attend des clés")]
    [InlineData("nombre: 2", "nombre: \"2\"", 15, "nombre entier, sans guillemets")]
    [InlineData("nombre: 2", "nombre: deux", 15, "nombre entier")]
    [InlineData("nombre: 2", "nombre: 2.5", 15, "nombre entier")]
    [InlineData("nombre: 2", "nombre: 02", 15, "nombre entier")]
    [InlineData("nombre: 2", "nombre: -2", 15, "nombre entier")]
    [InlineData("nombre: 2", "nombre: 0", 15, "attendu : de 1 à 9999")]
    [InlineData("nombre: 2", "nombre: 99999999999", 15, "nombre entier")]
    public void Un_parametre_que_la_formule_n_attend_pas_ainsi_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Fact]
    public void Des_parametres_absents_sont_refuses_en_les_nommant()
    {
        var sans = Avec("""
                parametres:
                  organismes_exclus: [PoleEmploi]
                  natures: [CER]
                  delai: { nombre: 2, unite: mois, borne: incluse }

            """, "");
        EstRefuse(sans, 9, "rsa.contrat_dans_le_delai attend organismes_exclus, natures, delai");
    }

    [Fact]
    public void Un_parametre_donne_a_une_formule_qui_n_en_attend_pas_est_refuse() =>
        EstRefuse(Avec("rsa.contrat_dans_le_delai", "rsa.entrants"), 13, "clé inconnue « organismes_exclus » ; admises : aucune");

    [Theory]
    [InlineData("no")]
    [InlineData("Yes")]
    [InlineData("off")]
    [InlineData("true")]
    [InlineData("y")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("2022")]
    [InlineData("010")]
    [InlineData("1.5")]
    [InlineData("0x1F")]
    [InlineData("12:30")]
    [InlineData("2022-01-01")]
    [InlineData(".nan")]
    public void Un_texte_nu_que_yaml_lirait_autrement_est_refuse(string valeur) =>
        EstRefuse(Avec("libelle: Indicateur d'essai", "libelle: " + valeur), 2, "mettre des guillemets");

    [Fact]
    public void Un_nom_de_version_sans_guillemets_est_refuse() => EstRefuse(Avec("version: \"2020\"", "version: 2020"), 9, "mettre des guillemets");

    [Theory]
    [InlineData("2020: \"50 %\"", "20: \"50 %\"", 17, "« 20 » n'est pas une année")]
    [InlineData("2020: \"50 %\"", "2020: 50", 17, "mettre des guillemets")]
    [InlineData("2020: \"50 %\"", "2020:", 17, "« 2020 » est vide")]
    [InlineData("2020: \"12,5 %\"", "S1: \"12,5 %\"", 32, "« S1 » n'est ni une année ni une période")]
    [InlineData("2020: \"12,5 %\"", "2020: \"12,5\"", 32, "ne se lit pas comme une valeur en %")]
    [InlineData("2020: \"12,5 %\"", "2020: nc", 32, "ne se lit pas comme une valeur en %")]
    [InlineData("2020: \"13 %\"", "2019: \"13 %\"", 34, "ne s'écarte d'aucune valeur publiée")]
    [InlineData("2020: \"13 %\"", "2020: \"12,5 %\"", 34, "ne s'écarte d'aucune valeur publiée")]
    [InlineData("2021-01-01/2021-05-31", "2021-06-01/2021-05-31", 36, "n'est ni une année ni une période")]
    [InlineData("2021-01-01/2021-05-31", "2020", 36, "à la fois publiée et dérivée")]
    [InlineData("ambiguites: Aucune.", "ambiguites:", 37, "« ambiguites » est vide")]
    public void Une_valeur_imprimee_illisible_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("natures: [CER]", "natures: &n [CER]", 14, "ni ancre ni alias")]
    [InlineData("natures: [CER]", "natures: *n", 14, "ni ancre ni alias")]
    [InlineData("mesure: Mesure", "mesure: !!str Mesure", 3, "pas d'étiquette de type")]
    [InlineData("mesure: Mesure d'essai", "mesure: [Mesure", 3, "n'est pas du YAML lisible")]
    [InlineData("ambiguites: Aucune.", "ambiguites: Aucune.\n---\ncode: ESS-02", 38, "un seul document par fichier")]
    [InlineData("mesure: Mesure", "[a, b]: c\nmesure: Mesure", 1, "une clé est un texte simple")]
    public void Le_yaml_qui_cache_quelque_chose_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse(Avec(passage, remplacement), ligne, raison);

    [Theory]
    [InlineData("", "le fichier est vide")]
    [InlineData("# rien\n", "le fichier est vide")]
    [InlineData("bonjour\n", "attend des clés")]
    [InlineData("- code\n", "attend des clés")]
    public void Un_fichier_sans_cles_est_refuse(string texte, string raison) => EstRefuse(texte, 1, raison);

    /// <summary>Un fichier tronqué ou privé d'un caractère se lit ou se refuse ; rien d'autre n'en sort.</summary>
    [Fact]
    public void Aucun_accident_de_texte_n_echappe_au_refus()
    {
        for (var i = 0; i < Texte.Length; i++)
        {
            LireOuRefuser(Texte[..i]);
            LireOuRefuser(Texte.Remove(i, 1));
        }
    }

    private static void LireOuRefuser(string texte)
    {
        try
        {
            Charger(texte);
        }
        catch (DonneeRefusee refus)
        {
            Assert.InRange(refus.Ligne, 1, 40);
        }
    }
}
