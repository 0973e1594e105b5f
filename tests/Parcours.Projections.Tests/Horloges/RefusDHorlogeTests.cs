using Parcours.Projections.Donnees;
using Parcours.Projections.Horloges;
using static Parcours.Projections.Tests.Indicateurs.DefinitionDeTest;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>Une horloge valable, que chaque essai abîme à un seul endroit.</summary>
public sealed class RefusDHorlogeTests
{
    private const string Fichier = "horloges/essai/essai.yaml";

    private const string Horloge = """
        horloge: essai
        libelle: Horloge d'essai
        portee: droit
        mecanisme: rsa.contrat_apres_orientation
        depart: un départ
        arret: un arrêt
        interruption: une sortie
        versions:
          - version: "2020"
            fin: 2020-12-31
            parametres:
              organismes: [CCAS]
              natures: [CER]
              delai: { nombre: 2, unite: mois, borne: incluse }
            source:
              titre: Texte d'essai
              passage: article premier
              relue_le: 2026-11-22
          - version: "2021"
            debut: 2021-01-01
            parametres:
              organismes: [CCAS, PLIE]
              natures: [CER]
              delai: { nombre: 10, unite: jours, borne: stricte }
            source:
              titre: Texte d'essai
              relue_le: 2026-11-22
            reserve: Un doute.

        """;

    [Fact]
    public void L_horloge_d_essai_est_acceptee_avant_d_etre_abimee()
    {
        var lue = Assert.Single(CatalogueHorloges.Charger([(Fichier, Horloge)]).Horloges);
        Assert.Equal(["2020", "2021"], lue.Versions.Select(version => version.Nom));
        Assert.Equal("Un doute.", lue.Versions[1].Reserve);
    }

    [Theory]
    [InlineData("portee: droit", "portee: droit\ncouleur: bleu", 4, "clé inconnue « couleur »")]
    [InlineData("    fin: 2020-12-31", "    fin: 2020-12-31\n    cibles: { 2020: \"1\" }", 11, "clé inconnue « cibles »")]
    [InlineData("portee: droit", "portee: droit\nlibelle: Autre", 4, "clé double « libelle »")]
    [InlineData("portee: droit\n", "", 1, "« portee » manque")]
    [InlineData("arret: un arrêt\n", "", 1, "« arret » manque")]
    [InlineData("portee: droit", "portee: souhait", 3, "« portee » vaut « souhait »")]
    [InlineData("rsa.contrat_apres_orientation", "rsa.mecanisme_inconnu", 4, "« mecanisme » vaut « rsa.mecanisme_inconnu »")]
    [InlineData("libelle: Horloge d'essai", "libelle: 12", 2, "mettre des guillemets")]
    [InlineData("interruption: une sortie", "interruption:", 7, "« interruption » est vide")]
    [InlineData("      natures: [CER]\n", "", 12, "« natures » manque")]
    [InlineData("natures: [CER]", "natures: [CDI]", 13, "« natures » vaut « CDI »")]
    [InlineData("organismes: [CCAS]", "organismes: []", 12, "« organismes » est vide")]
    [InlineData("nombre: 2", "nombre: 0", 14, "attendu : de 1 à 9999")]
    [InlineData("unite: mois", "unite: semaines", 14, "« unite » vaut « semaines »")]
    [InlineData("relue_le: 2026-11-22", "relue_le: novembre", 18, "« relue_le » attend une date")]
    [InlineData("      titre: Texte d'essai\n", "", 16, "« titre » manque")]
    [InlineData("version: \"2021\"", "version: \"2020\"", 19, "version double « 2020 »")]
    [InlineData("debut: 2021-01-01", "debut: 2020-12-31", 20, "commence avant la fin de la précédente")]
    [InlineData("    debut: 2021-01-01\n", "", 19, "« debut » manque")]
    [InlineData("    fin: 2020-12-31\n", "", 19, "commence avant la fin de la précédente")]
    [InlineData("    reserve: Un doute.", "    reserve:", 28, "« reserve » est vide")]
    public void Une_horloge_fautive_est_refusee(string passage, string remplacement, int ligne, string raison) =>
        EstRefusee(Fichier, Avec(passage, remplacement, Horloge), ligne, raison);

    [Fact]
    public void Un_fichier_qui_ne_porte_pas_le_nom_de_l_horloge_est_refuse() =>
        EstRefusee("horloges/essai/autre.yaml", Horloge, 1, "le fichier doit alors se nommer essai.yaml");

    [Fact]
    public void Un_code_double_est_refuse_en_nommant_le_premier_fichier()
    {
        var refus = Assert.Throws<DonneeRefusee>(() => CatalogueHorloges.Charger([(Fichier, Horloge), ("horloges/autre/essai.yaml", Horloge)]));
        Assert.Equal($"horloges/autre/essai.yaml, ligne 1 : l'horloge « essai » est déjà définie par {Fichier}", refus.Message);
    }

    private static void EstRefusee(string fichier, string texte, int ligne, string raison)
    {
        var refus = Assert.Throws<DonneeRefusee>(() => CatalogueHorloges.Charger([(fichier, texte)]));
        Assert.StartsWith($"{fichier}, ligne {ligne} : ", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }
}
