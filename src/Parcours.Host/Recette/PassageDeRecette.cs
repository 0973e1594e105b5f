using System.Text.Json;
using Parcours.Host.Commandes;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Recette;

/// <summary>Bilan d'une recette.</summary>
public readonly record struct Bilan(int Reussis, int Echoues, int Ignores);

/// <summary>
/// Passe chaque cas dans un département neuf, par la reprise et le vrai journal. Les départements viennent d'un vivier inscrit
/// d'un coup, effacé à la fin.
/// </summary>
internal sealed class PassageDeRecette(SessionDeCommande session, TextWriter sortie, Progression progression)
{
    private static readonly JsonWriterOptions _ecriture = new() { Encoder = Serialisation.Options.Encoder };

    public async Task<Bilan> PasserAsync(FichierDeCas fichier, Stream? resultats, CancellationToken token)
    {
        var vivier = $"R{Guid.NewGuid():N}"[..9];
        var departements = fichier.Cas.Select((_, rang) => $"{vivier}{rang:D4}").ToList();
        await using var json = resultats is null ? null : new Utf8JsonWriter(resultats, _ecriture with { Indented = true });
        json?.WriteStartArray();
        var bilan = new Bilan();
        try
        {
            foreach (var (lot, rang) in departements.Chunk(40).Select((lot, rang) => (lot, rang)))
            {
                await session.Service<Departements>().InscrireAsync(lot, token);
                for (var i = 0; i < lot.Length; i++)
                {
                    bilan = await PasserAsync(fichier.Cas[rang * 40 + i], lot[i], bilan, json, token);
                    progression.Montrer(new("recette", rang * 40 + i + 1, (double)(rang * 40 + i + 1) / departements.Count));
                }
            }
        }
        finally
        {
            await session.Service<Departements>().RadierAsync(departements, CancellationToken.None);
        }
        json?.WriteEndArray();
        return bilan;
    }

    private async Task<Bilan> PasserAsync(Cas cas, string departement, Bilan bilan, Utf8JsonWriter? json, CancellationToken token)
    {
        var connus = session.Service<LectureIndicateurs>().Catalogue;
        var attendus = cas.Attendus.Select(attendu => new Attendu(attendu)).ToList();
        if (!attendus.Any(attendu => connus.Trouver(attendu.Indicateur) is not null)) return bilan with { Ignores = bilan.Ignores + attendus.Count };

        var (ndjson, _) = HistoireDUnCas.De(cas);
        var rapport = await session.Service<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(ndjson), false, null, token);
        for (var rang = 0; rang < attendus.Count; rang++)
        {
            if (connus.Trouver(attendus[rang].Indicateur) is null) bilan = bilan with { Ignores = bilan.Ignores + 1 };
            else if (await EcartAsync(attendus[rang], departement, rapport, cas.Id, rang, json, token) is { } ecart)
            {
                await sortie.WriteLineAsync($"{cas.Id}, attendu {rang} ({attendus[rang].Indicateur}) : {ecart}");
                bilan = bilan with { Echoues = bilan.Echoues + 1 };
            }
            else bilan = bilan with { Reussis = bilan.Reussis + 1 };
        }
        return bilan;
    }

    private async Task<string?> EcartAsync(
        Attendu attendu, string departement, RapportDeReprise rapport, string cas, int rang, Utf8JsonWriter? json, CancellationToken token)
    {
        if (rapport.EstRefusee) return $"histoire refusée, ligne {rapport.Refusees[0].Ligne}, {rapport.Refusees[0].Champ} : {rapport.Refusees[0].Raison}";
        var reponse = await session.Service<LectureIndicateurs>().CalculerAsync(attendu.Demande(departement), session.Aujourdhui, token);
        if (reponse is not Reponse.Calculee { Resultats: [var resultat] })
            return reponse is Reponse.Refusee refusee ? refusee.Raison : "sans réponse";
        using var calcule = Json(resultat);
        if (json is not null)
        {
            json.WriteStartObject();
            json.WriteString("cas", cas);
            json.WriteNumber("attendu", rang);
            json.WritePropertyName("resultat");
            calcule.RootElement.WriteTo(json);
            json.WriteEndObject();
        }
        var ecarts = attendu.Ecarts(calcule.RootElement).ToList();
        return ecarts.Count == 0 ? null : string.Join(" ; ", ecarts);
    }

    private static JsonDocument Json(Resultat resultat)
    {
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon, _ecriture)) EcritureResultat.Ecrire(sortie, resultat);
        return JsonDocument.Parse(tampon.WrittenMemory);
    }
}
