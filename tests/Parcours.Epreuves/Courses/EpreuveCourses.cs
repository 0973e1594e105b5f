using System.Globalization;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Projections;

namespace Parcours.Epreuves.Courses;

/// <summary>
/// Plusieurs émetteurs en même temps : un même <c>id</c> n'est consigné qu'une fois, un contenu différent se voit refusé, une même
/// version attendue ne sert qu'à un seul.
/// </summary>
public static class EpreuveCourses
{
    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, int tours, CancellationToken token)
    {
        var alea = new Random(graine);
        using var porteur = terrain.Parler(terrain.Prendre());
        var courses = new Course[] { MemeOuvertureAsync, MemeFaitAsync, ContenusDifferentsAsync, PersonnesDifferentesAsync, MemeVersionAsync, ActeContreLotAsync };
        var jour = FaitTire.Ecrire(terrain.Aujourdhui.PlusDays(-1));
        for (var tour = 0; tour < tours; tour++)
        {
            var depart = new Depart(porteur, $"t{tour}", jour, 2 + alea.Next(5), token);
            await courses[tour < courses.Length ? tour : alea.Next(courses.Length)](depart);
        }

        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        await Attente.DesTablesAsync(connection, porteur.Departement, "après les courses", token);
        EpreuveManquee.SiEcarts("journal abîmé", await TablesEtJournal.JournalAbimeAsync(connection, porteur.Departement, token));
        var oracle = await OracleDuJournal.LireAsync(connection, porteur.Departement, token);
        EpreuveManquee.SiEcarts("tables", await TablesEtJournal.EcartsAsync(connection, porteur.Departement, oracle, oracle.Derniere, token));
        await VerifierLesGagnantsAsync(connection, porteur.Departement, tours, token);
        return $"{tours} courses, {oracle.Tous.Count} faits";
    }

    private static async Task MemeOuvertureAsync(Depart depart)
    {
        var ouverture = Ouverture(depart.Nom, depart.Nom, depart.Jour);
        await UnSeulGagneAsync(depart, 204, null, _ => depart.Porteur.PosterAsync("rsa", ouverture, depart.Token));
    }

    private static async Task MemeFaitAsync(Depart depart)
    {
        var parcours = await OuvrirAsync(depart);
        var orientation = Orientation(depart.Nom, "CCAS", depart.Jour);
        await UnSeulGagneAsync(depart, 204, null, _ => depart.Porteur.PosterAsync($"rsa/{parcours}/orientations", orientation, depart.Token));
    }

    private static async Task ContenusDifferentsAsync(Depart depart)
    {
        var parcours = await OuvrirAsync(depart);
        await UnSeulGagneAsync(depart, 409, "fait-deja-connu", i =>
            depart.Porteur.PosterAsync($"rsa/{parcours}/orientations", Orientation(depart.Nom, _organismes[i], depart.Jour), depart.Token));
    }

    private static Task PersonnesDifferentesAsync(Depart depart) => UnSeulGagneAsync(depart, 409, "fait-deja-connu", i =>
        depart.Porteur.PosterAsync("rsa", Ouverture(depart.Nom, $"{depart.Nom}-{i}", depart.Jour), depart.Token));

    private static async Task MemeVersionAsync(Depart depart)
    {
        var parcours = await OuvrirAsync(depart);
        await UnSeulGagneAsync(depart, 409, "version-depassee", i => depart.Porteur.PosterAsync(
            $"rsa/{parcours}/orientations", Orientation($"{depart.Nom}-{i}", _organismes[i], depart.Jour), depart.Token, siVersion: "\"1\""));
    }

    /// <summary>Le même fait, dit par un acte d'un côté, par des lots de l'autre.</summary>
    private static async Task ActeContreLotAsync(Depart depart)
    {
        var parcours = await OuvrirAsync(depart);
        var ligne = $$$"""
            {"id":"{{{depart.Nom}}}","flux":"RSA/{{{depart.Nom}}}/1","personne":"{{{depart.Nom}}}","type":"OrientationNotifiee","dateEffet":"{{{depart.Jour}}}","donnees":{"organisme":"CCAS","rang":"initiale"}}
            """;
        var reponses = await Task.WhenAll(Enumerable.Range(0, depart.Coureurs).Select(i => Task.Run(() => i % 2 == 0
            ? depart.Porteur.PosterAsync($"rsa/{parcours}/orientations", Orientation(depart.Nom, "CCAS", depart.Jour), depart.Token)
            : depart.Porteur.LotAsync([ligne], depart.Token))));
        var gagnants = reponses.Count(r => r.Statut == 201 || r.Statut == 200 && r.Json.GetProperty("consignes").GetInt32() == 1);
        EpreuveManquee.Si(gagnants != 1 || reponses.Any(r => r.Statut is not (200 or 201 or 204)), $"{depart.Nom}, acte contre lot : {Dire(reponses)}");
    }

    private static async Task UnSeulGagneAsync(Depart depart, int perdant, string? probleme, Func<int, Task<Reponse>> courir)
    {
        var reponses = await Task.WhenAll(Enumerable.Range(0, depart.Coureurs).Select(i => Task.Run(() => courir(i))));
        EpreuveManquee.Si(reponses.Count(r => r.Statut == 201) != 1
            || reponses.Any(r => r.Statut != 201 && (r.Statut != perdant || r.Probleme != probleme)),
            $"{depart.Nom} : un 201 et des {perdant} {probleme} attendus, reçu {Dire(reponses)}");
    }

    private static async Task<string> OuvrirAsync(Depart depart)
    {
        var reponse = await depart.Porteur.PosterAsync("rsa", Ouverture($"{depart.Nom}-o", depart.Nom, depart.Jour), depart.Token);
        EpreuveManquee.Si(reponse.Statut != 201, $"ouverture : {reponse.Statut} {reponse.Texte}");
        return reponse.Json.GetProperty("parcours").GetString()!;
    }

    private static async Task VerifierLesGagnantsAsync(NpgsqlConnection connection, string departement, int tours, CancellationToken token)
    {
        // Le fait couru de chaque tour a l'id du tour, sauf la course à la version, où l'id est celui du coureur.
        await using var question = new NpgsqlCommand($"""
            select headers->>'idEmetteur' from {Journal.Schema}.mt_events where tenant_id = $1 and headers->>'idEmetteur' not like '%-o'
            """, connection)
        {
            Parameters = { new() { Value = departement } },
        };
        var vus = new Dictionary<string, int>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var tour = lignes.GetString(0).Split('-')[0];
            vus[tour] = vus.GetValueOrDefault(tour) + 1;
        }

        var fautes = Enumerable.Range(0, tours).Select(t => "t" + t.ToString(CultureInfo.InvariantCulture))
            .Where(tour => vus.GetValueOrDefault(tour) != 1).Select(tour => $"{tour} : {vus.GetValueOrDefault(tour)} faits courus au journal").ToList();
        EpreuveManquee.SiEcarts("gagnants", fautes);
    }

    private static string Dire(IEnumerable<Reponse> reponses) => string.Join(", ", reponses.Select(r => $"{r.Statut} {r.Probleme}".TrimEnd()));

    private static string Ouverture(string id, string personne, string jour) => $$"""
        {"id":"{{id}}","personne":"{{personne}}","dateEffet":"{{jour}}","nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}
        """;

    private static string Orientation(string id, string organisme, string jour) =>
        $$"""{"id":"{{id}}","organisme":"{{organisme}}","rang":"initiale","dateEffet":"{{jour}}"}""";

    private static readonly string[] _organismes = [.. Enum.GetNames<Domain.Rsa.Organisme>()];

    private delegate Task Course(Depart depart);

    private sealed record Depart(Porteur Porteur, string Nom, string Jour, int Coureurs, CancellationToken Token);
}
