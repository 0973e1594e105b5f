using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Ecarts;

/// <summary>La valeur au fil de la connaissance, posée dans l'adresse.</summary>
/// <param name="Demande">La question, connue au dernier jour.</param>
/// <param name="Depuis">Premier jour de connaissance.</param>
/// <param name="ObserveLe">Jour d'observation ; nul : il suit la connaissance.</param>
/// <param name="AChaqueChangement">Plutôt qu'à chaque fin de mois.</param>
internal sealed record QuestionDHistorique(DemandeDIndicateurs Demande, LocalDate Depuis, LocalDate? ObserveLe, bool AChaqueChangement)
{
    private const int MoisAuPlus = 240;

    public static IReadOnlyList<string> Pas { get; } = ["mois", "changement"];

    public static (QuestionDHistorique? Question, ProblemDetails? Refus) Lire(IQueryCollection adresse, string departement, string code, LocalDate aujourdhui)
    {
        var recue = QuestionRecue.AvecCles(adresse, ["debut", "fin", "de", "a", "observeLe", "pas", "version", "apresPosition", .. QuestionRecue.Filtres]);
        var (debut, fin) = (recue.Date("debut", obligatoire: true), recue.Date("fin", obligatoire: true));
        var (de, a, observeLe) = (recue.Date("de") ?? debut ?? aujourdhui, recue.Date("a") ?? aujourdhui, recue.Date("observeLe"));
        var aChaqueChangement = recue.Parmi("pas", Pas) is "changement";
        if (a < de) recue.Refuser("a", "La connaissance d'arrivée précède celle de départ.");
        if (aChaqueChangement && observeLe is null) recue.Refuser("observeLe", "Le pas « changement » suit la connaissance à jour d'observation fixe : donnez-le.");
        if (!aChaqueChangement && de <= a && Period.Between(de, a, PeriodUnits.Months).Months > MoisAuPlus) recue.Refuser("de", $"L'historique porte sur {MoisAuPlus} mois au plus.");
        var apres = recue.Entier("apresPosition", 0, long.MaxValue);
        var filtres = recue.FiltresRecus();
        var version = recue.Texte("version");
        return recue.Refus is { } refus ? (null, refus)
            : (new(new(departement, new Periode(debut!.Value, fin!.Value), a, observeLe ?? a, [code], version, filtres, apres), de, observeLe, aChaqueChangement), null);
    }
}
