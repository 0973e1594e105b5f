using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ecarts;

/// <summary>Ce qui s'additionne d'une mesure : un écart se décompose sur chaque classe, jamais sur le taux.</summary>
/// <param name="Numerateur">Unités comptées.</param>
/// <param name="Echecs">Unités du dénominateur qui ne le sont pas.</param>
/// <param name="EnAttente">Unités en attente.</param>
/// <param name="Exclus">Unités exclues.</param>
/// <param name="Somme">Somme d'une moyenne ; zéro sans moyenne.</param>
/// <param name="Effectif">Effectif d'une moyenne ou d'un comptage.</param>
public readonly record struct Bilan(int Numerateur, int Echecs, int EnAttente, int Exclus, decimal Somme, int Effectif)
{
    /// <summary>Comptées et en échec.</summary>
    public int Denominateur => Numerateur + Echecs;

    /// <summary>Rien ne change.</summary>
    public bool EstNul => this == default;

    /// <summary>Le bilan d'une mesure.</summary>
    public static Bilan De(Mesure mesure) =>
        new(mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus, mesure.Somme, mesure.Effectif);

    /// <summary>Ce que l'indicateur publie : la valeur d'un comptage est son effectif, les unités pouvant partager ce qu'elles distinguent.</summary>
    public Bilan Publie(FormeDeValeur forme) => forme is FormeDeValeur.Comptage ? this with { Numerateur = Effectif } : this;

    /// <summary>La mesure que ces comptes résument, sans ses unités.</summary>
    public Mesure EnMesure() => new(Numerateur, Echecs, EnAttente, Exclus, []) { Somme = Somme, Effectif = Effectif };

    /// <summary>Somme.</summary>
    public static Bilan operator +(Bilan a, Bilan b) => new(
        a.Numerateur + b.Numerateur, a.Echecs + b.Echecs, a.EnAttente + b.EnAttente, a.Exclus + b.Exclus, a.Somme + b.Somme, a.Effectif + b.Effectif);

    /// <summary>Différence.</summary>
    public static Bilan operator -(Bilan a, Bilan b) => new(
        a.Numerateur - b.Numerateur, a.Echecs - b.Echecs, a.EnAttente - b.EnAttente, a.Exclus - b.Exclus, a.Somme - b.Somme, a.Effectif - b.Effectif);
}
