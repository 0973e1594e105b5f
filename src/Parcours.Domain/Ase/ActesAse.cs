using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Les actes de l'aide sociale à l'enfance.</summary>
public static class ActesAse
{
    /// <summary>Tous, dans l'ordre de la référence (B2).</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<AccueilAseDebute>(DebuterAccueil.Decide),
        Acte.De<EntretienAutonomieTenu>(TenirEntretienAutonomie.Decide),
        Acte.De<ProjetAccesAutonomieEtabli>(EtablirProjetAutonomie.Decide),
        Acte.De<InscriptionReferentielAse>(InscrireReferentiel.Decide),
        Acte.De<PersonneConfianceDesignee>(DesignerPersonneConfiance.Decide),
        Acte.De<PersonneLienDesignee>(DesignerPersonneLien.Decide),
        Acte.De<PersonneLienRevoquee>(RevoquerPersonneLien.Decide),
        Acte.De<SituationJeuneConstatee>(ConstaterSituation.Decide),
        Acte.De<PriseEnChargeJeuneMajeurDebutee>(DebuterPriseEnCharge.Decide),
        Acte.De<PriseEnChargeJeuneMajeurTerminee>(TerminerPriseEnCharge.Decide),
        Acte.De<PeculeInforme>(InformerPecule.Decide),
        Acte.De<SortieAse>(SortirDeLAse.Decide),
        Acte.De<EntretienSixMoisTenu>(TenirEntretienSixMois.Decide),
        Acte.De<EntretienSixMoisRefuse>(RefuserEntretienSixMois.Decide),
        Acte.De<RetourAse>(RetournerALAse.Decide),
    ];
}
