using NodaTime;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

/// <summary>Faits d'exemple, de la demande d'APA ou à la MDPH de premier rang d'une personne inventée ; un essai en change un champ par <c>with</c>.</summary>
public static class ExemplesAutonomie
{
    /// <summary>La demande d'APA des exemples.</summary>
    public static readonly Episode Apa = new(Dispositif.Apa, "1");

    /// <summary>La suivante, une révision.</summary>
    public static readonly Episode ApaSuivante = new(Dispositif.Apa, "2");

    /// <summary>La demande à la MDPH des exemples.</summary>
    public static readonly Episode Mdph = new(Dispositif.Pch, "1");

    /// <summary>Le barème des essais : ses nombres sont ceux de la référence (B3).</summary>
    public static Baremes GirUnAQuatre { get; } = Baremes.Aucun with { DroitApa = [new(new LocalDate(2002, 1, 1), 1, 4)] };

    public static DemandeApaDeposee DemandeApa(string jour, bool complet = true) => new(complet) { Episode = Apa, DateEffet = Le(jour) };

    public static AccuseReceptionApaEnvoye Accuse(string jour, string? complet = null) =>
        new(complet is null ? null : Le(complet)) { Episode = Apa, DateEffet = Le(jour) };

    public static DemandePiecesApaEnvoyee Pieces(string jour) => new(2) { Episode = Apa, DateEffet = Le(jour) };

    public static DossierApaComplet Complet(string jour, LieuDeVie lieu = LieuDeVie.Domicile, NatureDemande? nature = null) =>
        new(lieu, nature) { Episode = Apa, DateEffet = Le(jour) };

    public static EvaluationApaRealisee Evaluation(string jour, int gir = 3) => new(gir) { Episode = Apa, DateEffet = Le(jour) };

    public static PlanAidePropose Plan(string jour) => new() { Episode = Apa, DateEffet = Le(jour) };

    public static PlanAideAccepte PlanAccepte(string jour) => new() { Episode = Apa, DateEffet = Le(jour) };

    public static PlanAideRefuse PlanRefuse(string jour) => new(MotifRefusPlan.Contenu) { Episode = Apa, DateEffet = Le(jour) };

    public static DecisionApaNotifiee DecisionApa(string jour, SensDecision sens = SensDecision.Accord, int gir = 3, NatureDemande? nature = null) =>
        new(sens, gir, nature) { Episode = Apa, DateEffet = Le(jour) };

    public static ApaUrgenceAttribuee Urgence(string jour) => new() { Episode = Apa, DateEffet = Le(jour) };

    public static DemandeRetiree Retrait(string jour, MotifRetrait motif = MotifRetrait.Desistement) => new(motif) { Episode = Apa, DateEffet = Le(jour) };

    public static DemandeMdphDeposee DemandeMdph(string jour, DroitMdph droit = DroitMdph.PCH) => new(droit) { Episode = Mdph, DateEffet = Le(jour) };

    public static DecisionCdaphPrise DecisionCdaph(string jour, SensDecision sens = SensDecision.Accord) => new(sens) { Episode = Mdph, DateEffet = Le(jour) };
}
