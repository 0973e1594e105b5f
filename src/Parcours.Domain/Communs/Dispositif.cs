namespace Parcours.Domain.Communs;

/// <summary>
/// Famille de flux du contrat (§1) : ce qui est suivi, personne, épisode ou activité. Ajouter un dispositif ajoute une ligne ici, et un
/// dossier à chaque étage ; rien d'autre ne l'énumère.
/// </summary>
public enum Dispositif
{
    /// <summary>Faits de la personne elle-même.</summary>
    [Famille("personne")] Personne,

    /// <summary>Revenu de solidarité active.</summary>
    [Famille("RSA", ARang = true)] Rsa,

    /// <summary>Aide sociale à l'enfance : un parcours par personne.</summary>
    [Famille("ASE")] Ase,

    /// <summary>Allocation personnalisée d'autonomie : une demande par rang.</summary>
    [Famille("APA", ARang = true)] Apa,

    /// <summary>Prestation de compensation et autres droits de la maison du handicap.</summary>
    [Famille("PCH", ARang = true)] Pch,

    /// <summary>Référent de parcours : un parcours par personne.</summary>
    [Famille("REF")] Reference,

    /// <summary>Accompagnement global de l'opérateur de l'emploi et du Département.</summary>
    [Famille("AG", ARang = true)] AccompagnementGlobal,

    /// <summary>Garantie d'activité départementale.</summary>
    [Famille("GA", ARang = true)] GarantieActivite,

    /// <summary>Formation des professionnels : le flux suit un agent, personne suivie aucune.</summary>
    [Famille("FOR", Genre = "agent")] Formation,

    /// <summary>Valeurs d'indicateurs saisies : le flux suit un indicateur, personne suivie aucune.</summary>
    [Famille("SAI", Genre = "indicateur", EnClair = true)] Saisie,

    /// <summary>Premier accueil social inconditionnel : le flux suit un lieu une année, personne suivie aucune, et s'allonge sans être relu.</summary>
    [Famille("PAS", Genre = "lieu", Nomme = "structure ou territoire", SansLecture = true)] PremierAccueil,

    /// <summary>Maraudes : le flux suit une famille rencontrée à la rue, que rien ne nomme.</summary>
    [Famille("MAR", Genre = "famille")] Maraude,

    /// <summary>Prévention spécialisée : un parcours par jeune.</summary>
    [Famille("PRS", Nomme = "jeune")] Prevention,

    /// <summary>Mobilité : une mesure par prescription, que l'émetteur nomme.</summary>
    [Famille("MOB", ARang = true, Nomme = "mesure", RangNomme = true)] Mobilite,
}
