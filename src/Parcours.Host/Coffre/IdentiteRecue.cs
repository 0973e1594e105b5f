using Parcours.Domain.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Une identité à garder, entière : ce qui n'y est pas n'est plus gardé.</summary>
/// <param name="Nom">Nom de naissance.</param>
/// <param name="NomUsage">Nom d'usage.</param>
/// <param name="Prenoms">Prénoms, dans l'ordre de l'état civil.</param>
/// <param name="Nir">NIR : treize caractères, ou quinze avec sa clé.</param>
/// <param name="DateNaissance">Telle que déclarée : AAAA-MM-JJ, 00 pour un jour ou un mois inconnu.</param>
/// <param name="Adresse">Adresse postale.</param>
/// <param name="Contacts">De quoi la joindre.</param>
public sealed record IdentiteRecue(
    string? Nom = null, string? NomUsage = null, IReadOnlyList<string>? Prenoms = null, string? Nir = null, string? DateNaissance = null,
    AdresseRecue? Adresse = null, ContactsRecus? Contacts = null)
{
    private const int Longueur = 200;
    private const int Nombre = 10;

    /// <summary>L'identité, ou les raisons de la refuser, par champ. Elles ne redisent jamais ce qui fut reçu.</summary>
    internal (Identite? Identite, IReadOnlyDictionary<string, string[]> Erreurs) Lire()
    {
        var erreurs = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(Nom)) erreurs["nom"] = ["est obligatoire"];
        Verifier("nom", Nom);
        Verifier("nomUsage", NomUsage);
        Verifier("prenoms", Prenoms);
        Verifier("adresse.lignes", Adresse?.Lignes);
        Verifier("adresse.codePostal", Adresse?.CodePostal);
        Verifier("adresse.commune", Adresse?.Commune);
        Verifier("adresse.pays", Adresse?.Pays);
        Verifier("contacts.telephones", Contacts?.Telephones);
        Verifier("contacts.courriels", Contacts?.Courriels);
        var nir = LectureDeRecherche.Lire("nir", Nir, Domain.Coffre.Nir.Lire, erreurs);
        var naissance = LectureDeRecherche.Lire("dateNaissance", DateNaissance, NaissanceDeclaree.Lire, erreurs);
        return erreurs.Count > 0 ? (null, erreurs) : (new(Nom!.Trim())
        {
            NomDUsage = NomUsage?.Trim(),
            Prenoms = Prenoms ?? [],
            Nir = nir,
            Naissance = naissance,
            Adresse = Adresse is null ? null : new(Adresse.Lignes ?? [], Adresse.CodePostal, Adresse.Commune, Adresse.Pays),
            Contacts = new(Contacts?.Telephones ?? [], Contacts?.Courriels ?? []),
        }, erreurs);

        void Verifier(string champ, object? valeur)
        {
            IReadOnlyList<string?> textes = valeur is IReadOnlyList<string> liste ? liste : valeur is string texte ? [texte] : [];
            if (textes.Count > Nombre) erreurs.TryAdd(champ, [$"compte plus de {Nombre} valeurs"]);
            else if (textes.Any(t => t is null || t.Length > Longueur || string.IsNullOrWhiteSpace(t) || t.Any(char.IsControl)))
                erreurs.TryAdd(champ, [$"doit être un texte de 1 à {Longueur} caractères, sans caractère de contrôle"]);
        }
    }

    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "identité reçue (tue)";
}

/// <summary>Une adresse reçue.</summary>
/// <param name="Lignes">Destinataire, voie, lieu-dit.</param>
/// <param name="CodePostal">Code postal.</param>
/// <param name="Commune">Commune.</param>
/// <param name="Pays">Pays ; absent pour la France.</param>
public sealed record AdresseRecue(IReadOnlyList<string>? Lignes = null, string? CodePostal = null, string? Commune = null, string? Pays = null)
{
    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "adresse reçue (tue)";
}

/// <summary>Des contacts reçus.</summary>
/// <param name="Telephones">Téléphones.</param>
/// <param name="Courriels">Courriels.</param>
public sealed record ContactsRecus(IReadOnlyList<string>? Telephones = null, IReadOnlyList<string>? Courriels = null)
{
    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "contacts reçus (tus)";
}
