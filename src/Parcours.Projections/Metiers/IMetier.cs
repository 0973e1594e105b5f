using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Metiers;

/// <summary>
/// Ce qu'un dossier de métier apporte à cet étage : les noms persistés de ses faits, ses formules, ses vues. Chaque dossier en a un,
/// trouvé par <see cref="LesMetiers"/> : rien d'autre ne les énumère.
/// </summary>
public interface IMetier
{
    /// <summary>Les types de faits du métier, avec leur code et leur nom persisté, fixés pour toujours.</summary>
    IReadOnlyList<TypeDeFait> Types { get; }

    /// <summary>Ses indicateurs, une série par lecture de la base.</summary>
    IReadOnlyList<ISerie> Series => [];

    /// <summary>Ses horloges, un cadran par lecture de la base.</summary>
    IReadOnlyList<ICadran> Horloges => [];

    /// <summary>Les champs de date par lesquels ses formules recrutent, et que les tables indexent donc.</summary>
    IReadOnlyList<IndexDeChamp> Index => [];

    /// <summary>Ses vues SQL pour les analystes.</summary>
    IReadOnlyList<VueDuMetier> Vues => [];
}

/// <summary>Une vue SQL d'un métier.</summary>
/// <param name="Nom">Nom qualifié.</param>
/// <param name="Instructions">Crée ou met à jour la vue.</param>
/// <param name="Lit">Dispositifs dont elle lit les faits en clair.</param>
public sealed record VueDuMetier(string Nom, string Instructions, IReadOnlyList<Dispositif> Lit);
