using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Projections.Droits;
using Parcours.Projections.Traces;

namespace Parcours.Host.Tests.Traces;

/// <summary>Qui, quoi, quand, pourquoi, d'où : pour toute lecture et écriture nominative, refus compris (D6).</summary>
public sealed class TracesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _tout = hote.Pour<TracesTests>();

    [Fact]
    public async Task Lectures_ecritures_et_refus_laissent_une_trace_avant_que_la_reponse_ne_parte()
    {
        var parcours = await _tout.Ouvrir("t1");
        (await Parler("orienteur", agent: "t-orienteur").Get($"rsa/{parcours}?connuAu=2022-06-15")).Attendre(200);
        (await Parler("orienteur", agent: "t-orienteur", territoire: "TAS-MBS").Get($"rsa/{parcours}")).Attendre(404);
        (await Parler("accueil", agent: "t-accueil").Get($"rsa/{parcours}")).Attendre(403);
        (await hote.Parler(_tout.Departement, auteur: null).Get($"rsa/{parcours}")).Attendre(401);
        (await hote.Parler(_tout.Departement, jetonDe: "95").Get($"rsa/{parcours}")).Attendre(403);

        var traces = await LireAsync($"traces?objet={parcours}");
        Assert.Equal(
            ["a17 POST /rsa 201", "t-orienteur GET /rsa/{parcours} ", "t-orienteur GET /rsa/{parcours} ", "t-orienteur GET /rsa/{parcours} 404", "t-accueil GET /rsa/{parcours} 403", " GET /rsa/{parcours} 401", "a17 GET /rsa/{parcours} 403"],
            traces.Select(t => $"{Texte(t, "auteur")} {Texte(t, "acte")} {Texte(t, "resultat")}"));
        Assert.Equal("?connuAu=2022-06-15", Texte(traces[1], "question"));
        Assert.Equal("orienteur", Texte(traces[1], "roles"));
        Assert.Equal("2022-06-15T10:00:00Z", Texte(traces[1], "le"));
        Assert.All(traces, trace => Assert.Equal(64, Texte(trace, "empreinte").Length));
        Assert.Equal(4, (await LireAsync($"traces?objet={parcours}&refusees=oui")).Count);
        Assert.Equal(3, (await LireAsync($"traces?objet={parcours}&auteur=t-orienteur&du=2022-06-15&au=2022-06-15")).Count);
        Assert.Equal(3, (await LireAsync($"traces?objet={parcours}&auteur=t-orienteur&au=9999-12-31")).Count);
        Assert.Empty(await LireAsync($"traces?objet={parcours}&du=2022-06-16"));
        Assert.Empty(await LireAsync($"traces?objet={parcours}&au=2022-06-14"));
        var csv = (await Parler("dpo").Get($"traces?objet={parcours}", ("Accept", "text/csv"))).Attendre(200).Texte;
        Assert.Equal(8, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Lire_les_traces_se_trace_et_la_finalite_y_est()
    {
        (await Parler("auditeur", agent: "t-audit").Get("indicateurs/RSA-02B/dossiers?debut=2022-03-01&fin=2022-03-31", ("X-Finalite", "controle-2022"))).Attendre(200);
        Assert.Equal("controle-2022", Texte(Assert.Single(await LireAsync("traces?auteur=t-audit")), "finalite"));
        (await Parler("dpo", agent: "t-dpo").Get("traces?auteur=t-audit")).Attendre(200);
        Assert.Equal("GET /traces", Texte(Assert.Single(await LireAsync("traces?auteur=t-dpo")), "acte"));
    }

    [Fact]
    public async Task Rejouer_un_chiffre_se_trace_le_lire_aujourd_hui_non()
    {
        var etat = Parler("etat", agent: "t-etat");
        (await etat.Get("indicateurs/RSA-02B?debut=2022-03-01&fin=2022-03-31")).Attendre(200);
        (await etat.Get("indicateurs/RSA-02B?debut=2022-03-01&fin=2022-03-31&aLaDate=2022-05-31")).Attendre(200);
        (await etat.Get("indicateurs")).Attendre(200);
        Assert.Contains("aLaDate=2022-05-31", Texte(Assert.Single(await LireAsync("traces?auteur=t-etat")), "question"));
    }

    [Fact]
    public async Task Une_trace_alteree_se_voit_et_une_trace_passee_ne_garde_que_son_empreinte()
    {
        var (source, lecture) = (hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire, hote.Alba.Services.GetRequiredService<LectureDesTraces>());
        var departement = $"T{Guid.NewGuid():N}"[..8];
        var journal = hote.Alba.Services.GetRequiredService<JournalDesTraces>();
        var annee = Instant.FromUtc(2021, 6, 1, 0, 0);
        foreach (var jour in new[] { 0, 1, 2 })
            await journal.EcrireAsync(
                new(departement, annee + Duration.FromDays(jour), "a", "dpo", null, "GET /x", "o" + jour, null, null, 200, "::1", "r"), CancellationToken.None);
        Assert.Empty(await lecture.AltereesAsync(departement, CancellationToken.None));
        var traces = await lecture.LireAsync(new(departement), CancellationToken.None).ToListAsync();
        await ExecuterAsync($"update parcours.trace set objet = 'autre' where numero = {traces[1].Numero}");
        Assert.Equal([traces[1].Numero], await lecture.AltereesAsync(departement, CancellationToken.None));

        Assert.Equal(1, await lecture.ExpirerAsync(departement, annee + Duration.FromDays(1), CancellationToken.None));
        Assert.Equal([traces[1].Numero, traces[2].Numero], (await lecture.LireAsync(new(departement), CancellationToken.None).ToListAsync()).Select(t => t.Numero));
        await using var reste = source.CreateCommand($"select encode(empreinte, 'hex') from parcours.trace_expiree where departement = '{departement}'");
        Assert.Equal(traces[0].Empreinte, await reste.ExecuteScalarAsync());

        async Task ExecuterAsync(string sql)
        {
            await using var commande = source.CreateCommand(sql);
            await commande.ExecuteNonQueryAsync();
        }
    }

    private async Task<List<JsonElement>> LireAsync(string question) => [.. (await Parler("dpo").Get(question)).Attendre(200).Json.EnumerateArray()];

    private static string Texte(JsonElement trace, string champ) => trace.TryGetProperty(champ, out var valeur) ? valeur.GetString()! : "";

    private ClientHttp Parler(string roles, string agent = "t-lecteur", string? territoire = null) =>
        hote.ParlerComme(_tout.Departement, roles, agent, territoire: territoire);
}
