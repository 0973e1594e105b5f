using Parcours.Host.Indicateurs;

namespace Parcours.Host.Commandes;

/// <summary>Les filtres d'une lecture : <c>--filtre territoire=TAS-CL</c>, autant de fois qu'il y en a.</summary>
internal static class FiltresDeLecture
{
    public static OptionCommande Option { get; } =
        new("--filtre", "clé=valeur", string.Join(", ", QuestionRecue.Filtres)) { Nature = Nature.Paire, EstRepetable = true };

    /// <exception cref="RefusCommandeException">Un filtre est donné deux fois.</exception>
    public static IReadOnlyDictionary<string, string> Lire(AppelCommande appel)
    {
        var filtres = appel.Paires(Option);
        if (filtres.Select(filtre => filtre.Nom).Distinct().Count() != filtres.Count) throw new RefusCommandeException("Un même filtre est donné deux fois.");
        return filtres.ToDictionary(filtre => filtre.Nom, filtre => filtre.Valeur);
    }
}
