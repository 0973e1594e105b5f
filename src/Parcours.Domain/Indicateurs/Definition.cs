using System.Collections.ObjectModel;
using NodaTime;

namespace Parcours.Domain.Indicateurs;

/// <summary>Nature d'un indicateur (colonne <c>nature</c> du référentiel).</summary>
public enum NatureDIndicateur
{
    /// <summary>Comptage d'une période.</summary>
    Flux,

    /// <summary>Comptage à un jour donné (R11).</summary>
    Stock,

    /// <summary>Rapport, en pour cent.</summary>
    Taux,

    /// <summary>Somme rapportée à un effectif.</summary>
    Moyenne,

    /// <summary>Ce qu'un constat, une enquête ou une liste chiffre : aucune formule ne le compte.</summary>
    Constat,
}

/// <summary>Ce qu'un résultat porte (contrat, §2).</summary>
public enum FormeDeValeur
{
    /// <summary>Une valeur.</summary>
    Comptage,

    /// <summary>Numérateur, dénominateur, en attente, exclus et valeur, en pour cent.</summary>
    Taux,

    /// <summary>Somme, effectif et valeur.</summary>
    Moyenne,

    /// <summary>Une valeur donnée toute faite, et qui la donne.</summary>
    Saisie,
}

/// <summary>Texte d'où une version est tirée, et la date où quelqu'un l'a relu.</summary>
public sealed record Source(string Titre, string? Passage, LocalDate RelueLe);

/// <summary>Une version datée d'une définition.</summary>
/// <param name="Nom">Nom de la version (<c>2022</c>).</param>
/// <param name="Debut">Premier jour où elle lie les parties ; ne borne pas le calcul (référence, F). Nul si le texte ne le date pas.</param>
/// <param name="Fin">Dernier jour, inclus ; nul si elle court.</param>
/// <param name="Parametres">Paramètres de la formule.</param>
/// <param name="Cibles">Cible par année, en unité de l'indicateur ou en clair.</param>
/// <param name="Source">Source relue.</param>
/// <param name="Reserve">Ce qui reste incertain dans le texte ; nul si rien.</param>
public sealed record VersionDeDefinition(
    string Nom, LocalDate? Debut, LocalDate? Fin, Parametres Parametres,
    IReadOnlyDictionary<int, string> Cibles, Source Source, string? Reserve);

/// <summary>Un indicateur : une donnée, qui nomme une formule compilée.</summary>
/// <param name="Code">Code (<c>RSA-02B</c>).</param>
/// <param name="Libelle">Libellé publié.</param>
/// <param name="Mesure">Mesure de la convention.</param>
/// <param name="Nature">Comptage, taux ou moyenne.</param>
/// <param name="Unite">Unité affichée.</param>
/// <param name="Formule">Nom de la formule.</param>
/// <param name="Filtres">Clés de filtre qui ont un sens pour cet indicateur ; toute autre est refusée.</param>
/// <param name="Versions">Par date de début croissante.</param>
/// <param name="Empreinte">SHA-256 du fichier, de la révision de la formule et du référentiel, sous la forme <c>sha256:…</c>.</param>
public sealed record Definition(
    string Code, string Libelle, string Mesure, NatureDIndicateur Nature, string Unite, string Formule,
    IReadOnlyList<string> Filtres, IReadOnlyList<VersionDeDefinition> Versions, string Empreinte)
{
    /// <summary>Valeurs publiées par le département, par année ou par période <c>début/fin</c> ; une valeur non communiquée est absente.</summary>
    public IReadOnlyDictionary<string, string> Publie { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Autre valeur imprimée pour la même période, écartée mais conservée (C5).</summary>
    public IReadOnlyDictionary<string, string> Variantes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Valeurs que personne n'a publiées, tirées des valeurs publiées d'autres lignes.</summary>
    public IReadOnlyDictionary<string, string> Derivees { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Comment les ambiguïtés des textes ont été tranchées ; nul si rien.</summary>
    public string? Ambiguites { get; init; }

    /// <summary>Ce qu'un résultat porte : une part d'un stock est un taux aussi.</summary>
    public FormeDeValeur Forme => FormeDeLaFormule ?? (Nature is NatureDIndicateur.Moyenne ? FormeDeValeur.Moyenne : Unite == "%" ? FormeDeValeur.Taux : FormeDeValeur.Comptage);

    /// <summary>Ce que la formule impose ; nulle : la nature et l'unité le disent.</summary>
    public FormeDeValeur? FormeDeLaFormule { get; init; }

    /// <summary>La valeur saisie qui se lit à côté de celle que l'on calcule, jamais à sa place ; nulle si l'indicateur est lui-même saisi.</summary>
    public Definition? Saisie { get; init; }

    /// <summary>La version demandée ; sans demande, la plus récente. Nulle si elle n'existe pas.</summary>
    public VersionDeDefinition? Version(string? nom) => nom is null ? Versions[^1] : Versions.FirstOrDefault(v => v.Nom == nom);
}
