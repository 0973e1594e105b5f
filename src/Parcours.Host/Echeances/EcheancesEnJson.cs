using System.Text.Json;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Une page d'échéances, écrite à mesure que leurs faits de départ sont accompagnés.</summary>
internal sealed class EcheancesEnJson(QuestionDEcheances question, EcheancesLues lues, CatalogueHorloges catalogue, IdentifiantsDesFaits identifiants) : IResult
{
    private const int TailleEnMemoire = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        var page = question.Page ?? 1;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        sortie.WriteStartObject();
        EcritureEcheances.EcrireEntete(sortie, question.Demande, lues);
        sortie.WriteNumber("page", page);
        sortie.WriteNumber("taille", question.Taille);
        sortie.WriteStartArray("echeances");
        var decomptes = lues.Decomptes.Skip((page - 1) * question.Taille).ToList();
        await foreach (var (decompte, ids) in identifiants.AccompagnerAsync(question.Demande.Departement, decomptes, static d => [d.Depart], annulation))
        {
            EcritureEcheances.Ecrire(sortie, decompte, catalogue.Trouver(decompte.Horloge)!, question.Demande.ObserveLe, ids);
            if (sortie.BytesPending > TailleEnMemoire)
            {
                await sortie.FlushAsync(annulation);
            }
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
    }
}
