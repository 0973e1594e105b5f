using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using NodaTime;
using Parcours.Domain.Sceau;
using Parcours.Host.Commandes;
using Parcours.Host.Tests.Metier;
using Parcours.Projections.Droits;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Tests.Arretes;

/// <summary>Le rapport d'exécution : une matrice s'arrête, se relit et se vérifie par HTTP et par la commande ; chiffres calculés à la main.</summary>
[Collection(nameof(Horloge))]
public sealed class ArretesTests(HoteAvecBase hote) : IDisposable
{
    /// <summary>Les cases de la matrice : ses lignes, sur ses cinq colonnes publiées.</summary>
    private static readonly int Chiffres = CatalogueMatrices.Embarque.Trouver("calpae-2022")!.Mesures.Sum(mesure => mesure.Codes.Count) * 5;

    private const string Corps = """{"convention":"calpae-2022","annee":2022,"aLaDate":"2022-03-31"}""";
    private readonly ClientHttp _client = hote.Pour<ArretesTests>();

    public void Dispose() => hote.Horloge.Reset(HoteAvecBase.Depart);

    [Fact]
    public async Task Une_matrice_arretee_reste_ce_qu_elle_fut_et_une_correction_s_y_voit_en_ecart()
    {
        // RSA-02B au 31 mars 2022 : p1 orienté dans le mois, p2 trop tard, p3 encore attendu.
        LeJour(2022, 3, 2);
        var (p1, p2) = (await _client.Ouvrir("p1", "2022-02-01"), await _client.Ouvrir("p2", "2022-02-01"));
        await _client.Ouvrir("p3", "2022-03-01");
        await OrienterAsync(p1, "2022-02-10", "o-p1");
        LeJour(2022, 3, 31);
        await OrienterAsync(p2, "2022-03-20", "o-p2");

        // Ni demain, ni une matrice inconnue, ni le remplaçant de rien.
        (await _client.Post("arretes", """{"convention":"calpae-2022","annee":2022,"aLaDate":"2022-04-01"}""")).AttendreProbleme(409, "jour-a-venir");
        (await _client.Post("arretes", """{"convention":"calpae-1998"}""")).AttendreProbleme(404, "introuvable");
        (await _client.Post("arretes", """{"convention":"calpae-2022","annee":2022,"remplace":"01980000-0000-7000-8000-000000000000"}""")).AttendreProbleme(409, "arrete-remplace-inconnu");
        Assert.Empty((await _client.Get("arretes")).Attendre(200).Json.EnumerateArray());

        var pris = (await _client.Post("arretes", Corps, ("Idempotency-Key", "rapport-2022"))).Attendre(201);
        var id = pris.Json.GetProperty("id").GetString()!;
        Assert.EndsWith($"/arretes/{id}", pris.Message.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("a17", 2022, "2022-03-31T09:00:00Z"), (Texte(pris.Json, "par"), pris.Json.GetProperty("annee").GetInt32(), Texte(pris.Json, "le")));
        // La même clé rend le même arrêté ; pour une autre demande, elle se refuse.
        Assert.Equal(id, (await _client.Post("arretes", Corps, ("Idempotency-Key", "rapport-2022"))).Attendre(200).Json.GetProperty("id").GetString());
        (await _client.Post("arretes", """{"convention":"calpae-2022"}""", ("Idempotency-Key", "rapport-2022"))).AttendreProbleme(409, "arrete-deja-pris");

        var lu = (await _client.Get($"arretes/{id}")).Attendre(200);
        var cellule = Ligne(lu.Json.GetProperty("arrete"), "RSA-02B").GetProperty("cellules")[4];
        Assert.Equal((1, 2, 1, 50m), (Entier(cellule, "numerateur"), Entier(cellule, "denominateur"), Entier(cellule, "enAttente"), cellule.GetProperty("valeur").GetDecimal()));
        Assert.Equal(5, lu.Json.GetProperty("arrete").GetProperty("colonnes")[4].GetProperty("position").GetInt64());
        // Qui reçoit ce document en refait l'empreinte, sans le produit.
        Assert.Equal(
            lu.Json.GetProperty("empreinte").GetString(),
            "sha256:" + Convert.ToHexStringLower(SHA256.HashData(JsonCanonique.De(System.Text.Encoding.UTF8.GetBytes(lu.Json.GetProperty("arrete").GetRawText())))));
        var csv = (await _client.Get($"arretes/{id}", ("Accept", "text/csv"))).Attendre(200);
        Assert.Equal("text/csv", csv.Message.Content.Headers.ContentType!.MediaType);
        var lignes = csv.Texte.Split("\r\n");
        Assert.StartsWith("Mesure,Code,Libellé,Unité,2018,2018 numérateur ou somme,2018 dénominateur ou effectif,", lignes[0], StringComparison.Ordinal);
        Assert.Contains(",50.0,1,2,100 %,2022,sha256:", lignes.Single(ligne => ligne.Contains(",RSA-02B,", StringComparison.Ordinal)), StringComparison.Ordinal);
        (await _client.Get($"arretes/{id}", ("Accept", "image/png"))).AttendreProbleme(406, "format-indisponible");

        // p2 avait été orienté à temps ; on l'apprend en avril.
        LeJour(2022, 4, 20);
        var position = (await _client.Post("faits/o-p2/correction", """{"dateEffet":"2022-02-20","motif":"dateRectifiee"}""")).Attendre(201).Position;
        Assert.Equal(lu.Texte, (await _client.Get($"arretes/{id}")).Attendre(200).Texte);
        var verification = (await _client.Get($"arretes/{id}/verification")).Attendre(200).Json;
        Assert.True(verification.GetProperty("conforme").GetBoolean());
        Assert.True(verification.GetProperty("intact").GetBoolean());
        Assert.Equal(position, verification.GetProperty("position").GetInt64());
        Assert.Equal((Chiffres, Chiffres, 0, 0, 0), (Entier(verification, "cellules"), Etat("identique"), Etat("empreinteChangee"), Etat("valeurChangee"), Etat("nonRecalculee")));
        var corrigee = verification.GetProperty("lignes").EnumerateArray().Single(ligne => Texte(ligne, "code") == "RSA-02B").GetProperty("cellules")[4];
        Assert.Equal(("identique", true), (Texte(corrigee, "etat"), corrigee.GetProperty("enEcart").GetBoolean()));
        Assert.Equal((1, 2, 50m), Taux(corrigee.GetProperty("arrete")));
        Assert.Equal((2, 2, 100m), Taux(corrigee.GetProperty("aujourdhui")));

        // Chaque chiffre se redemande aussi de sa position, par la route ordinaire.
        Assert.Equal((1, 2, 50m), Taux((await _client.Get("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=5&observeLe=2022-03-31&version=2022")).Attendre(200).Json));

        // Un second arrêté le remplace sans l'effacer, et une seule fois.
        var remplacant = (await _client.Post("arretes", $$"""{"convention":"calpae-2022","annee":2022,"remplace":"{{id}}"}""")).Attendre(201).Json.GetProperty("id").GetString();
        Assert.Equal([(id, remplacant), (remplacant, null)], (await _client.Get("arretes")).Attendre(200).Json.EnumerateArray().Select(arrete => (Texte(arrete, "id"), arrete.GetProperty("remplacePar").GetString())));
        (await _client.Post("arretes", $$"""{"convention":"calpae-2022","annee":2022,"remplace":"{{id}}"}""")).AttendreProbleme(409, "arrete-deja-remplace");
        (await _client.Post("arretes", $$"""{"convention":"calpae-2022","annee":2021,"remplace":"{{remplacant}}"}""")).AttendreProbleme(409, "arrete-remplace-autre");

        // Prendre et lire se tracent, sur l'arrêté.
        var traces = (await hote.ParlerComme(_client.Departement, "dpo", "d1").Get($"traces?objet={id}")).Attendre(200).Json.EnumerateArray().Select(trace => Texte(trace, "acte")).ToList();
        Assert.Contains("POST /arretes", traces);
        Assert.Contains("GET /arretes/{id}", traces);
        Assert.Contains("GET /arretes/{id}/verification", traces);

        await LaCommandeDitLaMemeChoseAsync(id, remplacant!);
        await LesServicesDeLEtatNeLisentPasUnPetitEffectifAsync(id);
        await UneLigneAltereeNeSeRemetPasAsync(id);

        int Etat(string etat) => Entier(verification.GetProperty("etats"), etat);
    }

    private async Task LaCommandeDitLaMemeChoseAsync(string id, string remplacant)
    {
        var (code, sortie, erreurs) = await TaperAsync("verifier");
        Assert.True(code == 0, erreurs + sortie);
        Assert.Contains($"{id}  calpae-2022, 2022, pris le 2022-03-31T09:00:00Z : conforme.", sortie, StringComparison.Ordinal);
        Assert.Contains("    RSA-02B, 2022 : 50,0 % (1/2), aujourd'hui 100,0 % (2/2).\n", sortie, StringComparison.Ordinal);
        Assert.Contains($"{Chiffres} chiffres, dont {Chiffres} se recalculent.", sortie, StringComparison.Ordinal);
        (code, sortie, _) = await TaperAsync("lister", "--json");
        Assert.Equal((0, 2), (code, JsonDocument.Parse(sortie).RootElement.GetArrayLength()));
        Assert.Contains($"remplacé par {remplacant}", (await TaperAsync("lister")).Sortie, StringComparison.Ordinal);
        (code, sortie, _) = await TaperAsync("lire", id, "--json");
        Assert.Equal((0, id), (code, JsonDocument.Parse(sortie).RootElement.GetProperty("arrete").GetProperty("id").GetString()));
        Assert.Equal((await _client.Get($"arretes/{id}", ("Accept", "text/csv"))).Texte, (await TaperAsync("lire", id, "--csv")).Sortie);
        Assert.Contains("2022 : du 2022-01-01 au 2022-12-31, connue et observée au 2022-03-31, position 5.", (await TaperAsync("lire", id)).Sortie, StringComparison.Ordinal);
        (code, sortie, erreurs) = await TaperAsync("prendre", "--convention", "calpae-2022", "--annee", "2022", "--a-la-date", "2022-03-31", "--json");
        Assert.True(code == 0, erreurs);
        Assert.Equal("commande", JsonDocument.Parse(sortie).RootElement.GetProperty("par").GetString());
        Assert.Equal(1, (await TaperAsync("prendre", "--convention", "calpae-2022", "--annee", "2022", "--remplace", id)).Code);
        Assert.Equal(1, (await TaperAsync("lire", Guid.Empty.ToString())).Code);
        (code, sortie, _) = await TaperAsync("verifier", id, "--json");
        Assert.Equal((0, true), (code, JsonDocument.Parse(sortie).RootElement[0].GetProperty("conforme").GetBoolean()));
    }

    private async Task LesServicesDeLEtatNeLisentPasUnPetitEffectifAsync(string id)
    {
        var etat = hote.ParlerComme(_client.Departement, "etat", "e1");
        var tue = Ligne((await etat.Get($"arretes/{id}")).Attendre(200).Json.GetProperty("arrete"), "RSA-02B").GetProperty("cellules")[4];
        Assert.True(tue.GetProperty("secret").GetBoolean());
        foreach (var champ in new[] { "numerateur", "denominateur", "valeur" }) Assert.Equal(JsonValueKind.Null, tue.GetProperty(champ).ValueKind);
        Assert.Contains(",s,s,s,", (await etat.Get($"arretes/{id}", ("Accept", "text/csv"))).Attendre(200).Texte, StringComparison.Ordinal);
        var verifiee = (await etat.Get($"arretes/{id}/verification")).Attendre(200).Json.GetProperty("lignes").EnumerateArray().Single(ligne => Texte(ligne, "code") == "RSA-02B").GetProperty("cellules")[4];
        foreach (var chiffre in new[] { "arrete", "aujourdhui" }) Assert.Equal(JsonValueKind.Null, verifiee.GetProperty(chiffre).GetProperty("numerateur").ValueKind);
        // L'auditeur, qui peut lire les dossiers, lit tout ; aucun des deux n'arrête.
        var auditeur = hote.ParlerComme(_client.Departement, "auditeur", "u1");
        Assert.False(Ligne((await auditeur.Get($"arretes/{id}")).Attendre(200).Json.GetProperty("arrete"), "RSA-02B").GetProperty("cellules")[4].TryGetProperty("secret", out _));
        foreach (var lecteur in new[] { etat, auditeur, hote.ParlerComme(_client.Departement, "direction", "d2", territoire: "TAS-CL") })
            (await lecteur.Post("arretes", Corps)).AttendreProbleme(403, "acces-refuse");
    }

    private async Task UneLigneAltereeNeSeRemetPasAsync(string id)
    {
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        await using (var altere = source.CreateCommand(
            $"set session_replication_role = replica; update parcours.arrete set contenu = replace(contenu, '\"valeur\":50', '\"valeur\":90') where id = '{id}'; set session_replication_role = origin"))
            await altere.ExecuteNonQueryAsync();
        (await _client.Get($"arretes/{id}")).AttendreProbleme(409, "arrete-altere");
        var verification = (await _client.Get($"arretes/{id}/verification")).Attendre(200).Json;
        Assert.False(verification.GetProperty("conforme").GetBoolean());
        Assert.False(verification.GetProperty("intact").GetBoolean());
        var (code, sortie, _) = await TaperAsync("verifier");
        Assert.Equal(1, code);
        Assert.Contains("altéré : son contenu n'est plus celui dont l'empreinte fut posée.", sortie, StringComparison.Ordinal);
        Assert.Contains("chiffre changé : RSA-02B, 2022, arrêté 90,0 % (1/2), recalculé 50,0 % (1/2), de la même définition.", sortie, StringComparison.Ordinal);
        Assert.Equal(1, (await TaperAsync("lire", id)).Code);
    }

    [Theory]
    [InlineData("{}", "convention")]
    [InlineData("""{"convention":"calpae-2022","aLaDate":"2022-02-30","remplace":"x"}""", "aLaDate", "remplace")]
    [InlineData("""{"convention":"calpae-2022","annee":1998}""", "annee")]
    [InlineData("""{"convention":"calpae-2022","aLaDate":"2017-01-01"}""", "aLaDate")]
    public async Task Une_demande_mal_formee_est_refusee_par_champ(string corps, params string[] champs) =>
        (await _client.Post("arretes", corps)).AttendreProbleme(400, "demande-mal-formee", champs);

    [Fact]
    public async Task Une_cle_d_idempotence_illisible_est_refusee() =>
        (await _client.Post("arretes", Corps, ("Idempotency-Key", "clé avec espaces"))).AttendreProbleme(400, "demande-mal-formee", "Idempotency-Key");

    [Fact]
    public async Task Ce_que_le_departement_n_a_pas_est_introuvable_et_sans_jeton_rien_ne_repond()
    {
        var inconnu = $"arretes/{new Guid(7, 0, 0, new byte[8])}";
        (await _client.Get(inconnu)).AttendreProbleme(404, "introuvable");
        (await _client.Get(inconnu + "/verification")).AttendreProbleme(404, "introuvable");
        (await _client.Get("arretes/zut")).Attendre(404);
        var sansJeton = hote.Parler(_client.Departement, auteur: null);
        foreach (var route in new[] { "arretes", inconnu, inconnu + "/verification" }) (await sansJeton.Get(route)).AttendreProbleme(401, "jeton-requis");
        (await sansJeton.Post("arretes", Corps)).AttendreProbleme(401, "jeton-requis");
    }

    private void LeJour(int annee, int mois, int jour) => hote.Horloge.Reset(Instant.FromUtc(annee, mois, jour, 9, 0));

    private async Task OrienterAsync(string parcours, string le, string id) =>
        (await _client.Post($"rsa/{parcours}/orientations", $$"""{"organisme":"CCAS","rang":"initiale","dateEffet":"{{le}}","id":"{{id}}"}""")).Attendre(201);

    private async Task<(int Code, string Sortie, string Erreurs)> TaperAsync(string action, params string[] mots)
    {
        var (sortie, erreurs) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("ConnectionStrings:Parcours", hote.Chaine), new("Parcours:Donnees", hote.Donnees), new("Serilog:MinimumLevel:Default", "Fatal")]).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        var code = await new Repartiteur([new CommandeArretes()], () => contexte).ExecuterAsync(["arretes", action, .. mots, "--departement", _client.Departement]);
        return (code, sortie.ToString(), erreurs.ToString());
    }

    private static JsonElement Ligne(JsonElement arrete, string code) =>
        arrete.GetProperty("mesures").EnumerateArray().SelectMany(mesure => mesure.GetProperty("indicateurs").EnumerateArray()).Single(ligne => Texte(ligne, "code") == code);

    private static (int, int, decimal) Taux(JsonElement chiffre) => (Entier(chiffre, "numerateur"), Entier(chiffre, "denominateur"), chiffre.GetProperty("valeur").GetDecimal());

    private static string? Texte(JsonElement objet, string nom) => objet.GetProperty(nom).GetString();

    private static int Entier(JsonElement objet, string nom) => objet.GetProperty(nom).GetInt32();
}
