using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Transversal;

/// <summary>Corriger un fait : elle agit à sa connaissance, jamais avant (R6).</summary>
public static class CorrigerFait
{
    /// <summary>
    /// La cible est de la même personne, ou du même objet, et déjà connue ; un transversal s'annule, il ne se corrige pas ; une correction sur un
    /// fait annulé est admise, elle vaut s'il revit (contrat, §1).
    /// </summary>
    public static Decision Decide(EvenementCorrige fait, DossierPersonne personne, Contexte contexte)
    {
        if (personne.Trouver(IdentifiantFait.De(fait.EvenementVise)) is not { } cible)
            return new Decision.Refuser(CibleInconnue);
        if (cible.Fait is FaitTransversal)
            return new Decision.Refuser(new("correction-d-un-transversal", "Une correction ou une annulation s'annule, elle ne se corrige pas.", "R6"));
        // Changer de conservée serait une autre fusion, qu'aucune règle n'aurait jugée.
        if (cible.Fait is PersonnesFusionnees)
            return new Decision.Refuser(new("correction-d-une-fusion", "Une fusion s'annule, elle ne se corrige pas.", "R9"));

        var forme = Forme.De(cible.Fait.GetType());
        var erreurs = new List<ErreurDeForme>();
        if (fait.Donnees is { } donnees) forme.LireCorrection(donnees, opaque: null, erreurs);
        if (erreurs.Count == 0 && forme.ChampDeLObjet is { } objet && !Champ.SontEgales(objet.Valeur(fait.Appliquer(cible.Fait)), objet.Valeur(cible.Fait)))
            erreurs.Add(new(objet.Nom, "nomme l'objet du flux, qu'une correction ne change pas : il faut annuler le fait et le consigner sur l'autre flux"));
        if (erreurs.Count > 0)
            return new Decision.Refuser(new("correction-invalide", "Les champs corrigés n'ont pas la forme attendue.", Erreurs: erreurs));
        if (fait.DateEffetCorrigee > contexte.Aujourdhui && !(cible.Fait is IFaitDeCaisse && contexte.Origine is Origine.Lot))
            return new Decision.Refuser(new("effet-futur", "La date d'effet corrigée est dans le futur.", "B0"));

        var redite = contexte.Origine is Origine.Saisie && personne.ValeurCorrigee(cible) is var valeur
            && Forme.SontIdentiques(valeur, fait.Appliquer(valeur));
        return redite
            ? new Decision.RienAFaire(cible.Position)
            : new Decision.Consigner(fait with { Episode = cible.Fait.Episode }, personne.EstVivant(cible) ? [] : [SurUnFaitAnnule]);
    }

    internal static Refus CibleInconnue { get; } =
        new("fait-vise-inconnu", "Le fait visé n'est pas connu de cette personne ou de cet objet : une correction ou une annulation suit toujours sa cible.", "R6");

    private static Alerte SurUnFaitAnnule { get; } = new("fait-vise-annule", "Le fait visé est annulé : la correction vaudra s'il revit.");
}
