namespace Parcours.Domain.Incompletude;

/// <summary>Ce qui est arrivé et n'est pas encore consigné, d'un chiffre dont la période est récente.</summary>
public abstract record AVenir
{
    /// <summary>Probabilité que la vérité tombe dans l'intervalle, si les retards à venir ressemblent aux retards passés.</summary>
    public const double Niveau = 0.9;

    private AVenir() { }

    /// <summary>Une estimation, en unités du chiffre : celles du champ pour un taux, du comptage ou de l'effectif sinon.</summary>
    /// <param name="Attendus">Unités encore attendues.</param>
    /// <param name="De">Borne basse de l'intervalle, incluse.</param>
    /// <param name="A">Borne haute, incluse.</param>
    /// <param name="Base">Faits dont les retards ont été appris.</param>
    public sealed record Estime(int Attendus, int De, int A, int Base) : AVenir;

    /// <summary>Il manque peut-être quelque chose, et l'on ne sait pas combien.</summary>
    public sealed record NonEstime(RaisonDeNePasEstimer Raison) : AVenir;
}
