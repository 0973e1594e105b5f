namespace Parcours.Domain.Habilitations;

/// <summary>Ce qu'un rôle peut lire (A2). Ce qu'il peut consigner est dit par chaque acte (<see cref="Communs.Acte.Par"/>).</summary>
/// <param name="Role">Le rôle.</param>
/// <param name="Libelle">Son nom, en français.</param>
/// <param name="Regard">Les dossiers qu'il voit.</param>
/// <param name="VoitLesChiffres">Il lit indicateurs et matrices.</param>
/// <param name="VoitLesListes">Il lit les dossiers derrière un chiffre.</param>
/// <param name="VoitLesEcheances">Il lit les échéances des dossiers qu'il voit.</param>
/// <param name="SousPseudonyme">Les dossiers qu'il lit ne se relient pas à ceux des autres : leurs identifiants sont remplacés.</param>
/// <param name="DitPourquoi">Toute lecture nominative doit dire sa finalité.</param>
/// <param name="VoitLIdentite">Il lit et dépose l'identité des personnes dont il voit un dossier entier.</param>
public sealed record DroitsDuRole(
    Role Role, string Libelle, Regard Regard = Regard.Aucun, bool VoitLesChiffres = false, bool VoitLesListes = false,
    bool VoitLesEcheances = false, bool SousPseudonyme = false, bool DitPourquoi = false, bool VoitLIdentite = false)
{
    private static readonly DroitsDuRole[] _tous =
    [
        new(Role.ReferentParcours, "référent de parcours", Regard.Designation, VoitLIdentite: true),
        new(Role.Referent, "référent unique RSA", Regard.Organisme, VoitLesEcheances: true, VoitLIdentite: true),
        new(Role.Orienteur, "orienteur", Regard.Ressort, VoitLesEcheances: true, VoitLIdentite: true),
        new(Role.Accueil, "chargé d'accueil"),
        new(Role.ReferentAse, "référent ASE", Regard.Ressort, VoitLesEcheances: true, VoitLIdentite: true),
        new(Role.Evaluateur, "évaluateur autonomie", Regard.Ressort, VoitLesEcheances: true, VoitLIdentite: true),
        new(Role.Equipe, "équipe pluridisciplinaire", Regard.Inscription, DitPourquoi: true),
        new(Role.Direction, "direction de l'insertion", Regard.Ressort, VoitLesChiffres: true, VoitLesListes: true, VoitLesEcheances: true, VoitLIdentite: true),
        new(Role.Prescripteur, "prescripteur"),
        new(Role.Caisse, "caisse"),
        new(Role.Etat, "services de l'État", VoitLesChiffres: true),
        new(Role.Auditeur, "auditeur", VoitLesChiffres: true, VoitLesListes: true, SousPseudonyme: true, DitPourquoi: true),
        new(Role.Administrateur, "administrateur"),
        new(Role.Dpo, "délégué à la protection des données"),
    ];

    /// <summary>Tous les rôles.</summary>
    public static IReadOnlyList<DroitsDuRole> Tous => _tous;

    /// <summary>Le nom du rôle dans un jeton (<c>referentAse</c>).</summary>
    public string Code { get; } = char.ToLowerInvariant(Role.ToString()[0]) + Role.ToString()[1..];

    /// <summary>Ce qu'un rôle peut lire.</summary>
    public static DroitsDuRole De(Role role) => _tous[(int)role];

    /// <summary>Le rôle de ce nom ; nul s'il n'y en a pas.</summary>
    public static Role? DeCode(string code) => Array.Find(_tous, droits => droits.Code == code)?.Role;
}
