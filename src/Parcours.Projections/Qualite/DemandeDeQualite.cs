using NodaTime;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Qualite;

/// <summary>Une question : quels contrôles, tels que connus et observés quand.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Connu">Jusqu'où le journal est connu.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Controles">Contrôles demandés.</param>
/// <param name="Debut">Premier jour où un cas se range ; nul : aucun.</param>
/// <param name="Fin">Dernier jour, inclus ; nul : aucun.</param>
/// <param name="Import">Import dont on ne regarde que les faits, et les personnes qu'ils touchent ; nul : tout.</param>
/// <param name="ApresPosition">Position à attendre avant de répondre.</param>
/// <param name="Page">Les cas à rendre, si l'on n'a demandé qu'un contrôle ; nulle : les chiffres seuls.</param>
public sealed record DemandeDeQualite(
    string Departement, PointDeConnaissance Connu, LocalDate ObserveLe, IReadOnlyList<Controle> Controles, LocalDate? Debut = null, LocalDate? Fin = null,
    Guid? Import = null, long? ApresPosition = null, PageDeCas? Page = null);

/// <summary>Les cas à rendre, parmi ceux que l'appelant voit.</summary>
/// <param name="Voit">Ce que l'appelant peut voir.</param>
/// <param name="Saut">Cas passés avant le premier rendu.</param>
/// <param name="Places">Combien en rendre : la mémoire d'une réponse ne dépasse pas sa page.</param>
public sealed record PageDeCas(Func<CasDeQualite, bool> Voit, long Saut = 0, int Places = int.MaxValue);
