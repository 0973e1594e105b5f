using Parcours.Domain.Communs;

namespace Parcours.Domain.Prevention;

/// <summary>Un jeune et les actions de prévention menées auprès de lui, sans ce qui suit son décès (R8).</summary>
/// <param name="Lu">Le jeune tel que lu.</param>
/// <param name="Actions">Ses actions, dans l'ordre R1.</param>
public sealed record JeuneAccompagne(PersonneLue Lu, IReadOnlyList<FaitConnu> Actions)
{
    /// <summary>Reconstitue le jeune. Ne lève jamais.</summary>
    public static JeuneAccompagne Reconstituer(PersonneLue jeune) =>
        new(jeune, [.. jeune.Faits.Where(connu => connu.Fait is ActionPreventionSpecialisee && !(connu.Fait.DateEffet > jeune.Deces?.Fait.DateEffet))]);
}
