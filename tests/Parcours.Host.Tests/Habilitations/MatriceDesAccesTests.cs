using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Domain.Habilitations;
using Parcours.Host.Securite;

namespace Parcours.Host.Tests.Habilitations;

/// <summary>
/// La table A2, écrite à la main : chaque route du département, et les rôles qui la passent. Tout autre rôle reçoit 403 ; une route absente
/// d'ici fait échouer l'essai.
/// </summary>
public sealed class MatriceDesAccesTests(HoteAvecBase hote)
{
    private const string Tous = "referentParcours referent orienteur accueil referentAse evaluateur equipe direction prescripteur caisse etat auditeur administrateur dpo";
    private const string QuiImporte = "orienteur caisse";
    private const string QuiSuitDesDossiers = "referentParcours accueil referent orienteur referentAse evaluateur equipe direction caisse";

    // Ni l'équipe, qui a le dossier ; ni l'État, l'auditeur, l'administrateur ou le délégué, jamais ; ni la caisse, qui n'a rien à lire.
    private const string QuiVoitLIdentite = "referentParcours referent orienteur referentAse evaluateur direction";

    internal static readonly IReadOnlyDictionary<string, string> Passent = new Dictionary<string, string>
    {
        ["POST /rsa"] = "orienteur caisse",
        ["GET /rsa/{parcours}"] = "referent orienteur equipe direction",
        ["POST /rsa/{parcours}/orientations"] = "orienteur",
        ["POST /rsa/{parcours}/rendez-vous"] = "referent orienteur",
        ["POST /rsa/{parcours}/rendez-vous/{rdv}/annulation"] = "referent orienteur",
        ["POST /rsa/{parcours}/rendez-vous/{rdv}/issue"] = "referent orienteur",
        ["POST /rsa/{parcours}/relances"] = "referent",
        ["POST /rsa/{parcours}/diagnostics"] = "referent",
        ["POST /rsa/{parcours}/diagnostics/{diagnostic}/partage"] = "referent",
        ["POST /rsa/{parcours}/diagnostics-conjoints"] = "referent",
        ["POST /rsa/{parcours}/contrats"] = "referent",
        ["POST /rsa/{parcours}/manquements"] = "referent",
        ["POST /rsa/{parcours}/observations"] = "equipe direction",
        ["POST /rsa/{parcours}/avis"] = "equipe direction",
        ["POST /rsa/{parcours}/suspensions"] = "direction",
        ["POST /rsa/{parcours}/suspensions/levee"] = "direction",
        ["POST /rsa/{parcours}/suppressions"] = "direction",
        ["POST /rsa/{parcours}/suspensions-droit"] = "orienteur caisse",
        ["POST /rsa/{parcours}/suspensions-versement"] = "orienteur caisse",
        ["POST /rsa/{parcours}/reprises"] = "orienteur caisse",
        ["POST /rsa/{parcours}/cloture"] = "orienteur caisse",
        ["POST /rsa/{parcours}/statut"] = "orienteur caisse",
        ["POST /rsa/{parcours}/territoire"] = "referent orienteur",
        ["POST /rsa/{parcours}/transmission"] = "orienteur direction",

        ["POST /ase"] = "referentAse",
        ["GET /ase/{parcours}"] = "referentAse direction",
        ["POST /ase/{parcours}/entretiens-autonomie"] = "referentAse",
        ["POST /ase/{parcours}/entretiens-six-mois"] = "referentAse",
        ["POST /ase/{parcours}/entretiens-six-mois/refus"] = "referentAse",
        ["POST /ase/{parcours}/pecule"] = "referentAse",
        ["POST /ase/{parcours}/personne-confiance"] = "referentAse",
        ["POST /ase/{parcours}/personne-lien"] = "referentAse",
        ["POST /ase/{parcours}/personne-lien/revocation"] = "referentAse",
        ["POST /ase/{parcours}/prises-en-charge"] = "referentAse",
        ["POST /ase/{parcours}/prises-en-charge/fin"] = "referentAse",
        ["POST /ase/{parcours}/projets-autonomie"] = "referentAse",
        ["POST /ase/{parcours}/referentiel"] = "referentAse",
        ["POST /ase/{parcours}/retours"] = "referentAse",
        ["POST /ase/{parcours}/situations"] = "referentAse",
        ["POST /ase/{parcours}/sorties"] = "referentAse",
        ["POST /ase/{parcours}/transmission"] = "referentAse direction",

        ["POST /apa"] = "evaluateur",
        ["GET /apa/{parcours}"] = "evaluateur direction",
        ["POST /apa/{parcours}/accuses-reception"] = "evaluateur",
        ["POST /apa/{parcours}/decisions"] = "evaluateur",
        ["POST /apa/{parcours}/demandes-pieces"] = "evaluateur",
        ["POST /apa/{parcours}/dossier-complet"] = "evaluateur",
        ["POST /apa/{parcours}/evaluations"] = "evaluateur",
        ["POST /apa/{parcours}/plans-aide"] = "evaluateur",
        ["POST /apa/{parcours}/plans-aide/acceptation"] = "evaluateur",
        ["POST /apa/{parcours}/plans-aide/refus"] = "evaluateur",
        ["POST /apa/{parcours}/retrait"] = "evaluateur",
        ["POST /apa/{parcours}/transmission"] = "evaluateur direction",
        ["POST /apa/{parcours}/urgences"] = "evaluateur",
        ["POST /pch"] = "evaluateur",
        ["GET /pch/{parcours}"] = "evaluateur direction",
        ["POST /pch/{parcours}/decisions"] = "evaluateur",
        ["POST /pch/{parcours}/retrait"] = "evaluateur",
        ["POST /pch/{parcours}/transmission"] = "evaluateur direction",

        ["POST /referents"] = "referentParcours direction",
        ["GET /referents/{parcours}"] = "referentParcours direction",
        ["POST /referents/{parcours}/designations"] = "referentParcours direction",
        ["POST /referents/{parcours}/evolutions"] = "referentParcours",
        ["POST /referents/{parcours}/fin"] = "referentParcours",
        ["POST /referents/{parcours}/instances"] = "referentParcours",

        ["POST /accompagnements-globaux"] = "referent orienteur",
        ["GET /accompagnements-globaux/{parcours}"] = "referent orienteur direction",
        ["POST /accompagnements-globaux/{parcours}/debut"] = "referent",
        ["POST /accompagnements-globaux/{parcours}/cloture"] = "referent",
        ["POST /garanties-activite"] = "referent orienteur",
        ["GET /garanties-activite/{parcours}"] = "referent orienteur direction",
        ["POST /garanties-activite/{parcours}/debut"] = "referent",
        ["POST /garanties-activite/{parcours}/cloture"] = "referent",
        ["POST /garanties-activite/{parcours}/parrainages"] = "referent",

        ["POST /formations"] = "direction",
        ["GET /formations/{parcours}"] = "direction",
        ["POST /saisies"] = "direction",
        ["GET /saisies/{parcours}"] = "direction",
        ["POST /accueils"] = "accueil",
        ["POST /chartes"] = "direction",
        ["POST /maraudes/contacts"] = "direction",
        ["POST /maraudes/mises-a-l-abri"] = "direction",
        ["POST /maraudes/droits"] = "direction",
        ["GET /maraudes/{parcours}"] = "direction",
        ["POST /preventions"] = "direction",
        ["GET /preventions/{parcours}"] = "direction",
        ["POST /mobilites"] = "direction",
        ["GET /mobilites/{parcours}"] = "direction",
        ["POST /mobilites/{parcours}/debut"] = "direction",
        ["POST /mobilites/{parcours}/fin"] = "direction",
        ["POST /personnes/{personne}/connaissance"] = "orienteur referentAse evaluateur caisse",
        ["POST /personnes/{personne}/deces"] = "orienteur referent referentAse evaluateur caisse direction",

        ["POST /personnes/{personne}/fusion"] = "direction",
        ["GET /personnes/{personne}/fusions"] = QuiVoitLIdentite,
        ["PUT /personnes/{personne}/identite"] = QuiVoitLIdentite,
        ["GET /personnes/{personne}/identite"] = QuiVoitLIdentite,
        ["POST /identites/recherche"] = QuiVoitLIdentite,
        ["GET /doublons"] = QuiVoitLIdentite,
        ["POST /doublons/differentes"] = QuiVoitLIdentite,

        ["POST /faits"] = QuiSuitDesDossiers,
        ["POST /imports"] = QuiImporte,
        ["GET /imports"] = QuiSuitDesDossiers,
        ["GET /imports/{travail}"] = QuiSuitDesDossiers,
        ["GET /imports/{travail}/lignes"] = QuiSuitDesDossiers,
        ["GET /imports/{travail}/rejets"] = QuiImporte,
        ["POST /imports/{travail}/rejets/rejeu"] = QuiImporte,
        ["POST /faits/{id}/correction"] = QuiSuitDesDossiers,
        ["POST /faits/{id}/annulation"] = QuiSuitDesDossiers,
        ["GET /parcours/{parcours}/historique"] = "referent orienteur equipe direction",

        ["GET /echeances"] = "referent orienteur referentAse evaluateur direction",
        ["GET /horloges"] = Tous,
        ["GET /qualite"] = "direction etat auditeur",
        ["GET /qualite/{code}"] = "referent orienteur referentAse evaluateur direction auditeur",
        ["GET /referentiel"] = Tous,
        ["GET /indicateurs"] = Tous,
        ["GET /indicateurs/{code}"] = "direction etat auditeur",
        ["GET /indicateurs/{code}/dossiers"] = "direction auditeur",
        ["GET /indicateurs/{code}/ecarts"] = "direction etat auditeur",
        ["GET /indicateurs/{code}/ecarts/dossiers"] = "direction auditeur",
        ["GET /indicateurs/{code}/historique"] = "direction etat auditeur",
        ["GET /matrices/{convention}"] = "direction etat auditeur",
        ["GET /matrices/{convention}/schema"] = "direction etat auditeur",

        ["GET /tableurs/modeles"] = Tous,
        ["GET /tableurs/modeles/{modele}"] = Tous,
        ["PUT /tableurs/modeles/{modele}"] = QuiSuitDesDossiers,
        ["GET /tableurs/gabarits/{modele}"] = Tous,
        ["POST /tableurs/{modele}/apercu"] = QuiSuitDesDossiers,
        ["POST /tableurs/{modele}/import"] = QuiSuitDesDossiers,

        ["GET /habilitations"] = "administrateur",
        ["POST /habilitations"] = "administrateur",
        ["POST /habilitations/{numero}/retrait"] = "administrateur",
        ["GET /traces"] = "dpo",
        ["GET /sceaux"] = "direction etat auditeur",
        ["POST /arretes"] = "direction",
        ["GET /arretes"] = "direction etat auditeur",
        ["GET /arretes/{id}"] = "direction etat auditeur",
        ["GET /arretes/{id}/verification"] = "direction etat auditeur",
    };

    private readonly string _departement = hote.DepartementDe<MatriceDesAccesTests>();

    [Fact]
    public async Task Chaque_role_passe_les_routes_de_sa_ligne_et_elles_seules()
    {
        var ecarts = new List<string>();
        foreach (var role in DroitsDuRole.Tous)
        {
            using var client = Client(role.Code, _departement);
            foreach (var (route, roles) in Passent)
            {
                var passe = await StatutAsync(client, route, _departement) is not HttpStatusCode.Forbidden;
                if (passe != roles.Split(' ').Contains(role.Code)) ecarts.Add($"{role.Code} {(passe ? "passe" : "ne passe pas")} {route}");
            }
        }

        Assert.Empty(ecarts);
    }

    [Fact]
    public async Task Aucune_route_d_un_autre_departement_ne_passe()
    {
        var ecarts = new List<string>();
        using var client = Client(string.Join(',', DroitsDuRole.Tous.Select(role => role.Code)), _departement);
        foreach (var route in Passent.Keys)
            if (await StatutAsync(client, route, "95") is not HttpStatusCode.Forbidden and var statut) ecarts.Add($"{route} : {statut}");
        Assert.Empty(ecarts);
    }

    [Fact]
    public async Task Sans_role_rien_que_les_definitions_et_sans_jeton_rien()
    {
        using var sansRole = Client(null, _departement);
        using var sansJeton = hote.Alba.GetTestServer().CreateClient();
        foreach (var (route, roles) in Passent)
        {
            Assert.True((await StatutAsync(sansRole, route, _departement) is HttpStatusCode.Forbidden) == (roles != Tous), route);
            Assert.Equal(HttpStatusCode.Unauthorized, await StatutAsync(sansJeton, route, _departement));
        }
    }

    [Fact]
    public void La_table_porte_toutes_les_routes_du_departement() => Assert.Equal(
        Passent.Keys.Order(),
        hote.Alba.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(point => point.RoutePattern.RawText!.Contains("{departement}", StringComparison.Ordinal))
            .SelectMany(point => point.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .Select(methode => $"{methode} {point.RoutePattern.RawText!["/api/departements/{departement}".Length..]}"))
            .Order());

    private HttpClient Client(string? roles, string departement)
    {
        var client = hote.Alba.GetTestServer().CreateClient();
        var (jeton, _) = hote.Alba.Services.GetRequiredService<EmissionJeton>().Signer(new Emetteur("m1", roles, departement, null, null), TimeSpan.FromMinutes(10));
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        client.DefaultRequestHeaders.Add("X-Finalite", "controle");
        return client;
    }

    /// <summary>Le dossier n'existe pas, la demande est vide : qui passe reçoit 400, 404 ou 200, jamais 403.</summary>
    private static async Task<HttpStatusCode> StatutAsync(HttpClient client, string route, string departement)
    {
        var (methode, adresse) = (route.Split(' ')[0], route.Split(' ')[1]);
        var segment = adresse.Split('/')[1];
        var suffixe = segment switch
        {
            "rsa" or "apa" or "pch" => segment + "-1",
            "parcours" => "rsa-1",
            "referents" => "ref",
            "accompagnements-globaux" => "ag-1",
            "garanties-activite" => "ga-1",
            "formations" => "for",
            "saisies" => "sai",
            "maraudes" => "mar",
            "preventions" => "prs",
            "mobilites" => "mob-1",
            _ => "ase",
        };
        adresse = adresse.Replace("{parcours}", $"{new Guid(7, 0, 0, new byte[8]):N}-{suffixe}", StringComparison.Ordinal)
            .Replace("{code}", "RSA-02B", StringComparison.Ordinal).Replace("{convention}", "calpae-2022", StringComparison.Ordinal)
            .Replace("{numero}", "999999", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        using var demande = new HttpRequestMessage(new(methode), $"/api/departements/{departement}{adresse}");
        if (methode is "POST" or "PUT") demande.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var reponse = await client.SendAsync(demande);
        return reponse.StatusCode;
    }
}
