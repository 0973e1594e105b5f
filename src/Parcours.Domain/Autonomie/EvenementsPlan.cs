using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Autonomie;

/// <summary>Évaluation de la perte d'autonomie.</summary>
[Flux(Dispositif.Apa)]
[Sens("évaluation de la perte d'autonomie")]
public sealed record EvaluationApaRealisee(
    [Entre(1, 6), Sens("GIR")] int Gir) : Fait;

/// <summary>Plan d'aide proposé à la personne.</summary>
[Flux(Dispositif.Apa)]
[Sens("plan d'aide proposé")]
public sealed record PlanAidePropose : Fait;

/// <summary>Plan d'aide accepté par la personne.</summary>
[Flux(Dispositif.Apa)]
[Sens("plan d'aide accepté")]
public sealed record PlanAideAccepte : Fait;

/// <summary>Plan d'aide refusé par la personne.</summary>
[Flux(Dispositif.Apa)]
[Sens("plan d'aide refusé")]
public sealed record PlanAideRefuse(
    [Sens("pourquoi")] MotifRefusPlan? Motif) : Fait;
