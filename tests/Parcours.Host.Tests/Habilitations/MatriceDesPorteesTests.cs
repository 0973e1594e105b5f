using System.Net;
using Parcours.Domain.Habilitations;

namespace Parcours.Host.Tests.Habilitations;

/// <summary>
/// L'autre moitié de la table A2, écrite à la main : sur chaque route d'un dossier, chaque rôle qui la passe, selon que son organisme, son
/// territoire, son dispositif, sa désignation ou sa séance l'y amènent ou non. Qui n'y est pas amené ne sait pas que le dossier existe.
/// </summary>
public sealed class MatriceDesPorteesTests(HoteAvecBase hote)
{
    private const string Territoire = "TAS-CL";
    private const string Ailleurs = "TAS-MBS";

    // Sans organisme : chacun garde la vue de ce que le sien a consigné.
    private readonly ClientHttp _tout = hote.ParlerComme(hote.DepartementDe<MatriceDesPorteesTests>(), Tous, "essais");

    private static string Tous => string.Join(',', DroitsDuRole.Tous.Select(role => role.Code));

    /// <summary>Un corps admissible pour chaque acte, à un champ près : son effet à venir le fait refuser (409) de qui voit le dossier, et rien ne s'écrit.</summary>
    private static readonly Dictionary<string, string> _corps = new()
    {
        ["rsa/orientations"] = "\"organisme\":\"PLIE\",\"rang\":\"reorientation\"",
        ["rsa/rendez-vous"] = "\"rdv\":\"r2\",\"objet\":\"accompagnement\",\"datePrevue\":\"2030-02-01\"",
        ["rsa/rendez-vous/{rdv}/annulation"] = "\"initiative\":\"personne\"",
        ["rsa/rendez-vous/{rdv}/issue"] = "\"issue\":\"tenu\"",
        ["rsa/relances"] = "\"rdv\":\"r1\",\"mode\":\"sms\"",
        ["rsa/diagnostics"] = "\"diagnostic\":\"d1\"",
        ["rsa/diagnostics/{diagnostic}/partage"] = "\"destinataires\":[\"departement\"]",
        ["rsa/diagnostics-conjoints"] = "",
        ["rsa/contrats"] = "\"nature\":\"CER\",\"rang\":\"premier\"",
        ["rsa/manquements"] = "\"fait\":\"contratNonRespecte\"",
        ["rsa/observations"] = "\"forme\":\"ecrit\"",
        ["rsa/avis"] = "\"avis\":\"favorable\"",
        ["rsa/suspensions"] = "\"taux\":50,\"dureeMois\":1,\"fondement\":\"L262-37-I-1\"",
        ["rsa/suspensions/levee"] = "\"motif\":\"recours\"",
        ["rsa/suppressions"] = "\"taux\":50,\"dureeMois\":1,\"fondement\":\"L262-37-I-1\"",
        ["rsa/suspensions-droit"] = "\"motif\":\"DA\"",
        ["rsa/suspensions-versement"] = "\"motif\":\"01\"",
        ["rsa/reprises"] = "",
        ["rsa/cloture"] = "\"motif\":\"emploi\"",
        ["rsa/statut"] = "\"soumisDroitsDevoirs\":false",
        ["rsa/territoire"] = "\"de\":\"TAS-CL\",\"vers\":\"TAS-MBS\"",
        ["rsa/transmission"] = "\"departement\":\"2A\"",

        ["ase/entretiens-autonomie"] = "",
        ["ase/entretiens-six-mois"] = "",
        ["ase/entretiens-six-mois/refus"] = "",
        ["ase/pecule"] = "",
        ["ase/personne-confiance"] = "",
        ["ase/personne-lien"] = "\"personneLien\":\"parrain\"",
        ["ase/personne-lien/revocation"] = "",
        ["ase/prises-en-charge"] = "\"forme\":\"APJM\"",
        ["ase/prises-en-charge/fin"] = "",
        ["ase/projets-autonomie"] = "\"besoinsCouverts\":[\"logement\"]",
        ["ase/referentiel"] = "",
        ["ase/retours"] = "\"base\":\"L222-5-5\"",
        ["ase/situations"] = "",
        ["ase/sorties"] = "\"motif\":\"majorite\"",
        ["ase/transmission"] = "\"departement\":\"2A\"",

        ["apa/accuses-reception"] = "",
        ["apa/decisions"] = "\"sens\":\"accord\",\"gir\":3",
        ["apa/demandes-pieces"] = "",
        ["apa/dossier-complet"] = "\"lieu\":\"domicile\"",
        ["apa/evaluations"] = "\"gir\":3",
        ["apa/plans-aide"] = "",
        ["apa/plans-aide/acceptation"] = "",
        ["apa/plans-aide/refus"] = "",
        ["apa/retrait"] = "\"motif\":\"desistement\"",
        ["apa/transmission"] = "\"departement\":\"2A\"",
        ["apa/urgences"] = "",
        ["pch/decisions"] = "\"sens\":\"accord\"",
        ["pch/retrait"] = "\"motif\":\"desistement\"",
        ["pch/transmission"] = "\"departement\":\"2A\"",

        ["referents/designations"] = "\"referent\":\"rp-2\",\"accordPersonne\":true",
        ["referents/evolutions"] = "\"sens\":\"positive\",\"domaine\":\"service\"",
        ["referents/fin"] = "\"motif\":\"abandon\"",
        ["referents/instances"] = "\"partenairesConvoques\":2,\"partenairesPresents\":1,\"personneInvitee\":true,\"personnePresente\":true",
        ["accompagnements-globaux/debut"] = "\"conseiller\":\"c-1\"",
        ["accompagnements-globaux/cloture"] = "\"motif\":\"emploi\"",
        ["garanties-activite/debut"] = "",
        ["garanties-activite/cloture"] = "\"motif\":\"emploi\"",
        ["garanties-activite/parrainages"] = "",
        ["mobilites/debut"] = "",
        ["mobilites/fin"] = "",
    };

    /// <summary>Une habilitation, ce qu'elle montre, et ce qu'une route de dossier répond quand elle ne montre rien.</summary>
    /// <param name="Nom">Pour l'échec.</param>
    /// <param name="Role">Le rôle.</param>
    /// <param name="Voit">Les segments des dossiers qu'elle montre.</param>
    /// <param name="Bornes">Ses bornes, en JSON ; vide, aucune.</param>
    /// <param name="HorsDispositif">Les segments que sa borne de dispositif ferme : 403, ce que la route seule décide.</param>
    private sealed record Profil(string Nom, string Role, string Voit, string Bornes = "", string HorsDispositif = "");

    private static readonly Profil[] _profils =
    [
        new("référent, son organisme", "referent", "rsa accompagnements-globaux garanties-activite", "\"organisme\":\"CCAS-MACON\""),
        new("référent, autre organisme", "referent", "", "\"organisme\":\"MissionLocale-CHALON\""),
        new("référent, son organisme, autre territoire", "referent", "", $"\"organisme\":\"CCAS-MACON\",\"territoire\":\"{Ailleurs}\""),
        new("référent, son organisme, autre dispositif", "referent", "accompagnements-globaux", "\"organisme\":\"CCAS-MACON\",\"dispositif\":\"AG\"", "rsa garanties-activite"),

        new("orienteur", "orienteur", "rsa accompagnements-globaux garanties-activite"),
        new("orienteur, son territoire", "orienteur", "rsa accompagnements-globaux garanties-activite", $"\"territoire\":\"{Territoire}\""),
        new("orienteur, autre territoire", "orienteur", "", $"\"territoire\":\"{Ailleurs}\""),
        new("orienteur, autre dispositif", "orienteur", "accompagnements-globaux", "\"dispositif\":\"AG\"", "rsa garanties-activite"),

        new("direction", "direction", "rsa ase apa pch referents accompagnements-globaux garanties-activite formations saisies maraudes preventions mobilites"),
        new("direction, son territoire", "direction", "rsa accompagnements-globaux garanties-activite", $"\"territoire\":\"{Territoire}\""),
        new("direction, autre territoire", "direction", "", $"\"territoire\":\"{Ailleurs}\""),
        new("direction de l'enfance", "direction", "ase", "\"dispositif\":\"ASE\"", "rsa apa pch referents accompagnements-globaux garanties-activite formations saisies maraudes preventions mobilites"),

        new("équipe, dossier inscrit", "equipe", "rsa", "\"parcours\":\"{rsa}\",\"au\":\"2022-06-15\""),
        new("équipe, autre dossier", "equipe", "", "\"parcours\":\"{autre}\",\"au\":\"2022-06-15\""),

        new("référent ASE", "referentAse", "ase"),
        // Le journal ne situe que le RSA : une borne de territoire n'y montre rien.
        new("référent ASE, un territoire", "referentAse", "", $"\"territoire\":\"{Territoire}\""),

        new("évaluateur", "evaluateur", "apa pch"),
        new("évaluateur, APA", "evaluateur", "apa", "\"dispositif\":\"APA\"", "pch"),
        new("évaluateur, PCH", "evaluateur", "pch", "\"dispositif\":\"PCH\"", "apa"),

        new("référent de parcours, désigné", "referentParcours", "referents"),
        new("référent de parcours, non désigné", "referentParcours", ""),

        // La caisse ne lit rien dans l'outil : elle échange par lots et par flux.
        new("caisse", "caisse", ""),
    ];

    [Fact]
    public async Task Chaque_route_de_dossier_repond_a_qui_le_voit_et_se_tait_devant_les_autres()
    {
        var dossiers = await OuvrirUnDossierParDispositifAsync();
        var ecarts = new List<string>();
        foreach (var (rang, profil) in _profils.Index())
        {
            var agent = profil.Voit == "referents" ? "rp-1" : $"portee-{rang}";
            await HabiliterAsync(agent, profil, dossiers);
            var client = hote.ParlerComme(_tout.Departement, null, agent, null, null);
            foreach (var (route, roles) in MatriceDesAccesTests.Passent)
            {
                var (methode, segment) = (route.Split(' ')[0], route.Split('/')[1]);
                if (!roles.Split(' ').Contains(profil.Role) || !route.Contains("{parcours}", StringComparison.Ordinal) || !dossiers.ContainsKey(segment)) continue;
                var attendu = Attendu(profil, segment, methode is "GET");
                var adresse = route.Split(' ')[1].TrimStart('/').Replace("{rdv}", "r1", StringComparison.Ordinal).Replace("{diagnostic}", "d1", StringComparison.Ordinal);
                await VerifierAsync(route, attendu, dossiers[segment].Parcours, parcours =>
                    methode == "GET" ? client.Get(adresse.Replace("{parcours}", parcours, StringComparison.Ordinal), Seance)
                    : client.Post(adresse.Replace("{parcours}", parcours, StringComparison.Ordinal), Corps(_corps[route.Split(' ')[1][1..].Replace("/{parcours}", "", StringComparison.Ordinal)]), Seance));
            }

            await VerifierAsync("historique", AttenduDeLHistorique(profil), dossiers["rsa"].Parcours, parcours => client.Get($"parcours/{parcours}/historique", Seance));
            if (!MatriceDesAccesTests.Passent["POST /faits/{id}/annulation"].Split(' ').Contains(profil.Role)) continue;
            foreach (var (segment, (_, fait)) in dossiers)
            {
                var voit = profil.Voit.Split(' ').Contains(segment);
                // Annuler n'admet pas de date : la forme, refusée de qui voit le dossier.
                await VerifierAsync($"annulation d'un fait de {segment}", voit ? HttpStatusCode.BadRequest : HttpStatusCode.NotFound, fait,
                    id => client.Post($"faits/{id}/annulation", Corps("\"motif\":\"erreurSaisie\""), Seance));
                // L'ouverture d'un droit vient de l'orienteur ou de la caisse : le référent et l'équipe la voient, sans pouvoir la corriger.
                var repare = profil.Role is not ("referent" or "equipe") || segment is not "rsa";
                await VerifierAsync($"correction d'un fait de {segment}", !voit ? HttpStatusCode.NotFound : repare ? HttpStatusCode.Conflict : HttpStatusCode.Forbidden, fait,
                    id => client.Post($"faits/{id}/correction", Corps("\"motif\":\"erreurSaisie\",\"donnees\":{}"), Seance));
            }

            // Qui n'y est pas amené reçoit ce que reçoit l'inconnu.
            async Task VerifierAsync(string quoi, HttpStatusCode attendu, string objet, Func<string, Task<ReponseRecue>> demander)
            {
                var recu = await demander(objet);
                if (recu.Statut != attendu) ecarts.Add($"{profil.Nom} : {quoi} répond {recu}, non {attendu}");
                if (attendu is not HttpStatusCode.NotFound) return;
                var inconnu = await demander(objet.StartsWith("ouvre-", StringComparison.Ordinal) ? "ouvre-rien" : Guid.NewGuid().ToString("N") + objet[32..]);
                if (SansRequete(inconnu) != SansRequete(recu)) ecarts.Add($"{profil.Nom} : {quoi} répond {recu}, et {inconnu} d'un dossier inconnu");
            }
        }

        Assert.True(ecarts.Count == 0, string.Join('\n', ecarts));
    }

    private static (string, string) Seance => ("X-Finalite", "seance");

    private static string Corps(string champs) => $$"""{"dateEffet":"2030-01-01"{{(champs.Length > 0 ? "," : "")}}{{champs}}}""";

    private static string SansRequete(ReponseRecue reponse) =>
        $"{reponse.Statut} {System.Text.RegularExpressions.Regex.Replace(reponse.Texte, "\"requete\":\"[^\"]*\"", "")}";

    private static HttpStatusCode Attendu(Profil profil, string segment, bool lit) =>
        profil.Voit.Split(' ').Contains(segment) ? lit ? HttpStatusCode.OK : HttpStatusCode.Conflict
        : profil.HorsDispositif.Split(' ').Contains(segment) ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound;

    private static HttpStatusCode AttenduDeLHistorique(Profil profil) =>
        MatriceDesAccesTests.Passent["GET /parcours/{parcours}/historique"].Split(' ').Contains(profil.Role) ? Attendu(profil, "rsa", lit: true) : HttpStatusCode.Forbidden;

    private async Task<Dictionary<string, (string Parcours, string Fait)>> OuvrirUnDossierParDispositifAsync()
    {
        var dossiers = new Dictionary<string, (string Parcours, string Fait)>();
        await OuvrirAsync("rsa", ClientHttp.Ouverture("p1", territoire: Territoire, id: "ouvre-rsa"));
        (await _tout.Post($"rsa/{dossiers["rsa"].Parcours}/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-10"}""")).Attendre(201);
        await OuvrirAsync("ase", """{"id":"ouvre-ase","personne":"p2","base":"L222-5-1","dateEffet":"2022-03-01"}""");
        await OuvrirAsync("apa", """{"id":"ouvre-apa","personne":"p3","complet":true,"dateEffet":"2022-03-01"}""");
        await OuvrirAsync("pch", """{"id":"ouvre-pch","personne":"p3","droit":"PCH","dateEffet":"2022-03-01"}""");
        await OuvrirAsync("referents", """{"id":"ouvre-referents","personne":"p1","referent":"rp-1","accordPersonne":true,"dateEffet":"2022-04-01"}""");
        await OuvrirAsync("accompagnements-globaux", """{"id":"ouvre-accompagnements-globaux","personne":"p1","dateEffet":"2022-04-01"}""");
        await OuvrirAsync("garanties-activite", """{"id":"ouvre-garanties-activite","personne":"p1","dateEffet":"2022-04-01"}""");
        await OuvrirAsync("formations", """{"id":"ouvre-formations","agent":"agent-1","theme":"referentParcours","financement":"CNFPT","dateEffet":"2022-04-05"}""");
        await OuvrirAsync("saisies", """{"id":"ouvre-saisies","indicateur":"PRS-02","debut":"2021-01-01","fin":"2021-12-31","valeur":12,"origine":"departement","dateEffet":"2022-04-05"}""");
        await OuvrirAsync("maraudes", """{"id":"ouvre-maraudes","famille":"f-1","adultes":2,"enfants":1,"dateEffet":"2022-04-05"}""", "maraudes/contacts");
        await OuvrirAsync("preventions", """{"id":"ouvre-preventions","personne":"p4","commune":"71014","dateEffet":"2022-04-05"}""");
        await OuvrirAsync("mobilites", """{"id":"ouvre-mobilites","personne":"p4","dateEffet":"2022-04-05"}""");
        return dossiers;

        async Task OuvrirAsync(string segment, string corps, string? adresse = null) =>
            dossiers[segment] = ((await _tout.Post(adresse ?? segment, corps)).Attendre(201).Parcours, "ouvre-" + segment);
    }

    private async Task HabiliterAsync(string agent, Profil profil, Dictionary<string, (string Parcours, string Fait)> dossiers)
    {
        var bornes = profil.Bornes.Replace("{rsa}", dossiers["rsa"].Parcours, StringComparison.Ordinal)
            .Replace("{autre}", $"{Guid.NewGuid():N}-rsa-1", StringComparison.Ordinal);
        (await hote.ParlerComme(_tout.Departement, "administrateur", "admin", null, null)
            .Post("habilitations", $$"""{"agent":"{{agent}}","role":"{{profil.Role}}"{{(bornes.Length > 0 ? "," : "")}}{{bornes}}}""")).Attendre(201);
    }
}
