namespace Parcours.Domain.Coffre;

/// <summary>
/// L'identité d'une personne : ce que le coffre garde, et que le journal ne porte jamais. Se remplace entière ; la précédente ne se garde pas.
/// </summary>
/// <param name="Nom">Nom de naissance.</param>
public sealed record Identite(string Nom)
{
    /// <summary>Nom d'usage ; nul si c'est le nom de naissance.</summary>
    public string? NomDUsage { get; init; }

    /// <summary>Prénoms, dans l'ordre de l'état civil.</summary>
    public IReadOnlyList<string> Prenoms { get; init; } = [];

    /// <summary>Numéro d'inscription au répertoire ; nul s'il n'est pas connu.</summary>
    public Nir? Nir { get; init; }

    /// <summary>Date de naissance telle que déclarée ; nulle si elle n'est pas connue.</summary>
    public NaissanceDeclaree? Naissance { get; init; }

    /// <summary>Adresse ; nulle si elle n'est pas connue.</summary>
    public Adresse? Adresse { get; init; }

    /// <summary>Téléphones et courriels.</summary>
    public Contacts Contacts { get; init; } = new([], []);

    /// <summary>Cette identité, complétée de ce qu'une plus ancienne savait et qu'elle ne dit pas : une caisse ne connaît pas tout ce qu'un agent a saisi.</summary>
    public Identite CompleteeDe(Identite ancienne) => this with
    {
        Prenoms = Prenoms.Count > 0 ? Prenoms : ancienne.Prenoms,
        Nir = Nir ?? ancienne.Nir,
        Naissance = Naissance ?? ancienne.Naissance,
        Adresse = Adresse ?? ancienne.Adresse,
        Contacts = new(Contacts.Telephones.Count > 0 ? Contacts.Telephones : ancienne.Contacts.Telephones, Contacts.Courriels.Count > 0 ? Contacts.Courriels : ancienne.Contacts.Courriels),
    };

    /// <summary>Ne dit rien de la personne : un journal qui l'écrirait par mégarde n'apprendrait rien.</summary>
    public override string ToString() => "identité (tue)";
}

/// <summary>Une adresse postale.</summary>
/// <param name="Lignes">Destinataire, voie, lieu-dit.</param>
/// <param name="CodePostal">Code postal ; nul si inconnu.</param>
/// <param name="Commune">Commune ; nulle si inconnue.</param>
/// <param name="Pays">Pays ; nul pour la France.</param>
public sealed record Adresse(IReadOnlyList<string> Lignes, string? CodePostal = null, string? Commune = null, string? Pays = null)
{
    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "adresse (tue)";
}

/// <summary>De quoi joindre une personne.</summary>
/// <param name="Telephones">Téléphones.</param>
/// <param name="Courriels">Courriels.</param>
public sealed record Contacts(IReadOnlyList<string> Telephones, IReadOnlyList<string> Courriels)
{
    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "contacts (tus)";
}
