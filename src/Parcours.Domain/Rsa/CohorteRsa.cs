using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa;

/// <summary>Une personne de la cohorte, par son entrée de référence, et l'épisode de cette entrée.</summary>
public sealed record Entrant(DossierRsa Dossier, EntreeRsa Entree)
{
    /// <summary>L'entrée de référence d'une personne : sa première de la période, tous épisodes confondus (R9) ; nulle si aucune n'y tombe.</summary>
    public static Entrant? DeReference(Suite<DossierRsa> dossiersDeLaPersonne, Periode periode)
    {
        Entrant? reference = null;
        foreach (var dossier in dossiersDeLaPersonne)
            foreach (var entree in dossier.Entrees)
                if (periode.Contient(entree.Effet) && (reference is not { } connue || Comparer(entree, connue.Entree) < 0)) reference = new(dossier, entree);
        return reference;
    }

    /// <summary>Dans l'ordre de l'effet, puis du rang de connaissance.</summary>
    internal static int Comparer(EntreeRsa a, EntreeRsa b) =>
        a.Effet.CompareTo(b.Effet) is var jour and not 0 ? jour : a.Depart.Ordre.CompareTo(b.Depart.Ordre);
}

/// <summary>Les entrants d'une période : une personne une fois, par sa première entrée (R9).</summary>
/// <param name="Entrants">Dans un ordre stable : effet, puis rang de connaissance.</param>
/// <param name="Observation">Jour d'observation de R7.</param>
public sealed record CohorteRsa(IReadOnlyList<Entrant> Entrants, LocalDate Observation)
{
    /// <summary>Constitue la cohorte. L'entrée de référence est choisie d'abord, les filtres s'appliquent ensuite (R9).</summary>
    public static CohorteRsa Constituer(IEnumerable<DossierRsa> dossiers, Periode periode, LocalDate observation)
    {
        var entrants = dossiers.GroupBy(dossier => dossier.Personne)
            .Select(personne => Entrant.DeReference(personne.ToList(), periode)).OfType<Entrant>().ToList();
        entrants.Sort(static (a, b) => Entrant.Comparer(a.Entree, b.Entree));
        return new(entrants, observation);
    }

    /// <summary>La même cohorte, restreinte.</summary>
    public CohorteRsa Filtrer(FiltresRsa filtres) =>
        filtres.EstVide ? this : this with { Entrants = [.. Entrants.Where(filtres.Retient)] };
}

/// <summary>Filtres de la série RSA ; nul : tout.</summary>
/// <param name="Territoire">Territoire de l'entrée, pour que la série s'additionne (R10).</param>
/// <param name="Nature">Nature de l'ouverture.</param>
/// <param name="Role">Place dans le foyer.</param>
/// <param name="Organisme">Organisme de la première orientation.</param>
public sealed record FiltresRsa(string? Territoire = null, NatureEntree? Nature = null, RoleFoyer? Role = null, Organisme? Organisme = null)
{
    private static readonly Champ ChampNature = Champ<DroitRsaNotifie>("nature");
    private static readonly Champ ChampRole = Champ<DroitRsaNotifie>("role");
    private static readonly Champ ChampOrganisme = Champ<OrientationNotifiee>("organisme");

    /// <summary>Les filtres de la série, et leurs valeurs.</summary>
    public static IReadOnlyList<Filtre> Admis { get; } =
        [new("territoire"), new("nature", ChampNature.Enumeration), new("role", ChampRole.Enumeration), new("organisme", ChampOrganisme.Enumeration)];

    /// <summary>Le seul filtre de ce qui ne compte pas des entrants.</summary>
    public static Filtre ParTerritoire { get; } = new("territoire");

    /// <summary>Valeurs échangées des organismes.</summary>
    public static IReadOnlyList<string> Organismes => ChampOrganisme.Enumeration;

    /// <summary>Les filtres d'une question, déjà vérifiés.</summary>
    public static FiltresRsa De(Question question) => new(
        question.Filtre("territoire"),
        question.Filtre("nature") is { } nature ? (NatureEntree?)ChampNature.DeTexte(nature) : null,
        question.Filtre("role") is { } role ? (RoleFoyer?)ChampRole.DeTexte(role) : null,
        question.Filtre("organisme") is { } organisme ? (Organisme?)ChampOrganisme.DeTexte(organisme) : null);

    /// <summary>Aucun filtre.</summary>
    public bool EstVide => this is { Territoire: null, Nature: null, Role: null, Organisme: null };

    /// <summary>L'entrant répond à tous les filtres donnés.</summary>
    public bool Retient(Entrant entrant) =>
        (Territoire is null || Territoire == entrant.Entree.Territoire)
        && (Nature is null || Nature == entrant.Entree.Ouverture.Nature)
        && (Role is null || Role == entrant.Entree.Ouverture.Role)
        && (Organisme is null || Organisme == entrant.Dossier.PremiereOrientation?.Fait.Organisme);

    private static Champ Champ<T>(string nom) where T : Fait => Forme.De<T>().Champs.Single(champ => champ.Nom == nom);
}
