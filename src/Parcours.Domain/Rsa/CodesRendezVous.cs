using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de ObjetRendezVous, telles que <c>champs.csv</c> les donne.</summary>
public enum ObjetRendezVous
{
    /// <summary>accompagnement.</summary>
    Accompagnement,

    /// <summary>orientation.</summary>
    Orientation,

    /// <summary>informationCollective.</summary>
    InformationCollective,
}

/// <summary>Valeurs de InitiativeAnnulation, telles que <c>champs.csv</c> les donne.</summary>
public enum InitiativeAnnulation
{
    /// <summary>organisme.</summary>
    Organisme,

    /// <summary>personne.</summary>
    Personne,
}

/// <summary>Valeurs de ModeRelance, telles que <c>champs.csv</c> les donne.</summary>
public enum ModeRelance
{
    /// <summary>courrier.</summary>
    Courrier,

    /// <summary>sms.</summary>
    Sms,

    /// <summary>appel.</summary>
    Appel,

    /// <summary>avertissement.</summary>
    Avertissement,

    /// <summary>saisineEP.</summary>
    SaisineEP,
}
