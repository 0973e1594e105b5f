namespace Parcours.Domain.Garantie;

/// <summary>Valeurs de MotifFinAccompagnement, telles que <c>champs.csv</c> les donne : les mêmes pour les deux mesures.</summary>
public enum MotifFinAccompagnement
{
    /// <summary>emploi.</summary>
    Emploi,

    /// <summary>formation.</summary>
    Formation,

    /// <summary>termeAtteint.</summary>
    TermeAtteint,

    /// <summary>abandon.</summary>
    Abandon,

    /// <summary>demenagement.</summary>
    Demenagement,

    /// <summary>autre.</summary>
    Autre,
}
