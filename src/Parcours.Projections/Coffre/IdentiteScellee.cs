using System.Text;
using System.Text.Json;
using Parcours.Domain.Coffre;

namespace Parcours.Projections.Coffre;

/// <summary>Les champs d'une identité, chiffrés un à un par la clé de la personne.</summary>
internal static class IdentiteScellee
{
    /// <summary>Les colonnes chiffrées, dans l'ordre ; leur nom est lié à leur contenu.</summary>
    public static readonly string[] Colonnes = ["nom", "nom_usage", "prenoms", "nir", "naissance", "adresse", "contacts"];

    /// <summary>Les valeurs des colonnes ; nulles, rien à garder.</summary>
    public static byte[]?[] Sceller(Identite identite, string departement, Guid personne, ReadOnlySpan<byte> cle, ISourceDAlea alea)
    {
        var clairs = Clairs(identite);
        var scelles = new byte[]?[clairs.Length];
        for (var rang = 0; rang < clairs.Length; rang++)
            if (clairs[rang] is { } clair) scelles[rang] = Scellage.Sceller(cle, clair, Lien(departement, personne, Colonnes[rang]), alea);
        return scelles;
    }

    /// <summary>L'identité que ces colonnes portent.</summary>
    /// <exception cref="CoffreIllisibleException">Autre clé, autre personne, ou contenu altéré.</exception>
    public static Identite Desceller(byte[]?[] scelles, string departement, Guid personne, byte[] cle)
    {
        return new(Lu(0)!)
        {
            NomDUsage = Lu(1),
            Prenoms = De<string[]>(2) ?? [],
            Nir = Lu(3) is { } nir ? Nir.Lire(nir).Nir : null,
            Naissance = Lu(4) is { } naissance ? NaissanceDeclaree.Lire(naissance).Naissance : null,
            Adresse = De<Adresse>(5),
            Contacts = De<Contacts>(6) ?? new([], []),
        };

        byte[]? Clair(int rang) => scelles[rang] is { } scelle ? Scellage.Desceller(cle, scelle, Lien(departement, personne, Colonnes[rang])) : null;
        string? Lu(int rang) => Clair(rang) is { } clair ? Encoding.UTF8.GetString(clair) : null;
        T? De<T>(int rang) where T : class => Clair(rang) is { } clair ? JsonSerializer.Deserialize<T>(clair) : null;
    }

    /// <summary>Vrai si l'une se garderait comme l'autre.</summary>
    public static bool EstLaMeme(Identite une, Identite autre) =>
        Clairs(une).Zip(Clairs(autre)).All(champ => champ.First is null ? champ.Second is null : champ.Second is { } second && champ.First.AsSpan().SequenceEqual(second));

    private static byte[]?[] Clairs(Identite identite) =>
    [
        Texte(identite.Nom), Texte(identite.NomDUsage), identite.Prenoms.Count == 0 ? null : Json(identite.Prenoms), Texte(identite.Nir?.Treize),
        Texte(identite.Naissance?.EnTexte), identite.Adresse is null ? null : Json(identite.Adresse),
        identite.Contacts is { Telephones.Count: 0, Courriels.Count: 0 } ? null : Json(identite.Contacts),
    ];

    /// <summary>Ce à quoi l'enveloppe de la clé d'une personne est liée.</summary>
    public static byte[] Contexte(string departement, Guid personne) => Lien(departement, personne, "cle");

    // Aucun des trois ne porte de barre : deux liens différents ne s'écrivent jamais de même.
    private static byte[] Lien(string departement, Guid personne, string champ) => Encoding.UTF8.GetBytes($"parcours/coffre/v1/{departement}/{personne:N}/{champ}");

    private static byte[]? Texte(string? texte) => texte is null ? null : Encoding.UTF8.GetBytes(texte);

    private static byte[] Json<T>(T valeur) => JsonSerializer.SerializeToUtf8Bytes(valeur);
}
