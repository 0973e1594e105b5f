namespace Parcours.Domain.Ase;

/// <summary>Valeurs de PresentEntretien, telles que <c>champs.csv</c> les donne.</summary>
public enum PresentEntretien
{
    /// <summary>jeune.</summary>
    Jeune,

    /// <summary>referentAse.</summary>
    ReferentAse,

    /// <summary>personneConfiance.</summary>
    PersonneConfiance,

    /// <summary>representantLegal.</summary>
    RepresentantLegal,

    /// <summary>partenaire.</summary>
    Partenaire,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de BesoinCouvert, telles que <c>champs.csv</c> les donne.</summary>
public enum BesoinCouvert
{
    /// <summary>ressources.</summary>
    Ressources,

    /// <summary>logement.</summary>
    Logement,

    /// <summary>emploiFormation.</summary>
    EmploiFormation,

    /// <summary>soins.</summary>
    Soins,

    /// <summary>demarches.</summary>
    Demarches,

    /// <summary>accompagnementEducatif.</summary>
    AccompagnementEducatif,
}

/// <summary>Valeurs de MotifRefusEntretien, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifRefusEntretien
{
    /// <summary>refus.</summary>
    Refus,

    /// <summary>injoignable.</summary>
    Injoignable,

    /// <summary>autre.</summary>
    Autre,
}
