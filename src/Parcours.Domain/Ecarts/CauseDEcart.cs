namespace Parcours.Domain.Ecarts;

/// <summary>Pourquoi un chiffre n'est plus ce qu'il était.</summary>
public enum CauseDEcart
{
    /// <summary>Un fait appris depuis, dont l'effet est postérieur à la première connaissance : il ne pouvait pas être su.</summary>
    FaitNouveau,

    /// <summary>Un fait appris depuis, dont l'effet ne l'est pas : il aurait pu être su.</summary>
    ConsignationTardive,

    /// <summary>La correction d'un fait.</summary>
    Correction,

    /// <summary>L'annulation d'un fait, d'une correction ou d'une annulation.</summary>
    Annulation,

    /// <summary>Deux personnes reconnues comme une seule (R9), ou leur fusion défaite.</summary>
    Fusion,

    /// <summary>Le jour d'observation a changé : une échéance est passée, un effet est survenu.</summary>
    TempsEcoule,

    /// <summary>La version de la définition a changé.</summary>
    Definition,
}
