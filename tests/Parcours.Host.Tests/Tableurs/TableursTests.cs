using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;
using Parcours.Host.Securite;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Tableurs;

/// <summary>D'un gabarit rempli aux faits du journal, par HTTP et par la console : ce qui est montré est ce qui est consigné, une fois.</summary>
public sealed class TableursTests(HoteAvecBase hote) : IDisposable
{
    private const string TitresDOrientation = "Identifiant;Rang du droit;Date de notification;Organisme référent;Orientation;Parcours;Date de décision;Décidée par\r\n";

    private readonly ClientHttp _client = hote.Pour<TableursTests>();
    private readonly string _fichier = Path.GetTempFileName();

    public void Dispose() => File.Delete(_fichier);

    [Fact]
    public async Task Un_gabarit_rempli_s_apercoit_sans_rien_ecrire_puis_s_importe_une_fois()
    {
        await OuvrirAsync("o1", "o2");
        var gabarit = (await _client.Get("tableurs/gabarits/orientations")).Attendre(200);
        Assert.StartsWith("text/csv", gabarit.Message.Content.Headers.ContentType?.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(TitresDOrientation, gabarit.Texte.TrimStart('\uFEFF'), StringComparison.Ordinal);
        var rempli = gabarit.Texte
            + "o1;;15/03/2022;Mission locale;Initiale;Socio-professionnel;10/03/2022;Département\r\n"
            + "o2;1;2022-03-16;CCAS;Initiale;;;\r\n"
            + "o2;1;31/04/2022;CCAS;Initiale;;;\r\n"
            + "o2;1;17/03/2030;CCAS;Réorientation;;;\r\n";

        var avant = await EtatAsync();
        var apercu = (await EnvoyerAsync("orientations/apercu", Encoding.UTF8.GetBytes(rempli))).Attendre(200).Json;
        Assert.Equal((2, 0, 0, 2, 1), Comptes(apercu));
        Assert.Equal(
            ["2 ignore", "3 aConsigner OrientationNotifiee 2022-03-15 RSA/o1/1", "4 aConsigner OrientationNotifiee 2022-03-16 RSA/o2/1", "5 refuse", "6 refuse OrientationNotifiee 2030-03-17 RSA/o2/1"],
            apercu.GetProperty("lignes").EnumerateArray().Select(EnBref));
        Assert.Equal("""{"organisme":"MissionLocale","rang":"initiale","parcours":"socioPro","dateDecision":"2022-03-10","auteur":"departement"}""", Ligne(apercu, 3).GetProperty("donnees").GetRawText());
        Assert.Equal("""{"organisme":"CCAS","rang":"initiale"}""", Ligne(apercu, 4).GetProperty("donnees").GetRawText());
        var erreur = Ligne(apercu, 5).GetProperty("erreurs")[0];
        Assert.Equal(("C", "Date de notification"), (erreur.GetProperty("colonne").GetString(), erreur.GetProperty("titre").GetString()));
        Assert.StartsWith("n'est pas une date", erreur.GetProperty("raison").GetString(), StringComparison.Ordinal);
        Assert.Equal("effet-futur", Ligne(apercu, 6).GetProperty("refus").GetProperty("code").GetString());
        Assert.Equal(avant, await EtatAsync());

        var (import, lignes) = await ImporterAsync("orientations", Encoding.UTF8.GetBytes(rempli));
        Assert.Equal((2, 0, 2, 1), Consignes(import));
        Assert.Equal(("tableur", "orientations", 0, "fini", 5, 5), (
            import.GetProperty("genre").GetString(), import.GetProperty("modele").GetString(), import.GetProperty("version").GetInt32(), import.GetProperty("etat").GetString(),
            import.GetProperty("lignes").GetInt32(), import.GetProperty("traitees").GetInt32()));
        Assert.False(import.TryGetProperty("dossiers", out _));
        Assert.Equal(
            ["2 ignore", "3 consigne OrientationNotifiee 2022-03-15", "4 consigne OrientationNotifiee 2022-03-16", "5 refuse", "6 refuse OrientationNotifiee 2030-03-17"],
            lignes.EnumerateArray().Select(EnBref));
        Assert.Equal(erreur.GetRawText(), lignes[3].GetProperty("erreurs")[0].GetRawText());
        var imports = $"imports/{import.GetProperty("travail").GetString()}";
        var premieres = (await _client.Get($"{imports}/lignes?limite=2")).Attendre(200).Json;
        Assert.Equal((2, 1), (premieres.GetProperty("lignes").GetArrayLength(), premieres.GetProperty("suite").GetInt32()));
        Assert.Equal(["4 consigne OrientationNotifiee 2022-03-16"], (await _client.Get($"{imports}/lignes?limite=2&etat=consigne&apres=1")).Attendre(200).Json.GetProperty("lignes").EnumerateArray().Select(EnBref));
        var refusees = (await _client.Get($"{imports}/lignes?etat=refuse")).Attendre(200).Json;
        Assert.Equal([5, 6], refusees.GetProperty("lignes").EnumerateArray().Select(ligne => ligne.GetProperty("ligne").GetInt32()));
        Assert.False(refusees.TryGetProperty("suite", out _));
        (await _client.Get($"{imports}/lignes?etat=zut")).AttendreProbleme(400, "demande-mal-formee", "etat");
        (await _client.Get($"{imports}/lignes?limite=0")).AttendreProbleme(400, "demande-mal-formee", "limite");
        Assert.Contains(import.GetProperty("travail").GetString()!, (await _client.Get("imports")).Attendre(200).Texte, StringComparison.Ordinal);
        Assert.Empty((await _client.Get($"{imports}/rejets")).Attendre(200).Json.GetProperty("rejets").EnumerateArray());
        Assert.Equal(
            ["""OrientationNotifiee 2022-03-15 {"organisme":"MissionLocale","rang":"initiale","parcours":"socioPro","dateDecision":"2022-03-10","auteur":"departement"}"""],
            await FaitsAsync("o1", "OrientationNotifiee"));
        Assert.Equal(["""OrientationNotifiee 2022-03-16 {"organisme":"CCAS","rang":"initiale"}"""], await FaitsAsync("o2", "OrientationNotifiee"));

        // Renvoyé, fût-ce d'une autre écriture et les lignes mêlées, il ne consigne rien.
        var apres = await EtatAsync();
        Assert.Equal((0, 2, 2, 1), Consignes((await ImporterAsync("orientations", Encoding.UTF8.GetBytes(rempli))).Import));
        Assert.Equal((0, 2, 0, 0), Consignes((await ImporterAsync("orientations", await ClasseurEcrit.ParSpreadCheetahAsync(
            [.. TitresDOrientation.TrimEnd().Split(';'), "Nom"],
            ["o2", 1.0, new DateTime(2022, 3, 16), "ccas", "INITIALE", null, null, null, "Zyx"],
            ["o1", null, 44_635.0, "Mission Locale", "initiale", "socio-professionnel", "10/03/2022", "Departement", "Zyx"]))).Import));
        Assert.Equal(apres, await EtatAsync());
    }

    [Fact]
    public async Task Une_ligne_peut_dire_plusieurs_faits_et_une_issue_imprevue_n_est_pas_perdue()
    {
        await OuvrirAsync("r1", "r2");
        var (import, lignes) = await ImporterAsync("rendez-vous", Encoding.UTF8.GetBytes("""
            Identifiant;Rang du droit;Fixé le;Numéro du rendez-vous;Objet;Prévu le;Issue
            r1;1;02/03/2022;a;Accompagnement;16/03/2022;Venu
            r1;1;17/03/2022;b;Orientation;30/03/2022;Absent excusé
            r2;1;02/03/2022;c;Accompagnement;16/03/2022;À venir
            r2;1;02/03/2022;d;Accompagnement;16/03/2022;
            r2;1;02/03/2022;e;Accompagnement;16/03/2022;Zyx

            """));
        Assert.Equal((6, 0, 1, 0), Consignes(import));
        Assert.Equal("n'est pas une valeur prévue : Venu, À venir, Absent, Absent excusé", lignes.EnumerateArray().First(l => l.GetProperty("ligne").GetInt32() == 6).GetProperty("erreurs")[0].GetProperty("raison").GetString());
        Assert.Equal(
            [
                """RendezVousFixe 2022-03-02 {"rdv":"a","objet":"accompagnement","datePrevue":"2022-03-16"}""", """RendezVousTenu 2022-03-16 {"rdv":"a"}""",
                """RendezVousFixe 2022-03-17 {"rdv":"b","objet":"orientation","datePrevue":"2022-03-30"}""", """RendezVousManque 2022-03-30 {"rdv":"b","excuse":true}""",
            ],
            await FaitsAsync("r1", "RendezVous"));
        Assert.Equal(2, (await FaitsAsync("r2", "RendezVous")).Count);
    }

    [Theory]
    [InlineData("contrats", "Identifiant;Rang du droit;Date de signature;Nature;Contrat;Fin de validité;Heures par semaine\r\n{0};1;20/03/2022;CER;Premier;19/09/2022;17,50\r\n",
        """ContratSigne 2022-03-20 {"nature":"CER","rang":"premier","finValidite":"2022-09-19","heuresHebdo":17.5}""")]
    [InlineData("sorties-ase", "Identifiant;Date de sortie;Motif\r\n{0};30/04/2022;Limite des 21 ans\r\n", """SortieAse 2022-04-30 {"motif":"limite21"}""")]
    [InlineData("demandes-apa", "Identifiant;Rang de la demande;Date de dépôt;Complète au dépôt;Dossier complet le;Lieu de vie;Nature de la demande\r\n{0};;05/01/2022;non;19/01/2022;Établissement;\r\n",
        """DemandeApaDeposee 2022-01-05 {"complet":false}""", """DossierApaComplet 2022-01-19 {"lieu":"etablissement"}""")]
    public async Task Les_cas_courants_donnent_leurs_faits(string modele, string texte, params string[] faits)
    {
        var personne = "k-" + modele;
        if (modele == "contrats") await OuvrirAsync(personne);
        var octets = Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, texte, personne));
        var apercu = (await EnvoyerAsync(modele + "/apercu", octets)).Attendre(200).Json;
        Assert.Equal(faits.Length, apercu.GetProperty("aConsigner").GetInt32());
        Assert.Equal(faits.Length, (await ImporterAsync(modele, octets)).Import.GetProperty("consignes").GetInt32());
        Assert.Equal(faits, (await FaitsAsync(personne, "")).Where(fait => !fait.StartsWith("DroitRsaNotifie", StringComparison.Ordinal)));
        Assert.Equal(faits.Length, (await EnvoyerAsync(modele + "/apercu", octets)).Attendre(200).Json.GetProperty("dejaConnus").GetInt32());
    }

    [Fact]
    public async Task Un_apercu_suit_un_dossier_d_une_page_a_l_autre_comme_l_import()
    {
        (await MettreAsync("tableurs/modeles/entrees", """
            modele: entrees
            libelle: Entrées et orientations
            personne: { colonne: "Id" }
            faits:
              - type: DroitRsaNotifie
                si: { colonne: "Sorte", vaut: ["entrée"] }
                dateEffet: { colonne: "Le" }
                champs: { nature: { constante: primo }, dateOuvertureDroit: { colonne: "Le" }, territoire: { constante: TAS-CL }, soumisDroitsDevoirs: { constante: "oui" }, foyer: { colonne: "Foyer" } }
              - type: DroitRsaClos
                si: { colonne: "Sorte", vaut: ["fin"] }
                dateEffet: { colonne: "Le" }
                champs: { motif: { constante: ressources } }
            """)).Attendre(201);
        var texte = new StringBuilder("Id;Sorte;Le;Foyer\n");
        for (var i = 0; i < 600; i++) texte.Append(System.Globalization.CultureInfo.InvariantCulture, $"e{i};entrée;01/03/2022;f{i / 2}\n");
        // La même entrée, redite bien après sa page.
        texte.Append("e0;entrée;01/03/2022;f0\ne0;fin;30/04/2022;\n");
        var apercu = (await EnvoyerAsync("entrees/apercu", Encoding.UTF8.GetBytes(texte.ToString()))).Attendre(200).Json;
        Assert.Equal((601, 0, 1, 0, 0), Comptes(apercu));
        Assert.Equal((601, 1, 0, 0), Consignes((await ImporterAsync("entrees", Encoding.UTF8.GetBytes(texte.ToString()))).Import));
    }

    [Fact]
    public async Task Un_fichier_illisible_est_refuse_en_entier_avant_toute_ecriture()
    {
        await OuvrirAsync("x1");
        var avant = await EtatAsync();
        var bon = TitresDOrientation + "x1;1;15/03/2022;CCAS;Initiale;;;\r\n";
        (byte[] Octets, int Statut, string Code, string Raison)[] mauvais =
        [
            (Encoding.UTF8.GetBytes(bon + "\"x1;1;"), 400, "fichier-illisible", "Ligne 3 : un guillemet"),
            (Encoding.UTF8.GetBytes(bon.Replace("Orientation;", "")), 400, "colonnes-absentes", "Ligne 1"),
            (ClasseurEcrit.Bombe("xl/worksheets/sheet1.xml", "<v></v>", 110L << 20), 413, "fichier-trop-grand", "décompressé"),
        ];
        foreach (var (octets, statut, code, raison) in mauvais)
        {
            Assert.Contains(raison, (await EnvoyerAsync("orientations/apercu", octets)).AttendreProbleme(statut, code).Texte, StringComparison.Ordinal);
            var import = (await ImporterAsync("orientations", octets)).Import;
            Assert.Equal(("refuse", code), (import.GetProperty("etat").GetString(), import.GetProperty("code").GetString()));
            Assert.Contains(raison, import.GetProperty("raison").GetString(), StringComparison.Ordinal);
        }

        foreach (var verbe in new[] { "apercu", "import" })
        {
            (await EnvoyerAsync($"orientations/{verbe}", [])).AttendreProbleme(400, "fichier-illisible");
            (await EnvoyerAsync($"orientations/{verbe}", new byte[(32 << 20) + 1])).Attendre(413);
            (await EnvoyerAsync($"inconnu/{verbe}", Encoding.UTF8.GetBytes(bon))).AttendreProbleme(404, "introuvable");
        }

        // Sans longueur annoncée, la limite se tient en le recevant.
        (await EnvoyerAsync("orientations/import", new byte[(32 << 20) + 1], annonce: false)).Attendre(413);
        Assert.Equal(avant, await EtatAsync());
    }

    [Fact]
    public async Task Un_departement_garde_ses_modeles_et_leurs_versions()
    {
        var livre = (await _client.Get("tableurs/modeles/contrats")).Attendre(200);
        Assert.Equal("\"0\"", livre.ETag);
        var sien = livre.Texte.Replace("Date de signature", "Signé le", StringComparison.Ordinal);
        Assert.Equal(1, (await MettreAsync("tableurs/modeles/contrats", sien)).Attendre(201).Json.GetProperty("version").GetInt32());
        Assert.Equal(1, (await MettreAsync("tableurs/modeles/contrats", sien.Replace("\n", "\r\n", StringComparison.Ordinal))).Attendre(200).Json.GetProperty("version").GetInt32());
        Assert.Equal(2, (await MettreAsync("tableurs/modeles/contrats", sien.Replace("Nature", "Sorte", StringComparison.Ordinal))).Attendre(201).Json.GetProperty("version").GetInt32());
        Assert.Contains("Sorte", (await _client.Get("tableurs/modeles/contrats")).Attendre(200).Texte, StringComparison.Ordinal);
        Assert.Equal(sien, (await _client.Get("tableurs/modeles/contrats?version=1")).Attendre(200).Texte);
        Assert.Equal(livre.Texte, (await _client.Get("tableurs/modeles/contrats?version=0")).Attendre(200).Texte);
        (await _client.Get("tableurs/modeles/contrats?version=3")).AttendreProbleme(404, "introuvable");
        (await _client.Get("tableurs/modeles/rien")).AttendreProbleme(404, "introuvable");
        (await _client.Get("tableurs/gabarits/rien")).AttendreProbleme(404, "introuvable");
        (await _client.Get("tableurs/gabarits/contrats?format=ods")).AttendreProbleme(400, "demande-mal-formee", "format");
        Assert.Contains("Signé le;Sorte", (await _client.Get("tableurs/gabarits/contrats")).Attendre(200).Texte, StringComparison.Ordinal);
        Assert.Contains("contrats 2", (await _client.Get("tableurs/modeles")).Attendre(200).Json.EnumerateArray().Select(m => $"{m.GetProperty("modele").GetString()} {m.GetProperty("version").GetInt32()}"));
        // Revenir au modèle livré est une version de plus.
        (await MettreAsync("tableurs/modeles/contrats", livre.Texte)).Attendre(201);

        Assert.Contains("ligne 5 : « type »", (await MettreAsync("tableurs/modeles/m", "modele: m\nlibelle: M\npersonne: { colonne: \"I\" }\nfaits:\n  - type: Zut\n    dateEffet: { colonne: \"L\" }")).AttendreProbleme(400, "modele-refuse").Texte.Replace("« Zut » n'est pas", "« type »", StringComparison.Ordinal), StringComparison.Ordinal);
        (await MettreAsync("tableurs/modeles/autre", livre.Texte)).AttendreProbleme(400, "modele-refuse");
        (await MettreAsync("tableurs/modeles/m", new string('[', 200_000))).AttendreProbleme(400, "modele-refuse");
        (await MettreAsync("tableurs/modeles/m", new string('#', 300_000))).Attendre(413);
    }

    [Fact]
    public async Task Un_modele_garde_ne_change_plus()
    {
        (await MettreAsync("tableurs/modeles/fige", """{"modele":"fige","libelle":"F","personne":{"colonne":"I"},"faits":[{"type":"SortieAse","dateEffet":{"colonne":"L"},"champs":{"motif":{"constante":"autre"}}}]}""")).Attendre(201);
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        foreach (var sql in new[] { "update parcours.modele_de_tableur set texte = '' where nom = 'fige'", "delete from parcours.modele_de_tableur where nom = 'fige'", "truncate parcours.modele_de_tableur" })
        {
            await using var commande = source.CreateCommand(sql);
            Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => commande.ExecuteNonQueryAsync())).SqlState);
        }
    }

    [Fact]
    public async Task Sans_jeton_ailleurs_ou_sans_droit()
    {
        var octets = Encoding.UTF8.GetBytes(TitresDOrientation);
        foreach (var route in new[] { "tableurs/modeles", "tableurs/modeles/orientations", "tableurs/gabarits/orientations" })
        {
            (await hote.Parler(_client.Departement, auteur: null).Get(route)).AttendreProbleme(401, "jeton-requis");
            (await hote.Parler(_client.Departement, jetonDe: "95").Get(route)).AttendreProbleme(403, "departement-interdit");
        }

        foreach (var verbe in new[] { "apercu", "import" })
        {
            (await EnvoyerAsync($"orientations/{verbe}", octets, roles: null)).AttendreProbleme(401, "jeton-requis");
            (await EnvoyerAsync($"orientations/{verbe}", octets, roles: "auditeur")).AttendreProbleme(403, "acces-refuse");
        }

        // L'évaluateur de l'autonomie envoie un tableur, mais n'oriente personne : ligne par ligne, l'aperçu le dit comme l'import.
        await OuvrirAsync("d1");
        var orientation = Encoding.UTF8.GetBytes(TitresDOrientation + "d1;1;15/03/2022;CCAS;Initiale;;;\r\n");
        var apercu = (await EnvoyerAsync("orientations/apercu", orientation, roles: "accueil")).Attendre(200).Json;
        Assert.Equal("acces-refuse", Ligne(apercu, 2).GetProperty("refus").GetProperty("code").GetString());
        Assert.Equal("acces-refuse", (await ImporterAsync("orientations", orientation, roles: "accueil")).Lignes[0].GetProperty("refus").GetProperty("code").GetString());
    }

    [Fact]
    public async Task La_console_fait_de_meme()
    {
        await OuvrirAsync("c1");
        var (code, gabarit, erreurs) = await TaperAsync("gabarit", "orientations");
        Assert.True(code == 0, erreurs);
        await File.WriteAllTextAsync(_fichier, gabarit + "c1;1;15/03/2022;CCAS;Initiale;;;\r\nc1;1;31/04/2022;CCAS;Zyx;;;\r\n");
        (code, var sortie, erreurs) = await TaperAsync("apercu", _fichier, "--modele", "orientations");
        Assert.Equal(1, code);
        Assert.Equal("""
            ligne 3 : OrientationNotifiee le 2022-03-15 sur RSA/c1/1 {"organisme":"CCAS","rang":"initiale"} — alertes : saisie-tardive
            1 à consigner, 0 déjà connus, 1 refusés, 1 lignes sans fait. Rien n'est écrit.

            """, sortie);
        Assert.Contains("ligne 4, colonne C « Date de notification » : n'est pas une date", erreurs, StringComparison.Ordinal);
        Assert.Contains("ligne 4, colonne E « Orientation » : n'est pas une valeur prévue : Initiale, Réorientation", erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain("Zyx", sortie + erreurs, StringComparison.Ordinal);
        Assert.Empty(await FaitsAsync("c1", "OrientationNotifiee"));

        (code, sortie, erreurs) = await TaperAsync("importer", _fichier, "--modele", "orientations");
        Assert.Equal((1, "1 consignés, 0 déjà connus, 1 refusés, 1 lignes sans fait.\n"), (code, sortie));
        Assert.Single(await FaitsAsync("c1", "OrientationNotifiee"));
        Assert.Contains("0 consignés, 1 déjà connus", (await TaperAsync("importer", _fichier, "--modele", "orientations")).Sortie, StringComparison.Ordinal);

        await File.WriteAllTextAsync(_fichier, "\"coupé");
        (code, sortie, erreurs) = await TaperAsync("importer", _fichier, "--modele", "orientations");
        Assert.Equal((1, ""), (code, sortie));
        Assert.Contains("Rien n'est écrit.", erreurs, StringComparison.Ordinal);

        Assert.Contains("sorties-ase  Sorties de l'aide sociale à l'enfance  (livré)  SortieAse", (await TaperAsync("modele")).Sortie, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_fichier, (await TaperAsync("modele", "sorties-ase")).Sortie.Replace("Date de sortie", "Sorti le", StringComparison.Ordinal));
        Assert.Equal("« sorties-ase » gardé, version 1.\n", (await TaperAsync("modele", "sorties-ase", "--garder", _fichier)).Sortie);
        await File.WriteAllTextAsync(_fichier, "modele: x");
        Assert.Contains("« libelle » manque", (await TaperAsync("modele", "--garder", _fichier)).Erreurs, StringComparison.Ordinal);
        Assert.Equal(0, (await TaperAsync("gabarit", "orientations", "--format", "xlsx", "--sortie", _fichier)).Code);
        Assert.StartsWith("Identifiant", Matrices.ClasseurLu.Lire(File.OpenRead(_fichier))["Saisie"][0][0], StringComparison.Ordinal);
        Assert.Equal(2, (await TaperAsync("apercu", _fichier)).Code);
        Assert.Equal(2, (await TaperAsync("gabarit", "orientations", "--format", "xlsx")).Code);
        Assert.Equal(2, (await TaperAsync("gabarit", "orientations", "--json")).Code);
        // Le modèle livré, de retour : les autres essais s'en servent.
        await File.WriteAllTextAsync(_fichier, (await TaperAsync("modele", "sorties-ase", "--version", "0")).Sortie);
        Assert.Equal(0, (await TaperAsync("modele", "--garder", _fichier)).Code);
    }

    private async Task OuvrirAsync(params string[] personnes)
    {
        foreach (var personne in personnes) await _client.Ouvrir(personne);
    }

    /// <summary>Mis à la file, suivi jusqu'à sa fin : son compte rendu, et le sort de ses lignes.</summary>
    private async Task<(JsonElement Import, JsonElement Lignes)> ImporterAsync(string modele, byte[] octets, string roles = "")
    {
        var recu = (await EnvoyerAsync($"{modele}/import", octets, roles)).Attendre(202);
        using var client = Client(roles);
        var adresse = recu.Message.Headers.Location!.OriginalString;
        Assert.Equal($"/api/departements/{_client.Departement}/imports/{recu.Json.GetProperty("travail").GetGuid():N}", adresse);
        for (var essai = 0; essai < 400; essai++)
        {
            var lu = JsonElement.Parse(await client.GetStringAsync(adresse));
            if (lu.GetProperty("etat").GetString() is not ("enAttente" or "enCours"))
                return (lu, JsonElement.Parse(await client.GetStringAsync(adresse + "/lignes?limite=5000")).GetProperty("lignes"));
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("L'import n'a pas fini : " + await client.GetStringAsync(adresse));
    }

    private HttpClient Client(string? roles)
    {
        var client = hote.Alba.GetTestServer().CreateClient();
        if (roles is not null)
        {
            var (jeton, _) = hote.Alba.Services.GetRequiredService<EmissionJeton>().Signer(new(roles.Length == 0 ? "a17" : "t1", roles.Length == 0 ? null : roles, _client.Departement, null, null), TimeSpan.FromMinutes(10));
            client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
            client.DefaultRequestHeaders.Add("X-Finalite", "controle");
        }

        return client;
    }

    private async Task<ReponseRecue> EnvoyerAsync(string route, byte[] octets, string? roles = "", bool annonce = true)
    {
        using var client = Client(roles);
        using HttpContent corps = annonce ? new ByteArrayContent(octets) : new StreamContent(new MemoryStream(octets));
        corps.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        if (!annonce) client.DefaultRequestHeaders.TransferEncodingChunked = true;
        using var reponse = await client.PostAsync($"/api/departements/{_client.Departement}/tableurs/{route}", corps);
        return new(reponse.StatusCode, reponse, await reponse.Content.ReadAsStringAsync());
    }

    private Task<ReponseRecue> MettreAsync(string route, string texte) => _client.Put(route, texte);

    /// <summary>Ce qu'une écriture change d'abord ; les tables de faits suivent le journal plus tard.</summary>
    private async Task<string> EtatAsync()
    {
        await using var question = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire.CreateCommand("""
            select (select count(*) from parcours.mt_events where tenant_id = $1) || ' faits, ' || (select count(*) from parcours.mt_streams where tenant_id = $1) || ' flux, '
              || (select count(*) from coffre.correspondance where departement = $1) || ' correspondances'
            """);
        question.Parameters.Add(new() { Value = _client.Departement });
        return (string)(await question.ExecuteScalarAsync())!;
    }

    /// <summary>Ce que le journal porte d'une personne, lu en SQL : type, effet, champs.</summary>
    private async Task<List<string>> FaitsAsync(string personne, string debut)
    {
        await using var question = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire.CreateCommand("""
            select data::text, e.type from parcours.mt_events e
            join coffre.correspondance c on c.departement = e.tenant_id and c.identifiant = e.stream_id
            where e.tenant_id = $1 and c.genre = 'personne' and c.emetteur = $2 order by e.seq_id
            """);
        question.Parameters.Add(new() { Value = _client.Departement });
        question.Parameters.Add(new() { Value = personne });
        var faits = new List<string>();
        await using var lignes = await question.ExecuteReaderAsync();
        while (await lignes.ReadAsync())
        {
            var forme = Parcours.Projections.CatalogueEvenements.ParNomPersiste[lignes.GetString(1)].Forme;
            var type = forme.Nom;
            if (!type.StartsWith(debut, StringComparison.Ordinal)) continue;
            var champs = JsonDocument.Parse(lignes.GetString(0)).RootElement.EnumerateObject().Where(champ => champ.Name is not ("episode" or "dateEffet") && champ.Value.ValueKind is not JsonValueKind.Null)
                .ToDictionary(champ => champ.Name, champ => champ.Value);
            var ordre = forme.Champs.Where(champ => champs.ContainsKey(champ.NomAuJournal)).Select(champ => $"\"{champ.Nom}\":{champs[champ.NomAuJournal].GetRawText()}");
            faits.Add($"{type} {JsonDocument.Parse(lignes.GetString(0)).RootElement.GetProperty("dateEffet").GetString()} {{{string.Join(',', ordre)}}}");
        }

        return faits;
    }

    private static (int AConsigner, int Consignes, int DejaConnus, int Refuses, int Ignores) Comptes(JsonElement rendu) => (
        rendu.GetProperty("aConsigner").GetInt32(), rendu.GetProperty("consignes").GetInt32(), rendu.GetProperty("dejaConnus").GetInt32(),
        rendu.GetProperty("refuses").GetInt32(), rendu.GetProperty("ignores").GetInt32());

    private static (int Consignes, int DejaConnus, int Refuses, int Ignores) Consignes(JsonElement import) => (
        import.GetProperty("consignes").GetInt32(), import.GetProperty("dejaConnus").GetInt32(), import.GetProperty("refuses").GetInt32(), import.GetProperty("ignores").GetInt32());

    private static JsonElement Ligne(JsonElement rendu, int ligne) => rendu.GetProperty("lignes").EnumerateArray().First(l => l.GetProperty("ligne").GetInt32() == ligne);

    private static string EnBref(JsonElement ligne) =>
        string.Join(' ', new[] { "ligne", "etat", "type", "dateEffet", "flux" }.Select(nom => ligne.TryGetProperty(nom, out var valeur) ? valeur.ToString() : "").Where(texte => texte.Length > 0));

    private async Task<(int Code, string Sortie, string Erreurs)> TaperAsync(params string[] mots)
    {
        var (sortie, erreurs) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Parcours", hote.Chaine), new("Serilog:MinimumLevel:Default", "Fatal")]).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        return (await new Repartiteur([new CommandeTableur()], () => contexte).ExecuterAsync(["tableur", .. mots, "--departement", _client.Departement]), sortie.ToString(), erreurs.ToString());
    }
}
