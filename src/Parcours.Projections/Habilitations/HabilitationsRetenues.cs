using Parcours.Domain.Habilitations;
using Parcours.Projections.Retenues;

namespace Parcours.Projections.Habilitations;

/// <summary>Les habilitations accordées, par agent, retenues tant que rien ne les change.</summary>
public sealed class HabilitationsRetenues(TableDesHabilitations table) : Retenue<(string Departement, string Agent), IReadOnlyList<Habilitation>>
{
    /// <inheritdoc/>
    public override string Canal => SchemaDesHabilitations.Canal;

    /// <summary>Les habilitations d'un agent que rien n'a retirées ; leurs périodes restent à lire.</summary>
    public Task<IReadOnlyList<Habilitation>> DeAsync(string departement, string agent, CancellationToken token) => DeAsync((departement, agent), token);

    /// <summary>Celles de cet agent ont changé.</summary>
    public void Oublier(string departement, string agent) => Oublier((departement, agent));

    /// <inheritdoc/>
    public override void Apprendre(string annonce)
    {
        if (annonce.Split('/', 2) is [var departement, var agent]) Oublier(departement, agent);
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Habilitation>> LireAsync((string Departement, string Agent) demandee, CancellationToken token) =>
        [.. EvenementHabilitation.EnCours(await table.EvenementsAsync(demandee.Departement, demandee.Agent, token)).Select(accordee => accordee.Habilitation)];
}
