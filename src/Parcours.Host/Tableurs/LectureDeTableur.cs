using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Tableurs;
using Parcours.Projections.Echange;

namespace Parcours.Host.Tableurs;

/// <summary>Un tableur lu et traduit jusqu'au bout.</summary>
/// <param name="Rangees">Ses lignes remplies, dans l'ordre.</param>
/// <param name="Ignorees">Colonnes que le modèle ne nomme pas, par leur lettre : rien n'en est lu.</param>
internal sealed record TableurLu(IReadOnlyList<RangeeTraduite> Rangees, IReadOnlyList<string> Ignorees);

/// <summary>
/// Lit un tableur entier et le traduit, avant que rien ne s'écrive : ce qui ne se lit pas jusqu'au bout est refusé en entier. On garde les faits, non les
/// cases : ce que le modèle ne nomme pas est oublié sitôt passé.
/// </summary>
internal static class LectureDeTableur
{
    /// <exception cref="FichierRefuseException">Le fichier est refusé.</exception>
    public static TableurLu Lire(byte[] octets, ModeleDeTableur modele, CancellationToken annulation)
    {
        if (octets.Length == 0) throw FichierRefuseException.Illisible("Ce fichier est vide.");
        // Deux octets disent la sorte mieux que l'extension ou l'en-tête, que l'envoyeur choisit.
        if (octets is [0xD0, 0xCF, 0x11, 0xE0, ..]) throw FichierRefuseException.Illisible("Ce classeur est en XLS, ou protégé par un mot de passe : enregistrez-le en XLSX, sans mot de passe.");
        if (octets is not [(byte)'P', (byte)'K', ..]) return Traduire(LecteurCsv.Lire(octets, modele), modele, depuis1904: false, annulation);
        var verifie = VerificationDuClasseur.Verifier(octets);
        return Traduire(LecteurXlsx.Lire(octets, verifie, modele), modele, verifie.Depuis1904, annulation);
    }

    private static TableurLu Traduire(IEnumerable<RangeeLue> lignes, ModeleDeTableur modele, bool depuis1904, CancellationToken annulation)
    {
        var rangees = new List<RangeeTraduite>();
        var raisons = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<string> ignorees = [];
        TraductionDeRangee? traduction = null;
        foreach (var ligne in lignes)
        {
            annulation.ThrowIfCancellationRequested();
            if (traduction is not null)
            {
                if (traduction.Traduire(ligne.Numero, ligne.Cases) is not { } rangee) continue;
                if (rangees.Count == LimitesDeTableur.Lignes) throw FichierRefuseException.TropGrand($"Ce fichier a plus de {LimitesDeTableur.Lignes} lignes remplies : coupez-le.");
                rangees.Add(Verifier(rangee, traduction, raisons));
            }
            else if (ligne.Numero == modele.LigneDesTitres)
            {
                var (places, torts) = PlacesDesColonnes.Chercher(modele, ligne.Cases);
                if (places is null) throw new FichierRefuseException("colonnes-absentes", $"Ligne {ligne.Numero}, celle des titres : {string.Join(" ; ", torts)}.");
                (traduction, ignorees) = (new(modele, places, depuis1904), [.. places.Ignorees(ligne.Cases).Select(NomDeColonne.De)]);
            }
        }

        return traduction is null ? throw FichierRefuseException.Illisible($"Ce fichier n'a pas de ligne {modele.LigneDesTitres}, celle des titres.") : new(rangees, ignorees);
    }

    /// <summary>La forme des faits juge comme dans un lot ; ses raisons se disent par colonne, et chacune ne se garde qu'une fois.</summary>
    private static RangeeTraduite Verifier(RangeeTraduite rangee, TraductionDeRangee traduction, Dictionary<string, string> raisons)
    {
        var defauts = rangee.Defauts.ToList();
        foreach (var fait in rangee.Faits)
            defauts.AddRange(Erreurs(fait).Select(erreur => traduction.Situer(fait.Modele, erreur.Champ, erreur.Raison)));
        return defauts.Count == 0 ? rangee : rangee with { Faits = [], Defauts = [.. defauts.Select(Une).Distinct()] };

        DefautDeCase Une(DefautDeCase defaut)
        {
            if (raisons.TryGetValue(defaut.Raison, out var connue)) return defaut with { Raison = connue };
            raisons[defaut.Raison] = defaut.Raison;
            return defaut;
        }
    }

    private static IReadOnlyList<ErreurDeForme> Erreurs(FaitTraduit fait) =>
        LectureEchange.Lire(fait.EnEchange("tab"), static (_, _) => default, admetConnaissance: false).Erreurs;
}
