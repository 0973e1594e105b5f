namespace Parcours.Domain.Communs;

/// <summary>
/// Les faits tels que connus à une position : seule lecture des corrections et des annulations (R1, R6).
/// Ne lève jamais : une cible absente ou postérieure ne produit rien.
/// </summary>
public static class Connaissance
{
    /// <summary>Les faits d'un flux tels que connus à <paramref name="position"/>, dans n'importe quel ordre d'arrivée.</summary>
    public static List<FaitConnu> A(IReadOnlyCollection<FaitConsigne> faits, long position)
    {
        var retouches = new Retouches(faits, position);
        var connus = new List<FaitConnu>(faits.Count);
        foreach (var consigne in faits)
        {
            if (consigne.Fait is not FaitTransversal && consigne.Position <= position && retouches.LaissentVivre(consigne))
                connus.Add(new(consigne.Position, retouches.Appliquer(consigne)));
        }
        return connus;
    }

    /// <summary>
    /// Toutes les valeurs successives d'un fait, une par intervalle de connaissance, dans l'ordre. Deux intervalles voisins
    /// de même valeur restent deux lignes : chaque retouche est un changement de connaissance que l'historique montre.
    /// </summary>
    /// <param name="origine">Le fait, jamais un transversal.</param>
    /// <param name="transversaux">Toutes les retouches qui le visent, directement ou par une autre retouche.</param>
    public static IEnumerable<VersionDeFait> Versions(FaitConsigne origine, IReadOnlyCollection<FaitConsigne> transversaux)
    {
        var bornes = transversaux.Select(t => t.Position).Where(p => p > origine.Position).Order().Prepend(origine.Position).ToList();
        for (var i = 0; i < bornes.Count; i++)
        {
            var retouches = new Retouches(transversaux, bornes[i]);
            if (retouches.LaissentVivre(origine))
                yield return new(origine.Position, retouches.Appliquer(origine), bornes[i], i + 1 < bornes.Count ? bornes[i + 1] : null);
        }
    }

    /// <summary>Toutes les valeurs successives de tous les faits d'un flux ; chaque retouche remonte à son fait d'origine.</summary>
    /// <param name="flux">Le flux entier, dans l'ordre des positions.</param>
    public static IEnumerable<VersionDeFait> VersionsDuFlux(IReadOnlyCollection<FaitConsigne> flux)
    {
        var racines = new Dictionary<Guid, Guid>();
        var retouches = new Dictionary<Guid, List<FaitConsigne>>();
        foreach (var consigne in flux)
        {
            if (consigne.Fait is not FaitTransversal transversal) continue;
            var cible = IdentifiantFait.De(transversal.Cible);
            var racine = racines[consigne.Id] = racines.GetValueOrDefault(cible, cible);
            if (retouches.TryGetValue(racine, out var siennes)) siennes.Add(consigne);
            else retouches[racine] = [consigne];
        }
        return flux.Where(consigne => consigne.Fait is not FaitTransversal).SelectMany(consigne => Versions(consigne, retouches.GetValueOrDefault(consigne.Id, [])));
    }

    /// <summary>Le fait n'est pas annulé à cette position : aucune annulation vivante ne le vise.</summary>
    public static bool EstVivant(FaitConsigne fait, IReadOnlyCollection<FaitConsigne> flux, long position) =>
        fait.Position <= position && new Retouches(flux, position).LaissentVivre(fait);

    /// <summary>La valeur du fait, corrections vivantes appliquées, qu'il soit annulé ou non.</summary>
    public static Fait ValeurCorrigee(FaitConsigne fait, IReadOnlyCollection<FaitConsigne> flux, long position) =>
        new Retouches(flux, position).Appliquer(fait);
}
