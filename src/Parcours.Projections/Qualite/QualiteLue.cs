using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Qualite;

/// <summary>Les contrôles lus.</summary>
/// <param name="Position">Position de connaissance.</param>
/// <param name="Chiffres">Un par contrôle demandé, dans l'ordre.</param>
/// <param name="Cas">La page demandée, les plus anciens d'abord ; vide si aucune ne l'est.</param>
/// <param name="Total">Combien de cas l'appelant voit ; zéro s'il n'a demandé que les chiffres.</param>
public sealed record QualiteLue(long Position, IReadOnlyList<ChiffreDeQualite> Chiffres, IReadOnlyList<CasDeQualite> Cas, long Total);

/// <summary>Ce qu'un contrôle compte.</summary>
/// <param name="Controle">Le contrôle.</param>
/// <param name="Compte">Cas et personnes.</param>
/// <param name="Parts">Par motif, ou par famille de flux pour le retard ; un motif sans cas n'y est pas.</param>
public sealed record ChiffreDeQualite(Controle Controle, CompteDeQualite Compte, IReadOnlyDictionary<string, CompteDeQualite> Parts);

/// <summary>Des cas.</summary>
/// <param name="Cas">Leur nombre.</param>
/// <param name="Personnes">Les personnes suivies qu'ils concernent, chacune une fois ; les faits d'un lieu ou d'un agent n'en ont pas.</param>
/// <param name="Retards">Comment se répartissent les retards de tous les faits, en cas ou non ; nul pour un autre contrôle.</param>
public sealed record CompteDeQualite(long Cas, long Personnes, RepartitionDesRetards? Retards = null)
{
    /// <summary>Aucun.</summary>
    public static CompteDeQualite Nul { get; } = new(0, 0);
}

/// <summary>Un fait en cause.</summary>
/// <param name="Personne">Identifiant interne de la personne, ou de l'objet que le flux suit.</param>
/// <param name="Episode">L'épisode.</param>
/// <param name="Jour">Jour où le cas se range.</param>
/// <param name="Fait">Le fait en cause.</param>
/// <param name="Autre">Celui qui le contredit ou qu'il redit ; nul s'il est seul.</param>
/// <param name="Motif">Ce qui est en cause ; nul si le contrôle ne distingue rien.</param>
/// <param name="Jours">Jours de retard, ou d'attente ; nul si le contrôle n'attend rien.</param>
/// <param name="Territoire">Territoire du dossier au jour observé ; nul si rien ne le situe.</param>
/// <param name="Organisme">Organisme de l'orientation en vigueur ; nul sans orientation.</param>
public sealed record CasDeQualite(
    Guid Personne, Episode Episode, LocalDate Jour, FaitEnCause Fait, FaitEnCause? Autre, string? Motif, int? Jours, string? Territoire, string? Organisme);

/// <summary>Un fait tel que connu, sans son contenu.</summary>
/// <param name="Type">Nom dans l'échange.</param>
/// <param name="Effet">Jour d'effet.</param>
/// <param name="Ordre">Sa place au journal.</param>
public sealed record FaitEnCause(string Type, LocalDate Effet, long Ordre);
