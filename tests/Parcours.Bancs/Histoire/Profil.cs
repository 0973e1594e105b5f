namespace Parcours.Bancs.Histoire;

/// <summary>Ce que l'on demande au générateur.</summary>
/// <param name="Graine">Même graine, même fichier, au bit près.</param>
/// <param name="Prefixe">Début des identifiants, pour que deux histoires ne se mêlent pas.</param>
/// <param name="FaitsParPersonne">Faits de chaque personne, corrections et annulations comprises.</param>
/// <param name="EntrantsParAnnee">Nombre d'entrants de chaque année.</param>
internal sealed record Profil(int Graine, string Prefixe, int FaitsParPersonne, IReadOnlyDictionary<int, int> EntrantsParAnnee)
{
    /// <summary>Nombre total de faits.</summary>
    public int Faits => EntrantsParAnnee.Values.Sum() * FaitsParPersonne;

    /// <summary>
    /// Des droits qui durent, suivis de bout en bout : le stock d'un département est plusieurs fois ses entrées d'une année, et chaque
    /// indicateur a de quoi compter.
    /// </summary>
    public bool EstSuivie { get; init; }
}
