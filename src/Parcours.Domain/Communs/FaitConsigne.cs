namespace Parcours.Domain.Communs;

/// <summary>Un fait à sa place dans le journal du département.</summary>
/// <param name="Id">Identifiant au journal (<see cref="IdentifiantFait"/>).</param>
/// <param name="Position">Rang dans le journal du département : l'ordre dans lequel le système l'a appris.</param>
/// <param name="Fait">Ce qui est consigné.</param>
public sealed record FaitConsigne(Guid Id, long Position, Fait Fait);

/// <summary>Un fait tel que connu à une position : corrections appliquées, annulations retirées (R6).</summary>
/// <param name="Ordre">Position d'origine, qui départage les faits du même jour (R1) ; une correction ne la change pas.</param>
/// <param name="Fait">Valeur connue.</param>
public readonly record struct FaitConnu(long Ordre, Fait Fait);

/// <summary>Une ligne de la table des faits tels que connus : la valeur d'un fait entre deux positions de connaissance.</summary>
/// <param name="Ordre">Position d'origine du fait.</param>
/// <param name="Fait">Valeur connue pendant l'intervalle.</param>
/// <param name="ConnuDe">Première position, incluse, où la valeur est connue.</param>
/// <param name="ConnuJusquA">Position, exclue, où elle cesse de l'être ; nulle tant qu'elle vaut.</param>
public readonly record struct VersionDeFait(long Ordre, Fait Fait, long ConnuDe, long? ConnuJusquA);
