using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Communs;

public sealed class FormeTests
{
    private const string Interne = "6f0cf0c2-6f5a-5b0e-9d3c-7a1c3b2f4e71";

    [Fact]
    public void Un_fait_bien_forme_se_lit()
    {
        var lu = (DroitRsaNotifie)Lire<DroitRsaNotifie>("""
            {"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,
             "foyer":"f1","role":"conjoint","dateDemande":null}
            """).Fait!;
        Assert.Equal(Ouverture("2022-01-10") with { DateOuvertureDroit = Le("2022-01-01"), Foyer = Guid.Parse(Interne), Role = RoleFoyer.Conjoint }, lu);
    }

    [Fact]
    public void Un_fait_sans_champ_se_lit_sans_donnees() =>
        Assert.Equal(Deces("2022-01-10") with { Episode = Premier }, Forme.De<PersonneDecedee>().Lire(default, Premier, Le("2022-01-10"), Opaque, []));

    [Theory]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL"}""", "soumisDroitsDevoirs")]
    [InlineData("""{"nature":"Primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "nature")]
    [InlineData("""{"nature":null,"dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "nature")]
    [InlineData("""{"nature":0,"dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "nature")]
    [InlineData("""{"nature":"primo","nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "nature")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2021-02-29","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-1-1","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"-2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01T00:00","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":20220101,"territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"","soumisDroitsDevoirs":true}""", "territoire")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS CL","soumisDroitsDevoirs":true}""", "territoire")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL\n","soumisDroitsDevoirs":true}""", "territoire")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":"true"}""", "soumisDroitsDevoirs")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":1}""", "soumisDroitsDevoirs")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"Role":"conjoint"}""", "Role")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"foyer":"1850578006084"}""", "foyer")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"foyer":12}""", "foyer")]
    [InlineData("""{"nature":"\ud800","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "nature")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"\ud800","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", "dateOuvertureDroit")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"\ud800","soumisDroitsDevoirs":true}""", "territoire")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"foyer":"\ud800"}""", "foyer")]
    [InlineData("""{"nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"\ud800":1}""", "donnees")]
    [InlineData("""[]""", "donnees nature dateOuvertureDroit territoire soumisDroitsDevoirs")]
    [InlineData("""{}""", "nature dateOuvertureDroit territoire soumisDroitsDevoirs")]
    public void Un_ecart_de_forme_est_refuse_et_nomme_son_champ(string donnees, string champs)
    {
        var (fait, erreurs) = Lire<DroitRsaNotifie>(donnees);
        Assert.Null(fait);
        Assert.Equal(champs.Split(' '), erreurs.Select(e => e.Champ));
    }

    [Theory]
    [InlineData("01", true)]
    [InlineData("2A", true)]
    [InlineData("95", true)]
    [InlineData("971", true)]
    [InlineData("976", true)]
    [InlineData("00", false)]
    [InlineData("96", false)]
    [InlineData("977", false)]
    [InlineData("2C", false)]
    [InlineData("1", false)]
    [InlineData("71\\n", false)]
    public void Un_code_de_departement_est_verifie(string code, bool admis) =>
        Assert.Equal(admis, Lire<DossierTransmis>($$"""{"departement":"{{code}}"}""").Fait is not null);

    [Theory]
    [InlineData("0", true)]
    [InlineData("35", true)]
    [InlineData("35.00", true)]
    [InlineData("17.25", true)]
    [InlineData("17.255", false)]
    [InlineData("35.01", false)]
    [InlineData("-0.01", false)]
    [InlineData("1e3", false)]
    [InlineData("1e400", false)]
    [InlineData("1e-30", false)]
    [InlineData("1e-99999999999999999999", false)]
    [InlineData("0.000000000000000000000000000000000001", false)]
    [InlineData("12.5000000000000000000000000000001", false)]
    [InlineData("12.50000000000000000000000000000000000", true)]
    [InlineData("1e1", true)]
    [InlineData("1750e-2", true)]
    [InlineData("17505e-3", false)]
    [InlineData("0e-99", true)]
    [InlineData("0.000", true)]
    [InlineData("\"17\"", false)]
    public void Un_decimal_tient_dans_ses_bornes(string heures, bool admis) =>
        Assert.Equal(admis, Lire<ContratSigne>($$"""{"nature":"CER","rang":"premier","heuresHebdo":{{heures}}}""").Fait is not null);

    [Theory]
    [InlineData("1", true)]
    [InlineData("100", true)]
    [InlineData("0", false)]
    [InlineData("101", false)]
    [InlineData("50.5", false)]
    [InlineData("99999999999", false)]
    [InlineData("null", false)]
    public void Un_entier_tient_dans_ses_bornes(string taux, bool admis) =>
        Assert.Equal(admis, Lire<SuspensionDecidee>($$"""{"taux":{{taux}},"dureeMois":1,"fondement":"L262-37-I-1"}""").Fait is not null);

    [Theory]
    [InlineData("""["departement"]""", true)]
    [InlineData("""["departement","personne"]""", true)]
    [InlineData("""["departement","departement"]""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""["ailleurs"]""", false)]
    [InlineData("""[1]""", false)]
    [InlineData("\"departement\"", false)]
    public void Une_liste_a_au_moins_une_valeur_sans_repetition(string destinataires, bool admise) =>
        Assert.Equal(admise, Lire<DiagnosticPartage>($$"""{"diagnostic":"d1","destinataires":{{destinataires}}}""").Fait is not null);

    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{"sexe":null,"dateNaissance":null}""", false)]
    [InlineData("""{"sexe":"femme"}""", true)]
    [InlineData("""{"dateNaissance":"1990-05-17"}""", true)]
    public void Une_personne_porte_au_moins_un_attribut(string donnees, bool admise) =>
        Assert.Equal(admise, Lire<PersonneConnue>(donnees).Fait is not null);

    [Theory]
    [InlineData("""{"evenementVise":"e1","motif":"autre"}""", false)]
    [InlineData("""{"evenementVise":"e1","motif":"autre","dateEffet":"2022-01-01"}""", true)]
    [InlineData("""{"evenementVise":"e1","motif":"autre","donnees":{}}""", true)]
    [InlineData("""{"evenementVise":"e1","motif":"autre","donnees":[]}""", false)]
    [InlineData("""{"evenementVise":"","motif":"autre","donnees":{}}""", false)]
    public void Une_correction_porte_une_date_ou_des_donnees(string donnees, bool admise) =>
        Assert.Equal(admise, Lire<EvenementCorrige>(donnees).Fait is not null);

    [Fact]
    public void Une_correction_survit_au_document_dont_elle_est_lue()
    {
        EvenementCorrige correction;
        using (var document = JsonDocument.Parse("""{"evenementVise":"e1","motif":"autre","donnees":{"organisme":"PLIE"}}"""))
            correction = (EvenementCorrige)Forme.De<EvenementCorrige>().Lire(document.RootElement, Premier, Le("2022-01-10"), Opaque, [])!;
        Assert.Equal(Organisme.PLIE, ((OrientationNotifiee)correction.Appliquer(Orientation("2022-02-01"))).Organisme);
    }

    [Fact]
    public void Une_correction_remplace_champ_par_champ_et_retire_un_facultatif()
    {
        var avant = Orientation("2022-02-01") with { Parcours = VoieOrientation.Social, DateDecision = Le("2022-01-30") };
        var apres = Correction("e1", "2022-02-02", """{"organisme":"PLIE","parcours":null}""").Appliquer(avant);
        Assert.Equal(avant with { DateEffet = Le("2022-02-02"), Organisme = Organisme.PLIE, Parcours = null }, apres);
    }

    [Theory]
    [InlineData("""{"organisme":null}""")]
    [InlineData("""{"organisme":"Martien"}""")]
    [InlineData("""{"inconnu":1}""")]
    [InlineData("""{"dateDecision":"jamais"}""")]
    public void Une_correction_abimee_au_journal_ne_change_rien_et_ne_leve_pas(string donnees) =>
        Assert.Equal(Orientation("2022-02-01"), Correction("e1", donnees: donnees).Appliquer(Orientation("2022-02-01")));

    [Fact]
    public void Un_foyer_abime_au_journal_ne_leve_pas() =>
        Assert.Equal(Ouverture("2022-01-10"), Correction("e1", donnees: """{"foyer":"f1"}""").Appliquer(Ouverture("2022-01-10")));

    [Fact]
    public void La_correction_consignee_porte_les_identifiants_remplaces()
    {
        var erreurs = new List<ErreurDeForme>();
        var lue = Forme.De<DroitRsaNotifie>().LireCorrection(JsonElement.Parse("""{"foyer":"f1","role":null}"""), Opaque, erreurs);
        Assert.Empty(erreurs);
        Assert.Equal($$"""{"role":null,"foyer":"{{Interne}}"}""", lue!.Value.GetRawText());
    }

    [Fact]
    public void Ecrire_puis_lire_rend_le_meme_fait()
    {
        Fait[] faits =
        [
            Ouverture("2022-01-10") with { Nature = NatureEntree.TransfertEntrant, DepartementOrigine = "2A", DateDemande = Le("2021-12-24") },
            Partage("2022-03-01"), Contrat("2022-03-01") with { HeuresHebdo = 17.25m, FinValidite = Le("2022-12-31") },
            VersementSuspendu("2022-03-01"), Suspension("2022-03-01", foyer: CompositionFoyer.Majoration),
            DiagnosticConjoint("2022-03-01") with { Vulnerabilite = true }, Deces("2022-03-01"),
        ];
        foreach (var fait in faits)
        {
            var forme = Forme.De(fait.GetType());
            var tampon = new System.Buffers.ArrayBufferWriter<byte>();
            using (var sortie = new Utf8JsonWriter(tampon)) forme.Ecrire(sortie, fait);
            var relu = forme.Lire(JsonElement.Parse(tampon.WrittenSpan), fait.Episode, fait.DateEffet, Opaque, []);
            Assert.True(Forme.SontIdentiques(fait, relu!), forme.Nom);
        }
    }

    private static (Fait? Fait, List<ErreurDeForme> Erreurs) Lire<T>(string donnees) where T : Fait
    {
        var erreurs = new List<ErreurDeForme>();
        return (Forme.De<T>().Lire(JsonElement.Parse(donnees), Premier, Le("2022-01-10"), Opaque, erreurs), erreurs);
    }

    private static Guid Opaque(string genre, string texte) => Guid.Parse(Interne);
}
