using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Caisses;

/// <summary>Ce qu'un flux dit de lui-même (<c>IdentificationFlux</c>).</summary>
/// <param name="Application">Application émettrice : CRI pour la CNAF, AGO pour la MSA…</param>
/// <param name="Type">M mensuel, I quotidien, R reprise.</param>
/// <param name="CreeLe">Jour et heure de création, à Paris : départage deux fichiers, et date la réception par le Département.</param>
/// <param name="Reference">Dernier jour que le flux décrit.</param>
public sealed record EnteteDeFlux(string Application, char Type, LocalDateTime CreeLe, LocalDate Reference);

/// <summary>L'état d'un dossier de la caisse (<c>ETATDOSRSA</c>).</summary>
public enum EtatDeDossier
{
    /// <summary>0 : en attente de décision du Département.</summary>
    EnAttente,

    /// <summary>1 : droit refusé.</summary>
    Refuse,

    /// <summary>2 : ouvert et versable.</summary>
    Ouvert,

    /// <summary>3 : droit suspendu.</summary>
    DroitSuspendu,

    /// <summary>4 : versement suspendu.</summary>
    VersementSuspendu,

    /// <summary>5 : clos.</summary>
    Clos,

    /// <summary>6 : clos sur un mois antérieur.</summary>
    ClosAnterieurement,
}

/// <summary>Un motif de la caisse et le jour d'où il vaut.</summary>
/// <param name="Motif">Code, tel que la caisse l'écrit, blancs de bord ôtés.</param>
/// <param name="Le">Jour.</param>
public sealed record MotifDate(string Motif, LocalDate Le);

/// <summary>Passage d'un organisme payeur à un autre.</summary>
/// <param name="Fonction">CAF ou MSA.</param>
/// <param name="Organisme">Numéro d'organisme ; celui d'une CAF commence par le code de son département.</param>
/// <param name="Le">Arrivée, ou départ.</param>
public sealed record Mutation(string Fonction, string Organisme, LocalDate Le)
{
    /// <summary>
    /// Elle ne sort pas du département : la CAF en face y a son siège. De la MSA, dont les caisses couvrent plusieurs départements, rien ne se
    /// déduit : c'est un transfert (E1).
    /// </summary>
    public bool ResteDans(string departement) => Fonction == "CAF" && Organisme.StartsWith(departement, StringComparison.Ordinal);
}

/// <summary>Un dossier tel qu'un flux le montre : ce dont les faits se tirent, et l'identité de chacun pour le coffre.</summary>
/// <param name="Demande"><c>NUMDEMRSA</c> ; ne sort jamais de la mémoire en clair.</param>
/// <param name="DateDemande">Jour de la demande.</param>
/// <param name="Etat">État.</param>
/// <param name="Commune">Commune de la dernière adresse, code INSEE ; nulle hors de France ou sans adresse.</param>
/// <param name="Personnes">Demandeur, et conjoint s'il y en a un (rôle au sens du RSA, R1 de l'import).</param>
public sealed record DossierDeCaisse(string Demande, LocalDate DateDemande, EtatDeDossier Etat, string? Commune, IReadOnlyList<PersonneDeCaisse> Personnes)
{
    /// <summary>Suspensions en cours de l'état 3 ou 4.</summary>
    public IReadOnlyList<MotifDate> Suspensions { get; init; } = [];

    /// <summary>Fin de droit, du mois ou antérieure, ou refus ; nulle si rien ne finit.</summary>
    public MotifDate? Fin { get; init; }

    /// <summary>Arrivée d'un autre organisme ; nulle si aucune.</summary>
    public Mutation? Arrivee { get; init; }

    /// <summary>Départ vers un autre organisme ; nul si aucun.</summary>
    public Mutation? Depart { get; init; }

    /// <summary>Le droit est ouvert : états 2, 3 et 4.</summary>
    public bool EstOuvert => Etat is EtatDeDossier.Ouvert or EtatDeDossier.DroitSuspendu or EtatDeDossier.VersementSuspendu;

    /// <summary>Ne dit rien du dossier.</summary>
    public override string ToString() => "dossier de caisse (tu)";
}

/// <summary>Une personne d'un dossier, demandeur ou conjoint.</summary>
/// <param name="Identite">De quoi la retrouver au coffre, et l'y garder.</param>
/// <param name="RangDeNaissance">Rang parmi les nés du même jour (<c>RGNAI</c>) ; nul s'il n'est pas dit.</param>
/// <param name="Role">Demandeur ou conjoint.</param>
/// <param name="DateNaissance">Date entière ; nulle si le jour ou le mois sont inconnus.</param>
/// <param name="Sexe">Sexe ; nul si la caisse ne le dit pas.</param>
/// <param name="Soumise">Soumise aux droits et devoirs ; nulle si le flux se tait, ce qui n'est pas non.</param>
public sealed record PersonneDeCaisse(Identite Identite, int? RangDeNaissance, RoleFoyer Role, LocalDate? DateNaissance, Sexe? Sexe, bool? Soumise)
{
    /// <summary>La caisse la dit entrante ce mois-ci (<c>TOPPERSENTDRODEVORSA</c>) ; nul si elle se tait.</summary>
    public bool? EstEntrante { get; init; }

    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "personne de caisse (tue)";
}
