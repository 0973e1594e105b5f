using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Formation;

/// <summary>Faits d'exemple d'un agent inventé.</summary>
public static class Agent
{
    public static readonly Guid A1 = IdentifiantFait.De("agent/a1");

    public static readonly Guid A2 = IdentifiantFait.De("agent/a2");

    public static FormationSuivie Suivie(
        string jour, ThemeFormation theme = ThemeFormation.Numerique, FinancementFormation financement = FinancementFormation.CNFPT, Guid? agent = null) =>
        new(agent ?? A1, theme, financement) { Episode = new(Dispositif.Formation, ""), DateEffet = Le(jour) };
}
