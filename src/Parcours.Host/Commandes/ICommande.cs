namespace Parcours.Host.Commandes;

/// <summary>Une commande en ligne : ce qu'elle admet, et ce qu'elle fait. Une par fichier, inscrite dans <see cref="Repartiteur"/>.</summary>
public interface ICommande
{
    string Nom { get; }

    /// <summary>Une ligne, pour l'aide.</summary>
    string Resume { get; }

    IReadOnlyList<ArgumentCommande> Arguments => [];

    IReadOnlyList<OptionCommande> Options { get; }

    /// <returns>Un des <see cref="CodesDeSortie"/>. Un <see cref="RefusCommandeException"/> vaut <see cref="CodesDeSortie.Refus"/>.</returns>
    Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation);
}
