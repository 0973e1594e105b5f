namespace Parcours.Domain.Maraude;

/// <summary>Valeurs de DroitDeMaraude, telles que <c>champs.csv</c> les donne.</summary>
public enum DroitDeMaraude
{
    /// <summary>domiciliation.</summary>
    Domiciliation,

    /// <summary>scolarisation.</summary>
    Scolarisation,

    /// <summary>assuranceMaladie.</summary>
    AssuranceMaladie,
}

/// <summary>Valeurs de BeneficiaireDuDroit, telles que <c>champs.csv</c> les donne.</summary>
public enum BeneficiaireDuDroit
{
    /// <summary>famille.</summary>
    Famille,

    /// <summary>adulte.</summary>
    Adulte,

    /// <summary>enfant.</summary>
    Enfant,
}
