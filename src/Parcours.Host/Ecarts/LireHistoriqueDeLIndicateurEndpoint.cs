using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Secret;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Ecarts;

public static class LireHistoriqueDeLIndicateurEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}/historique")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit la valeur d'un indicateur au fil de la connaissance : à chaque fin de mois, ou à chaque fait qui l'a changée.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur(Sorte = SorteDeQuestion.Historique)]
    public static async Task<IResult> Get(HttpContext http, string code, [NotBody] LectureDeLHistorique lecture, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        var (question, malPosee) = QuestionDHistorique.Lire(http.Request.Query, Saisie.Departement(http), code, arrivees.Aujourdhui);
        if (question is null) return Results.Problem(malPosee!);
        var secret = seuil.Pour(Porteur.De(http));
        // Chaque changement est le fait d'une personne : d'un point au suivant, la différence la désignerait.
        if (secret is not null && question.AChaqueChangement) return Results.Problem(Problemes.DuStatut(StatusCodes.Status403Forbidden));
        var (moments, refus) = question.AChaqueChangement
            ? await lecture.ParChangementAsync(question.Demande, question.Depuis, arrivees.Aujourdhui, http.RequestAborted)
            : await lecture.ParMoisAsync(question.Demande, question.Depuis, question.ObserveLe, arrivees.Aujourdhui, http.RequestAborted);
        return moments is null ? Results.Problem(ReponseHttp.Refus(http, refus!)) : new JsonEcrit(sortie => Ecrire(sortie, moments, secret));
    }

    private static void Ecrire(Utf8JsonWriter sortie, IReadOnlyList<MomentDeConnaissance> moments, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        sortie.WriteStartArray("valeurs");
        foreach (var (resultat, changement) in moments)
        {
            sortie.WriteStartObject();
            EcritureResultat.EcrireChamps(sortie, resultat, secret);
            if (resultat.Connu.Jour is { } connuAu && connuAu == resultat.ObserveLe)
            {
                // D'une ligne à l'autre, les mêmes champs : qui en trace la courbe n'a pas à choisir.
                sortie.WriteString("connuAu", LocalDatePattern.Iso.Format(connuAu));
                sortie.WriteString("observeLe", LocalDatePattern.Iso.Format(resultat.ObserveLe));
            }

            if (changement is not null)
            {
                sortie.WriteString("cause", EcritureDesEcarts.Texte(changement.Cause));
                sortie.WriteString("fait", changement.Fait!.Consigne.Fait.GetType().Name);
                sortie.WriteString("dateEffet", LocalDatePattern.Iso.Format(changement.Fait.Consigne.Fait.DateEffet));
            }

            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }
}
