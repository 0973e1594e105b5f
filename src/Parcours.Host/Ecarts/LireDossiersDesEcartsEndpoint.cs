using System.Text.Json;
using Parcours.Domain.Ecarts;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Coffre;
using Parcours.Projections.Ecarts;
using Wolverine.Http;

namespace Parcours.Host.Ecarts;

public static class LireDossiersDesEcartsEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}/ecarts/dossiers")]
    [Acces(Acces.Liste)]
    [EndpointSummary("Lit les dossiers et les faits derrière un écart, dans l'ordre où ils l'ont fait.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur(Sorte = SorteDeQuestion.DossiersDesEcarts)]
    public static async Task<IResult> Get(
        HttpContext http, string code, [NotBody] LectureDesEcarts lecture, [NotBody] ArriveeHttp arrivees, [NotBody] Pseudonymes pseudonymes, [NotBody] LimitationsRetenues limitations)
    {
        var departement = Saisie.Departement(http);
        var (demande, recue, malPosee) = QuestionDEcarts.Lire(http.Request.Query, departement, code, arrivees.Aujourdhui, "cause", "page", "taille");
        var cause = recue.Parmi("cause", EcritureDesEcarts.Causes);
        var (page, taille) = ((int?)recue.Entier("page", 1, 1_000_000) ?? 1, (int?)recue.Entier("taille", 1, QuestionDeDossiers.TailleMaximale) ?? QuestionDeDossiers.TailleParDefaut);
        if (recue.Refus is not null) return Results.Problem(recue.Refus);
        if (demande is null) return Results.Problem(malPosee!);
        var (regard, sansCle) = RegardSurLesDossiers.De(Porteur.De(http), pseudonymes, departement);
        if (regard is null) return Results.Problem(sansCle!);
        regard = regard.Sans(await limitations.EnVigueurAsync(departement, http.RequestAborted));
        var (ecarts, refus) = await lecture.DecomposerAsync(demande, arrivees.Aujourdhui, http.RequestAborted);
        if (ecarts is null) return Results.Problem(ReponseHttp.Refus(http, refus!));

        List<PartDEcart> vues = [.. ecarts.Parts
            .Where(part => cause is null || EcritureDesEcarts.Texte(part.Cause) == cause)
            .Select(part => part with { Mouvements = [.. part.Mouvements.Where(mouvement => regard.Voit(mouvement.Unite))] })
            .Where(part => part.Mouvements.Count > 0)];
        return new JsonEcrit(sortie => Ecrire(sortie, ecarts, vues, page, taille, regard));
    }

    private static void Ecrire(Utf8JsonWriter sortie, Decomposition ecarts, List<PartDEcart> vues, int page, int taille, RegardSurLesDossiers regard)
    {
        sortie.WriteStartObject();
        EcritureDesEcarts.EcrireChamps(sortie, ecarts);
        sortie.WriteNumber("total", vues.Count);
        sortie.WriteNumber("page", page);
        sortie.WriteNumber("taille", taille);
        sortie.WriteStartArray("parts");
        foreach (var part in vues.Skip((page - 1) * taille).Take(taille))
            EcritureDesEcarts.Ecrire(sortie, part, ecarts.De.Definition.Forme, regard.Nommer, regard.SousPseudonyme);
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }
}
