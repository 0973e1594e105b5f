using Parcours.Domain.Communs;

namespace Parcours.Domain.Communs.Formes;

/// <summary>Sens d'un champ ou d'un fait, en une ligne : repris dans l'OpenAPI, les commentaires SQL et la documentation.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
public sealed class SensAttribute(string texte) : Attribute
{
    /// <summary>Le sens.</summary>
    public string Texte { get; } = texte;
}

/// <summary>Familles de flux où le fait est admis (colonne <c>flux</c> de <c>champs.csv</c>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FluxAttribute(params Dispositif[] dispositifs) : Attribute
{
    /// <summary>Les familles admises ; aucune pour un transversal, qui va sur le flux du fait visé.</summary>
    public IReadOnlyList<Dispositif> Dispositifs { get; } = dispositifs;
}

/// <summary>Nom du champ dans l'échange, quand le nom C# diffère.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NomAttribute(string nom) : Attribute
{
    /// <summary>Le nom échangé.</summary>
    public string Nom { get; } = nom;
}

/// <summary>Bornes incluses d'un nombre, et nombre de décimales admises.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EntreAttribute(double minimum, double maximum, int decimales = 0) : Attribute
{
    /// <summary>Borne basse, incluse.</summary>
    public decimal Minimum { get; } = (decimal)minimum;

    /// <summary>Borne haute, incluse ; infinie si plus grande que tout entier.</summary>
    public decimal Maximum { get; } = maximum >= int.MaxValue ? int.MaxValue : (decimal)maximum;

    /// <summary>Décimales admises.</summary>
    public int Decimales { get; } = decimales;
}

/// <summary>Identifiant de l'émetteur gardé tel quel (numéro dans l'épisode) : 1 à 64 caractères, jamais un NIR.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IdentifiantAttribute : Attribute;

/// <summary>Identifiant de personne, de foyer… remplacé à l'entrée par un identifiant tiré au sort (contrat, §1).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OpaqueAttribute(string genre) : Attribute
{
    /// <summary>Genre de la correspondance (<c>foyer</c>, <c>conseiller</c>…).</summary>
    public string Genre { get; } = genre;
}

/// <summary>Champ qui redit, en clair, ce que le flux suit.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ObjetDuFluxAttribute : Attribute;

/// <summary>Champ qui nomme le flux quand l'émetteur ne le nomme pas : une saisie interactive n'a pas de texte <c>flux</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NommeLeFluxAttribute : Attribute;

/// <summary>Référentiel auquel un code appartient.</summary>
public enum NatureCode
{
    /// <summary>Référentiel territorial du département ; inconnu = alerte.</summary>
    Territoire,

    /// <summary>Département : 01 à 95, 2A, 2B, 971 à 976.</summary>
    Departement,

    /// <summary>Catalogue des indicateurs.</summary>
    Indicateur,

    /// <summary>Code officiel géographique : une commune.</summary>
    Commune,
}

/// <summary>Code d'un référentiel.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CodeAttribute(NatureCode nature) : Attribute
{
    /// <summary>Le référentiel.</summary>
    public NatureCode Nature { get; } = nature;
}

/// <summary>Le fait doit porter au moins un de ces champs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuMoinsUnAttribute(params string[] champs) : Attribute
{
    /// <summary>Noms échangés.</summary>
    public IReadOnlyList<string> Champs { get; } = champs;
}
