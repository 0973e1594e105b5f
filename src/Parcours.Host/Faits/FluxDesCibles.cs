using Parcours.Domain.Communs;
using Parcours.Projections.Echange;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Faits;

/// <summary>
/// Sur quel flux vont les faits d'une page. Un flux sans lecture est coupé par année, et une retouche ne dit pas celle de sa cible : elle la suit,
/// qu'elle soit dans la page ou déjà au journal (ADR 0017).
/// </summary>
internal sealed class FluxDesCibles
{
    private readonly Dictionary<string, string> _parId;

    private FluxDesCibles(Dictionary<string, string> parId) => _parId = parId;

    /// <summary>Cherche les cibles des retouches d'une page ; aucune question à la base s'il n'y en a pas d'un flux sans lecture.</summary>
    public static async Task<FluxDesCibles> ChercherAsync(Correspondances correspondances, string departement, IReadOnlyList<FaitRecu> recus, CancellationToken annulation)
    {
        var retouches = recus.Where(EstARattacher).ToList();
        if (retouches.Count == 0) return new([]);
        var cibles = retouches.Select(recu => ((FaitTransversal)recu.Fait).Cible).Distinct().ToList();
        var parId = await correspondances.FluxDeAsync(departement, [.. cibles.Select(IdentifiantFait.De)], annulation);
        var connues = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cible in cibles)
            if (parId.TryGetValue(IdentifiantFait.De(cible), out var flux)) connues[cible] = flux;
        // Dans l'ordre : une retouche peut viser ce que la page vient d'apporter, retouche comprise.
        foreach (var recu in recus.Where(recu => Famille.De(recu.Fait.Episode.Dispositif).SansLecture))
        {
            if (!EstARattacher(recu)) connues.TryAdd(recu.Id, recu.Objet);
            else if (connues.TryGetValue(((FaitTransversal)recu.Fait).Cible, out var flux)) connues.TryAdd(recu.Id, flux);
        }
        return new(connues);
    }

    /// <summary>Ce qui nomme le flux d'un fait ; nul si c'est une retouche dont la cible n'est pas connue, ou d'un autre lieu que celui qu'elle dit.</summary>
    public string? Cle(FaitRecu recu)
    {
        if (!EstARattacher(recu)) return recu.Objet;
        return _parId.TryGetValue(((FaitTransversal)recu.Fait).Cible, out var flux) && flux.StartsWith(recu.Objet + "/", StringComparison.Ordinal) ? flux : null;
    }

    private static bool EstARattacher(FaitRecu recu) => recu.Fait is FaitTransversal && Famille.De(recu.Fait.Episode.Dispositif).SansLecture;
}
