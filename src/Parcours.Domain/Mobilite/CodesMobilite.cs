namespace Parcours.Domain.Mobilite;

/// <summary>Valeurs de MotifFinMobilite, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifFinMobilite
{
    /// <summary>objectifsAtteints.</summary>
    ObjectifsAtteints,

    /// <summary>emploi.</summary>
    Emploi,

    /// <summary>abandon.</summary>
    Abandon,

    /// <summary>autre.</summary>
    Autre,
}
