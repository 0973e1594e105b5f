using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Maraude.Formules;

/// <summary>Mises à l'abri et droits ouverts : des faits, non des familles. Une famille peut en avoir plusieurs.</summary>
public static class SuitesDesRencontres
{
    /// <summary>MAR-03A : mises à l'abri.</summary>
    public static Formule<FamilleRencontree> MisesALAbri { get; } = new("maraude.mises_a_l_abri", 1, [],
        static (_, question) => [Recrutement.Dans<MiseALAbri>(question.Periode)],
        static (_, question) => (famille, compteur) =>
        {
            foreach (var mise in famille.MisesALAbri)
                if (question.Periode.Contient(mise.Fait.DateEffet)) compteur.Ajouter(FamillesRencontrees.Unite(famille, mise));
        })
    { Lit = [typeof(MiseALAbri)] };

    /// <summary>MAR-03B : enfants présents aux mises à l'abri, autant de fois qu'ils y sont.</summary>
    public static Formule<FamilleRencontree> EnfantsALAbri { get; } = new("maraude.enfants_a_l_abri", 1, [],
        static (_, question) => [Recrutement.Dans<MiseALAbri>(question.Periode)],
        static (_, question) => (famille, compteur) =>
        {
            foreach (var mise in famille.MisesALAbri)
                if (question.Periode.Contient(mise.Fait.DateEffet)) compteur.Ponderer(FamillesRencontrees.Unite(famille, mise), ((MiseALAbri)mise.Fait).Enfants, echecs: 0);
        })
    {
        Lit = [typeof(MiseALAbri)],
        // Une mise à l'abri de plus n'apporte pas un enfant, mais ceux qui y sont.
        CompteSesEntrees = false,
    };

    /// <summary>MAR-04 : droits ouverts.</summary>
    public static Formule<FamilleRencontree> DroitsOuverts { get; } = new("maraude.droits_ouverts", 1, [],
        static (_, question) => [Recrutement.Dans<DroitOuvert>(question.Periode)],
        static (_, question) => (famille, compteur) =>
        {
            foreach (var droit in famille.Droits)
                if (question.Periode.Contient(droit.Fait.DateEffet)) compteur.Ajouter(FamillesRencontrees.Unite(famille, droit));
        })
    { Lit = [typeof(DroitOuvert)] };
}
