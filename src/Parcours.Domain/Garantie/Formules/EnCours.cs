using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>Stocks au jour observé (R11) : une personne une fois, par son épisode en cours le plus ancien (R9).</summary>
public static class EnCours
{
    private static readonly Type[] LusDeLaGarantie = [typeof(GarantieActiviteDebutee), typeof(GarantieActiviteTerminee)];
    private static readonly Type[] LusDeLAccompagnement = [typeof(AccompagnementGlobalDebute), typeof(AccompagnementGlobalTermine)];

    /// <summary>GAR-02 : garanties d'activité en cours.</summary>
    public static Formule<PersonneGarantie> Garanties { get; } = new("garantie.garanties_en_cours", 1, [],
        static (_, question) => [Recrutement.EnCoursLe<GarantieActiviteDebutee>(question.JourDuStock, typeof(GarantieActiviteTerminee))],
        static (_, question) => (personne, compteur) =>
        {
            if (PersonneGarantie.EnCoursLe(personne.Garanties, question.JourDuStock) is { Suivi: { } suivi }) compteur.Ajouter(Comptages.Unite(personne, suivi.Debut, suivi.Fin));
        })
    { Lit = LusDeLaGarantie };

    /// <summary>GAR-04 : accompagnements globaux en cours.</summary>
    public static Formule<PersonneGarantie> Accompagnements { get; } = DeLAccompagnement("garantie.accompagnements_en_cours", static (personne, dossier, _, compteur) =>
        compteur.Ajouter(Comptages.Unite(personne, dossier.Suivi!.Value.Debut, dossier.Suivi!.Value.Fin)));

    /// <summary>GAR-05, GAR19-2A : les mêmes, rapportés aux conseillers qui en suivent au moins un ce jour.</summary>
    public static Formule<PersonneGarantie> ParConseiller { get; } = DeLAccompagnement("garantie.personnes_par_conseiller", static (personne, dossier, jour, compteur) =>
    {
        compteur.Ajouter(Comptages.Unite(personne, dossier.Suivi!.Value.Debut, dossier.Suivi!.Value.Fin, valeur: 1));
        compteur.Distinguer(dossier.ConseillerLe(jour)!.Value);
    });

    private static Formule<PersonneGarantie> DeLAccompagnement(string nom, Action<PersonneGarantie, DossierDAccompagnement, LocalDate, Compteur> compter) => new(nom, 1, [],
        static (_, question) => [Recrutement.EnCoursLe<AccompagnementGlobalDebute>(question.JourDuStock, typeof(AccompagnementGlobalTermine))],
        (_, question) => (personne, compteur) =>
        {
            if (PersonneGarantie.EnCoursLe(personne.Accompagnements, question.JourDuStock) is { } dossier) compter(personne, dossier, question.JourDuStock, compteur);
        })
    { Lit = LusDeLAccompagnement };
}
