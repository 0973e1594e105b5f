using Parcours.Domain.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Qui chercher : un NIR, ou un nom et une date de naissance. Dans le corps, jamais dans l'adresse.</summary>
/// <param name="Nir">NIR : treize caractères, ou quinze avec sa clé.</param>
/// <param name="Nom">Nom de naissance ou d'usage, entier ou l'une de ses parties.</param>
/// <param name="DateNaissance">Naissance : AAAA-MM-JJ, 00 pour un jour ou un mois inconnu.</param>
public sealed record RechercheRecue(string? Nir = null, string? Nom = null, string? DateNaissance = null)
{
    /// <summary>Les clés de recherche et la naissance cherchée, nulle pour un NIR ; ou les raisons de refuser, par champ.</summary>
    internal (IReadOnlyList<string> Cles, NaissanceDeclaree? Naissance, IReadOnlyDictionary<string, string[]> Erreurs) Lire()
    {
        var erreurs = new Dictionary<string, string[]>();
        if (Nir is not null && (Nom is not null || DateNaissance is not null)) erreurs["nir"] = ["se cherche seul"];
        if (Nir is null && string.IsNullOrWhiteSpace(Nom)) erreurs["nom"] = ["est obligatoire, sauf pour chercher un NIR"];
        if (Nir is null && DateNaissance is null) erreurs["dateNaissance"] = ["est obligatoire, sauf pour chercher un NIR"];
        var nir = LectureDeRecherche.Lire("nir", Nir, Domain.Coffre.Nir.Lire, erreurs);
        var naissance = LectureDeRecherche.Lire("dateNaissance", DateNaissance, NaissanceDeclaree.Lire, erreurs);
        return erreurs.Count > 0 ? ([], null, erreurs)
            : nir is not null ? ([ClesDeRecherche.DuNir(nir)], null, erreurs) : (ClesDeRecherche.Du(Nom!, naissance!), naissance, erreurs);
    }

    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "recherche (tue)";
}

/// <summary>Lit une valeur du coffre reçue en texte.</summary>
internal static class LectureDeRecherche
{
    public static T? Lire<T>(string champ, string? texte, Func<string, (T?, string?)> lire, Dictionary<string, string[]> erreurs) where T : class
    {
        if (texte is null) return null;
        var (valeur, raison) = lire(texte);
        if (raison is not null) erreurs.TryAdd(champ, [raison]);
        return valeur;
    }
}
