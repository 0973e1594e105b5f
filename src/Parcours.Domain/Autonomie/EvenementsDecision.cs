using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Autonomie;

/// <summary>Notification de la décision sur l'APA ; à domicile, le droit s'ouvre ce jour (R. 232-23 CASF).</summary>
[Flux(Dispositif.Apa)]
[Sens("notification de la décision sur l'APA")]
public sealed record DecisionApaNotifiee(
    [Sens("sens")] SensDecision Sens,
    [Entre(1, 6), Sens("GIR retenu")] int Gir,
    [Sens("absent = initiale")] NatureDemande? Nature) : Fait
{
    /// <summary>La nature, initiale par défaut.</summary>
    internal NatureDemande NatureRetenue => Nature ?? NatureDemande.Initiale;
}

/// <summary>APA attribuée en urgence, à titre provisoire (L. 232-12 CASF) ; n'arrête aucune horloge.</summary>
[Flux(Dispositif.Apa)]
[Sens("APA attribuée en urgence")]
public sealed record ApaUrgenceAttribuee : Fait;
