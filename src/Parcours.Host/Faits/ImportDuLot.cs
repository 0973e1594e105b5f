namespace Parcours.Host.Faits;

/// <summary>L'import dont un lot vient : la provenance de chaque fait le dit.</summary>
/// <param name="Travail">L'import.</param>
/// <param name="RepriseApres">
/// Non nulle, un arrêt a peut-être surpris cette page entre ses faits et son compte rendu : ceux de cet import après cette position ne sont comptés nulle part.
/// </param>
internal sealed record ImportDuLot(Guid Travail, long? RepriseApres);
