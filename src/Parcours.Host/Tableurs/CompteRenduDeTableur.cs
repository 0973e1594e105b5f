using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>Le compte rendu d'un tableur, tel que l'OpenAPI le décrit ; importé en partie, il est aussi un problème (RFC 9457).</summary>
/// <param name="Modele">Modèle par lequel il a été lu.</param>
/// <param name="Version">Sa version ; zéro : celui livré avec le service.</param>
/// <param name="ColonnesIgnorees">Colonnes que le modèle ne nomme pas, par leur lettre.</param>
/// <param name="Lignes">Une entrée par fait, ou par ligne qui n'en dit pas.</param>
/// <param name="AConsigner">Aperçu : faits qui seraient consignés.</param>
/// <param name="Consignes">Faits consignés.</param>
/// <param name="DejaConnus">Faits déjà connus.</param>
/// <param name="Refuses">Faits ou lignes refusés.</param>
/// <param name="Ignores">Lignes qui ne disent aucun fait.</param>
public sealed record CompteRenduDeTableur(
    string Modele, int Version, IReadOnlyList<string> ColonnesIgnorees, IReadOnlyList<SortDeRangee> Lignes, int AConsigner, int Consignes, int DejaConnus, int Refuses, int Ignores);

/// <summary>
/// Écrit le compte rendu à mesure. Le statut ne se connaît qu'à la dernière ligne : ce qui la précède attend dans un tampon, sur le disque dès qu'il grossit ;
/// un aperçu, qui redit les faits, n'attend pas, son statut étant connu.
/// </summary>
internal sealed class EcritureDuTableur(ModeleGarde modele, TableurLu lu, IAsyncEnumerable<SortDeRangee> sorts, bool estUnApercu, IDisposable place) : IResult
{
    private const int SortsParEnvoi = 200;
    private readonly int[] _comptes = new int[Enum.GetValues<EtatDeRangee>().Length];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var _ = place;
        if (estUnApercu)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            // Un sort écrit se rend aussitôt à son écrivain, sans attendre : vers le réseau, seul un tampon l'admet.
            await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
            await EcrireAsync(json, async () => await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted), httpContext.RequestAborted);
            return;
        }

        await using var tampon = new FileBufferingWriteStream();
        await using (var json = new Utf8JsonWriter(tampon, JsonEcrit.Options))
            await EcrireAsync(json, () => Task.CompletedTask, httpContext.RequestAborted);
        var refuse = Compte(EtatDeRangee.Refuse) > 0;
        httpContext.Response.StatusCode = refuse ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        httpContext.Response.ContentType = refuse ? "application/problem+json; charset=utf-8" : "application/json; charset=utf-8";
        await tampon.DrainBufferAsync(httpContext.Response.BodyWriter, httpContext.RequestAborted);
    }

    private int Compte(EtatDeRangee etat) => _comptes[(int)etat];

    private async Task EcrireAsync(Utf8JsonWriter sortie, Func<Task> envoyer, CancellationToken annulation)
    {
        var (options, ecrits) = (Format(), 0);
        sortie.WriteStartObject();
        sortie.WriteString("modele", modele.Modele.Nom);
        sortie.WriteNumber("version", modele.Version);
        sortie.WriteStartArray("colonnesIgnorees");
        foreach (var colonne in lu.Ignorees) sortie.WriteStringValue(colonne);
        sortie.WriteEndArray();
        sortie.WriteStartArray("lignes");
        await foreach (var sort in sorts.WithCancellation(annulation))
        {
            _comptes[(int)sort.Etat]++;
            JsonSerializer.Serialize(sortie, sort, options);
            if (++ecrits % SortsParEnvoi == 0) await envoyer();
        }

        sortie.WriteEndArray();
        sortie.WriteNumber("aConsigner", Compte(EtatDeRangee.AConsigner));
        sortie.WriteNumber("consignes", Compte(EtatDeRangee.Consigne));
        sortie.WriteNumber("dejaConnus", Compte(EtatDeRangee.DejaConnu));
        sortie.WriteNumber("refuses", Compte(EtatDeRangee.Refuse));
        sortie.WriteNumber("ignores", Compte(EtatDeRangee.Ignore));
        if (!estUnApercu && Compte(EtatDeRangee.Refuse) > 0)
        {
            sortie.WriteString("type", Problemes.Prefixe + "tableur-refuse-en-partie");
            sortie.WriteString("title", "Tableur refusé en partie.");
            sortie.WriteNumber("status", StatusCodes.Status422UnprocessableEntity);
            sortie.WriteString("detail", "Une partie des lignes est refusée ; les autres sont consignées. Corrigées, elles se renvoient avec le fichier entier.");
        }

        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
        await envoyer();
    }

    internal static JsonSerializerOptions Format()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        FormatJson.Configurer(options);
        return options;
    }
}
