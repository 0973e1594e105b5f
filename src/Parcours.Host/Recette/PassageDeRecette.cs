using System.Text.Json;
using Parcours.Host.Commandes;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Recette;

/// <summary>Bilan d'une recette : un attendu est réussi si les tables et le journal seul le donnent tous deux.</summary>
/// <param name="Reussis">Par les deux voies.</param>
/// <param name="Echoues">Par l'une au moins.</param>
/// <param name="Ignores">Indicateurs que le catalogue n'a pas.</param>
/// <param name="ParLesTables">Donnés par les tables.</param>
/// <param name="ParLeJournal">Donnés par le journal seul.</param>
public readonly record struct Bilan(int Reussis, int Echoues, int Ignores, int ParLesTables, int ParLeJournal);

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
        var oracle = rapport.EstRefusee ? [] : await OracleDeRecette.RejouerAsync(session, departement, attendus, token);
        for (var rang = 0; rang < attendus.Count; rang++)
        {
            if (connus.Trouver(attendus[rang].Indicateur) is null)
            {
                bilan = bilan with { Ignores = bilan.Ignores + 1 };
                continue;
            }
            var auxTables = await EcartAsync(attendus[rang], departement, rapport, cas.Id, rang, json, token);
            var auJournal = rapport.EstRefusee ? auxTables : EcartAuJournal(attendus[rang], oracle[rang]);
            if (auxTables is not null) await sortie.WriteLineAsync($"{cas.Id}, attendu {rang} ({attendus[rang].Indicateur}) : {auxTables}");
            if (auJournal is not null && auJournal != auxTables) await sortie.WriteLineAsync($"{cas.Id}, attendu {rang} ({attendus[rang].Indicateur}), par le journal seul : {auJournal}");
            var estReussi = auxTables is null && auJournal is null;
            bilan = bilan with
            {
                Reussis = bilan.Reussis + (estReussi ? 1 : 0),
                Echoues = bilan.Echoues + (estReussi ? 0 : 1),
                ParLesTables = bilan.ParLesTables + (auxTables is null ? 1 : 0),
                ParLeJournal = bilan.ParLeJournal + (auJournal is null ? 1 : 0),
            };
        }
        return bilan;
    }

    private static string? EcartAuJournal(Attendu attendu, Resultat? resultat)
    {
        if (resultat is null) return "sans réponse";
        using var calcule = Json(resultat);
        var ecarts = attendu.Ecarts(calcule.RootElement).ToList();
        return ecarts.Count == 0 ? null : string.Join(" ; ", ecarts);
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
