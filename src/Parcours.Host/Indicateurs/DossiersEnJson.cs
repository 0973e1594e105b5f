using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>La valeur et ses dossiers, écrits à mesure qu'ils sont accompagnés.</summary>
internal sealed class DossiersEnJson(QuestionDeDossiers question, Resultat resultat, IdentifiantsDesFaits identifiants) : IResult
{
    private const int TailleEnMemoire = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        var retenus = question.Retenir(resultat.Mesure);
        var page = question.Page ?? 1;
        var unites = retenus.Skip((page - 1) * question.Taille).Take(question.Taille).ToList();
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        sortie.WriteStartObject();
        EcritureResultat.EcrireChamps(sortie, resultat);
        sortie.WriteNumber("total", retenus.Count);
        sortie.WriteNumber("page", page);
        sortie.WriteNumber("taille", question.Taille);
        sortie.WriteStartArray("dossiers");
        await foreach (var (unite, ids) in identifiants.AccompagnerAsync(question.Demande.Departement, unites, annulation))
        {
            Ecrire(sortie, unite, question.Regard.SousPseudonyme ? null : ids);
            if (sortie.BytesPending > TailleEnMemoire)
            {
                await sortie.FlushAsync(annulation);
            }
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
    }

    private void Ecrire(Utf8JsonWriter sortie, in Unite unite, IReadOnlyDictionary<long, string>? ids)
    {
        sortie.WriteStartObject();
        sortie.WriteString("parcours", question.Regard.Nommer(unite));
        sortie.WriteString("classe", QuestionDeDossiers.Texte(unite.Classe));
        if (unite.Territoire is { } territoire) sortie.WriteString("territoire", territoire);
        if (unite.Organisme is { } organisme) sortie.WriteString("organisme", organisme);
        if (unite.Echeance is { } echeance) sortie.WriteString("echeance", LocalDatePattern.Iso.Format(echeance));
        sortie.WriteBoolean("anomalie", unite.EstAnomalie);
        Ecrire(sortie, "depart", unite.Depart, ids);
        if (unite.Arret is { } arret) Ecrire(sortie, "arret", arret, ids);
        if (unite.Sortie is { } fin) Ecrire(sortie, "sortie", fin, ids);
        sortie.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, FaitConnu connu, IReadOnlyDictionary<long, string>? ids)
    {
        sortie.WriteStartObject(nom);
        sortie.WriteString("type", connu.Fait.GetType().Name);
        sortie.WriteString("dateEffet", LocalDatePattern.Iso.Format(connu.Fait.DateEffet));
        if (ids is not null)
        {
            if (ids.TryGetValue(connu.Ordre, out var id)) sortie.WriteString("id", id);
            sortie.WriteNumber("position", connu.Ordre);
        }

        sortie.WriteEndObject();
    }
}
