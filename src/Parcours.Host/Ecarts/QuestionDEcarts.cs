using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Ecarts;

namespace Parcours.Host.Ecarts;

/// <summary>
/// Une question d'écart posée dans l'adresse : <c>de</c> et <c>a</c> valent pour la connaissance et l'observation, <c>connuDe</c>, <c>connuA</c>,
/// <c>observeDe</c> et <c>observeA</c> les séparent, <c>observeLe</c> et <c>version</c> valent aux deux bouts.
/// </summary>
internal static class QuestionDEcarts
{
    private static readonly string[] _cles =
        ["debut", "fin", "de", "a", "connuDe", "connuA", "observeDe", "observeA", "observeLe", "version", "versionDe", "versionA", "apresPosition"];

    /// <summary>Lit la question, et laisse lire les clés propres au point d'accès.</summary>
    public static (DemandeDEcarts? Demande, QuestionRecue Recue, ProblemDetails? Refus) Lire(
        IQueryCollection adresse, string departement, string code, LocalDate aujourdhui, params string[] autres)
    {
        var recue = QuestionRecue.AvecCles(adresse, [.. _cles, .. QuestionRecue.Filtres, .. autres]);
        var (debut, fin, de) = (recue.Date("debut", obligatoire: true), recue.Date("fin", obligatoire: true), recue.Date("de", obligatoire: true));
        var (a, observeLe, version) = (recue.Date("a") ?? aujourdhui, recue.Date("observeLe"), recue.Texte("version"));
        PointDeVue Point(string bout, LocalDate jour) => new(
            recue.Date("connu" + bout) ?? jour, recue.Date("observe" + bout) ?? observeLe ?? jour, recue.Texte("version" + bout) ?? version);
        var (depart, arrivee) = (Point("De", de ?? aujourdhui), Point("A", a));
        var apres = recue.Entier("apresPosition", 0, long.MaxValue);
        var filtres = recue.FiltresRecus();
        return recue.Refus is { } refus ? (null, recue, refus)
            : (new(departement, code, new Periode(debut!.Value, fin!.Value), filtres, depart, arrivee, apres), recue, null);
    }
}
