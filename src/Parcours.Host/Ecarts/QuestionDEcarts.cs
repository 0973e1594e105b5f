using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Ecarts;

/// <summary>
/// Une question d'écart posée dans l'adresse : <c>de</c> et <c>a</c> valent pour la connaissance et l'observation, <c>connuDe</c>, <c>connuA</c>,
/// <c>observeDe</c> et <c>observeA</c> les séparent, <c>positionDe</c> et <c>positionA</c> remplacent un jour de connaissance, <c>observeLe</c> et <c>version</c> valent aux deux bouts.
/// </summary>
internal static class QuestionDEcarts
{
    private static readonly string[] _cles =
        ["debut", "fin", "de", "a", "connuDe", "connuA", "positionDe", "positionA", "observeDe", "observeA", "observeLe", "version", "versionDe", "versionA", "apresPosition"];

    /// <summary>Lit la question, et laisse lire les clés propres au point d'accès.</summary>
    public static (DemandeDEcarts? Demande, QuestionRecue Recue, ProblemDetails? Refus) Lire(
        IQueryCollection adresse, string departement, string code, LocalDate aujourdhui, params string[] autres)
    {
        var recue = QuestionRecue.AvecCles(adresse, [.. _cles, .. QuestionRecue.Filtres, .. autres]);
        var (debut, fin, de) = (recue.Date("debut", obligatoire: true), recue.Date("fin", obligatoire: true), recue.Date("de", obligatoire: recue.Texte("positionDe") is null));
        var (a, observeLe, version) = (recue.Date("a"), recue.Date("observeLe"), recue.Texte("version"));
        var (depart, arrivee) = (Point("De", de), Point("A", a ?? (recue.Texte("positionA") is null ? aujourdhui : null)));
        var apres = recue.Entier("apresPosition", 0, long.MaxValue);
        var filtres = recue.FiltresRecus();
        return recue.Refus is { } refus ? (null, recue, refus)
            : (new(departement, code, new Periode(debut!.Value, fin!.Value), filtres, depart, arrivee, apres), recue, null);

        PointDeVue Point(string bout, LocalDate? jour)
        {
            var (connu, observe) = (recue.Date("connu" + bout), recue.Date("observe" + bout) ?? observeLe ?? jour);
            var position = recue.Entier("position" + bout, 0, long.MaxValue);
            if (position is not null && connu is not null) recue.Refuser("connu" + bout, $"Ne va pas avec « position{bout} ».");
            if (position is not null && observe is null) recue.Refuser("position" + bout, $"Demande un jour d'observation : observeLe ou observe{bout}.");
            return new(
                position is { } place ? PointDeConnaissance.ALaPosition(place) : connu ?? jour ?? aujourdhui, observe ?? aujourdhui,
                recue.Texte("version" + bout) ?? version);
        }
    }
}
