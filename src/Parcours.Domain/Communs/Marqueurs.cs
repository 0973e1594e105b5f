namespace Parcours.Domain.Communs;

/// <summary>Fait de la caisse : il peut porter un effet futur, par flux, lot ou reprise, et ne compte qu'à sa date (B0).</summary>
public interface IFaitDeCaisse;

/// <summary>Fait qui ouvre un épisode.</summary>
public interface IOuverture;

/// <summary>Fait qui ferme son épisode (R8).</summary>
public interface ICloture;

/// <summary>Fait qui situe son dossier : le territoire vaut à partir de sa date d'effet.</summary>
public interface ISitue
{
    /// <summary>Le territoire ; nul si ce fait-ci n'en dit rien.</summary>
    string? Territoire { get; }
}

/// <summary>Fait qui confie son dossier à un organisme, à partir de sa date d'effet.</summary>
public interface IConfie
{
    /// <summary>La nature de l'organisme.</summary>
    string Organisme { get; }
}

/// <summary>Fait qui désigne un référent que la personne accepte, ou y met fin, à partir de sa date d'effet.</summary>
public interface IDesigne
{
    /// <summary>L'identifiant interne du référent ; nul s'il n'y en a plus.</summary>
    Guid? Referent { get; }
}
