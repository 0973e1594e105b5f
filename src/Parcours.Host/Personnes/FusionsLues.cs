using NodaTime;

namespace Parcours.Host.Personnes;

/// <summary>Sous quelle personne une autre se lit.</summary>
/// <param name="Personne">La personne demandée, par son identifiant interne.</param>
/// <param name="Conservee">Celle sous laquelle ses dossiers se lisent ; elle-même, si rien ne l'absorbe.</param>
/// <param name="Fusions">Les fusions en vigueur qui la réunissent à d'autres, de la plus ancienne à la plus récente.</param>
public sealed record FusionsLues(Guid Personne, Guid Conservee, IReadOnlyList<FusionLue> Fusions);

/// <summary>Une fusion en vigueur.</summary>
/// <param name="Id">Identifiant du fait, pour l'annuler.</param>
/// <param name="Absorbee">La personne absorbée.</param>
/// <param name="Conservee">La personne conservée.</param>
/// <param name="DateEffet">Jour où elle fut constatée.</param>
/// <param name="Position">Place au journal : d'elle, les chiffres les comptent pour une.</param>
public sealed record FusionLue(string Id, Guid Absorbee, Guid Conservee, LocalDate DateEffet, long Position);
