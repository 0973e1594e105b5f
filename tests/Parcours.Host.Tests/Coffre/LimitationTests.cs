using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Le traitement limité d'une personne : gardé, compté, mais ni lu ni complété nommément, jusqu'à ce qu'on le lève (D5).</summary>
public sealed class LimitationTests(HoteAvecBase hote)
{
    private static readonly (string, string) _pourquoi = ("X-Finalite", "controle");
    private readonly ClientHttp _client = hote.Pour<LimitationTests>();

    [Fact]
    public async Task Limitee_elle_ne_se_lit_ni_ne_se_complete_et_compte_encore()
    {
        var (parcours, temoin) = (await _client.Ouvrir("li-1"), await _client.Ouvrir("li-2"));
        var personne = parcours[..32];
        (await _client.Put($"personnes/{personne}/identite", """{"nom":"Limitée","nir":"2870571270021"}""")).Attendre(204);
        var rdv = (await _client.Post($"rsa/{parcours}/rendez-vous", RendezVous("li-r1"))).Attendre(201).Position;
        var avant = await ChiffreAsync(rdv);
        Assert.Equal(2, await DossiersAsync(rdv));

        Assert.Contains("Traitement limité", await LimiterAsync(0, "poser", "--personne", parcours, "--motif", "exactitude-contestee", "--par", "dpo-1"));
        await LimiterAsync(1, "poser", "--personne", personne, "--motif", "exactitude-contestee", "--par", "dpo-1");
        await hote.AttendreLaLimitationAsync(_client.Departement, Guid.ParseExact(personne, "N"), estLimitee: true);
        (await _client.Get($"rsa/{parcours}")).AttendreProbleme(403, "traitement-limite");
        (await _client.Get($"parcours/{parcours}/historique")).AttendreProbleme(403, "traitement-limite");
        (await _client.Post($"rsa/{parcours}/rendez-vous", RendezVous("li-r2"))).AttendreProbleme(403, "traitement-limite");
        (await _client.Get($"personnes/{personne}/identite", _pourquoi)).AttendreProbleme(404, "introuvable");
        Assert.Equal(0, (await _client.Post("identites/recherche", """{"nir":"2870571270021"}""", _pourquoi)).Attendre(200).Json.GetProperty("resultats").GetArrayLength());
        Assert.Equal(1, await DossiersAsync(rdv));
        Assert.DoesNotContain(parcours, (await _client.Get("echeances")).Attendre(200).Texte);
        (await _client.Get($"rsa/{temoin}")).Attendre(200);
        // Hors de sa portée, rien ne dit qu'elle est limitée.
        (await hote.ParlerComme(_client.Departement, "direction", "agent-limite", territoire: "TAS-MP").Get($"rsa/{parcours}")).AttendreProbleme(404, "introuvable");
        // Le chiffre la compte, l'émetteur transmet encore, et une rectification passe.
        Assert.Equal(avant, await ChiffreAsync(rdv));
        (await _client.Lot("""{"id":"li-l1","flux":"RSA/li-1/1","personne":"li-1","type":"OrientationNotifiee","dateEffet":"2022-04-01","donnees":{"organisme":"CCAS","rang":"initiale"}}""")).Attendre(200);
        (await _client.Post("faits/li-r1/annulation", """{"motif":"erreurSaisie"}""")).Attendre(201);

        await LimiterAsync(0, "lever", "--personne", personne, "--par", "dpo-1");
        await LimiterAsync(1, "lever", "--personne", personne, "--par", "dpo-1");
        await hote.AttendreLaLimitationAsync(_client.Departement, Guid.ParseExact(personne, "N"), estLimitee: false);
        (await _client.Get($"rsa/{parcours}")).Attendre(200);
        Assert.Contains("exactitude-contestee", await LimiterAsync(0, "lister"));
        await LimiterAsync(2, "poser", "--personne", personne, "--motif", "un texte libre", "--par", "dpo-1");
        await LimiterAsync(2, "lever", "--personne", personne);
    }

    private static string RendezVous(string id) => $$"""{"id":"{{id}}","rdv":"r1","objet":"accompagnement","datePrevue":"2022-06-20","dateEffet":"2022-03-20"}""";

    private async Task<string> ChiffreAsync(long position) =>
        (await _client.Get($"indicateurs/RSA-01?debut=2022-01-01&fin=2022-12-31&position={position}&observeLe=2022-12-31")).Attendre(200).Json.GetProperty("valeur").ToString();

    private async Task<int> DossiersAsync(long position) =>
        (await _client.Get($"indicateurs/RSA-01/dossiers?debut=2022-01-01&fin=2022-12-31&position={position}&observeLe=2022-12-31")).Attendre(200).Json.GetProperty("dossiers").GetArrayLength();

    private async Task<string> LimiterAsync(int attendu, params string[] mots)
    {
        var (code, sortie, erreurs) = await new LigneDeCommande(hote).TaperAsync(new CommandeLimitation(), [mots[0], "--departement", _client.Departement, .. mots[1..]]);
        Assert.True(code == attendu, $"{code} : {erreurs}");
        return sortie;
    }
}
