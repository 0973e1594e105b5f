using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Débuter un parrainage.</summary>
public static class DebuterParrainage
{
    /// <summary>Rien de plus que les règles de tout acte : la convention ne lie pas le parrainage à une orientation.</summary>
    public static Decision Decide(ParrainageDebute fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Conclure();
}
