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
/// <param name="Sortie">Fait de sortie ; nul s'il n'y en a pas.</param>
/// <param name="Echeance">Dernier jour dans le délai ; nul sans horloge.</param>
/// <param name="EstAnomalie">Arrêt antérieur au départ (R5).</param>
public readonly record struct Unite(
    Guid Personne, Episode Episode, Classe Classe, string? Territoire, string? Organisme,
    FaitConnu Depart, FaitConnu? Arret, FaitConnu? Sortie, LocalDate? Echeance, bool EstAnomalie);

/// <summary>Résultat d'une formule : les comptes, et les unités dont ils découlent.</summary>
public sealed class Mesure
{
    private readonly Func<IEnumerable<Unite>> _unites;

    /// <summary>Une mesure.</summary>
    /// <param name="classes">La classe de chaque unité du champ : elle seule compte.</param>
    /// <param name="unites">Les mêmes unités, en détail ; la même fonction pure les juge, et rien ne se retient tant que personne ne les demande.</param>
    public Mesure(IEnumerable<Classe> classes, Func<IEnumerable<Unite>> unites)
    {
        _unites = unites;
        foreach (var classe in classes)
        {
            switch (classe)
            {
                case Classe.Compte: Numerateur++; break;
                case Classe.Echec: Echecs++; break;
                case Classe.EnAttente: EnAttente++; break;
                case Classe.Exclu: Exclus++; break;
                default: throw new ArgumentOutOfRangeException(nameof(classes), classe, null);
            }
        }
    }

    /// <summary>Toutes les unités du champ.</summary>
    public IReadOnlyList<Unite> Unites => field ??= [.. _unites()];

    /// <summary>Unités comptées.</summary>
    public int Numerateur { get; }

    /// <summary>Unités du dénominateur qui ne sont pas comptées.</summary>
    public int Echecs { get; }

    /// <summary>Comptées et en échec.</summary>
    public int Denominateur => Numerateur + Echecs;

    /// <summary>Ni comptées ni en échec : l'échéance n'est pas passée.</summary>
    public int EnAttente { get; }

    /// <summary>Sorties à temps.</summary>
    public int Exclus { get; }
}
