using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Alba;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Npgsql;
using Parcours.Host.Commandes;
using Parcours.Host.Exploitation;
using Parcours.Host.Reprise;
using Parcours.Host.Securite;
using Parcours.Host.Tests.Habilitations;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Parcours.Host.Tests.Coffre;

/// <summary>
/// Une personne aux valeurs marquées entre par toutes les portes, bonnes ou mauvaises ; puis on cherche ses valeurs partout où elles ne doivent pas être.
/// </summary>
public sealed class FuitesTests(HoteAvecBase hote)
{
    private const string Nir = "2991299777888";
    private const string Emetteur = "zyxemetteurfuite";
    private static readonly string[] _identite = ["Zyxnomfuite", "Zyxusagefuite", "Zyxprenomfuite", Nir, "Zyxvoiefuite", "Zyxcommunefuite", "0699887766", "zyxcourrielfuite", "Zyxnu"];

    private const string Corps = $$$"""
        {"nom":"Zyxnomfuite","nomUsage":"Zyxusagefuite","prenoms":["Zyxprenomfuite"],"nir":"{{{Nir}}}","dateNaissance":"1999-12-00",
         "adresse":{"lignes":["1 Zyxvoiefuite"],"codePostal":"71000","commune":"Zyxcommunefuite"},"contacts":{"telephones":["0699887766"],"courriels":["zyxcourrielfuite@exemple.fr"]}}
        """;

    [Fact]
    public async Task Aucune_valeur_de_l_identite_ne_sort_du_coffre()
    {
        var departement = hote.DepartementDe<FuitesTests>();
        var (journaux, reponses) = (new Recueil(), new List<string>());
        using var collecteur = new Collecteur();
        await using (var service = await OuvrirAsync(journaux, collecteur.Adresse))
        {
            var client = Client(service, departement);
            var parcours = (await client.Post("rsa", ClientHttp.Ouverture(Emetteur))).Attendre(201).Parcours;
            var personne = parcours[..32];
            (await client.Put($"personnes/{personne}/identite", Corps)).Attendre(204);
            Assert.Contains("Zyxnomfuite", (await client.Get($"personnes/{personne}/identite", ("X-Finalite", "controle"))).Attendre(200).Texte);
            Assert.Contains("Zyxnomfuite", (await client.Post("identites/recherche", $$"""{"nir":"{{Nir}}"}""", ("X-Finalite", "controle"))).Attendre(200).Texte);

            // Par les routes où elle n'a rien à faire, dans le corps, puis dans l'adresse.
            foreach (var route in MatriceDesAccesTests.Passent.Keys)
            {
                var (methode, adresse) = (route.Split(' ')[0], route.Split(' ')[1][1..].Replace("{parcours}", parcours, StringComparison.Ordinal)
                    .Replace("{code}", "RSA-02B", StringComparison.Ordinal).Replace("{convention}", "calpae-2022", StringComparison.Ordinal));
                if (methode == "PUT") continue;
                adresse = adresse.Replace("{personne}", Nir, StringComparison.Ordinal).Replace("{id}", Nir, StringComparison.Ordinal).Replace("{numero}", Nir, StringComparison.Ordinal).Replace("{rdv}", Nir, StringComparison.Ordinal).Replace("{diagnostic}", Nir, StringComparison.Ordinal).Replace("{modele}", Nir, StringComparison.Ordinal);
                foreach (var corps in methode == "POST" ? [Corps, """{"nom":["Zyxnomfuite"],"nir":{"x":"Zyxvoiefuite"}}""", "Zyxnomfuite"] : new[] { "" })
                    Noter(route, methode == "POST" ? await client.Post(adresse, corps) : await client.Get($"{adresse}?nir={Nir}", ("X-Finalite", "controle")));
            }
            foreach (var corps in new[] { """{"nom":"Zyxnomfuite","inconnu":"Zyxvoiefuite"}""", $$"""{"nom":"Zyxnomfuite","nir":"{{Nir}}00"}""", """{"nom":{"x":"Zyxnomfuite"}}""", "[\"Zyxnomfuite\"" })
                Noter("PUT", await client.Put($"personnes/{personne}/identite", corps));
            Noter("recherche", await client.Post("identites/recherche", $$"""{"nir":"{{Nir}}00","nom":"Zyxnomfuite"}""", ("X-Finalite", "controle")));

            // Par lot et par reprise : champs en trop, NIR pour identifiant.
            Noter("lot", await client.Lot($$$"""
                {"id":"z1","flux":"RSA/{{{Emetteur}}}/1","personne":"{{{Emetteur}}}","type":"RendezVousFixe","dateEffet":"2022-03-05","donnees":{"rdv":"r1","objet":"accompagnement","datePrevue":"2022-03-20","note":"Zyxnomfuite"}}
                {"id":"z2","flux":"RSA/{{{Nir}}}/1","personne":"{{{Nir}}}","type":"RendezVousFixe","dateEffet":"2022-03-05","donnees":{"rdv":"{{{Nir}}}","objet":"accompagnement","datePrevue":"2022-03-20"}}
                {"id":"z3","flux":"RSA/{{{Emetteur}}}/1","personne":"{{{Emetteur}}}","type":"RendezVousFixe","dateEffet":"2022-03-05","nom":"Zyxnomfuite","donnees":{"rdv":"r3","objet":"Zyxvoiefuite","datePrevue":"Zyxcommunefuite"}}
                {"id":"z4","flux":"RSA/{{{Emetteur}}}/1","personne":"{{{Emetteur}}}","type":"RendezVousFixe","dateEffet":"2022-03-05","donnees":{"rdv":"r4","objet":"accompagnement","datePrevue":"2022-03-20"}}
                """));
            // Par tableur : en colonne que le modèle ne nomme pas, en colonne qu'il nomme, pour identifiant ; lisible ou non.
            const string Titres = "Identifiant;Nom;Date de sortie;Motif;Téléphone\r\n";
            foreach (var verbe in new[] { "apercu", "import" })
                foreach (var lignes in new[]
                {
                    $"{Emetteur};Zyxnomfuite;05/03/2022;Autre;0699887766\r\n", $"{Nir};Zyxnomfuite;05/03/2022;Autre;\r\n", $"Zyxprenomfuite Zyxnomfuite;{Nir};Zyxvoiefuite;Zyxcommunefuite;\r\n",
                    $"{Emetteur};\"Zyxnomfuite;05/03/2022;Autre;{Nir}\r\n", $"{Emetteur};Zyxnomfuite;06/03/2022;Autre;;Zyxvoiefuite\r\n",
                })
                {
                    await ParTableurAsync(client, verbe, Titres + lignes, Noter);
                    await ParTableurAsync(client, verbe, lignes, Noter);
                }
            var refus = await service.Services.GetRequiredService<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(Encoding.UTF8.GetBytes($$"""
                {"id":"y1","flux":"RSA/{{Nir}}/1","personne":"{{Nir}}","type":"DroitRsaNotifie","dateEffet":"2019-03-05","enregistreLe":"2019-03-05","donnees":{"nature":"primo","note":"Zyxnomfuite"},"adresse":"Zyxvoiefuite"}
                """)), true, null, CancellationToken.None);
            reponses.Add("reprise " + System.Text.Json.JsonSerializer.Serialize(refus));
            await ParFluxAsync(service, client, Noter);
            foreach (var flux in new[] { Flux(departement), Rejete(departement), Flux(departement).Replace("<Racine>", "<Racine>Zyxnomfuite", StringComparison.Ordinal) })
                reponses.Add(await ParCommandeAsync(service, departement, flux));
            Noter("openapi", new(HttpStatusCode.OK, null!, await service.GetTestServer().CreateClient().GetStringAsync("/openapi/v1.json")));
            Noter("traces", await client.Get("traces?nombre=50000"));
            // La ligne d'une demande s'écrit après que la réponse est partie.
            await Task.Delay(300);
        }

        Assert.Empty(Fuites(reponses, _identite));
        Assert.NotEmpty(journaux.Lignes);
        Assert.Empty(Fuites(journaux.Lignes, [.. _identite, Emetteur]));
        Assert.NotEmpty(collecteur.Recus);
        Assert.Empty(Fuites(collecteur.Recus, [.. _identite, Emetteur]));
        Assert.Empty(await HorsDuCoffreAsync([.. _identite, Emetteur]));
        // Le crible voit bien ce qu'il cherche : au coffre, l'identifiant de l'émetteur est en clair, l'identité jamais.
        Assert.Equal(["coffre.correspondance"], (await CriblerAsync("coffre", [Emetteur])).Distinct());
        Assert.Empty(await CriblerAsync("coffre", _identite));

        void Noter(string route, ReponseRecue reponse)
        {
            Assert.True((int)reponse.Statut < 500 || reponse.Statut is HttpStatusCode.ServiceUnavailable, $"{route} : {reponse}");
            reponses.Add($"{route} {reponse.Texte}");
        }
    }

    /// <summary>Par tableur : aperçu, ou importé et suivi jusqu'à sa fin.</summary>
    private static async Task ParTableurAsync(ClientHttp client, string verbe, string texte, Action<string, ReponseRecue> noter)
    {
        var lu = await client.Post($"tableurs/sorties-ase/{verbe}", texte);
        noter("tableur", lu);
        if (verbe == "apercu") return;
        var travail = lu.Attendre(202).Json.GetProperty("travail").GetString();
        for (var essai = 0; essai < 600 && lu.Json.GetProperty("etat").GetString() is "enAttente" or "enCours"; essai++)
        {
            await Task.Delay(20);
            lu = await client.Get($"imports/{travail}");
        }
        Assert.Contains(lu.Json.GetProperty("etat").GetString(), new[] { "fini", "refuse" });
        noter("tableur importé", lu);
        noter("ses lignes", await client.Get($"imports/{travail}/lignes"));
    }

    /// <summary>Par flux de caisse : accepté, rejeté pour un dossier puis rejoué, refusé en entier pour une faute là où la valeur est écrite.</summary>
    private static async Task ParFluxAsync(IAlbaHost service, ClientHttp client, Action<string, ReponseRecue> noter)
    {
        var bon = Flux(client.Departement);
        var flux = new List<string>
        {
            bon, Rejete(client.Departement), bon.Replace("<NOM>Zyxnomfuite", "<NOM>" + string.Concat(Enumerable.Repeat("Zyxnomfuite", 3)), StringComparison.Ordinal),
            bon.Replace("<DTNAI>1990-02-11", "<DTNAI>Zyxnomfuite", StringComparison.Ordinal), bon.Replace("<Racine>", "<Racine nom=\"Zyxnomfuite\">", StringComparison.Ordinal),
            bon.Replace("<NOM>Zyxnomfuite", "<NOM>Zyxnomfuite<Zyxnomfuite_ />", StringComparison.Ordinal), bon.Replace("</NOM>", "&Zyxnomfuite;</NOM>", StringComparison.Ordinal),
            bon.Replace("</NOM>", "\u0001</NOM>", StringComparison.Ordinal), bon[..(bon.IndexOf("<NOM>Zyxnomfuite", StringComparison.Ordinal) + 12)], "Zyxnomfuite;" + Nir,
        };
        var etats = new List<string?>();
        foreach (var texte in flux)
        {
            var recu = await client.Envoyer(HttpMethod.Post, "imports", new ByteArrayContent(Encoding.Latin1.GetBytes(texte)) { Headers = { ContentType = new("application/xml") } });
            noter("flux", recu);
            var travail = recu.Attendre(202).Json.GetProperty("travail").GetString();
            var lu = recu;
            for (var essai = 0; essai < 600 && lu.Json.GetProperty("etat").GetString() is not ("fini" or "refuse"); essai++)
            {
                await Task.Delay(50);
                lu = await client.Get($"imports/{travail}");
            }
            noter("flux lu", lu);
            etats.Add(lu.Json.GetProperty("etat").GetString());
            noter("rejets", await client.Get($"imports/{travail}/rejets"));
            noter("rejeu", await client.Post($"imports/{travail}/rejets/rejeu", "{}"));
        }
        noter("imports", await client.Get("imports"));
        Assert.Equal(["fini", "fini", .. Enumerable.Repeat("refuse", flux.Count - 2)], etats);
    }

    private async Task<string> ParCommandeAsync(IAlbaHost service, string departement, string flux)
    {
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, flux, Encoding.Latin1);
            using var sortie = new StringWriter();
            using var erreurs = new StringWriter();
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ConnectionStrings:Parcours"] = hote.Chaine,
                ["Parcours:Donnees"] = service.Services.GetRequiredService<IConfiguration>()["Parcours:Donnees"],
            }).Build();
            var contexte = new ContexteCommande(configuration, service.Services.GetRequiredService<IHostEnvironment>(), sortie, erreurs);
            await new Repartiteur([new CommandeImporter()], () => contexte).ExecuterAsync(["importer", "--departement", departement, "--json", fichier]);
            return $"importer {sortie} {erreurs}";
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    private static string Flux(string departement) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Caisses", "exemples", "vrsb0801_beneficiaires_mensuel.xml"), Encoding.Latin1)
        .Replace("<IDEPARTE>008", "<IDEPARTE>" + departement.PadLeft(3, '0'), StringComparison.Ordinal).Replace("EXEMPLARD", "Zyxnomfuite", StringComparison.Ordinal)
        .Replace("<PRENOM>ALICIA", "<PRENOM>Zyxprenomfuite", StringComparison.Ordinal).Replace("2900299999001", Nir, StringComparison.Ordinal)
        .Replace("DU MODELE", "Zyxvoiefuite", StringComparison.Ordinal).Replace("<NUMCOM>08105", "<NUMCOM>Zyxnu", StringComparison.Ordinal)
        .Replace("CHARLEVILLE MEZIERES", "Zyxcommunefuite", StringComparison.Ordinal);

    /// <summary>Le premier dossier va à un autre département : gardé, scellé.</summary>
    private static string Rejete(string departement)
    {
        var (flux, place) = (Flux(departement), "<IDEPARTE>".Length);
        place += flux.IndexOf("<IDEPARTE>", StringComparison.Ordinal);
        return flux[..place] + "012" + flux[(place + 3)..];
    }

    [Fact]
    public async Task Aucune_adresse_du_produit_ne_demande_de_nom_ni_de_nir()
    {
        var adresses = System.Text.Json.JsonDocument.Parse(await hote.Alba.GetTestServer().CreateClient().GetStringAsync("/openapi/v1.json")).RootElement.GetProperty("paths");
        var parametres = adresses.EnumerateObject().SelectMany(chemin => chemin.Value.EnumerateObject())
            .SelectMany(operation => operation.Value.TryGetProperty("parameters", out var p) ? p.EnumerateArray().Select(x => x.GetProperty("name").GetString()!) : []).Distinct().ToList();
        Assert.Contains("personne", parametres);
        Assert.DoesNotContain(parametres, nom => nom.Contains("nir", StringComparison.OrdinalIgnoreCase) || nom.StartsWith("nom", StringComparison.Ordinal) && nom != "nombre" || nom.Contains("naissance", StringComparison.OrdinalIgnoreCase));
    }

    private Task<List<string>> HorsDuCoffreAsync(string[] valeurs) => CriblerAsync("parcours", valeurs);

    /// <summary>Toutes les colonnes de toutes les tables du schéma, octets compris : leur texte et leur écriture hexadécimale.</summary>
    private async Task<List<string>> CriblerAsync(string schema, string[] valeurs)
    {
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        var tables = new List<string>();
        await using (var question = source.CreateCommand($"""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and (n.nspname = 'coffre') = ('{schema}' = 'coffre') and c.relpersistence <> 't' and c.relname !~ '^reprise_'
            """))
        await using (var lignes = await question.ExecuteReaderAsync())
            while (await lignes.ReadAsync()) tables.Add(lignes.GetString(0));
        Assert.NotEmpty(tables);
        var motif = string.Join('|', valeurs.SelectMany(v => new[] { v, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(v)) }));
        var trouvees = new List<string>();
        foreach (var table in tables)
        {
            await using var question = source.CreateCommand($"select count(*) from {table} t where t::text ~* $1");
            question.Parameters.Add(new() { Value = motif });
            try
            {
                if ((long)(await question.ExecuteScalarAsync())! > 0) trouvees.Add(table);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
            {
                // Une reprise voisine vient de remplacer sa partition.
            }
        }
        return trouvees;
    }

    private static IEnumerable<string> Fuites(IEnumerable<string> textes, string[] valeurs) =>
        from texte in textes
        from valeur in valeurs
        where texte.Contains(valeur, StringComparison.OrdinalIgnoreCase)
        select $"{valeur} dans {texte[..Math.Min(300, texte.Length)]}";

    private async Task<IAlbaHost> OuvrirAsync(Recueil journaux, string collecteur)
    {
        var builder = Composition.Creer(["--environment=Development", $"--Parcours:Donnees={hote.Donnees}", "--Serilog:MinimumLevel:Default=Debug",
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collecteur}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"]);
        builder.AjouterSocle();
        builder.AjouterJournaux(journal => journal.WriteTo.Sink(journaux));
        builder.Services.AjouterJournal(hote.Chaine, avecDemon: false);
        builder.Services.AjouterLaFileDesImports();
        builder.Services.AddSingleton(new MemoireDesChiffres());
        builder.Services.AddSingleton<IClock>(hote.Horloge);
        return await AlbaHost.For(builder, app => app.UtiliserSocle());
    }

    private static ClientHttp Client(IAlbaHost service, string departement)
    {
        var client = service.GetTestServer().CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", service.Services.GetRequiredService<EmissionJeton>()
            .Signer(new Emetteur("a17", null, departement, "CCAS-MACON", "TAS-CL"), TimeSpan.FromMinutes(30)).Jeton);
        return new(client, departement);
    }

    private sealed class Recueil : ILogEventSink
    {
        private readonly ConcurrentQueue<string> _lignes = new();

        public IReadOnlyCollection<string> Lignes => _lignes;

        public void Emit(LogEvent logEvent) => _lignes.Enqueue(logEvent.RenderMessage(null) + logEvent.Exception + string.Join('|', logEvent.Properties));
    }

    /// <summary>Ce que la télémétrie envoie, tel qu'un collecteur le reçoit : du protobuf, où les textes se lisent.</summary>
    private sealed class Collecteur : IDisposable
    {
        private readonly HttpListener _ecoute = new();
        private readonly ConcurrentQueue<string> _recus = new();

        public Collecteur()
        {
            using (var libre = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
            {
                libre.Start();
                Adresse = $"http://127.0.0.1:{((IPEndPoint)libre.LocalEndpoint).Port}";
            }
            _ecoute.Prefixes.Add(Adresse + "/");
            _ecoute.Start();
            _ = RecevoirAsync();
        }

        public string Adresse { get; }

        public IReadOnlyCollection<string> Recus => _recus;

        public void Dispose() => _ecoute.Close();

        private async Task RecevoirAsync()
        {
            try
            {
                while (true)
                {
                    var contexte = await _ecoute.GetContextAsync();
                    using var corps = new MemoryStream();
                    await contexte.Request.InputStream.CopyToAsync(corps);
                    _recus.Enqueue(Encoding.Latin1.GetString(corps.ToArray()));
                    contexte.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // Fermé.
            }
        }
    }
}
