using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Indicateurs;

/// <summary>
/// Par quoi une formule peut rencontrer une personne : de quoi ne lire que sa cohorte. Il peut en amener trop, jamais trop peu : la
/// formule décide seule, et ne doit rien au recrutement.
/// </summary>
public abstract record Recrutement
{
    private Recrutement() { }

    /// <summary>Un fait de ce type a son effet dans l'intervalle, bornes incluses.</summary>
    public sealed record ParEffet(Type Fait, LocalDate Debut, LocalDate Fin) : Recrutement;

    /// <summary>Un champ de date d'un fait de ce type tombe dans l'intervalle, bornes incluses. La colonne doit être indexée.</summary>
    /// <param name="Fait">Type de fait.</param>
    /// <param name="Champ">Nom échangé du champ.</param>
    /// <param name="Debut">Borne basse.</param>
    /// <param name="Fin">Borne haute.</param>
    public sealed record ParDate(Type Fait, string Champ, LocalDate Debut, LocalDate Fin) : Recrutement;

    /// <summary>
    /// Quelque chose commence au plus tard <paramref name="Au"/> et n'est pas fini avant <paramref name="Du"/> : aucun des faits de fin
    /// du même épisode n'a son effet entre le lendemain du début et la veille de <paramref name="Du"/>. Fini et recommencé le même jour, il
    /// court encore : l'ordre du jour est à la formule. Le décès ne compte pas ici.
    /// </summary>
    public sealed record EnCours(Type Debut, IReadOnlyList<Type> Fins, LocalDate Du, LocalDate Au) : Recrutement;

    /// <summary>Un fait de ce type a son effet dans la période.</summary>
    public static Recrutement Dans<T>(Periode periode) where T : Fait => new ParEffet(typeof(T), periode.Debut, periode.Fin);

    /// <summary>Ce qui est en cours un jour.</summary>
    public static Recrutement EnCoursLe<T>(LocalDate jour, params IReadOnlyList<Type> fins) where T : Fait => new EnCours(typeof(T), fins, jour, jour);
}
