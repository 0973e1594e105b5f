using Parcours.Domain.Habilitations;
using Parcours.Host.Securite;
using Parcours.Projections.Habilitations;

namespace Parcours.Host.Habilitations;

/// <summary>D'où viennent les habilitations d'un agent ; elles s'ajoutent.</summary>
public interface ISourceDHabilitations
{
    /// <summary>Celles de l'agent, périodes non lues.</summary>
    ValueTask<IReadOnlyList<Habilitation>> DeAsync(Emetteur emetteur, CancellationToken token);
}

/// <summary>
/// Celles que le jeton porte, quand son émetteur tient les rôles : toujours en développement, où la commande <c>jeton</c> les donne ; ailleurs
/// si <c>Parcours:Oidc:RolesDuJeton</c> le dit.
/// </summary>
public sealed class HabilitationsDuJeton(bool admises) : ISourceDHabilitations
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Habilitation>> DeAsync(Emetteur emetteur, CancellationToken token) => new(
        !admises || emetteur.Role is null ? []
        : [
            .. emetteur.Role.Split(',').Select(DroitsDuRole.DeCode).OfType<Role>()
                .Select(role => new Habilitation(role, emetteur.Organisme, emetteur.Territoire)),
        ]);
}

/// <summary>Celles que l'administrateur a accordées.</summary>
public sealed class HabilitationsAccordees(HabilitationsRetenues retenues) : ISourceDHabilitations
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Habilitation>> DeAsync(Emetteur emetteur, CancellationToken token) =>
        await retenues.DeAsync(emetteur.Departement, emetteur.Auteur, token);
}
