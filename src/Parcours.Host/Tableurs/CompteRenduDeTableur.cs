using System.Text.Json;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>L'aperçu d'un tableur, tel que l'OpenAPI le décrit ; rien n'est écrit.</summary>
/// <param name="Modele">Modèle par lequel il a été lu.</param>
/// <param name="Version">Sa version ; zéro : celui livré avec le service.</param>
/// <param name="ColonnesIgnorees">Colonnes que le modèle ne nomme pas, par leur lettre.</param>
/// <param name="Lignes">Une entrée par fait, ou par ligne qui n'en dit pas.</param>
/// <param name="AConsigner">Faits qui seraient consignés.</param>
/// <param name="Consignes">Faits consignés : aucun.</param>
/// <param name="DejaConnus">Faits déjà connus.</param>
/// <param name="Refuses">Faits ou lignes refusés.</param>
/// <param name="Ignores">Lignes qui ne disent aucun fait.</param>
public sealed record CompteRenduDeTableur(
    string Modele, int Version, IReadOnlyList<string> ColonnesIgnorees, IReadOnlyList<SortDeRangee> Lignes, int AConsigner, int Consignes, int DejaConnus, int Refuses, int Ignores);

/// <summary>Écrit l'aperçu à mesure : il redit les faits, et ne tiendrait pas en mémoire.</summary>
internal sealed class EcritureDuTableur(ModeleGarde modele, TableurLu lu, IAsyncEnumerable<SortDeRangee> sorts, IDisposable place) : IResult
{
    private const int SortsParEnvoi = 200;
    private readonly int[] _comptes = new int[Enum.GetValues<EtatDeRangee>().Length];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var _ = place;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        // Un sort écrit se rend aussitôt à son écrivain, sans attendre : vers le réseau, seul un tampon l'admet.
        await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        await EcrireAsync(json, async () => await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted), httpContext.RequestAborted);
    }

    private async Task EcrireAsync(Utf8JsonWriter sortie, Func<Task> envoyer, CancellationToken annulation)
    {
        var ecrits = 0;
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
            JsonSerializer.Serialize(sortie, sort, FormatDesSorts.Options);
            if (++ecrits % SortsParEnvoi == 0) await envoyer();
        }

        sortie.WriteEndArray();
        sortie.WriteNumber("aConsigner", Compte(EtatDeRangee.AConsigner));
        sortie.WriteNumber("consignes", Compte(EtatDeRangee.Consigne));
        sortie.WriteNumber("dejaConnus", Compte(EtatDeRangee.DejaConnu));
        sortie.WriteNumber("refuses", Compte(EtatDeRangee.Refuse));
        sortie.WriteNumber("ignores", Compte(EtatDeRangee.Ignore));
        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
        await envoyer();
    }

    private int Compte(EtatDeRangee etat) => _comptes[(int)etat];
}
