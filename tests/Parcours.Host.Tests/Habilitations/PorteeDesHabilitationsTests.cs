using Microsoft.Extensions.DependencyInjection;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Habilitations;

/// <summary>Ce que chacun voit d'un dossier : son organisme, son territoire, son dispositif, sa période, et rien d'autre.</summary>
public sealed class PorteeDesHabilitationsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _tout = hote.Pour<PorteeDesHabilitationsTests>();

    [Fact]
    public async Task Un_referent_voit_les_dossiers_de_son_organisme_et_ignore_que_les_autres_existent()
    {
        var parcours = await OuvrirOrienterAsync("CCAS", "2022-03-10");
        var (sien, autre) = (Parler("referent", "CCAS-MACON"), Parler("referent", "MissionLocale-CHALON"));
        (await sien.Get($"rsa/{parcours}")).Attendre(200);
        (await sien.Post($"rsa/{parcours}/rendez-vous", Rdv("r1"))).Attendre(201);

        var inconnu = $"{Guid.NewGuid():N}-rsa-1";
        foreach (var route in new[] { "rsa/{0}", "parcours/{0}/historique" })
            Assert.Equal(
                Sans(await autre.Get(string.Format(System.Globalization.CultureInfo.InvariantCulture, route, inconnu))),
                Sans(await autre.Get(string.Format(System.Globalization.CultureInfo.InvariantCulture, route, parcours))));
        foreach (var corps in new[] { Rdv("r2"), "{}", "pas du json" })
            Assert.Equal(Sans(await autre.Post($"rsa/{inconnu}/rendez-vous", corps)), Sans(await autre.Post($"rsa/{parcours}/rendez-vous", corps)));
        Assert.Equal(404, (int)(await autre.Post($"rsa/{parcours}/rendez-vous", Rdv("r2"), ("If-Match", "\"99\""))).Statut);
        Assert.DoesNotContain("r2", (await _tout.Get($"rsa/{parcours}")).Texte);
    }

    [Fact]
    public async Task Un_changement_d_organisme_ferme_les_faits_posterieurs_et_laisse_les_siens()
    {
        var parcours = await OuvrirOrienterAsync("CCAS", "2022-03-10");
        var (ancien, nouveau) = (Parler("referent", "CCAS-MACON"), Parler("referent", "MissionLocale-CHALON"));
        (await ancien.Post($"rsa/{parcours}/rendez-vous", Rdv("avant"))).Attendre(201);
        var orienteur = Parler("orienteur");
        (await orienteur.Post($"rsa/{parcours}/orientations", """{"organisme":"MissionLocale","rang":"reorientation","dateEffet":"2022-05-02"}""")).Attendre(201);
        (await nouveau.Post($"rsa/{parcours}/rendez-vous", Rdv("apres", "2022-05-03"))).Attendre(201);

        var vu = (await ancien.Get($"rsa/{parcours}")).Attendre(200).Texte;
        Assert.Contains("avant", vu);
        Assert.DoesNotContain("apres", vu);
        Assert.DoesNotContain("MissionLocale", vu);
        Assert.DoesNotContain("apres", (await ancien.Get($"parcours/{parcours}/historique")).Attendre(200).Texte);
        (await ancien.Post($"rsa/{parcours}/rendez-vous", Rdv("encore", "2022-05-04"))).AttendreProbleme(409, "dossier-plus-confie");
        Assert.Contains("avant", (await nouveau.Get($"rsa/{parcours}")).Attendre(200).Texte);
        // Le jour même du changement n'est plus à l'ancien ; la veille l'est encore.
        (await orienteur.Post($"rsa/{parcours}/rendez-vous", Rdv("veille", "2022-05-01"))).Attendre(201);
        (await orienteur.Post($"rsa/{parcours}/rendez-vous", Rdv("jour-meme", "2022-05-02"))).Attendre(201);
        vu = (await ancien.Get($"rsa/{parcours}")).Attendre(200).Texte;
        Assert.Contains("veille", vu);
        Assert.DoesNotContain("jour-meme", vu);
    }

    [Fact]
    public async Task L_orienteur_voit_les_entrants_de_son_ressort_et_rien_de_l_enfance()
    {
        var (ici, ailleurs) = (await _tout.Ouvrir("o1"), await _tout.Ouvrir("o2", territoire: "TAS-MBS"));
        var orienteur = Parler("orienteur", territoire: "TAS-CL");
        (await orienteur.Get($"rsa/{ici}")).Attendre(200);
        (await orienteur.Get($"rsa/{ailleurs}")).AttendreProbleme(404, "introuvable");
        (await orienteur.Post($"rsa/{ailleurs}/orientations", Orientation("CCAS"))).AttendreProbleme(404, "introuvable");
        (await orienteur.Post($"rsa/{ici}/orientations", Orientation("CCAS"))).Attendre(201);
        (await orienteur.Get($"ase/{Guid.NewGuid():N}-ase")).AttendreProbleme(403, "acces-refuse");
        (await orienteur.Get($"parcours/{Guid.NewGuid():N}-apa-1/historique")).AttendreProbleme(403, "acces-refuse");
    }

    [Fact]
    public async Task Le_referent_de_parcours_voit_ceux_dont_la_personne_l_a_accepte()
    {
        var parcours = (await _tout.Post("referents", """{"personne":"d1","referent":"rp-1","accordPersonne":true,"dateEffet":"2022-04-01"}""")).Attendre(201).Parcours;
        (await Parler("referentParcours", agent: "rp-1").Get($"referents/{parcours}")).Attendre(200);
        (await Parler("referentParcours", agent: "rp-2").Get($"referents/{parcours}")).AttendreProbleme(404, "introuvable");
        (await Parler("referentParcours", agent: "rp-1").Post($"referents/{parcours}/fin", """{"motif":"abandon","dateEffet":"2022-06-01"}""")).Attendre(201);
        (await Parler("referentParcours", agent: "rp-1").Get($"referents/{parcours}")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task Une_habilitation_vaut_du_premier_au_dernier_jour_et_jusqu_a_son_retrait()
    {
        var parcours = await _tout.Ouvrir("h1");
        var administrateur = Parler("administrateur");
        var agent = Parler(null, agent: "h-agent");
        (await agent.Get($"rsa/{parcours}")).AttendreProbleme(403, "acces-refuse");
        await AccorderAsync("2022-06-16", null); // demain
        await AccorderAsync(null, "2022-06-14"); // jusqu'à hier
        (await agent.Get($"rsa/{parcours}")).AttendreProbleme(403, "acces-refuse");
        var numero = await AccorderAsync("2022-06-15", "2022-06-15"); // aujourd'hui seulement
        (await agent.Get($"rsa/{parcours}")).Attendre(200);
        (await administrateur.Post($"habilitations/{numero}/retrait", "{}")).Attendre(204);
        (await agent.Get($"rsa/{parcours}")).AttendreProbleme(403, "acces-refuse");
        (await administrateur.Post($"habilitations/{numero}/retrait", "{}")).AttendreProbleme(404, "introuvable");
        Assert.Equal(2, (await administrateur.Get("habilitations?agent=h-agent")).Attendre(200).Json.GetArrayLength());

        async Task<long> AccorderAsync(string? du, string? au) => (await administrateur.Post("habilitations",
            $$"""{"agent":"h-agent","role":"orienteur","du":{{Json(du)}},"au":{{Json(au)}}}""")).Attendre(201).Json.GetProperty("numero").GetInt64();

        static string Json(string? jour) => jour is null ? "null" : $"\"{jour}\"";
    }

    [Fact]
    public async Task Une_habilitation_accordee_ailleurs_vaut_aussitot_que_la_base_l_annonce()
    {
        var parcours = await _tout.Ouvrir("h2");
        var agent = Parler(null, agent: "h-autre");
        (await agent.Get($"rsa/{parcours}")).AttendreProbleme(403, "acces-refuse");
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        await using (var accorde = source.CreateCommand(
            $"insert into parcours.habilitation (departement, agent, acte, role, par, le) values ('{_tout.Departement}', 'h-autre', 'accordee', 'orienteur', 'essais', now())"))
            await accorde.ExecuteNonQueryAsync();
        var statut = 403;
        for (var n = 0; n < 100 && statut == 403; n++)
        {
            await Task.Delay(20);
            statut = (int)(await agent.Get($"rsa/{parcours}")).Statut;
        }

        Assert.Equal(200, statut);
    }

    [Theory]
    [InlineData("""{"agent":"x","role":"referent"}""", "organisme")]
    [InlineData("""{"agent":"x","role":"equipe"}""", "parcours", "au")]
    [InlineData("""{"agent":"x","role":"sorcier"}""", "role")]
    [InlineData("""{"role":"direction","dispositif":"ZZZ","du":"2022-02-30"}""", "agent", "dispositif", "du")]
    [InlineData("""{"agent":"x","role":"direction","du":"2022-02-02","au":"2022-02-01"}""", "au")]
    public async Task Une_habilitation_incomplete_est_refusee_par_champ(string corps, params string[] champs) =>
        (await Parler("administrateur").Post("habilitations", corps)).AttendreProbleme(400, "demande-mal-formee", champs);

    [Fact]
    public async Task L_equipe_voit_le_dossier_inscrit_le_temps_de_la_seance_et_dit_pourquoi()
    {
        var (inscrit, autre) = (await _tout.Ouvrir("e1"), await _tout.Ouvrir("e2"));
        (await Parler("administrateur").Post("habilitations",
            $$"""{"agent":"equipier","role":"equipe","parcours":"{{inscrit}}","du":"2022-06-15","au":"2022-06-15"}""")).Attendre(201);
        var equipier = Parler(null, agent: "equipier");
        (await equipier.Get($"rsa/{inscrit}")).AttendreProbleme(403, "finalite-requise");
        (await equipier.Get($"rsa/{inscrit}", ("X-Finalite", "seance-equipe"))).Attendre(200);
        (await equipier.Get($"rsa/{autre}", ("X-Finalite", "seance-equipe"))).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task L_auditeur_lit_les_dossiers_sous_pseudonyme_la_direction_ceux_de_son_territoire()
    {
        const string question = "indicateurs/RSA-02B/dossiers?debut=2022-03-01&fin=2022-03-31&apresPosition=";
        var ouverture = (await _tout.Post("rsa", ClientHttp.Ouverture("a1"))).Attendre(201);
        var position = (await _tout.Post("rsa", ClientHttp.Ouverture("a2", territoire: "TAS-MBS"))).Attendre(201).Position;
        var direction = (await Parler("direction", territoire: "TAS-MBS").Get(question + position)).Attendre(200);
        Assert.All(direction.Json.GetProperty("dossiers").EnumerateArray(), dossier => Assert.Equal("TAS-MBS", dossier.GetProperty("territoire").GetString()));

        (await Parler("auditeur").Get(question + position)).AttendreProbleme(403, "finalite-requise");
        var audit = (await Parler("auditeur").Get(question + position, ("X-Finalite", "controle"))).Attendre(200);
        Assert.NotEmpty(audit.Json.GetProperty("dossiers").EnumerateArray());
        Assert.DoesNotContain(ouverture.Parcours[..32], audit.Texte);
        Assert.All(audit.Json.GetProperty("dossiers").EnumerateArray(), dossier => Assert.False(dossier.GetProperty("depart").TryGetProperty("id", out _)));
        // Le même dossier garde le même pseudonyme : un échantillon se recroise.
        Assert.Equal(audit.Json.GetProperty("dossiers").ToString(),
            (await Parler("auditeur", agent: "autre").Get(question + position, ("X-Finalite", "controle"))).Attendre(200).Json.GetProperty("dossiers").ToString());
        (await Parler("etat").Get(question + position)).AttendreProbleme(403, "acces-refuse");
    }

    [Fact]
    public async Task Les_echeances_d_un_referent_sont_celles_de_son_organisme()
    {
        var parcours = await OuvrirOrienterAsync("PLIE", "2022-06-01");
        var position = (await _tout.Post($"rsa/{parcours}/rendez-vous", Rdv("rp", "2022-06-02"))).Attendre(201).Position;
        var siennes = (await Parler("referent", "PLIE-1").Get($"echeances?apresPosition={position}")).Attendre(200);
        Assert.Contains(parcours, siennes.Texte);
        Assert.All(siennes.Json.GetProperty("echeances").EnumerateArray(), echeance => Assert.Equal("PLIE", echeance.GetProperty("organisme").GetString()));
        Assert.DoesNotContain(parcours, (await Parler("referent", "CapEmploi-1").Get($"echeances?apresPosition={position}")).Attendre(200).Texte);
    }

    [Fact]
    public async Task Un_lot_ne_passe_que_d_une_habilitation_sans_borne_et_chaque_ligne_par_son_role()
    {
        const string ligne = """{"id":"l1","flux":"RSA/l1/1","personne":"l1","type":"DroitRsaNotifie","dateEffet":"2022-03-01","donnees":{"nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}}""";
        const string contrat = """{"id":"l2","flux":"RSA/l1/1","personne":"l1","type":"ContratSigne","dateEffet":"2022-03-09","donnees":{"nature":"CER","rang":"premier"}}""";
        (await Parler("orienteur", territoire: "TAS-CL").Lot(ligne)).AttendreProbleme(403, "acces-refuse");
        (await Parler("referent", "CCAS-MACON").Lot(ligne)).AttendreProbleme(403, "acces-refuse");
        var caisse = (await Parler("caisse").Lot(ligne + "\n" + contrat)).Attendre(422);
        Assert.Equal(["consigne", "refuse"], caisse.Json.GetProperty("lignes").EnumerateArray().Select(sort => sort.GetProperty("etat").GetString()));
        Assert.Equal("acces-refuse", caisse.Json.GetProperty("lignes")[1].GetProperty("refus").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Corriger_un_fait_qu_on_ne_voit_pas_ou_qui_n_existe_pas_se_repond_de_meme()
    {
        (await _tout.Post("rsa", ClientHttp.Ouverture("c1", id: "fait-c1"))).Attendre(201);
        var orienteur = Parler("orienteur", territoire: "TAS-MBS");
        foreach (var corps in new[] { """{"motif":"erreurSaisie"}""", "{}", "rien" })
            Assert.Equal(Sans(await orienteur.Post("faits/fait-inconnu/annulation", corps)), Sans(await orienteur.Post("faits/fait-c1/annulation", corps)));
        (await Parler("orienteur", territoire: "TAS-CL").Post("faits/fait-c1/annulation", """{"motif":"erreurSaisie"}""")).Attendre(201);
    }

    [Fact]
    public async Task Cumuler_deux_roles_n_ajoute_pas_a_l_un_ce_que_l_autre_ne_lit_que_sous_condition()
    {
        var (ici, ailleurs) = (await _tout.Ouvrir("m1", territoire: "TAS-CL"), await _tout.Ouvrir("m2", territoire: "TAS-MBS"));
        foreach (var habilitation in new[]
        {
            """{"agent":"mixte","role":"direction","territoire":"TAS-MBS"}""", """{"agent":"mixte","role":"auditeur"}""",
            """{"agent":"double","role":"orienteur","territoire":"TAS-MBS"}""", $$"""{"agent":"double","role":"equipe","parcours":"{{ici}}","au":"2022-06-15"}""",
        })
            (await Parler("administrateur").Post("habilitations", habilitation)).Attendre(201);

        var position = (await _tout.Post("rsa", ClientHttp.Ouverture("m3"))).Attendre(201).Position;
        var liste = (await Parler(null, agent: "mixte").Get($"indicateurs/RSA-02B/dossiers?debut=2022-03-01&fin=2022-03-31&apresPosition={position}", ("X-Finalite", "controle"))).Attendre(200);
        Assert.Contains(ailleurs, liste.Texte);
        Assert.All(liste.Json.GetProperty("dossiers").EnumerateArray(), dossier => Assert.Equal("TAS-MBS", dossier.GetProperty("territoire").GetString()));

        (await Parler(null, agent: "double").Get($"rsa/{ici}")).AttendreProbleme(404, "introuvable");
        (await Parler(null, agent: "double").Get($"rsa/{ici}", ("X-Finalite", "seance"))).Attendre(200);
    }

    [Fact]
    public async Task On_annule_ce_que_l_on_aurait_pu_consigner_et_la_direction_tout()
    {
        var parcours = (await _tout.Post("rsa", ClientHttp.Ouverture("n1", id: "fait-n1"))).Attendre(201).Parcours;
        (await _tout.Post($"rsa/{parcours}/orientations", """{"id":"fait-n2","organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-10"}""")).Attendre(201);
        const string motif = """{"motif":"erreurSaisie"}""";
        (await Parler("referent", "CCAS-MACON").Post("faits/fait-n2/annulation", motif)).AttendreProbleme(403, "acces-refuse");
        const string ligne = """{"id":"n3","flux":"RSA/n1/1","personne":"n1","type":"EvenementAnnule","dateEffet":"2022-03-12","donnees":{"evenementVise":"fait-n2","motif":"erreurSaisie"}}""";
        var lot = (await Parler("caisse").Lot(ligne)).Attendre(422);
        Assert.Equal("acces-refuse", lot.Json.GetProperty("lignes")[0].GetProperty("refus").GetProperty("code").GetString());
        (await Parler("orienteur").Post("faits/fait-n2/annulation", motif)).Attendre(201);
        (await Parler("direction").Post("faits/fait-n1/annulation", motif)).Attendre(201);
    }

    private ClientHttp Parler(string? roles, string? organisme = null, string? territoire = null, string agent = "agent-portee") =>
        hote.ParlerComme(_tout.Departement, roles, agent, organisme, territoire);

    private async Task<string> OuvrirOrienterAsync(string organisme, string le)
    {
        var parcours = await _tout.Ouvrir(Guid.NewGuid().ToString());
        (await _tout.Post($"rsa/{parcours}/orientations", Orientation(organisme, le))).Attendre(201);
        return parcours;
    }

    private static string Orientation(string organisme, string le = "2022-03-10") => $$"""{"organisme":"{{organisme}}","rang":"initiale","dateEffet":"{{le}}"}""";

    private static string Rdv(string rdv, string le = "2022-03-20") => $$"""{"rdv":"{{rdv}}","objet":"accompagnement","datePrevue":"2022-06-20","dateEffet":"{{le}}"}""";

    /// <summary>La réponse, sans ce qui change d'une requête à l'autre.</summary>
    private static string Sans(ReponseRecue reponse) => $"{(int)reponse.Statut} " +
        System.Text.RegularExpressions.Regex.Replace(reponse.Texte, "\"requete\":\"[^\"]*\"", "") + " " + string.Join(',', reponse.Message.Headers.Select(enTete => enTete.Key));
}
