using Parcours.Domain.Communs;

namespace Parcours.Domain.PremierAccueil;

/// <summary>Consigner un accueil. Deux accueils pareils le même jour sont deux passages : seul l'identifiant de l'émetteur dit une redite.</summary>
public static class RealiserAccueil
{
    /// <summary>Ne lit rien d'autre que le fait, pas même ce qu'on sait du lieu : un territoire hors du référentiel est une alerte.</summary>
    public static Decision Decide(AccueilRealise fait, DossierPersonne lieu, Contexte contexte) =>
        new Examen(fait, DossierPersonne.Inconnue, contexte).AlerterSiInconnu(fait.Territoire).Conclure();
}
