namespace Parcours.Host.Caisses;

/// <summary>
/// La structure des flux bénéficiaires VRSB0801, mensuels et quotidiens : chaque bloc, ses éléments dans leur ordre, leur type, leur nombre. Se lit
/// <c>NOM:type</c> puis l'occurrence (rien : une ; <c>?</c>, <c>*</c>, <c>+</c>, <c>{min,max}</c>). Types : <c>t28</c> texte de 28 caractères au plus,
/// <c>e8</c> entier de 8 chiffres au plus, <c>m9.2</c> nombre de 9 chiffres dont 2 décimales, <c>d</c> date, <c>h</c> heure, <c>b</c> booléen.
/// </summary>
internal static class StructureVrsb0801
{
    public const string Texte = """
        Racine = IdentificationFlux InfosFoyerRSA* TransmissionFlux
        IdentificationFlux = APPLIEME:t3 NUMVERSIONAPPLIEME:t4 TYPEFLUX:t1 NATFLUX:t1 DTCREAFLUX:d HEUCREAFLUX:h DTREF:d
        InfosFoyerRSA = IdentificationRSA Personne+ DonneesAdministratives PrestationRSA Evenement* Controle? Anomalie*
        IdentificationRSA = Organisme Partenaire DemandeRSA DemandeRMI? OrganismeCedant? OrganismePrenant?
        Organisme = FONORG:t3 NUMORG:t3 MATRICULE:e15
        Partenaire = TYPEPARTE:t4 IDEPARTE:t3
        DemandeRSA = DTDEMRSA:d NUMDEMRSA:t11
        DemandeRMI = DateDemandeRMI NumeroInstructionRMI
        DateDemandeRMI = DTDEMRMI:d
        NumeroInstructionRMI = NUMDEPINSRMI:t3 TYPEINSRMI:t1 NUMCOMINSRMI:e3 NUMAGRINSRMI:t2 NUMDOSINSRMI:e5 NUMCLI:e3
        OrganismeCedant = FONORGCEDMUT:t3 NUMORGCEDMUT:t3 MATRICULEORGCEDMUT:e15? DDARRMUT:d
        OrganismePrenant = FONORGPRENMUT:t3 NUMORGPRENMUT:t3 DDDEPAMUT:d
        Personne = Identification DossierCAF Prestations{2,2} Rattachement{0,2} DossierPoleEmploi? Ressources? MontantCalculDroitRSAPersonne? Activite*
            PensionAlimentaire? Grossesse? InformationsAgricoles? AvisPCGPersonne? AvisCGSSDOMPersonne?
        Identification = QUAL:t3? NOM:t28 NOMNAI:t28 PRENOM:t32 PRENOM2:t15? PRENOM3:t15? NOMCOMNAI:t26 DTNAI:d RGNAI:e1? TYPEDTNAI:t1? NIR:t15? TOPVALIEC:b?
            SEXE:t1
        DossierCAF = TOPRESPDOS:b DDRATDOS:d DFRATDOS:d? NUMDEMRSAPRECE:t11?
        Prestations = NATPREST:t3 ROLEPERS:t3 TOPCHAPERS:b
        Rattachement = NOMNAI:t28 PRENOM:t32 DTNAI:d NIR:t15? TYPEPAR:t3
        DossierPoleEmploi = IDASSEDIC:t8
        Ressources = GeneraliteRessourcesTrimestre RessourcesMensuelles{0,3}
        GeneraliteRessourcesTrimestre = TOPRESSNUL:b DDRESS:d DFRESS:d
        RessourcesMensuelles = GeneraliteRessourcesMensuelles DetailRessourcesMensuelles+
        GeneraliteRessourcesMensuelles = MOISRESS:d NBHEUMENTRA:e3?
        DetailRessourcesMensuelles = NATRESS:t3 MTNATRESSMEN:m9.2 ABANEU:t1?
        MontantCalculDroitRSAPersonne = TOPPERSDRODEVORSA:b TOPPERSENTDRODEVORSA:b? MTPERSRESSMENRSA:m9.2? MTPERSABANEURSA:m9.2?
        Activite = REG:t2? ACT:t3 DDACT:d DFACT:d? NATCONTRTRA:t3? TOPCONDADMETI:b?
        PensionAlimentaire = Asf{0,2} CreanceAlimentaire*
        Asf = SITASF:t2 PARASSOASF:t1 DDASF:d DFASF:d?
        CreanceAlimentaire = ETATCREALIM:t2 DDCREALIM:d DFCREALIM:d? ORIOBLALIM:t3 MOTIDISCREALIM:t3? COMMCREALIM:t50? MTSANCREALIM:m9.2?
        Grossesse = DDGRO:d DFGRO:d? DTDECLGRO:d NATFINGRO:t1?
        InformationsAgricoles = MTBENAGRI:m10.2? REGFISAGRI:t1? DTBENAGRI:d?
        AvisPCGPersonne = ConditionETI? Derogation* ExclueRSA? Liberalite?
        ConditionETI = AVISEVARESSNONSAL:t1 DTSOURESSNONSAL:d DTEVARESSNONSAL:d? MTEVARESSNONSAL:m9.2?
        Derogation = TYPEDERO:t3 AVISDERO:t1 DDAVISDERO:d DFAVISDERO:d?
        ExclueRSA = EXCL:t1 DDEXCL:d DFEXCL:d?
        Liberalite = MTLIBERNONDECL:m9.2 DTABSDECLLIBER:d
        AvisCGSSDOMPersonne = JUSACTDOM:t1 RESUJUSACTDOM:t1
        DonneesAdministratives = SituationFamille Adresse{1,3}
        SituationFamille = SITFAM:t3 DDSITFAM:d REGAGRIFAM:t3?
        Adresse = TroncCommunAdresse AdresseDetailleeFrance? AdresseHorsFrance?
        TroncCommunAdresse = RGADR:e2 DTEMM:d? PAYS:t3 TYPEADR:t1 ETATADR:t2
        AdresseDetailleeFrance = COMPLIDEADR:t38 COMPLADR:t38 NUMVOIE:t6 LIBTYPEVOIE:t30 NOMVOIE:t32 LIEUDIST:t38 NUMCOM:t5 CODEPOS:e5 NOMCOM:t32
        AdresseHorsFrance = LIBLIG2ADR:t38 LIBLIG3ADR:t38 LIBLIG4ADR:t38 LIBLIG5ADR:t38 LIBLIG6ADR:t38 LIBLIG7ADR:t38
        PrestationRSA = SituationDossierRSA DetailDroitRSA
        SituationDossierRSA = EtatDossierRSA Refus? SuspensionDroit* SuspensionVersement* FinDroit? FinDroitMoisAnterieur?
        EtatDossierRSA = ETATDOSRSA:t1
        Refus = DTREFURSA:d MOTIREFURSA:t3
        SuspensionDroit = MOTISUSDRORSA:t2 DDSUSDRORSA:d NATGROUPFSUS:t3?
        SuspensionVersement = MOTISUSVERSRSA:t2 DDSUSVERSRSA:d
        FinDroit = MOTICLORSA:t3 DTCLORSA:d
        FinDroitMoisAnterieur = MOTICLORSA:t3 DTCLORSA:d
        DetailDroitRSA = TroncCommunDroitRSA SpecificiteDOM? MontantsCalculDroitRSA? DetailCalculDroitRSA* AvisPCGDroitRSA?
        TroncCommunDroitRSA = TOPSANSDOMFIXE:b NBENFAUTCHA:e2? ORIDEMRSA:t3 DTORIDEMRSA:d? TOPFOYDRODEVORSA:b?
        SpecificiteDOM = SURFAGRIDOM:m5.2 DDSURFAGRIDOM:d SURFAGRIDOMPLA:m5.2? NBTOTAIDEFAMSURFDOM:e3? NBTOTPERSMAJOSURFDOM:e3?
        MontantsCalculDroitRSA = DDELECAL:d DFELECAL:d? MTREVMINIGARARSA:m9.2 MTPENTRSA:m9.2? MTLOCALRSA:m9.2? MTREVGARARSA:m9.2 MTPFRSA:m9.2? MTALRSA:m9.2?
            MTRESSMENRSA:m9.2 MTSANOBLALIMRSA:m9.2? MTREDHOSRSA:m9.2? MTREDCGRSA:m9.2? MTCUMINTEGRSA:m9.2? MTABANEURSA:m9.2? MTTOTDRORSA:m9.2
        DetailCalculDroitRSA = NATPF:t3 SOUSNATPF:t5 DDNATDRO:d DFNATDRO:d? MTRSAVERS:m9.2? DTDERRSAVERS:d?
        AvisPCGDroitRSA = ConditionAdministrative* ReductionRSA* PaiementTiers?
        ConditionAdministrative = AVISCONDADMRSA:t1 MOTICONDADMRSA:t2 COMM1CONDADMRSA:t60? COMM2CONDADMRSA:t60? DTEFFAVISCONDADMRSA:d
        ReductionRSA = MTREDRSA:m9.2 DDREDRSA:d DFREDRSA:d?
        PaiementTiers = AVISDESTPAIRSA:t1 DTAVISDESTPAIRSA:d NOMTIE:t64 TYPEPERSTIE:t1
        Evenement = DTLIQ:d HEULIQ:h FG:t9
        Controle = ControleAdministratif*
        ControleAdministratif = IdentificationCibleControleAdministratif IdentificationControleAdministratif ModaliteControleAdministratif
            ResultatControleAdministratif
        IdentificationCibleControleAdministratif = DTEFFCIBCONTRO:d CIBCONTRO:t3 CIBCONTROMSA:t3?
        IdentificationControleAdministratif = DTDETECCONTRO:d DTCLOCONTRO:d
        ModaliteControleAdministratif = LIBCIBCONTRO:t45 FAMCIBCONTRO:t2 NATCIBCONTRO:t3 COMMACONTRO:t3 TYPECONTRO:t2
        ResultatControleAdministratif = TYPEIMPACCONTRO:t1 MTINDURSACGCONTRO:m11.2? MTRAPRSACGCONTRO:m11.2?
        Anomalie = LIBANO:t200
        TransmissionFlux = NBTOTDOSRSATRANSM:e8 NBTOTDOSRSATRANSMANO:e8
        """;
}
