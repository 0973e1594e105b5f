namespace Parcours.Domain.Ase;

/// <summary>Valeurs de ThemeReferentiel, telles que <c>champs.csv</c> les donne.</summary>
public enum ThemeReferentiel
{
    /// <summary>personneLien.</summary>
    PersonneLien,

    /// <summary>logement.</summary>
    Logement,

    /// <summary>ressources.</summary>
    Ressources,

    /// <summary>parcours.</summary>
    Parcours,

    /// <summary>sante.</summary>
    Sante,
}

/// <summary>Valeurs de LienDesigne, telles que <c>champs.csv</c> les donne.</summary>
public enum LienDesigne
{
    /// <summary>assistantFamilial.</summary>
    AssistantFamilial,

    /// <summary>educateur.</summary>
    Educateur,

    /// <summary>parrain.</summary>
    Parrain,

    /// <summary>famille.</summary>
    Famille,

    /// <summary>ami.</summary>
    Ami,

    /// <summary>benevole.</summary>
    Benevole,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de MotifRevocation, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifRevocation
{
    /// <summary>choixDuJeune.</summary>
    ChoixDuJeune,

    /// <summary>retrait.</summary>
    Retrait,

    /// <summary>indisponibilite.</summary>
    Indisponibilite,

    /// <summary>autre.</summary>
    Autre,
}
