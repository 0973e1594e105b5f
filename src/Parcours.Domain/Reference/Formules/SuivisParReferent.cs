using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Reference.Formules;

/// <summary>Personnes accompagnées par un référent de parcours : changer de référent est sans effet, le suivi continue.</summary>
public static class SuivisParReferent
{
    private static readonly Type[] Lus = [typeof(ReferentParcoursDesigne), typeof(ReferentParcoursFini)];

    /// <summary>REF-02, REF19-E : au moins un jour de la période, observée jusqu'au jour du stock (R11).</summary>
    public static Formule<PersonneReference> DansLaPeriode { get; } = new("reference.suivis_dans_la_periode", 1, [],
        static (_, question) => [new Recrutement.EnCours(typeof(ReferentParcoursDesigne), [typeof(ReferentParcoursFini)], question.Periode.Debut, question.JourDuStock)],
        static (_, question) =>
        {
            var observee = question.Periode with { Fin = question.JourDuStock };
            return Compter(suivi => suivi.EstEnCoursUnJourDe(observee));
        })
    { Lit = Lus };

    /// <summary>REF-02S : au jour du stock, fin strictement postérieure (R11).</summary>
    public static Formule<PersonneReference> AuDernierJour { get; } = new("reference.suivis_au_dernier_jour", 1, [],
        static (_, question) => [Recrutement.EnCoursLe<ReferentParcoursDesigne>(question.JourDuStock, typeof(ReferentParcoursFini))],
        static (_, question) => Compter(suivi => suivi.EstEnCoursLe(question.JourDuStock)))
    { Lit = Lus };

    /// <summary>Une personne une fois, par son premier suivi qui compte (R9).</summary>
    private static Action<PersonneReference, Compteur> Compter(Func<Suivi, bool> compte) => (personne, compteur) =>
    {
        foreach (var suivi in personne.Suivis)
        {
            if (!compte(suivi)) continue;
            compteur.Ajouter(new Unite(personne.Id, suivi.Debut.Fait.Episode, Classe.Compte, null, null, suivi.Debut, null, suivi.Fin, null, false));
            return;
        }
    };
}
