using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de NatureEntree, telles que <c>champs.csv</c> les donne.</summary>
public enum NatureEntree
{
    /// <summary>primo.</summary>
    Primo,

    /// <summary>retour.</summary>
    Retour,

    /// <summary>transfertEntrant.</summary>
    TransfertEntrant,
}

/// <summary>Valeurs de RoleFoyer, telles que <c>champs.csv</c> les donne.</summary>
public enum RoleFoyer
{
    /// <summary>demandeur.</summary>
    Demandeur,

    /// <summary>conjoint.</summary>
    Conjoint,
}

/// <summary>Valeurs de MotifCloture, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifCloture
{
    /// <summary>emploi.</summary>
    Emploi,

    /// <summary>ressources.</summary>
    Ressources,

    /// <summary>nonDeclaration.</summary>
    NonDeclaration,

    /// <summary>finSuppression.</summary>
    FinSuppression,

    /// <summary>transfertSortant.</summary>
    TransfertSortant,

    /// <summary>deces.</summary>
    Deces,

    /// <summary>autre.</summary>
    Autre,
}
