namespace Parcours.Domain.Habilitations;

/// <summary>Ce qu'un agent est pour le parcours des personnes (A2). L'ordre n'a pas de sens ; les noms sont ceux des jetons.</summary>
public enum Role
{
    /// <summary>Référent de parcours : les dossiers dont la personne a accepté sa désignation.</summary>
    ReferentParcours,

    /// <summary>Référent unique RSA : les dossiers de son organisme.</summary>
    Referent,

    /// <summary>Orienteur : les entrants de son ressort ; décide et notifie l'orientation.</summary>
    Orienteur,

    /// <summary>Chargé d'accueil : l'accueil du jour, souvent anonyme ; aucun dossier.</summary>
    Accueil,

    /// <summary>Référent ASE : les jeunes confiés ou sortis de son secteur.</summary>
    ReferentAse,

    /// <summary>Évaluateur autonomie, maison du handicap : les dossiers APA ou PCH.</summary>
    Evaluateur,

    /// <summary>Équipe pluridisciplinaire : un dossier inscrit, le temps de la séance.</summary>
    Equipe,

    /// <summary>Direction de l'insertion : délais, listes de sa politique, corrections motivées.</summary>
    Direction,

    /// <summary>SIAE, prescripteur : la participation à son action.</summary>
    Prescripteur,

    /// <summary>CAF, MSA : rien à lire ; ouvertures, suspensions et clôtures par flux.</summary>
    Caisse,

    /// <summary>Préfecture, DDETS, commissaire : agrégats et leur histoire, sans personne.</summary>
    Etat,

    /// <summary>Chambre régionale des comptes, inspection : agrégats, et dossiers pseudonymisés sur demande tracée.</summary>
    Auditeur,

    /// <summary>Administrateur : les habilitations, pas les contenus.</summary>
    Administrateur,

    /// <summary>Délégué à la protection des données : les traces, pas les contenus.</summary>
    Dpo,
}
