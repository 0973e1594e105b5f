using Parcours.Domain.Communs;
using Parcours.Domain.Mobilite;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Mobilite;

/// <summary>Faits d'exemple d'une mesure de mobilité.</summary>
public static class MesureDExemple
{
    public static MobiliteDiagnosticPrescrit Prescrit(string jour, string mesure = "1") => new() { Episode = new(Dispositif.Mobilite, mesure), DateEffet = Le(jour) };

    public static MobiliteAccompagnementDebute Debute(string jour, string mesure = "1") => new() { Episode = new(Dispositif.Mobilite, mesure), DateEffet = Le(jour) };

    public static MobiliteAccompagnementTermine Termine(string jour, string mesure = "1") =>
        new(MotifFinMobilite.Emploi) { Episode = new(Dispositif.Mobilite, mesure), DateEffet = Le(jour) };
}
