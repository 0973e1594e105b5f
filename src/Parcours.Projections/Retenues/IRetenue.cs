namespace Parcours.Projections.Retenues;

/// <summary>Ce qui se retient en mémoire tant que ses changements s'écoutent.</summary>
public interface IRetenue
{
    /// <summary>Le canal PostgreSQL où ses changements s'annoncent.</summary>
    string Canal { get; }

    /// <summary>Un changement s'annonce.</summary>
    /// <param name="annonce">Ce que l'annonce porte.</param>
    void Apprendre(string annonce);

    /// <summary>L'écoute des changements commence : ce qui précède est oublié.</summary>
    void Retenir();

    /// <summary>L'écoute est rompue : plus rien n'est retenu.</summary>
    void Oublier();
}
