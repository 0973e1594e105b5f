using NodaTime;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Communs;

/// <summary>
/// Une personne telle que connue à une position et observée un jour : de quoi reconstituer ses dossiers, et rien qui dépende d'un
/// dispositif. Les effets postérieurs à l'observation n'y sont pas (R1).
/// </summary>
public sealed class PersonneLue
{
    private PersonneLue(Guid id, List<FaitConnu> faits, LocalDate observation)
    {
        (Id, Observation) = (id, observation);
        faits.RemoveAll(connu => connu.Fait.DateEffet > observation);
        faits.Sort(static (a, b) => a.Fait.DateEffet.CompareTo(b.Fait.DateEffet) is var jour and not 0 ? jour : a.Ordre.CompareTo(b.Ordre));
        Faits = faits;
        foreach (var connu in faits)
        {
            if (connu.Fait is PersonneDecedee) Deces ??= connu;
            else if (connu.Fait is PersonneConnue { DateNaissance: not null }) Naissance = connu;
        }
    }

    /// <summary>Identifiant interne.</summary>
    public Guid Id { get; }

    /// <summary>Jour d'observation.</summary>
    public LocalDate Observation { get; }

    /// <summary>Les faits lus, tous dispositifs confondus, dans l'ordre R1 : effet, puis rang de connaissance.</summary>
    public Suite<FaitConnu> Faits { get; }

    /// <summary>Le décès qui fait foi : le premier par l'effet ; nul si aucun n'est connu. Il termine tout (B0).</summary>
    public FaitConnu? Deces { get; }

    /// <summary>Le fait qui donne la date de naissance : le dernier par l'effet ; nul si elle n'est pas connue.</summary>
    public FaitConnu? Naissance { get; }

    /// <summary>Date de naissance, nulle si elle n'est pas connue.</summary>
    public LocalDate? NeeLe => (Naissance?.Fait as PersonneConnue)?.DateNaissance;

    /// <summary>Range des faits tels que connus, dans n'importe quel ordre ; la liste est triée sur place. Ne lève jamais.</summary>
    public static PersonneLue De(Guid id, List<FaitConnu> connus, LocalDate observation) => new(id, connus, observation);

    /// <summary>Les faits d'un dispositif, épisode par épisode, chacun dans l'ordre R1.</summary>
    public IEnumerable<IGrouping<Episode, FaitConnu>> Episodes(Dispositif dispositif) =>
        Faits.Where(connu => connu.Fait.Episode.Dispositif == dispositif).GroupBy(connu => connu.Fait.Episode);
}
