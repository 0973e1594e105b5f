namespace Parcours.Host.Commandes;

/// <summary>La commande est comprise mais refusée ; le message dit pourquoi, et la sortie vaut <see cref="CodesDeSortie.Refus"/>.</summary>
public sealed class RefusCommandeException(string message) : Exception(message);
