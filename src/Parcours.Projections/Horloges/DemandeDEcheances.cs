using NodaTime;
using Parcours.Domain.Horloges;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Horloges;

/// <summary>Une question : quelles échéances courent, telles que connues et observées quand.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Connu">Jusqu'où le journal est connu.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Horloge">Code de l'horloge ; nul : toutes.</param>
/// <param name="Organisme">Organisme de l'orientation courante ; nul : tous.</param>
/// <param name="Territoire">Territoire du dossier ; nul : tous.</param>
/// <param name="Avant">Échéances strictement antérieures ; nul : toutes.</param>
/// <param name="Places">Combien de décomptes garder, les plus en retard d'abord : la mémoire d'une réponse ne dépasse pas sa page.</param>
/// <param name="ApresPosition">Position à attendre avant de répondre.</param>
/// <param name="Voit">Ce que l'appelant peut voir ; nul : tout.</param>
public sealed record DemandeDEcheances(
    string Departement, PointDeConnaissance Connu, LocalDate ObserveLe, string? Horloge = null, string? Organisme = null, string? Territoire = null,
    LocalDate? Avant = null, int Places = int.MaxValue, long? ApresPosition = null, Func<Decompte, bool>? Voit = null)
{
    /// <summary>Le décompte répond à tous les filtres.</summary>
    internal bool Retient(in Decompte decompte) =>
        (Organisme is null || decompte.Organisme == Organisme)
        && (Territoire is null || decompte.Territoire == Territoire)
        && (Avant is null || decompte.Echeance < Avant)
        && (Voit is null || Voit(decompte));
}

/// <summary>Les échéances lues.</summary>
/// <param name="Decomptes">Les plus en retard d'abord ; pas plus que demandé.</param>
/// <param name="Total">Combien répondent à la question.</param>
/// <param name="EnRetard">Combien, parmi eux, sont en retard.</param>
/// <param name="Position">Position de connaissance.</param>
public sealed record EcheancesLues(IReadOnlyList<Decompte> Decomptes, int Total, int EnRetard, long Position);
