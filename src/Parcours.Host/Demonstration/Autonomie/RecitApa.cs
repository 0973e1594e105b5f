using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Autonomie;

/// <summary>Une demande d'APA : accusé, dossier complet, évaluation, plan d'aide, décision ; puis une révision.</summary>
internal sealed class RecitApa
{
    private static readonly int[] Gir = [3, 16, 24, 40, 12, 5];

    private readonly PersonneFictive _personne;
    private readonly JournalFictif _journal;
    private readonly Alea _alea;
    private readonly bool _estADomicile;
    private readonly Signature _agent;

    private RecitApa(PersonneFictive personne, JournalFictif journal, Alea alea) =>
        (_personne, _journal, _alea, _estADomicile, _agent) = (personne, journal, alea, alea.Chance(710), ReferentielAutonomie.Evaluateur(alea));

    public static void Raconter(PersonneNouvelle personnes, PlanAnnuel plan, JournalFictif journal, Alea alea)
    {
        var depot = ReferentielAutonomie.UnJour(plan, alea);
        var personne = personnes.Naitre(depot.PlusYears(-alea.Entier(61, 96)).PlusDays(-alea.Entier(1, 364)), 680, alea);
        new RecitApa(personne, journal, alea).Demander(depot, "initiale", 1);
    }

    private void Demander(LocalDate depot, string nature, int rang)
    {
        var plume = new Plume(_journal, _alea, _personne.Id, string.Create(CultureInfo.InvariantCulture, $"APA/{_personne.Id}/{rang}"));
        plume.ConnuDes = plume.Connaissance(depot, plume.ConnuDes);
        if (rang == 1)
            PersonneNouvelle.Connaitre(_personne, plume, depot, _agent);
        var estComplet = _alea.Chance(430);
        var demande = plume.Consigner("DemandeApaDeposee", depot, plume.ConnuDes, new() { { "complet", estComplet } }, _agent);
        var estRetiree = FixerLaFin(plume, depot, demande);
        if (_alea.Chance(20))
            plume.Suivre(demande, "ApaUrgenceAttribuee", JoursDeBureau.AuPlusTot(depot.PlusDays(_alea.Entier(1, 9))), [], _agent);
        Repondre(plume, demande, depot, estComplet);
        var complet = JoursDeBureau.AuPlusTot(depot.PlusDays(estComplet ? _alea.Entier(0, 8) : _alea.Entier(12, 40) + _alea.Ramasse(80)));
        var donnees = new Champs { { "lieu", _estADomicile ? "domicile" : "etablissement" }, { "nature", nature } };
        Instruire(plume, plume.Suivre(demande, "DossierApaComplet", complet, donnees, _agent), nature, rang, estRetiree);
    }

    /// <summary>Retrait ou décès, parfois : rien ne suit.</summary>
    /// <returns>La demande est retirée : aucune décision n'est prise.</returns>
    private bool FixerLaFin(Plume plume, LocalDate depot, FaitFictif? demande)
    {
        var fin = JoursDeBureau.AuPlusTot(depot.PlusDays(_alea.Entier(6, 110)));
        if (demande is null || !_alea.Chance(95))
            return false;
        plume.Fin = fin.PlusDays(-1);
        var estRetiree = _alea.Chance(400);
        if (estRetiree)
            plume.Consigner("DemandeRetiree", fin, plume.Connaissance(fin, demande.EnregistreLe), new() { { "motif", _alea.Pese([("desistement", 60), ("depart", 25), ("autre", 15)]) } }, _agent);
        else
            plume.Consigner("PersonneDecedee", fin, plume.Connaissance(fin, demande.EnregistreLe), [], _agent, _personne.Flux);
        return estRetiree;
    }

    private void Repondre(Plume plume, FaitFictif? demande, LocalDate depot, bool estComplet)
    {
        if (_alea.Chance(25))
            return;
        var jour = JoursDeBureau.AuPlusTot(depot.PlusDays(_alea.Chance(830) ? _alea.Entier(1, 9) : 11 + _alea.Ramasse(40)));
        if (estComplet)
            plume.Suivre(demande, "AccuseReceptionApaEnvoye", jour, new() { { "dateEnregistrementComplet", depot } }, _agent);
        else
            plume.Suivre(demande, "DemandePiecesApaEnvoyee", jour, new() { { "pieces", _alea.Entier(1, 5) } }, _agent);
    }

    private void Instruire(Plume plume, FaitFictif? complet, string nature, int rang, bool estRetiree)
    {
        if (complet is null)
            return;
        var gir = _alea.Rang(Gir) + 1;
        var decision = JoursDeBureau.AuPlusTot(complet.Effet.PlusDays(JoursDeDecision(complet.Effet)));
        var evaluation = JoursDeBureau.AuPlusTot(complet.Effet.PlusDays(Period.DaysBetween(complet.Effet, decision) * _alea.Entier(25, 55) / 100), decision);
        FaitFictif? dernier = plume.Suivre(complet, "EvaluationApaRealisee", evaluation, new() { { "gir", gir } }, _agent);
        var estAccorde = gir <= 4;
        if (estAccorde && _estADomicile)
            (dernier, estAccorde) = Proposer(plume, dernier, evaluation, decision);
        if (estRetiree || (!estAccorde && gir <= 4))
            return;
        var fait = plume.Suivre(
            dernier, "DecisionApaNotifiee", decision, new() { { "sens", estAccorde ? "accord" : "rejet" }, { "gir", gir }, { "nature", nature } }, _agent);
        plume.SeTromperDeDate(fait, 20);
        if (fait is not null && estAccorde && plume.Fin is null)
            Vivre(decision, rang);
    }

    /// <summary>De plus en plus vite ; une part dépasse toujours les deux mois.</summary>
    private int JoursDeDecision(LocalDate complet) =>
        _alea.Chance(560 + (55 * (complet.Year - 2018))) ? _alea.Entier(14, 57) : 63 + _alea.Ramasse(110);

    private (FaitFictif? Dernier, bool EstAccepte) Proposer(Plume plume, FaitFictif? evaluation, LocalDate le, LocalDate decision)
    {
        var reste = Period.DaysBetween(le, decision);
        var propose = plume.Suivre(evaluation, "PlanAidePropose", JoursDeBureau.AuPlusTot(le.PlusDays(reste / 3), decision), [], _agent);
        var reponse = JoursDeBureau.AuPlusTot(le.PlusDays(reste * 2 / 3), decision);
        if (_alea.Chance(30))
        {
            var motif = _alea.Pese([("montant", 35), ("contenu", 35), ("renoncement", 30)]);
            return (plume.Suivre(propose, "PlanAideRefuse", reponse, new() { { "motif", motif } }, _agent), false);
        }

        return (plume.Suivre(propose, "PlanAideAccepte", reponse, [], _agent), true);
    }

    /// <summary>Une révision, ou le décès, un jour ou l'autre.</summary>
    private void Vivre(LocalDate decision, int rang)
    {
        if (_alea.Chance(280) && rang < 3)
        {
            var depot = JoursDeBureau.AuPlusTot(decision.PlusDays(_alea.Entier(150, 800)));
            if (depot <= PlansAnnuels.Horizon)
                Demander(depot, "revision", rang + 1);
        }
        else if (_alea.Chance(160))
        {
            var jour = decision.PlusDays(_alea.Entier(30, 900));
            var plume = new Plume(_journal, _alea, _personne.Id, _personne.Flux);
            plume.Dire("PersonneDecedee", jour, [], _agent);
        }
    }
}
