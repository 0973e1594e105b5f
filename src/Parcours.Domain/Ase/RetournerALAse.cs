using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Retourner à l'aide sociale à l'enfance, de droit avant l'âge limite (L. 222-5, 5°).</summary>
public static class RetournerALAse
{
    /// <summary>Refuse à partir de l'âge limite si la naissance est connue. Sans sortie connue, ou avant la majorité : de simples alertes.</summary>
    public static Decision Decide(RetourAse fait, DossierPersonne personne, Contexte contexte)
    {
        var ages = new AgesDuJeune(personne, contexte);
        return new Examen(fait, personne, contexte)
            .Refuser(ages.ALAgeLimite(fait.DateEffet), new("retour-apres-l-age-limite",
                "La personne a passé l'âge limite du retour.", ages.Reference(fait.DateEffet), DependDUnAutreFait: true))
            .Alerter(!ParcoursAse.De(personne).EstSorti(fait.DateEffet), "retour-sans-sortie", "Aucune sortie n'est connue à cette date.")
            .Alerter(ages.EstMineur(fait.DateEffet), "retour-d-un-mineur", "La personne n'est pas encore majeure à cette date.")
            .Conclure();
    }
}
