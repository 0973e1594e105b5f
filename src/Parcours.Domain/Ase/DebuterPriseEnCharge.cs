using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Débuter une prise en charge de jeune majeur (L. 222-5, 5°).</summary>
public static class DebuterPriseEnCharge
{
    /// <summary>Refuse à partir de l'âge limite, sauf l'année scolaire engagée (dernier alinéa) ; avant la majorité, une alerte.</summary>
    public static Decision Decide(PriseEnChargeJeuneMajeurDebutee fait, DossierPersonne personne, Contexte contexte)
    {
        var ages = new AgesDuJeune(personne, contexte);
        return new Examen(fait, personne, contexte)
            .Refuser(fait.Forme is not FormeJeuneMajeur.AnneeScolaire && ages.ALAgeLimite(fait.DateEffet), new("prise-en-charge-apres-l-age-limite",
                "La personne a passé l'âge limite d'une prise en charge de jeune majeur.", ages.Reference(fait.DateEffet), DependDUnAutreFait: true))
            .Alerter(ages.EstMineur(fait.DateEffet), "prise-en-charge-avant-la-majorite", "La personne n'est pas encore majeure à cette date.")
            .Alerter(ParcoursAse.De(personne).PriseEnChargeEnCours(fait.DateEffet), "prise-en-charge-deja-debutee", "Une prise en charge de jeune majeur court déjà.")
            .Conclure();
    }
}
