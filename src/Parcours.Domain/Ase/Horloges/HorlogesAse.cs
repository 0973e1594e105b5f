using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Ase.Horloges;

/// <summary>Les horloges de l'aide sociale à l'enfance (B0).</summary>
public static class HorlogesAse
{
    /// <summary>Leur cadran.</summary>
    public static ICadran Cadran { get; } = new Cadran<JeuneAse>(Dispositif.Ase, JeuneAse.Reconstituer,
        [EntretienAutonomieAttendu.Mecanisme, EntretienApresSortieAttendu.Mecanisme], typeof(AccueilAseDebute), typeof(SortieAse), typeof(PersonneConnue));
}
