using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Une personne de la cohorte, par son entrée de référence, et l'épisode de cette entrée.</summary>
public readonly record struct Entrant(DossierRsa Dossier, EntreeRsa Entree);

/// <summary>Les entrants d'une période : une personne une fois, par sa première entrée (R9).</summary>
/// <param name="Entrants">Dans un ordre stable : effet, puis rang de connaissance.</param>
/// <param name="Observation">Jour d'observation de R7.</param>
public sealed record CohorteRsa(IReadOnlyList<Entrant> Entrants, LocalDate Observation)
{
    /// <summary>Constitue la cohorte. L'entrée de référence est choisie d'abord, les filtres s'appliquent ensuite (R9).</summary>
    public static CohorteRsa Constituer(IEnumerable<DossierRsa> dossiers, Periode periode, LocalDate observation)
    {
        var entrants = new List<Entrant>();
        foreach (var dossier in dossiers)
            foreach (var entree in dossier.Entrees)
                if (periode.Contient(entree.Effet)) entrants.Add(new(dossier, entree));

        // Une table par personne tiendrait le même compte, mais d'un bloc si grand que le ramasse-miettes en arrêterait la lecture suivante.
        entrants.Sort(static (a, b) => a.Dossier.Personne.CompareTo(b.Dossier.Personne) is var personne and not 0 ? personne : Comparer(a.Entree, b.Entree));
        var retenus = 0;
        for (var i = 0; i < entrants.Count; i++)
            if (i == 0 || entrants[i].Dossier.Personne != entrants[i - 1].Dossier.Personne) entrants[retenus++] = entrants[i];
        entrants.RemoveRange(retenus, entrants.Count - retenus);
        entrants.Sort(static (a, b) => Comparer(a.Entree, b.Entree));
        return new(entrants, observation);
    }

    /// <summary>La même cohorte, restreinte.</summary>
    public CohorteRsa Filtrer(FiltresRsa filtres) =>
        filtres.EstVide ? this : this with { Entrants = [.. Entrants.Where(filtres.Retient)] };

    private static int Comparer(EntreeRsa a, EntreeRsa b) =>
        a.Effet.CompareTo(b.Effet) is var jour and not 0 ? jour : a.Depart.Ordre.CompareTo(b.Depart.Ordre);
}

/// <summary>Filtres de la série RSA ; nul : tout.</summary>
/// <param name="Territoire">Territoire de l'entrée, pour que la série s'additionne (R10).</param>
/// <param name="Nature">Nature de l'ouverture.</param>
/// <param name="Role">Place dans le foyer.</param>
/// <param name="Organisme">Organisme de la première orientation.</param>
public sealed record FiltresRsa(string? Territoire = null, NatureEntree? Nature = null, RoleFoyer? Role = null, Organisme? Organisme = null)
{
    /// <summary>Aucun filtre.</summary>
    public bool EstVide => this is { Territoire: null, Nature: null, Role: null, Organisme: null };

    /// <summary>L'entrant répond à tous les filtres donnés.</summary>
    public bool Retient(Entrant entrant) =>
        (Territoire is null || Territoire == entrant.Entree.Territoire)
        && (Nature is null || Nature == entrant.Entree.Ouverture.Nature)
        && (Role is null || Role == entrant.Entree.Ouverture.Role)
        && (Organisme is null || Organisme == entrant.Dossier.PremiereOrientation?.Fait.Organisme);
}
