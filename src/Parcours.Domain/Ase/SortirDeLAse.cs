using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Sortir de l'aide sociale à l'enfance : fin de toute prise en charge (B2).</summary>
public static class SortirDeLAse
{
    /// <summary>Refuse sans prise en charge connue à cette date. Un motif que l'âge dément, un décès non déclaré : de simples alertes.</summary>
    public static Decision Decide(SortieAse fait, DossierPersonne personne, Contexte contexte)
    {
        var ages = new AgesDuJeune(personne, contexte);
        return new Examen(fait, personne, contexte)
            .Refuser(!ParcoursAse.De(personne).EstPrisEnCharge(fait.DateEffet), new("sortie-sans-accueil",
                "Aucune prise en charge n'est connue à cette date : rien à quitter.", "B2", DependDUnAutreFait: true))
            .Alerter(fait.Motif is MotifSortie.Majorite or MotifSortie.FinApjm or MotifSortie.RefusApjm && ages.EstMineur(fait.DateEffet), "sortie-d-un-mineur",
                "Le motif suppose la majorité ; la personne est mineure à cette date.")
            .Alerter(fait.Motif is MotifSortie.Limite21 && ages.EstAvantLAgeLimite(fait.DateEffet), "sortie-avant-l-age-limite",
                "Le motif suppose l'âge limite ; la personne ne l'a pas à cette date.")
            .Alerter(fait.Motif is MotifSortie.Deces && personne.DecedeeLe is null, "deces-non-declare",
                "Le décès n'est pas déclaré : il ne ferme que ce parcours tant qu'il ne l'est pas sur la personne.")
            .Conclure();
    }
}
