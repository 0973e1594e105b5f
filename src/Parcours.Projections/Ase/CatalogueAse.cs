using Parcours.Domain.Ase;

namespace Parcours.Projections.Ase;

/// <summary>Codes et noms persistés des faits de l'aide sociale à l'enfance.</summary>
public static class CatalogueAse
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesAse.Tous, new Dictionary<string, (short, string)>
    {
        ["AccueilAseDebute"] = (201, "ase.accueil_ase_debute.v1"),
        ["EntretienAutonomieTenu"] = (202, "ase.entretien_autonomie_tenu.v1"),
        ["ProjetAccesAutonomieEtabli"] = (203, "ase.projet_acces_autonomie_etabli.v1"),
        ["InscriptionReferentielAse"] = (204, "ase.inscription_referentiel_ase.v1"),
        ["PersonneConfianceDesignee"] = (205, "ase.personne_confiance_designee.v1"),
        ["PersonneLienDesignee"] = (206, "ase.personne_lien_designee.v1"),
        ["PersonneLienRevoquee"] = (207, "ase.personne_lien_revoquee.v1"),
        ["SituationJeuneConstatee"] = (208, "ase.situation_jeune_constatee.v1"),
        ["PriseEnChargeJeuneMajeurDebutee"] = (209, "ase.prise_en_charge_jeune_majeur_debutee.v1"),
        ["PriseEnChargeJeuneMajeurTerminee"] = (210, "ase.prise_en_charge_jeune_majeur_terminee.v1"),
        ["PeculeInforme"] = (211, "ase.pecule_informe.v1"),
        ["SortieAse"] = (212, "ase.sortie_ase.v1"),
        ["EntretienSixMoisTenu"] = (213, "ase.entretien_six_mois_tenu.v1"),
        ["EntretienSixMoisRefuse"] = (214, "ase.entretien_six_mois_refuse.v1"),
        ["RetourAse"] = (215, "ase.retour_ase.v1"),
    });
}
