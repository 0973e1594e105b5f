using NodaTime;

namespace Parcours.Domain.Habilitations;

/// <summary>Ce qui arrive aux habilitations : elles ne se modifient pas, elles s'accordent et se retirent.</summary>
/// <param name="Numero">Place parmi les événements du département.</param>
/// <param name="Agent">Sujet du jeton, sous pseudonyme s'il dirait quelqu'un.</param>
/// <param name="Par">Qui l'a décidé.</param>
/// <param name="Le">Quand.</param>
public abstract record EvenementHabilitation(long Numero, string Agent, string Par, Instant Le)
{
    /// <summary>Une habilitation accordée ; son numéro la désigne.</summary>
    public sealed record Accordee(long Numero, string Agent, string Par, Instant Le, Habilitation Habilitation)
        : EvenementHabilitation(Numero, Agent, Par, Le);

    /// <summary>Une habilitation retirée, tout de suite.</summary>
    /// <param name="Numero">Place parmi les événements.</param>
    /// <param name="Agent">L'agent.</param>
    /// <param name="Par">Qui l'a décidé.</param>
    /// <param name="Le">Quand.</param>
    /// <param name="Visee">Numéro de l'habilitation retirée.</param>
    public sealed record Retiree(long Numero, string Agent, string Par, Instant Le, long Visee) : EvenementHabilitation(Numero, Agent, Par, Le);

    /// <summary>Les habilitations d'un agent que rien n'a retirées, dans l'ordre où elles ont été accordées.</summary>
    public static IReadOnlyList<Accordee> EnCours(IEnumerable<EvenementHabilitation> evenements)
    {
        var parNumero = new SortedDictionary<long, Accordee>();
        foreach (var evenement in evenements.OrderBy(evenement => evenement.Numero))
        {
            if (evenement is Accordee accordee) parNumero[accordee.Numero] = accordee;
            else if (evenement is Retiree retiree) parNumero.Remove(retiree.Visee);
        }
        return [.. parNumero.Values];
    }
}
