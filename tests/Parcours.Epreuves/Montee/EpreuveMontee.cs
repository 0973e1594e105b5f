using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Epreuves.Sauvegarde;
using Parcours.Epreuves.Socle;
using Parcours.Host.Commandes;

namespace Parcours.Epreuves.Montee;

/// <summary>
/// Une base d'une version antérieure, figée (le 26 novembre 2026, avant le coffre, le premier accueil et la fusion : 297 faits, 195 jours scellés), que la version
/// courante ouvre : chaque chiffre qu'elle donnait est le même, l'oracle et le sceau n'y trouvent rien, et l'on y écrit ce que l'ancienne ne connaissait pas.
/// </summary>
internal static class EpreuveMontee
{
    private const string Departement = "71";
    private const string Roles = "../../../../../docker/roles.sql";

    public static async Task<string> PasserAsync(CancellationToken token)
    {
        var dossier = DossierDEpreuve.Creer("parcours-montee-");
        try
        {
            await using var ancienne = await BaseAilleurs.OuvrirAsync(token);
            var schema = Path.Combine(dossier.FullName, "schema.sql");
            await File.WriteAllTextAsync(schema, Lire("schema-avant-le-coffre.sql"), token);
            await OutilsPostgres.LancerAsync(ancienne.Chaine, "psql", token, "-v", "ON_ERROR_STOP=1", "-f", Path.GetFullPath(Roles, AppContext.BaseDirectory));
            await OutilsPostgres.LancerAsync(ancienne.Chaine, "psql", token, "-q", "-v", "ON_ERROR_STOP=1", "-f", schema);

            // La première commande de la version courante, sous la connexion du propriétaire, met le schéma à jour.
            var chiffres = 0;
            foreach (var (jour, attendus) in Attendus())
            {
                var json = await CommanderAsync(new CommandeIndicateurs(), "--debut", "2022-01-01", "--fin", "2022-12-31", "--a-la-date", jour, "--json");
                var lus = System.Text.Json.JsonElement.Parse(json).EnumerateArray().ToDictionary(r => $"{r.GetProperty("indicateur")} {r.GetProperty("version")}", Dire);
                EpreuveManquee.SiEcarts($"chiffres au {jour}", [.. attendus.Where(a => lus.GetValueOrDefault(a.Key) != a.Value).Select(a => $"{a.Key} : {a.Value} attendu, {lus.GetValueOrDefault(a.Key)} lu")]);
                chiffres += attendus.Count;
            }

            await VerifierAsync();
            await using (var source = NpgsqlDataSource.Create(ancienne.Chaine))
                EpreuveManquee.Si((await BaseAilleurs.JournalAsync(source, Departement, token)).Count != 297, "des faits manquent à l'export");

            var suite = Path.Combine(dossier.FullName, "suite.ndjson");
            await File.WriteAllLinesAsync(suite, Suite(), token);
            await CommanderAsync(new CommandeReprise(), "--rang-du-jour", suite);
            await VerifierAsync();
            return $"{chiffres} chiffres de la version figée retrouvés, oracle et sceau propres avant et après des faits qu'elle ne connaissait pas";

            async Task VerifierAsync()
            {
                await CommanderAsync(new CommandeRejouer());
                await CommanderAsync(new CommandeSceau(), "verifier");
            }

            Task<string> CommanderAsync(ICommande commande, params string[] mots) =>
                BaseAilleurs.CommanderAsync(ancienne.Chaine, dossier.FullName, commande, commande is CommandeSceau ? [.. mots, "--departement", Departement] : ["--departement", Departement, .. mots]);
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    /// <summary>Les types apparus depuis : une fusion de deux entrants, un passage à l'accueil.</summary>
    private static IEnumerable<string> Suite()
    {
        var jour = LocalDatePattern.Iso.Format(SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(-1));
        yield return $$$"""{"id":"m1","flux":"personne/p02","personne":"p02","type":"PersonnesFusionnees","dateEffet":"{{{jour}}}","enregistreLe":"{{{jour}}}","donnees":{"conservee":"p01"}}""";
        yield return $$$"""{"id":"m2","flux":"RSA/p02/1","personne":"p02","type":"DroitRsaClos","dateEffet":"{{{jour}}}","enregistreLe":"{{{jour}}}","donnees":{"motif":"emploi"}}""";
        yield return $$$"""{"id":"m3","flux":"PAS/TAS-CL","type":"AccueilRealise","dateEffet":"{{{jour}}}","enregistreLe":"{{{jour}}}","donnees":{"structureDepartement":true,"territoire":"TAS-CL"}}""";
    }

    private static IEnumerable<(string Jour, Dictionary<string, string> Chiffres)> Attendus() => Lire("attendus.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(ligne => ligne.Split('\t')).GroupBy(ligne => ligne[0], (jour, lignes) => (jour, lignes.ToDictionary(l => $"{l[1]} {l[2]}", l => string.Join(' ', l[3..]))));

    private static string Dire(System.Text.Json.JsonElement lu) => string.Join(' ', new[] { "numerateur", "denominateur", "enAttente", "exclus", "somme", "effectif", "valeur" }
        .Select(champ => lu.TryGetProperty(champ, out var valeur) ? valeur.ValueKind is System.Text.Json.JsonValueKind.Null ? "None" : valeur.GetRawText() : champ == "valeur" ? "None" : ""));

    private static string Lire(string fichier)
    {
        using var flux = Assembly.GetExecutingAssembly().GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"Montee/{fichier}"))!;
        return new StreamReader(flux).ReadToEnd();
    }
}
