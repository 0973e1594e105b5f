using Parcours.Projections.Donnees;
using Parcours.Projections.Tableurs;
using Xunit;

namespace Parcours.Projections.Tests.Tableurs;

/// <summary>Un modèle gardé ne mène jamais à un champ qui n'existe pas ni à un code que son fait refuse ; chaque refus dit où et quoi.</summary>
public sealed class LectureDeModeleTests
{
    private const string Bon = """
        modele: orientations-01
        libelle: Orientations
        personne: { colonne: "Dossier" }
        faits:
          - type: OrientationNotifiee
            dateEffet: { colonne: "Notifiée le" }
            champs:
              organisme: { colonne: "Organisme", valeurs: { "Ville": CCAS } }
              rang: { constante: initiale }
        """;

    [Fact]
    public void Les_modeles_livres_sont_ceux_des_cas_courants_et_se_lisent() =>
        Assert.Equal(["contrats", "demandes-apa", "orientations", "rendez-vous", "sorties-ase"], ModelesLivres.Tous.Keys.Order());

    [Fact]
    public void Un_modele_bien_ecrit_se_lit()
    {
        var modele = LectureDeModele.Lire("m", Bon);
        Assert.Equal(["Dossier", "Notifiée le", "Organisme"], modele.Colonnes);
        Assert.Equal(1, modele.LigneDesTitres);
    }

    [Fact]
    public void Un_modele_en_json_se_lit_aussi() => Assert.Equal("Sorties", LectureDeModele.Lire("m", """
        {"modele": "sorties", "libelle": "Sorties", "personne": {"colonne": "Id"},
         "faits": [{"type": "SortieAse", "dateEffet": {"colonne": "Le"}, "champs": {"motif": {"colonne": "Motif", "valeurs": {"18 ans": "majorite"}}}}]}
        """).Libelle);

    [Theory]
    [InlineData("OrientationNotifiee", "OrientationRevee", 5, "n'est pas un type de fait")]
    [InlineData("OrientationNotifiee", "EvenementAnnule", 5, "n'est pas le fait d'une personne suivie")]
    [InlineData("OrientationNotifiee", "FormationSuivie", 5, "n'est pas le fait d'une personne suivie")]
    [InlineData("organisme:", "organisation:", 8, "OrientationNotifiee n'a pas de champ « organisation » ; il a organisme, rang, parcours, dateDecision, auteur")]
    [InlineData("CCAS }", "Mairie }", 8, "« organisme » : « Mairie » doit valoir Departement, CCAS")]
    [InlineData("constante: initiale", "constante: premiere", 9, "« rang » : « premiere » doit valoir initiale, reorientation")]
    [InlineData("constante: initiale", "constante: initiale, colonne: \"Rang\"", 9, "attend « colonne » ou « constante »")]
    [InlineData("constante: initiale", "exemple: initiale", 9, "attend « colonne » ou « constante »")]
    [InlineData("\n      rang: { constante: initiale }", "", 5, "le champ « rang » est obligatoire et n'a pas de source")]
    [InlineData("personne: { colonne: \"Dossier\" }", "personne: { constante: \"p1\" }", 3, "« personne » vient d'une colonne")]
    [InlineData("libelle:", "intitule:", 2, "clé inconnue « intitule »")]
    [InlineData("modele: orientations-01", "modele: Orientations 01", 1, "un modèle se nomme de 1 à 40")]
    [InlineData("{ \"Ville\": CCAS }", "{ \"Ville\": CCAS, \"VILLE\": autre }", 8, "se lit comme une autre valeur")]
    [InlineData("{ colonne: \"Notifiée le\" }", "{ constante: \"31/02/2022\" }", 6, "n'est pas une date")]
    [InlineData("{ colonne: \"Notifiée le\" }", "[x]", 6, "attend des clés")]
    [InlineData("type: Orient", "flux: ASE\n    type: Orient", 5, "« flux » vaut « ASE » ; admis : RSA")]
    public void Un_modele_fautif_est_refuse_et_dit_ou(string passage, string remplacement, int ligne, string raison)
    {
        Assert.Contains(passage, Bon, StringComparison.Ordinal);
        var refus = Assert.Throws<DonneeRefusee>(() => LectureDeModele.Lire("m", Bon.Replace(passage, remplacement, StringComparison.Ordinal)));
        Assert.StartsWith($"m, ligne {ligne} : ", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_flux_sans_rang_n_en_prend_pas() => Assert.Contains("n'a pas de rang", Assert.Throws<DonneeRefusee>(() => LectureDeModele.Lire("m", """
        modele: s
        libelle: S
        personne: { colonne: "Id" }
        faits:
          - type: SortieAse
            rang: { colonne: "R" }
            dateEffet: { colonne: "Le" }
            champs: { motif: { constante: majorite } }
        """)).Message, StringComparison.Ordinal);

    [Fact]
    public void Un_fait_de_plusieurs_flux_dit_lequel() => Assert.Contains("dire lequel par « flux » (APA, PCH)", Assert.Throws<DonneeRefusee>(() => LectureDeModele.Lire("m", """
        modele: s
        libelle: S
        personne: { colonne: "Id" }
        faits:
          - type: DemandeRetiree
            dateEffet: { colonne: "Le" }
            champs: { motif: { constante: autre } }
        """)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[", 100_000 / 2)]
    [InlineData("{a: ", 16_000)]
    [InlineData("- ", 30_000)]
    [InlineData("? ", 30_000)]
    public void Un_modele_emboite_sans_fin_est_refuse_sans_deborder_la_pile(string ouverture, int fois) =>
        Assert.Throws<DonneeRefusee>(() => LectureDeModele.Lire("m", string.Concat(Enumerable.Repeat(ouverture, fois))));

    [Theory]
    [InlineData("")]
    [InlineData("modele: &a x\nlibelle: *a")]
    [InlineData("modele: !!str x")]
    [InlineData("\t")]
    [InlineData("a: b\n---\nc: d")]
    public void Ce_qui_n_est_pas_un_modele_est_refuse(string texte) => Assert.Throws<DonneeRefusee>(() => LectureDeModele.Lire("m", texte));
}
