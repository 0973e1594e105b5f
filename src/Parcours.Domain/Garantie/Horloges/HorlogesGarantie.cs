using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;

namespace Parcours.Domain.Garantie.Horloges;

/// <summary>L'horloge de l'accompagnement global (B0) : de l'orientation au démarrage.</summary>
public static class HorlogesGarantie
{
    private static readonly Mecanisme<PersonneLue> Demarrage = MecanismeParFaits.De<AccompagnementGlobalOriente>(
        "garantie.demarrage_attendu", [typeof(AccompagnementGlobalDebute)], typeof(AccompagnementGlobalTermine));

    /// <summary>Son cadran.</summary>
    public static ICadran AccompagnementGlobal { get; } = new Cadran<PersonneLue>(Dispositif.AccompagnementGlobal, static personne => personne, [Demarrage]);
}
