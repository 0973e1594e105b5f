using Parcours.Domain.Transversal;

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
        var retouches = Retouches(faits);
        var connus = new List<FaitConnu>(faits.Count);
        foreach (var consigne in faits)
        {
            if (consigne.Fait is FaitTransversal || consigne.Position > position) continue;
            if (retouches is null) connus.Add(new(consigne.Position, consigne.Fait));
            else if (ValeurA(consigne, retouches, position) is { } valeur) connus.Add(new(consigne.Position, valeur));
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
        var retouches = Retouches(transversaux) ?? [];
        var bornes = transversaux.Select(t => t.Position).Where(p => p > origine.Position).Order().Prepend(origine.Position).ToList();
        for (var i = 0; i < bornes.Count; i++)
        {
            if (ValeurA(origine, retouches, bornes[i]) is { } valeur)
                yield return new(origine.Position, valeur, bornes[i], i + 1 < bornes.Count ? bornes[i + 1] : null);
        }
    }

    /// <summary>Le fait n'est pas annulé à cette position : aucune annulation vivante ne le vise.</summary>
    public static bool EstVivant(FaitConsigne fait, IReadOnlyCollection<FaitConsigne> flux, long position) =>
        EstVivant(fait, Retouches(flux) ?? [], position);

    private static Fait? ValeurA(FaitConsigne origine, Dictionary<Guid, List<FaitConsigne>> retouches, long position)
    {
        if (!EstVivant(origine, retouches, position)) return null;
        var valeur = origine.Fait;
        if (!retouches.TryGetValue(origine.Id, out var visant)) return valeur;
        foreach (var retouche in visant)
        {
            if (retouche.Fait is EvenementCorrige correction && retouche.Position <= position && EstVivant(retouche, retouches, position))
                valeur = correction.Appliquer(valeur);
        }
        return valeur;
    }

    private static bool EstVivant(FaitConsigne fait, Dictionary<Guid, List<FaitConsigne>> retouches, long position)
    {
        if (fait.Position > position) return false;
        if (!retouches.TryGetValue(fait.Id, out var visant)) return true;
        foreach (var retouche in visant)
        {
            // Une retouche suit toujours sa cible : la garde coupe court à tout cycle d'un journal abîmé.
            if (retouche.Fait is EvenementAnnule && retouche.Position > fait.Position && EstVivant(retouche, retouches, position))
                return false;
        }
        return true;
    }

    private static Dictionary<Guid, List<FaitConsigne>>? Retouches(IReadOnlyCollection<FaitConsigne> faits)
    {
        Dictionary<Guid, List<FaitConsigne>>? parCible = null;
        foreach (var consigne in faits)
        {
            if (consigne.Fait is not FaitTransversal transversal) continue;
            parCible ??= [];
            var cible = IdentifiantFait.De(transversal.Cible);
            if (!parCible.TryGetValue(cible, out var liste)) parCible[cible] = liste = [];
            liste.Add(consigne);
        }
        // La dernière enregistrée l'emporte (R6) : les corrections s'appliquent dans l'ordre du journal.
        if (parCible is not null)
            foreach (var liste in parCible.Values) liste.Sort((a, b) => a.Position.CompareTo(b.Position));
        return parCible;
    }
}
