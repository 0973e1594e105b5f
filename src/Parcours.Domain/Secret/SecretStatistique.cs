using Parcours.Domain.Incompletude;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Secret;

/// <summary>
/// Le seuil de diffusion de qui ne lit que des agrégats (D7) : un effectif de 1 à <c>Seuil − 1</c> ne se montre pas, ni un taux dont le numérateur ou
/// le complément en est un, ni ce dont une différence le rendrait.
/// </summary>
/// <param name="Seuil">Plus petit effectif qui se montre ; au moins deux.</param>
public sealed record SecretStatistique(int Seuil)
{
    /// <summary>L'effectif, ou la variation d'un effectif, désignerait trop peu de personnes.</summary>
    public bool Protege(int effectif) => effectif != 0 && Math.Abs(effectif) < Seuil;

    /// <summary>Ce qui se montre d'une mesure.</summary>
    public Divulgation De(Mesure mesure, FormeDeValeur forme)
    {
        if (forme is FormeDeValeur.Moyenne) return Divulgation.Toute with { Valeur = !Protege(mesure.Numerateur) && !Protege(mesure.Effectif) };
        // Une valeur saisie peut être un effectif, et rien ne le dit : elle se tait comme tel.
        if (forme is FormeDeValeur.Saisie) return Divulgation.Toute with { Valeur = mesure.Somme == 0 || Math.Abs(mesure.Somme) >= Seuil };
        if (forme is FormeDeValeur.Comptage) return Divulgation.Toute with { Valeur = !Protege(mesure.Effectif) };
        // En attente et exclus font, avec le dénominateur, la cohorte : un seul tu se retrouverait par différence.
        var marges = MasquerParmi([mesure.EnAttente, mesure.Exclus], mesure.EnAttente + mesure.Exclus);
        return new(!Protege(mesure.Numerateur) && !Protege(mesure.Echecs), !Protege(mesure.Denominateur), !marges[0], !marges[1]);
    }

    /// <summary>
    /// Ce qui reste à venir d'un chiffre se tait avec lui, en tout ou en partie : les retards étant ceux de tout le département, il rendrait l'effectif
    /// par une règle de trois. De même s'il est lui-même trop petit, ou appris de trop peu.
    /// </summary>
    public bool Tait(AVenir.Estime aVenir, Mesure mesure, FormeDeValeur forme) =>
        De(mesure, forme) != Divulgation.Toute || Protege(aVenir.Attendus) || Protege(aVenir.Base);

    /// <summary>
    /// Ce qui se tait des parts d'un total : les trop petites, et la plus petite des autres quand une seule est tue et que le total se montre, sans quoi
    /// la différence la rendrait.
    /// </summary>
    /// <param name="parts">Les parts, des deux signes.</param>
    /// <param name="total">Leur somme.</param>
    /// <returns>Vrai pour chaque part tue.</returns>
    public bool[] MasquerParmi(IReadOnlyList<int> parts, int total)
    {
        var tues = parts.Select(Protege).ToArray();
        if (tues.Count(tue => tue) != 1 || Protege(total)) return tues;
        var seconde = parts.Index().Where(part => !tues[part.Index] && part.Item != 0).OrderBy(part => Math.Abs(part.Item)).Select(part => (int?)part.Index).FirstOrDefault();
        if (seconde is { } rang) tues[rang] = true;
        return tues;
    }
}

/// <summary>Ce qui se montre d'une mesure.</summary>
/// <param name="Valeur">La valeur, et ce qui la donne : le numérateur d'un taux, la somme et l'effectif d'une moyenne.</param>
/// <param name="Denominateur">Le dénominateur d'un taux.</param>
/// <param name="EnAttente">Les unités en attente.</param>
/// <param name="Exclus">Les unités exclues.</param>
public readonly record struct Divulgation(bool Valeur, bool Denominateur, bool EnAttente, bool Exclus)
{
    /// <summary>Tout se montre.</summary>
    public static Divulgation Toute { get; } = new(true, true, true, true);
}
