using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>
/// Une demande d'APA ou à la MDPH, reconstituée : ses faits dans l'ordre R1, sans ce qui suit le retrait ou le décès (R8). Aucun
/// seuil, aucun jugement : ils sont dans les définitions.
/// </summary>
public sealed class DossierAutonomie
{
    private DossierAutonomie(Guid personne, Episode episode, List<FaitConnu> faits, FaitConnu? fin) =>
        (Personne, Episode, Faits, Fin) = (personne, episode, faits, fin);

    /// <summary>Identifiant interne de la personne.</summary>
    public Guid Personne { get; }

    /// <summary>L'épisode.</summary>
    public Episode Episode { get; }

    /// <summary>Les faits qui comptent, dans l'ordre R1.</summary>
    public IReadOnlyList<FaitConnu> Faits { get; }

    /// <summary>Ce qui a fermé la demande, retrait ou décès ; nul si elle est ouverte au jour d'observation.</summary>
    public FaitConnu? Fin { get; }

    /// <summary>Le premier dépôt ; nul s'il n'est pas connu : une révision commence parfois par son dossier complet.</summary>
    public FaitConnu? Depot => Premier(fait => fait is DemandeApaDeposee or DemandeMdphDeposee);

    /// <summary>Le premier accusé ou la première demande de pièces : ce qui arrête l'horloge du dépôt (R. 232-23 CASF).</summary>
    public FaitConnu? Reponse => Premier(fait => fait is AccuseReceptionApaEnvoye or DemandePiecesApaEnvoyee);

    /// <summary>La première décision : une horloge ne s'arrête qu'une fois, une révision prend le rang suivant (B3).</summary>
    public FaitConnu? Decision => Premier(fait => fait is DecisionApaNotifiee or DecisionCdaphPrise);

    /// <summary>Reconstitue une demande à partir de faits déjà dans l'ordre R1, sans effet postérieur à l'observation. Ne lève jamais.</summary>
    /// <param name="personne">Identifiant interne.</param>
    /// <param name="episode">Épisode.</param>
    /// <param name="faits">Ses faits tels que connus.</param>
    /// <param name="deces">Décès de la personne, nul si aucun.</param>
    public static DossierAutonomie Reconstituer(Guid personne, Episode episode, IEnumerable<FaitConnu> faits, FaitConnu? deces)
    {
        var (retenus, fin) = (new List<FaitConnu>(), deces);
        foreach (var connu in faits)
        {
            if (fin is { } connue && connu.Fait.DateEffet > connue.Fait.DateEffet) break;
            // Le décès du même jour est une fin aussi : la première connue suffit.
            if (connu.Fait is ICloture && (fin is not { } retenue || connu.Fait.DateEffet < retenue.Fait.DateEffet)) fin = connu;
            retenus.Add(connu);
        }
        return new(personne, episode, retenus, fin);
    }

    /// <summary>Le premier fait qui répond à la condition ; nul s'il n'y en a pas.</summary>
    public FaitConnu? Premier(Func<Fait, bool> condition)
    {
        foreach (var connu in Faits)
            if (condition(connu.Fait)) return connu;
        return null;
    }
}
