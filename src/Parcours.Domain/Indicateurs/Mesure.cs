using System.Collections.ObjectModel;
using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Indicateurs;

/// <summary>Classe d'une unité du champ. Le hors-champ n'est publié nulle part (R8).</summary>
public enum Classe
{
    /// <summary>Au numérateur.</summary>
    Compte,

    /// <summary>Au dénominateur seulement.</summary>
    Echec,

    /// <summary>Ni arrêt ni sortie, échéance non passée (R7).</summary>
    EnAttente,

    /// <summary>Sortie à temps, sans arrêt (R8).</summary>
    Exclu,
}

/// <summary>Une unité du champ, sa classe et ce qui la décide : le détail d'un chiffre n'est pas un second calcul.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Episode">Épisode.</param>
/// <param name="Classe">Classe.</param>
/// <param name="Territoire">Territoire de rattachement (R10).</param>
/// <param name="Organisme">Organisme de la première orientation ; nul sans orientation.</param>
/// <param name="Depart">Fait qui lance l'horloge, ou fait compté.</param>
/// <param name="Arret">Fait qui l'arrête ; nul s'il n'y en a pas.</param>
/// <param name="Sortie">Fait de sortie, ou qui interrompt ; nul s'il n'y en a pas.</param>
/// <param name="Echeance">Dernier jour dans le délai ; nul sans horloge.</param>
/// <param name="EstAnomalie">Arrêt antérieur au départ (R5).</param>
/// <param name="Valeur">Ce que l'unité apporte à la somme d'une moyenne, ou ce qui la pèse ; nulle pour un comptage.</param>
public readonly record struct Unite(
    Guid Personne, Episode Episode, Classe Classe, string? Territoire, string? Organisme,
    FaitConnu Depart, FaitConnu? Arret, FaitConnu? Sortie, LocalDate? Echeance, bool EstAnomalie, decimal? Valeur = null);

/// <summary>Résultat d'une formule.</summary>
/// <param name="Numerateur">Unités comptées.</param>
/// <param name="Echecs">Unités du dénominateur qui ne sont pas comptées.</param>
/// <param name="EnAttente">Ni comptées ni en échec : l'échéance n'est pas passée.</param>
/// <param name="Exclus">Sorties à temps.</param>
/// <param name="Unites">Toutes les unités du champ ; vide si la question n'en demandait pas le détail.</param>
public sealed record Mesure(int Numerateur, int Echecs, int EnAttente, int Exclus, IReadOnlyList<Unite> Unites)
{
    /// <summary>Somme des valeurs des unités comptées ; zéro sans moyenne.</summary>
    public decimal Somme { get; init; }

    /// <summary>Effectif d'une moyenne ou d'un comptage : les unités comptées, ou ce qu'elles distinguent.</summary>
    public int Effectif { get; init; }

    /// <summary>Ce que l'effectif distingue, et combien d'unités le portent ; vide si l'effectif compte des unités.</summary>
    public IReadOnlyDictionary<Guid, int> Distingues { get; init; } = RienDeDistingue;

    internal static IReadOnlyDictionary<Guid, int> RienDeDistingue { get; } = ReadOnlyDictionary<Guid, int>.Empty;

    /// <summary>Comptées et en échec.</summary>
    public int Denominateur => Numerateur + Echecs;
}
