using System.Collections.Concurrent;
using Parcours.Domain.Habilitations;

namespace Parcours.Projections.Habilitations;

/// <summary>
/// Les habilitations accordées, retenues tant que rien ne les change : chaque demande les lit, presque aucune ne les demande à la base.
/// Tant que l'écoute des changements n'est pas assurée, rien n'est retenu.
/// </summary>
public sealed class HabilitationsRetenues(TableDesHabilitations table)
{
    private readonly ConcurrentDictionary<(string Departement, string Agent), Task<IReadOnlyList<Habilitation>>> _retenues = new();
    private volatile bool _ecoute;

    /// <summary>Les habilitations d'un agent que rien n'a retirées ; leurs périodes restent à lire.</summary>
    public async Task<IReadOnlyList<Habilitation>> DeAsync(string departement, string agent, CancellationToken token)
    {
        if (!_ecoute) return await LireAsync(departement, agent, token);
        // La lecture est à tous ceux qui l'attendent : l'abandon d'un seul ne l'arrête pas.
        var lecture = _retenues.GetOrAdd((departement, agent), cle => LireAsync(cle.Departement, cle.Agent, CancellationToken.None));
        try
        {
            return await lecture.WaitAsync(token);
        }
        catch when (lecture.IsFaulted)
        {
            _retenues.TryRemove(new((departement, agent), lecture));
            throw;
        }
    }

    /// <summary>L'écoute des changements commence : ce qui précède est oublié.</summary>
    public void Retenir()
    {
        _retenues.Clear();
        _ecoute = true;
    }

    /// <summary>L'écoute est rompue : plus rien n'est retenu.</summary>
    public void Oublier()
    {
        _ecoute = false;
        _retenues.Clear();
    }

    /// <summary>Celles de cet agent ont changé.</summary>
    public void Oublier(string departement, string agent) => _retenues.TryRemove((departement, agent), out _);

    private async Task<IReadOnlyList<Habilitation>> LireAsync(string departement, string agent, CancellationToken token) =>
        [.. EvenementHabilitation.EnCours(await table.EvenementsAsync(departement, agent, token)).Select(accordee => accordee.Habilitation)];
}
