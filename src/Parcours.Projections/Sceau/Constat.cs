using NodaTime;

namespace Parcours.Projections.Sceau;

/// <summary>Ce qu'une vérification a trouvé.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Sceaux">Nombre de sceaux.</param>
/// <param name="Faits">Faits scellés que le journal porte.</param>
/// <param name="DernierJour">Dernier jour scellé ; nul sans sceau.</param>
/// <param name="NonScelles">Faits postérieurs au dernier sceau.</param>
/// <param name="Ancre">Empreinte de la première clé, à comparer avec celle qu'on tient d'ailleurs ; nulle sans clé.</param>
/// <param name="Anomalies">Altérations trouvées, dans l'ordre du journal ; vide si tout est intact.</param>
/// <param name="EstTronque">Il y en a trop pour les nommer toutes.</param>
public sealed record Constat(
    string Departement, int Sceaux, long Faits, LocalDate? DernierJour, long NonScelles, string? Ancre, IReadOnlyList<Anomalie> Anomalies, bool EstTronque);
