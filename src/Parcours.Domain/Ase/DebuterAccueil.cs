using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Débuter un accueil : un accueil ouvert au plus (B2).</summary>
public static class DebuterAccueil
{
    /// <summary>Refuse un second accueil sans sortie entre-temps, dans quelque ordre qu'ils soient dits.</summary>
    public static Decision Decide(AccueilAseDebute fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(ParcoursAse.De(personne).AUnAccueilSansSortie(fait.DateEffet), new("accueil-deja-ouvert",
                "Un accueil est déjà ouvert : il faut une sortie entre deux accueils.", "B2", DependDUnAutreFait: true))
            .Alerter(fait.Base is not BaseAccueil.Alinea5 && new AgesDuJeune(personne, contexte).EstMajeur(fait.DateEffet), "accueil-d-un-majeur",
                "La personne est majeure à cette date : son accueil relève du 5° de l'article L. 222-5.")
            .Conclure();
}
