using System.Globalization;
using System.Text;
using NodaTime;
using Parcours.Domain.Horloges;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Les échéances en CSV (RFC 4180, UTF-8) : toutes, sauf si l'appelant demande une page.</summary>
internal sealed class EcheancesEnCsv(QuestionDEcheances question, EcheancesLues lues, CatalogueHorloges catalogue, IdentifiantsDesFaits identifiants) : IResult
{
    // Un nombre négatif passerait pour une formule : ce qui reste et ce qui est passé ont chacun leur colonne.
    private static readonly string[] _colonnes =
    [
        "parcours", "horloge", "libellé", "portée", "à partir du", "échéance", "jours restants", "jours de retard", "organisme", "territoire",
        "départ (type)", "départ (date)", "départ (id)",
    ];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = "attachment; filename=\"echeances.csv\"";
        httpContext.Response.Headers[EnTetesDActe.Position] = lues.Position.ToString(CultureInfo.InvariantCulture);
        await using var sortie = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await sortie.WriteAsync(LigneCsv.De(_colonnes));
        var decomptes = question.Page is { } page ? lues.Decomptes.Skip((page - 1) * question.Taille).ToList() : lues.Decomptes;
        await foreach (var (decompte, ids) in identifiants.AccompagnerAsync(question.Demande.Departement, decomptes, static d => [d.Depart], annulation))
        {
            await sortie.WriteAsync(LigneCsv.De(Colonnes(decompte, catalogue.Trouver(decompte.Horloge)!, question.Demande.ObserveLe, ids)));
        }
    }

    private static string?[] Colonnes(in Decompte decompte, Horloge horloge, LocalDate jour, IReadOnlyDictionary<long, string> ids)
    {
        var restants = decompte.JoursRestants(jour);
        return
        [
            new IdentifiantDeParcours(decompte.Personne, decompte.Episode).ToString(), horloge.Code, horloge.Libelle, EcritureEcheances.Texte(horloge.Portee),
            decompte.APartirDu is { } ouverture ? EcritureEcheances.Jour(ouverture) : null, EcritureEcheances.Jour(decompte.Echeance),
            restants >= 0 ? Nombre(restants) : null, restants < 0 ? Nombre(-restants) : null, decompte.Organisme, decompte.Territoire,
            decompte.Depart.Fait.GetType().Name, EcritureEcheances.Jour(decompte.Depart.Fait.DateEffet), ids.GetValueOrDefault(decompte.Depart.Ordre),
        ];
    }

    private static string Nombre(int jours) => jours.ToString(CultureInfo.InvariantCulture);
}
