using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves.Hostile;

/// <summary>
/// Des demandes malformées ou hostiles, tirées du document OpenAPI : jamais une panne, jamais rien d'un autre département, jamais une
/// écriture que la réponse dit refusée.
/// </summary>
public static class EpreuveHostile
{
    private const string Marque = "marque-d-ailleurs";

    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, int demandes, CancellationToken token)
    {
        var alea = new Random(graine);
        using var porteur = terrain.Parler(terrain.Prendre());
        using var ailleurs = terrain.Parler(terrain.Prendre());
        using var client = terrain.Client();
        var operations = await Routes.LireAsync(client, token);
        EpreuveManquee.Si(operations.Count < 50, $"le document OpenAPI ne publie que {operations.Count} opérations");

        // Ce qui ne doit jamais se voir d'ici : l'identifiant que l'émetteur a donné ailleurs, et le dossier qui en est né.
        var (sien, autre) = (await OuvrirAsync(porteur, "ici", token), await OuvrirAsync(ailleurs, Marque, token));
        await using (var connection = await terrain.Source.OpenConnectionAsync(token))
            await Attente.DesTablesAsync(connection, ailleurs.Departement, "avant les demandes", token);
        var etatDAilleurs = await EtatDeLaBase.LireAsync(terrain.Source, ailleurs.Departement, token);
        var cibles = new Cibles(porteur.Departement, ailleurs.Departement, sien, autre, terrain.Jeton(porteur.Departement));

        var ecarts = new List<string>();
        var statuts = new SortedDictionary<int, int>();
        var ecrits = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
        for (var n = 0; n < demandes && ecarts.Count < 5; n++)
        {
            var operation = operations[alea.Next(operations.Count)];
            using var demande = Composer(alea, operation, cibles, n);
            var (nom, adresse) = ($"demande {n}, {operation.Methode} {operation.Chemin}", demande.RequestUri!.OriginalString);
            var (statut, texte) = await EnvoyerAsync(client, demande, token);
            statuts[statut] = statuts.GetValueOrDefault(statut) + 1;
            if (statut >= 500) ecarts.Add($"{nom} : {statut} {Debut(texte)}");
            if (texte.Contains(Marque, StringComparison.Ordinal) || (texte.Contains(autre[..32], StringComparison.Ordinal) && !adresse.Contains(autre[..32], StringComparison.Ordinal)))
                ecarts.Add($"{nom} : montre un autre département");
            ecrits += Ecrits(operation, statut, texte);
        }

        var faits = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
        if (faits != ecrits) ecarts.Add($"{faits} faits au journal, {ecrits} dits consignés");
        if (await EtatDeLaBase.LireAsync(terrain.Source, ailleurs.Departement, token) is var apres && apres != etatDAilleurs)
            ecarts.Add($"l'autre département a changé : {etatDAilleurs} puis {apres}");
        EpreuveManquee.SiEcarts("demandes hostiles", ecarts);
        EpreuveManquee.Si(statuts.Count < 5, $"des demandes trop semblables : {string.Join(", ", statuts.Keys)}");
        return $"{demandes} demandes sur {operations.Count} opérations : {string.Join(", ", statuts.Select(s => $"{s.Value} fois {s.Key}"))}";
    }

    private static async Task<string> OuvrirAsync(Porteur porteur, string personne, CancellationToken token)
    {
        var ouverture = await porteur.PosterAsync("rsa",
            $$"""{"id":"{{personne}}","personne":"{{personne}}","dateEffet":"2022-03-01","nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", token);
        EpreuveManquee.Si(ouverture.Statut != 201, $"ouverture : {ouverture.Statut} {ouverture.Texte}");
        return ouverture.Json.GetProperty("parcours").GetString()!;
    }

    private static HttpRequestMessage Composer(Random alea, Operation operation, Cibles cibles, int numero)
    {
        var demande = new HttpRequestMessage(new(operation.Methode), new Uri(Adresse(alea, operation, cibles), UriKind.Relative));
        // Souvent le bon jeton : un refus d'accès n'éprouve rien de ce qui suit.
        if (alea.Next(10) is var porte and > 0) demande.Headers.TryAddWithoutValidation("Authorization", porte == 1 ? "Bearer " + Poisons.Texte(alea) : "Bearer " + cibles.Jeton);
        foreach (var enTete in new[] { "If-Match", "Idempotency-Key", "X-Finalite", "X-Forwarded-For", "Accept", "X-Departement" })
            if (alea.Next(6) == 0) demande.Headers.TryAddWithoutValidation(enTete, SansSaut(Poisons.Texte(alea)));
        if (operation.Methode is "POST" or "PUT")
        {
            var corps = Encoding.UTF8.GetBytes(Corps(alea, operation, numero));
            demande.Content = new ByteArrayContent(alea.Next(4) == 0 ? Poisons.Abimer(alea, corps) : corps);
            var type = alea.Next(12) switch
            {
                0 => "text/plain",
                1 => "application/x-ndjson",
                2 => "multipart/form-data; boundary=x",
                3 => "application/json; charset=utf-16",
                _ => "application/json",
            };
            demande.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }
        return demande;
    }

    private static string Adresse(Random alea, Operation operation, Cibles cibles)
    {
        var adresse = new StringBuilder();
        foreach (var segment in operation.Chemin.Split('/').Skip(1))
            adresse.Append('/').Append(segment switch
            {
                "{departement}" => alea.Next(8) switch { 0 => cibles.Autre, 1 => Chemin(alea), _ => cibles.Departement },
                "{parcours}" or "{personne}" => alea.Next(5) switch { 0 => cibles.ParcoursDAilleurs, 1 => Chemin(alea), 2 => Guid.NewGuid().ToString("N") + "-rsa-1", _ => cibles.Parcours },
                ['{', ..] => alea.Next(3) == 0 ? Chemin(alea) : segment is "{id}" ? alea.Next(2) == 0 ? Marque : "ici" : "RSA-02B",
                _ => segment,
            });
        var separateur = '?';
        foreach (var parametre in operation.Parametres.Concat(["debut", "fin", "classe"]).Distinct())
        {
            if (alea.Next(3) == 0) continue;
            var valeur = alea.Next(2) == 0 ? "2022-03-01" : Poisons.Texte(alea);
            adresse.Append(separateur).Append(parametre).Append('=').Append(Uri.EscapeDataString(SansDemi(valeur)[..Math.Min(valeur.Length, 1_500)]));
            separateur = '&';
        }
        return adresse.ToString();
    }

    private static string Corps(Random alea, Operation operation, int numero)
    {
        if (operation.Champs.Count == 0) return Poisons.Valeur(alea);
        var champs = new List<string>();
        foreach (var (nom, valeurs) in operation.Champs)
        {
            if (alea.Next(6) == 0) continue;
            champs.Add($"\"{nom}\":" + (alea.Next(4) == 0 ? Poisons.Valeur(alea) : Plausible(alea, nom, valeurs, numero)));
        }
        if (alea.Next(6) == 0) champs.Add($"{Poisons.EnJson(Poisons.Texte(alea))}:1");
        if (champs.Count > 0 && alea.Next(8) == 0) champs.Add(champs[0]);
        return "{" + string.Join(',', champs) + "}";
    }

    private static string Plausible(Random alea, string nom, IReadOnlyList<string> valeurs, int numero) =>
        valeurs.Count > 0 ? Poisons.EnJson(valeurs[alea.Next(valeurs.Count)])
        : nom.StartsWith("date", StringComparison.Ordinal) ? "\"2022-03-10\""
        : nom is "id" ? Poisons.EnJson($"h-{numero.ToString(CultureInfo.InvariantCulture)}")
        : nom is "territoire" ? "\"TAS-CL\""
        : nom.StartsWith("soumis", StringComparison.Ordinal) || nom.StartsWith("accord", StringComparison.Ordinal) ? "true"
        : alea.Next(2) == 0 ? "2" : Poisons.EnJson($"v-{numero.ToString(CultureInfo.InvariantCulture)}");

    private static async Task<(int Statut, string Texte)> EnvoyerAsync(HttpClient client, HttpRequestMessage demande, CancellationToken token)
    {
        try
        {
            using var reponse = await client.SendAsync(demande, token);
            return ((int)reponse.StatusCode, await reponse.Content.ReadAsStringAsync(token));
        }
        catch (HttpRequestException) when (demande.Content is not null)
        {
            // Le serveur a refusé le corps avant de l'avoir lu en entier.
            return (413, "");
        }
        catch (InvalidOperationException) when (demande.RequestUri!.OriginalString.Contains("%00", StringComparison.Ordinal))
        {
            // Le serveur de test, dans le processus, refuse d'envoyer cette adresse ; le vrai la reçoit et répond 400.
            return (400, "");
        }
    }

    /// <summary>Les faits que la réponse dit consignés.</summary>
    private static int Ecrits(Operation operation, int statut, string texte) =>
        operation.Methode != "POST" ? 0
        : operation.Chemin.EndsWith("/faits", StringComparison.Ordinal) && statut is 200 or 422 ? JsonElement.Parse(texte).TryGetProperty("consignes", out var consignes) ? consignes.GetInt32() : 0
        // Ni une habilitation ni un arrêté ne sont des faits du journal.
        : statut == 201 && !operation.Chemin.Contains("/habilitations", StringComparison.Ordinal) && !operation.Chemin.EndsWith("/arretes", StringComparison.Ordinal) ? 1 : 0;

    private static string Chemin(Random alea) => Uri.EscapeDataString(SansDemi(Poisons.Texte(alea)) is var texte ? texte[..Math.Min(texte.Length, 1_000)] : "");

    private static string SansSaut(string texte) => new([.. texte.Where(c => c is not ('\r' or '\n' or '\0'))]);

    private static string SansDemi(string texte) => new([.. texte.Where(c => !char.IsSurrogate(c))]);

    private static string Debut(string texte) => texte[..Math.Min(texte.Length, 300)];

    private sealed record Cibles(string Departement, string Autre, string Parcours, string ParcoursDAilleurs, string Jeton);
}
