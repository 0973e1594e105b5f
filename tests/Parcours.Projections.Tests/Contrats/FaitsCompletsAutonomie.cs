using NodaTime;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait de chaque type de l'autonomie, tous ses champs renseignés.</summary>
internal static class FaitsCompletsAutonomie
{
    private static readonly LocalDate _jour = new(2022, 3, 15);
    private static readonly Episode _apa = new(Dispositif.Apa, "1");
    private static readonly Episode _pch = new(Dispositif.Pch, "12");

    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new DemandeApaDeposee(true) { Episode = _apa, DateEffet = _jour },
        new AccuseReceptionApaEnvoye(new(2022, 3, 14)) { Episode = _apa, DateEffet = _jour },
        new DemandePiecesApaEnvoyee(3) { Episode = _apa, DateEffet = _jour },
        new DossierApaComplet(LieuDeVie.Etablissement, NatureDemande.Revision) { Episode = _apa, DateEffet = _jour },
        new EvaluationApaRealisee(4) { Episode = _apa, DateEffet = _jour },
        new PlanAidePropose { Episode = _apa, DateEffet = _jour },
        new PlanAideAccepte { Episode = _apa, DateEffet = _jour },
        new PlanAideRefuse(MotifRefusPlan.Renoncement) { Episode = _apa, DateEffet = _jour },
        new DecisionApaNotifiee(SensDecision.Rejet, 6, NatureDemande.Initiale) { Episode = _apa, DateEffet = _jour },
        new ApaUrgenceAttribuee { Episode = _apa, DateEffet = _jour },
        new DemandeRetiree(MotifRetrait.Desistement) { Episode = _pch, DateEffet = _jour },
        new DemandeMdphDeposee(DroitMdph.PCH) { Episode = _pch, DateEffet = _jour },
        new DecisionCdaphPrise(SensDecision.Accord) { Episode = _pch, DateEffet = _jour },
    ];
}
