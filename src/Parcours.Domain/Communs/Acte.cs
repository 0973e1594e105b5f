using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Communs;

/// <summary>Un acte : le type de fait qu'il propose et la fonction pure qui en décide.</summary>
/// <param name="Forme">Forme du fait.</param>
/// <param name="Decider">Fait proposé, dossier de la personne, contexte : la décision.</param>
/// <param name="Par">Les rôles qui peuvent l'accomplir (A2).</param>
public sealed record Acte(Forme Forme, Func<Fait, DossierPersonne, Contexte, Decision> Decider, IReadOnlyList<Role> Par)
{
    /// <summary>L'acte d'un type de fait.</summary>
    public static Acte De<T>(Func<T, DossierPersonne, Contexte, Decision> decider, params IReadOnlyList<Role> par) where T : Fait =>
        new(Forme.De<T>(), (fait, personne, contexte) => decider((T)fait, personne, contexte), par);
}
