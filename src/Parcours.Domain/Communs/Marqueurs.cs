namespace Parcours.Domain.Communs;

/// <summary>Fait de la caisse : il peut porter un effet futur, par flux, lot ou reprise, et ne compte qu'à sa date (B0).</summary>
public interface IFaitDeCaisse;

/// <summary>Fait qui ouvre un épisode.</summary>
public interface IOuverture;

/// <summary>Fait qui ferme son épisode (R8).</summary>
public interface ICloture;
