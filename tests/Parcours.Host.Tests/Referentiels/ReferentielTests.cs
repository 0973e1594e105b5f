using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;
using Parcours.Host.Referentiels;

namespace Parcours.Host.Tests.Referentiels;

/// <summary>Un référentiel chargé d'un CSV : relu à toute date, et confronté à ce qui se consigne.</summary>
public sealed class ReferentielTests(HoteAvecBase hote) : IDisposable
{
    private const string Titres = "genre;code;libelle;nature;parent;depuis;jusqu_au;remplace_par\n";

    private readonly ClientHttp _client = hote.Pour<ReferentielTests>();
    private readonly string _fichier = Path.GetTempFileName();

    public void Dispose() => File.Delete(_fichier);

    /// <summary>Trois territoires d'action, leurs maisons et leurs permanences, à la façon de l'Allier ; une maison fusionne, un organisme ferme.</summary>
    [Fact]
    public async Task Un_departement_charge_ses_mailles_et_marque_ce_qu_il_ne_connait_pas()
    {
        Assert.Equal((0, "+ territoire  TSD-OUEST"), await ChargerAsync("""
            territoire;TSD-OUEST;Montluçon;TSD;;01/01/2018;;
            territoire;TSD-NORD;Moulins;TSD;;2018-01-01;;
            territoire;TSD-SUD;Vichy;TSD;;2018-01-01;;
            territoire;MSD-COMMENTRY;Commentry;MSD;TSD-OUEST;2018-01-01;2021-12-31;MSD-MONTLUCON
            territoire;MSD-MONTLUCON;Montluçon;MSD;TSD-OUEST;2018-01-01;;
            organisme;CCAS-VICHY;CCAS de Vichy;CCAS;;2018-01-01;2021-12-31;
            organisme;essais;Département;Departement;;2018-01-01;;
            """));
        Assert.Equal((0, "Rien ne change."), await ChargerAsync("""
            territoire;TSD-OUEST;Montluçon;TSD;;2018-01-01;;
            territoire;TSD-NORD;Moulins;TSD;;2018-01-01;;
            territoire;TSD-SUD;Vichy;TSD;;2018-01-01;;
            territoire;MSD-COMMENTRY;Commentry;MSD;TSD-OUEST;2018-01-01;2021-12-31;MSD-MONTLUCON
            territoire;MSD-MONTLUCON;Montluçon;MSD;TSD-OUEST;2018-01-01;;
            """));

        var lu = (await _client.Get("referentiel?au=2022-03-01")).Attendre(200).Json.EnumerateArray().Select(entree => entree.GetProperty("code").GetString()).ToList();
        Assert.Equal(["MSD-MONTLUCON", "TSD-NORD", "TSD-OUEST", "TSD-SUD", "essais"], lu);
        Assert.Equal(7, (await _client.Get("referentiel")).Attendre(200).Json.GetArrayLength());
        Assert.Equal(0, (await _client.Get("referentiel?connuAu=2020-01-01")).Attendre(200).Json.GetArrayLength());

        var lignes = (await _client.Lot("""
            {"id":"r-1","flux":"RSA/r1/1","personne":"r1","type":"DroitRsaNotifie","dateEffet":"2022-06-01","organismeAuteur":"essais","donnees":{"nature":"primo","dateOuvertureDroit":"2022-05-01","territoire":"TSD-SUD","soumisDroitsDevoirs":true}}
            {"id":"r-2","flux":"RSA/r2/1","personne":"r2","type":"DroitRsaNotifie","dateEffet":"2022-06-01","organismeAuteur":"CCAS-VICHY","donnees":{"nature":"primo","dateOuvertureDroit":"2022-05-01","territoire":"MSD-COMMENTRY","soumisDroitsDevoirs":true}}
            """)).Attendre(200).Json.GetProperty("lignes");
        Assert.False(lignes[0].TryGetProperty("alertes", out var aucune) && aucune.ValueKind is System.Text.Json.JsonValueKind.Array);
        Assert.Equal(["organisme-inconnu", "territoire-inconnu"], lignes[1].GetProperty("alertes").EnumerateArray().Select(alerte => alerte.GetProperty("code").GetString()).Order());
    }

    [Theory]
    [InlineData("territoire;A;A;TAS;B;2018-01-01;;", "ligne 2, parent : « B » n'est pas au référentiel")]
    [InlineData("commune;A;A;TAS;;2018-01-01;;", "ligne 2, genre : doit valoir territoire ou organisme")]
    [InlineData("territoire;A;;TAS;;2018-01-01;;", "ligne 2, libelle : est obligatoire")]
    [InlineData("territoire;A;A;TAS;;2018-02-30;;", "ligne 2, depuis : n'est pas une date")]
    [InlineData("territoire;A;A;TAS;;;;", "ligne 2, depuis : est obligatoire")]
    public async Task Un_fichier_fautif_ne_charge_rien_et_dit_ou(string ligne, string raison)
    {
        await File.WriteAllTextAsync(_fichier, Titres + ligne);
        var (code, sortie, erreurs) = await TaperAsync("charger", _fichier, "--departement", "71");
        Assert.Equal((1, ""), (code, sortie));
        Assert.Contains(raison, erreurs, StringComparison.Ordinal);
        Assert.Contains("rien n'est chargé, 1 défaut", erreurs, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "fichier")]
    [InlineData("genre,code\n", "libelle")]
    [InlineData("genre,code,libelle,nature,depuis,couleur\nterritoire,A,A,TAS,2018-01-01,bleu\n", "couleur")]
    public void Un_fichier_sans_ses_titres_est_refuse(string texte, string champ)
    {
        var (entrees, defauts) = LectureDeReferentiel.Lire(new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        Assert.Empty(entrees);
        Assert.Contains(defauts, defaut => defaut.Champ == champ);
    }

    [Fact]
    public void Le_modele_livre_se_charge_tel_quel()
    {
        using var modele = File.OpenRead(Path.Combine(ArbreDesSources.Racine!, "referentiels", "modeles", "71.csv"));
        var (entrees, defauts) = LectureDeReferentiel.Lire(modele);
        Assert.Empty(defauts);
        Assert.Equal((3, 7), (entrees.Count(entree => entree.Nature == "TAS"), entrees.Count(entree => entree.Nature == "secteur")));
    }

    [Fact]
    public async Task Sans_jeton_ou_ailleurs()
    {
        (await hote.Parler(_client.Departement, auteur: null).Get("referentiel")).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get("referentiel")).AttendreProbleme(403, "departement-interdit");
    }

    private async Task<(int Code, string PremiereLigne)> ChargerAsync(string lignes)
    {
        await File.WriteAllTextAsync(_fichier, Titres + lignes);
        var (code, sortie, erreurs) = await TaperAsync("charger", _fichier, "--departement", _client.Departement);
        Assert.True(code == 0, erreurs);
        var premiere = sortie.Split('\n')[0];
        return (code, premiere.StartsWith('+') ? string.Join("  ", premiere.Split("  ")[..2]) : premiere);
    }

    private async Task<(int Code, string Sortie, string Erreurs)> TaperAsync(params string[] mots)
    {
        var (sortie, erreurs) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Parcours", hote.Chaine), new("Serilog:MinimumLevel:Default", "Fatal")]).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        return (await new Repartiteur([new CommandeReferentiel()], () => contexte).ExecuterAsync(["referentiel", .. mots]), sortie.ToString(), erreurs.ToString());
    }
}
