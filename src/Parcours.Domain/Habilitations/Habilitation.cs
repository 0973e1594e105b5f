using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Habilitations;

/// <summary>
/// Ce qu'un agent peut, où, et quand : rôle × organisme × territoire × dispositif × période d'affectation (A2). Elle se lit à la date
/// de la lecture, jamais à la date du fait.
/// </summary>
/// <param name="Role">Le rôle.</param>
/// <param name="Organisme">L'organisme où l'agent est affecté ; nul : le rôle n'en dépend pas.</param>
/// <param name="Territoire">Le territoire auquel elle se borne ; nul : tout le département.</param>
/// <param name="Dispositif">Le dispositif auquel elle se borne ; nul : tous ceux du rôle.</param>
/// <param name="Parcours">Le seul dossier qu'elle ouvre ; exigé du rôle qui n'en voit qu'un (<see cref="Regard.Inscription"/>).</param>
/// <param name="Du">Premier jour.</param>
/// <param name="Au">Dernier jour, inclus ; nul : sans terme.</param>
public sealed record Habilitation(
    Role Role, string? Organisme = null, string? Territoire = null, Dispositif? Dispositif = null, string? Parcours = null,
    LocalDate? Du = null, LocalDate? Au = null)
{
    /// <summary>Ce que le rôle peut lire.</summary>
    public DroitsDuRole Droits => DroitsDuRole.De(Role);

    /// <summary>Elle vaut ce jour, bornes comprises.</summary>
    public bool EstEnVigueur(LocalDate jour) => !(Du > jour) && !(Au < jour);

    /// <summary>Elle ne vaut pas pour tout le département : un lot, qui crée des dossiers, ne peut s'y borner.</summary>
    public bool EstBornee => Territoire is not null || Parcours is not null || (Organisme is not null && Droits.Regard is Regard.Organisme);

    /// <summary>La nature de l'organisme, telle que l'orientation la nomme : ce qui précède le premier tiret de son code.</summary>
    public string? NatureDeLOrganisme => Organisme?.Split('-')[0];
}
