using Parcours.Domain.Coffre;

namespace Parcours.Domain.Caisses;

/// <summary>À qui une personne d'un flux est appariée.</summary>
/// <param name="Personne">La personne connue ; nulle : elle est nouvelle.</param>
/// <param name="EstDouteux">Plusieurs lui ressemblent, ou une seule qui la contredit : elle est gardée à part, et la liste des doublons probables la montre.</param>
public sealed record Appariement(Guid? Personne, bool EstDouteux);

/// <summary>
/// Retrouve une personne d'un flux parmi celles du coffre : par le NIR (treize caractères), sinon par le nom de naissance, le prénom et la naissance.
/// Rien ne se fond en silence : dans le doute, une personne nouvelle, et quelqu'un décide.
/// </summary>
public static class ApparierPersonne
{
    /// <summary>Apparie.</summary>
    /// <param name="vue">L'identité que le flux donne.</param>
    /// <param name="parNir">Personnes rangées sous son NIR.</param>
    /// <param name="parNom">Personnes rangées sous son nom et sa naissance, avec leur identité.</param>
    /// <param name="duDossier">Personnes que ce dossier suit déjà.</param>
    public static Appariement Choisir(Identite vue, IReadOnlyCollection<Guid> parNir, IReadOnlyDictionary<Guid, Identite> parNom, IReadOnlySet<Guid> duDossier)
    {
        if (parNir.Count == 1) return new(parNir.First(), false);
        if (parNir.Count > 1) return Departager(parNir, duDossier);
        var semblables = parNom.Where(connue => SeRessemblent(vue, connue.Value)).Select(connue => connue.Key).ToList();
        return semblables.Count switch
        {
            0 => new(null, false),
            1 when EstEntiere(vue) || duDossier.Contains(semblables[0]) => new(semblables[0], false),
            _ => Departager(semblables, duDossier),
        };
    }

    private static Appariement Departager(IReadOnlyCollection<Guid> candidats, IReadOnlySet<Guid> duDossier) =>
        candidats.Where(duDossier.Contains).ToList() is [var seul] ? new(seul, false) : new(null, true);

    /// <summary>Même nom, même premier prénom, naissances compatibles, et deux NIR qui ne se contredisent pas. Des jumeaux n'ont pas le même prénom.</summary>
    private static bool SeRessemblent(Identite vue, Identite connue) =>
        (vue.Nir is null || connue.Nir is null || connue.Nir.EstProvisoire || vue.Nir.EstProvisoire)
        && NomNormalise.Rangees(vue.Nom).Intersect(NomNormalise.Rangees(connue.Nom)).Any()
        && vue.Prenoms.Count > 0 && connue.Prenoms.Count > 0 && NomNormalise.Rangees(vue.Prenoms[0]).Intersect(NomNormalise.Rangees(connue.Prenoms[0])).Any()
        && vue.Naissance is { } naissance && connue.Naissance is { } sienne && naissance.EstCompatible(sienne);

    /// <summary>Une naissance partielle ne suffit pas à reconnaître quelqu'un.</summary>
    private static bool EstEntiere(Identite vue) => vue.Naissance is { Jour: > 0 };
}
