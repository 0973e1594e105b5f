using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Ase;

/// <summary>Les actes de l'aide sociale à l'enfance.</summary>
public static class ActesAse
{
    /// <summary>Tous, dans l'ordre de la référence (B2).</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<AccueilAseDebute>(DebuterAccueil.Decide, Role.ReferentAse),
        Acte.De<EntretienAutonomieTenu>(TenirEntretienAutonomie.Decide, Role.ReferentAse),
        Acte.De<ProjetAccesAutonomieEtabli>(EtablirProjetAutonomie.Decide, Role.ReferentAse),
        Acte.De<InscriptionReferentielAse>(InscrireReferentiel.Decide, Role.ReferentAse),
        Acte.De<PersonneConfianceDesignee>(DesignerPersonneConfiance.Decide, Role.ReferentAse),
        Acte.De<PersonneLienDesignee>(DesignerPersonneLien.Decide, Role.ReferentAse),
        Acte.De<PersonneLienRevoquee>(RevoquerPersonneLien.Decide, Role.ReferentAse),
        Acte.De<SituationJeuneConstatee>(ConstaterSituation.Decide, Role.ReferentAse),
        Acte.De<PriseEnChargeJeuneMajeurDebutee>(DebuterPriseEnCharge.Decide, Role.ReferentAse),
        Acte.De<PriseEnChargeJeuneMajeurTerminee>(TerminerPriseEnCharge.Decide, Role.ReferentAse),
        Acte.De<PeculeInforme>(InformerPecule.Decide, Role.ReferentAse),
        Acte.De<SortieAse>(SortirDeLAse.Decide, Role.ReferentAse),
        Acte.De<EntretienSixMoisTenu>(TenirEntretienSixMois.Decide, Role.ReferentAse),
        Acte.De<EntretienSixMoisRefuse>(RefuserEntretienSixMois.Decide, Role.ReferentAse),
        Acte.De<RetourAse>(RetournerALAse.Decide, Role.ReferentAse),
    ];
}
