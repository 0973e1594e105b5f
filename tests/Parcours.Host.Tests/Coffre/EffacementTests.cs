using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Commandes;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Tests.Coffre;

/// <summary>L'identité détruite, rien d'autre ne bouge : ni un chiffre, ni une ligne, ni un sceau.</summary>
public sealed class EffacementTests(HoteAvecBase hote) : IDisposable
{
    private static readonly (string, string) _pourquoi = ("X-Finalite", "controle");
    private static readonly Dictionary<string, string> _noms = new() { ["e1"] = "Alphand", ["e2"] = "Bravot", ["e3"] = "Charlier", ["e4"] = "Deltour" };
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("parcours-effacement-");
    private readonly ClientHttp _client = hote.Pour<EffacementTests>();

    private NpgsqlSource Source => new(hote.Alba.Services.GetRequiredService<SourcesDeDonnees>());

    [Fact]
    public async Task Proposer_confirmer_executer_detruit_l_identite_et_laisse_chaque_chiffre_et_le_sceau()
    {
        // Deux dossiers clos d'un même foyer, un ouvert, un clos depuis peu : seuls les premiers ont passé leur durée.
        var (clos, aussi, ouvert, recent) = (await DossierAsync("e1", "f1", "2019-11-30"), await DossierAsync("e2", "f1", "2019-12-05"), await DossierAsync("e3", "f2", null), await DossierAsync("e4", "f2", "2026-01-15"));
        await AttendreLesFaitsAsync();
        var chiffres = await ChiffresAsync();
        Assert.Contains("\"valeur\":4", chiffres["RSA-01"]);
        var commande = new LigneDeCommande(hote, cleDeSceau: Fichier("cle.pem"));
        Assert.Equal(0, (await commande.TaperAsync(new CommandeSceau(), "cle", "--creer", Fichier("cle.pem"))).Code);
        var scelle = await commande.TaperAsync(new CommandeSceau(), "sceller", "--departement", _client.Departement);
        Assert.True(scelle.Code == 0, scelle.Erreurs);
        var lignes = await Source.LignesAsync(_client.Departement);

        var simule = await EffacerAsync("simuler");
        Assert.Equal([clos, aussi], Personnes(simule.Sortie));
        Assert.Contains("Rien n'est écrit", simule.Erreurs);
        Assert.Empty(Personnes((await EffacerAsync("lister")).Sortie));

        Assert.Equal(0, (await EffacerAsync("proposer", "--par", "dpo-1", "--sortie", Fichier("liste.csv"))).Code);
        Assert.Equal([clos, aussi], Personnes(await File.ReadAllTextAsync(Fichier("liste.csv"))));
        // Rien n'est confirmé : rien ne s'efface, préavis passé ou non.
        await Source.PasserLePreavisAsync(_client.Departement);
        Assert.Equal(0, Certificat((await EffacerAsync("executer", "--par", "dpo-1")).Sortie).GetProperty("effacees").GetInt32());

        await File.WriteAllTextAsync(Fichier("autre.csv"), $"personne\n{clos}\n{ouvert}\n");
        var refus = await EffacerAsync("confirmer", "--liste", Fichier("autre.csv"), "--par", "dpo-1");
        Assert.Equal(1, refus.Code);
        Assert.Contains(Guid.Parse(ouvert).ToString(), refus.Erreurs);
        await File.WriteAllTextAsync(Fichier("retenue.csv"), $"personne\n{clos}\n");
        Assert.Equal(0, (await EffacerAsync("confirmer", "--liste", Fichier("retenue.csv"), "--par", "dpo-2")).Code);
        var execute = await EffacerAsync("executer", "--par", "dpo-2", "--sortie", Fichier("certificat.json"));
        Assert.True(execute.Code == 0, execute.Erreurs);
        var certificat = await File.ReadAllTextAsync(Fichier("certificat.json"));
        Assert.Equal(1, Certificat(certificat).GetProperty("effacees").GetInt32());
        Assert.Equal(1, Certificat(certificat).GetProperty("lignesDetruites").GetProperty("cle_de_personne").GetInt64());
        // Le foyer est encore celui d'une autre personne : seule la correspondance de celle-ci a disparu.
        Assert.Equal(1, Certificat(certificat).GetProperty("lignesDetruites").GetProperty("correspondance").GetInt64());
        Assert.DoesNotContain("Alphand", certificat);

        (await _client.Get($"personnes/{clos}/identite", _pourquoi)).AttendreProbleme(404, "introuvable");
        (await _client.Put($"personnes/{clos}/identite", """{"nom":"Revenue"}""")).AttendreProbleme(409, "identite-effacee");
        Assert.Equal(0, (await _client.Post("identites/recherche", """{"nom":"Alphand","dateNaissance":"1980-01-01"}""", _pourquoi)).Attendre(200).Json.GetProperty("resultats").GetArrayLength());
        (await _client.Get($"personnes/{aussi}/identite", _pourquoi)).Attendre(200);
        Assert.Equal(0, await Source.AuCoffreAsync(_client.Departement, Guid.Parse(clos)));

        Assert.Equal(chiffres, await ChiffresAsync());
        Assert.Equal(lignes, await Source.LignesAsync(_client.Departement));
        var verifie = await commande.TaperAsync(new CommandeSceau(), "verifier", "--departement", _client.Departement);
        Assert.True(verifie.Code == 0, verifie.Sortie + verifie.Erreurs);
        Assert.Contains("Aucune altération trouvée", verifie.Sortie);

        // L'autre du même foyer, à sa demande : le foyer ne renvoie plus à personne, sa correspondance part aussi.
        Assert.Equal(0, (await EffacerAsync("demander", "--personne", recent, "--motif", "opposition", "--par", "dpo-1")).Code);
        Assert.Equal(1, (await EffacerAsync("demander", "--personne", recent, "--motif", "opposition", "--par", "dpo-1")).Code);
        await File.WriteAllTextAsync(Fichier("retenue.csv"), $"{aussi}\n{recent}\n");
        Assert.Equal(0, (await EffacerAsync("confirmer", "--liste", Fichier("retenue.csv"), "--par", "dpo-2")).Code);
        // Revenue entre-temps : la règle ne la retient plus.
        (await _client.Post("rsa", ClientHttp.Ouverture("e2", "2022-06-01"))).Attendre(201);
        var second = Certificat((await EffacerAsync("executer", "--par", "dpo-2")).Sortie);
        Assert.Equal((1, 1), (second.GetProperty("effacees").GetInt32(), second.GetProperty("ecartees").GetInt32()));
        Assert.Equal("opposition", second.GetProperty("personnes")[0].GetProperty("motif").GetString());
        (await _client.Get($"personnes/{aussi}/identite", _pourquoi)).Attendre(200);
    }

    [Theory]
    [InlineData(2, "--par <agent> est obligatoire pour executer", "executer")]
    [InlineData(2, "--liste ne va pas avec simuler", "simuler", "--liste", "x")]
    [InlineData(2, "--motif attend un code", "demander", "--personne", "x", "--par", "dpo", "--motif", "Madame Untel le veut")]
    [InlineData(1, "--personne attend l'identifiant interne", "demander", "--personne", "Untel", "--par", "dpo", "--motif", "opposition")]
    [InlineData(1, "n'existe pas", "confirmer", "--liste", "/nulle/part.csv", "--par", "dpo")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] mots)
    {
        var (rendu, _, erreurs) = await EffacerAsync(mots);
        Assert.Equal(code, rendu);
        Assert.Contains(raison, erreurs);
    }

    public void Dispose() => _dossier.Delete(recursive: true);

    private string Fichier(string nom) => Path.Combine(_dossier.FullName, nom);

    private Task<(int Code, string Sortie, string Erreurs)> EffacerAsync(params string[] mots) =>
        new LigneDeCommande(hote).TaperAsync(new CommandeEffacement(), [.. mots, "--departement", _client.Departement]);

    private async Task<string> DossierAsync(string emetteur, string foyer, string? closLe)
    {
        var lignes = $$$"""
            {"id":"{{{emetteur}}}-1","flux":"RSA/{{{emetteur}}}/1","personne":"{{{emetteur}}}","type":"DroitRsaNotifie","dateEffet":"2019-03-01","donnees":{"nature":"primo","dateOuvertureDroit":"2019-02-01","role":"demandeur","foyer":"{{{foyer}}}","territoire":"TAS-CL","soumisDroitsDevoirs":true}}
            {{{(closLe is null ? "" : $$$"""{"id":"{{{emetteur}}}-2","flux":"RSA/{{{emetteur}}}/1","personne":"{{{emetteur}}}","type":"DroitRsaClos","dateEffet":"{{{closLe}}}","donnees":{"motif":"emploi"}}""")}}}
            """;
        (await _client.Lot(lignes)).Attendre(200);
        var personne = (await Source.PersonneAsync(_client.Departement, emetteur)).ToString("N");
        (await _client.Put($"personnes/{personne}/identite", $$"""{"nom":"{{_noms[emetteur]}}","dateNaissance":"1980-01-01","nir":"1800171270042"}""")).Attendre(204);
        return personne;
    }

    /// <summary>Tout le catalogue, sur deux années.</summary>
    private async Task<Dictionary<string, string>> ChiffresAsync()
    {
        var chiffres = new Dictionary<string, string>();
        foreach (var code in (await _client.Get("indicateurs")).Attendre(200).Json.EnumerateArray().Select(i => i.GetProperty("code").GetString()!))
            chiffres[code] = System.Text.RegularExpressions.Regex.Replace((await _client.Get($"indicateurs/{code}?debut=2019-01-01&fin=2020-12-31")).Texte, "\"requete\":\"[^\"]*\"", "");
        return chiffres;
    }

    private async Task AttendreLesFaitsAsync()
    {
        await using var connection = await hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().LireAsync(_client.Departement, CancellationToken.None);
        Assert.True(await Positions.AttendreLeJournalAsync(connection, _client.Departement, TimeSpan.FromSeconds(20), CancellationToken.None));
    }

    private static string[] Personnes(string csv) =>
        [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(ligne => Guid.Parse(ligne.Split(',')[0]).ToString("N"))];

    private static JsonElement Certificat(string json) => JsonElement.Parse(json);

    /// <summary>Ce que la base garde, lu en propriétaire.</summary>
    private sealed class NpgsqlSource(SourcesDeDonnees sources)
    {
        public async Task<Guid> PersonneAsync(string departement, string emetteur) =>
            (Guid)(await LireAsync("select identifiant from coffre.correspondance where departement = $1 and genre = 'personne' and emetteur = $2", departement, emetteur))!;

        public async Task<long> AuCoffreAsync(string departement, Guid personne) => (long)(await LireAsync("""
            select (select count(*) from coffre.cle_de_personne where departement = $1 and personne = $2) + (select count(*) from coffre.identite where departement = $1 and personne = $2)
              + (select count(*) from coffre.index_aveugle where departement = $1 and personne = $2) + (select count(*) from coffre.correspondance where departement = $1 and identifiant = $2)
            """, departement, personne))!;

        public async Task PasserLePreavisAsync(string departement) =>
            await LireAsync("update coffre.effacement set executable_le = propose_le where departement = $1", departement);

        /// <summary>Toutes les lignes du département hors du coffre, traces exceptées : lire en laisse.</summary>
        public async Task<string> LignesAsync(string departement)
        {
            var tables = (string[])(await LireAsync("""
                select array_agg(distinct c.relname || ' ' || a.attname) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('departement', 'tenant_id')
                where c.relnamespace = 'parcours'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('trace', 'trace_expiree', 'departement_de_role') and c.relname !~ '^reprise_'
                """))!;
            var empreintes = new List<string>();
            foreach (var table in tables.Order().Select(t => t.Split(' ')))
                empreintes.Add($"{table[0]} {await LireAsync($"select count(*) || ' ' || coalesce(md5(string_agg(l, '|' order by l)), '') from (select to_jsonb(t)::text l from parcours.{table[0]} t where {table[1]} = $1) x", departement)}");
            return string.Join('\n', empreintes);
        }

        private async Task<object?> LireAsync(string sql, params object[] parametres)
        {
            await using var question = sources.Proprietaire.CreateCommand(sql);
            foreach (var parametre in parametres) question.Parameters.Add(new() { Value = parametre });
            return await question.ExecuteScalarAsync();
        }
    }
}
