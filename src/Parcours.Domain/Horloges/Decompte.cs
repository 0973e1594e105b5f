using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Horloges;

/// <summary>Une horloge lancée que rien n'a encore arrêtée ni interrompue, au jour observé.</summary>
/// <param name="Horloge">Code de l'horloge.</param>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Episode">Épisode.</param>
/// <param name="Depart">Fait qui la lance.</param>
/// <param name="Echeance">Dernier jour dans le délai.</param>
/// <param name="APartirDu">Premier jour où l'arrêt compte, si l'horloge est une fenêtre ; nul sinon.</param>
/// <param name="Organisme">Organisme de l'orientation courante ; nul hors du RSA, ou sans orientation.</param>
/// <param name="Territoire">Territoire du dossier au jour observé, où l'on agira ; nul si le dispositif n'en porte pas.</param>
public readonly record struct Decompte(
    string Horloge, Guid Personne, Episode Episode, FaitConnu Depart, LocalDate Echeance,
    LocalDate? APartirDu = null, string? Organisme = null, string? Territoire = null)
{
    /// <summary>Les plus en retard d'abord ; à égalité, le départ le plus ancien, puis le premier connu. Deux décomptes ne sont jamais égaux.</summary>
    public static Comparer<Decompte> ParUrgence { get; } = Comparer<Decompte>.Create(static (a, b) =>
        a.Echeance.CompareTo(b.Echeance) is var echeance and not 0 ? echeance
        : a.Depart.Fait.DateEffet.CompareTo(b.Depart.Fait.DateEffet) is var depart and not 0 ? depart
        : a.Depart.Ordre.CompareTo(b.Depart.Ordre) is var ordre and not 0 ? ordre
        : string.CompareOrdinal(a.Horloge, b.Horloge));

    /// <summary>Jours qui restent avant la fin du délai ; négatif s'il est passé.</summary>
    public int JoursRestants(LocalDate jour) => Period.DaysBetween(jour, Echeance);

    /// <summary>Le délai est passé : en retard dès le lendemain de l'échéance (R7).</summary>
    public bool EstEnRetard(LocalDate jour) => jour > Echeance;
}
