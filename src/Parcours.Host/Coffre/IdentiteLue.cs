using Parcours.Domain.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>L'identité d'une personne.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Nom">Nom de naissance.</param>
/// <param name="NomUsage">Nom d'usage.</param>
/// <param name="Prenoms">Prénoms.</param>
/// <param name="Nir">NIR, sans sa clé.</param>
/// <param name="NirProvisoire">Numéro d'attente, que la caisse remplacera.</param>
/// <param name="DateNaissance">Telle que déclarée.</param>
/// <param name="Adresse">Adresse postale.</param>
/// <param name="Contacts">De quoi la joindre.</param>
public sealed record IdentiteLue(
    Guid Personne, string Nom, string? NomUsage, IReadOnlyList<string> Prenoms, string? Nir, bool? NirProvisoire, string? DateNaissance, Adresse? Adresse, Contacts Contacts)
{
    internal static IdentiteLue De(Guid personne, Identite identite) => new(personne, identite.Nom, identite.NomDUsage, identite.Prenoms,
        identite.Nir?.Treize, identite.Nir?.EstProvisoire, identite.Naissance?.EnTexte, identite.Adresse, identite.Contacts);

    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "identité lue (tue)";
}

/// <summary>Ce qu'une recherche a trouvé dans la portée de l'appelant.</summary>
/// <param name="Resultats">Les personnes.</param>
/// <param name="Tronque">D'autres répondent à la recherche : la préciser.</param>
public sealed record RechercheLue(IReadOnlyList<PersonneTrouvee> Resultats, bool Tronque);

/// <summary>Une personne trouvée : de quoi la reconnaître, sans plus.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Parcours">Ses dossiers que l'appelant voit.</param>
/// <param name="Nom">Nom de naissance.</param>
/// <param name="NomUsage">Nom d'usage.</param>
/// <param name="Prenoms">Prénoms : ils distinguent des jumeaux.</param>
/// <param name="DateNaissance">Telle que déclarée.</param>
/// <param name="Conservee">La personne sous laquelle ses dossiers se lisent, si une fusion l'a absorbée ; nulle sinon.</param>
public sealed record PersonneTrouvee(
    Guid Personne, IReadOnlyList<string> Parcours, string Nom, string? NomUsage, IReadOnlyList<string> Prenoms, string? DateNaissance, Guid? Conservee = null)
{
    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "personne trouvée (tue)";
}
