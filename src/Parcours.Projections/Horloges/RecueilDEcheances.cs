using NodaTime;
using Parcours.Domain.Horloges;

namespace Parcours.Projections.Horloges;

/// <summary>Garde les décomptes les plus en retard à mesure qu'ils viennent, et compte les autres.</summary>
internal sealed class RecueilDEcheances(DemandeDEcheances demande)
{
    // La tête est le moins urgent des gardés : celui qui cède sa place.
    private readonly PriorityQueue<Decompte, Decompte> _gardes = new(Comparer<Decompte>.Create(static (a, b) => Decompte.ParUrgence.Compare(b, a)));

    /// <summary>Combien répondent à la question.</summary>
    public int Total { get; private set; }

    /// <summary>Combien, parmi eux, sont en retard.</summary>
    public int EnRetard { get; private set; }

    public void Ajouter(Decompte decompte)
    {
        if (!demande.Retient(decompte)) return;
        Total++;
        if (decompte.EstEnRetard(demande.ObserveLe)) EnRetard++;
        if (_gardes.Count < demande.Places) _gardes.Enqueue(decompte, decompte);
        else if (demande.Places > 0) _gardes.EnqueueDequeue(decompte, decompte);
    }

    /// <summary>Verse un autre recueil dans celui-ci.</summary>
    public void Reunir(RecueilDEcheances autre)
    {
        var (total, enRetard) = (Total + autre.Total, EnRetard + autre.EnRetard);
        foreach (var (decompte, _) in autre._gardes.UnorderedItems) Ajouter(decompte);
        (Total, EnRetard) = (total, enRetard);
    }

    /// <summary>Les gardés, les plus en retard d'abord.</summary>
    public IReadOnlyList<Decompte> Ranger() => [.. _gardes.UnorderedItems.Select(garde => garde.Element).Order(Decompte.ParUrgence)];
}
