using Parcours.Domain.Ecarts;

namespace Parcours.Domain.Arretes;

/// <summary>Ce que rend un chiffre arrêté, recalculé d'où il fut pris.</summary>
public enum EtatDeCellule
{
    /// <summary>Le même chiffre, de la même définition.</summary>
    Identique,

    /// <summary>Le même chiffre, d'une définition qui n'est plus tout à fait la même.</summary>
    EmpreinteChangee,

    /// <summary>Un autre chiffre.</summary>
    ValeurChangee,

    /// <summary>Rien : la définition n'est plus au catalogue, ou le journal n'a pas cette position.</summary>
    NonRecalculee,
}

/// <summary>Un chiffre arrêté, ce que le recalcul en rend, et ce qu'on en sait aujourd'hui. Les deux questions sont distinctes.</summary>
/// <param name="Arretee">Tel qu'arrêté.</param>
/// <param name="Recalculee">Recalculé à la position de l'arrêté ; nul s'il ne peut l'être.</param>
/// <param name="Aujourdhui">Calculé à la position d'aujourd'hui, au même jour d'observation ; nul s'il ne peut l'être.</param>
/// <param name="Etat">Ce que le recalcul dit.</param>
public sealed record CelluleVerifiee(CelluleArretee Arretee, CelluleArretee? Recalculee, CelluleArretee? Aujourdhui, EtatDeCellule Etat)
{
    /// <summary>Confronte un chiffre arrêté à ce qui se recalcule.</summary>
    public static CelluleVerifiee De(CelluleArretee arretee, CelluleArretee? recalculee, CelluleArretee? aujourdhui, bool memeEmpreinte) =>
        new(arretee, recalculee, aujourdhui, recalculee is null ? EtatDeCellule.NonRecalculee
            : recalculee != arretee ? EtatDeCellule.ValeurChangee
            : memeEmpreinte ? EtatDeCellule.Identique : EtatDeCellule.EmpreinteChangee);

    /// <summary>Le chiffre arrêté se recalcule.</summary>
    public bool EstConforme => Etat is EtatDeCellule.Identique or EtatDeCellule.EmpreinteChangee;

    /// <summary>Ce qu'on a appris depuis, ou ce que la définition a changé ; nul si le chiffre d'aujourd'hui ne se calcule pas.</summary>
    public Bilan? Ecart => Aujourdhui is { } su ? su.Comptes - Arretee.Comptes : null;

    /// <summary>Le chiffre d'aujourd'hui n'est pas celui de l'arrêté.</summary>
    public bool EstEnEcart => Aujourdhui is { } su && su != Arretee;
}
