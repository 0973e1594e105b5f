using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Tests.Rsa;

/// <summary>D'un journal à ses dossiers et à ses chiffres, comme le fera l'oracle.</summary>
internal static class Personne
{
    public static readonly Guid Une = IdentifiantFait.De("une-personne");

    /// <summary>Les épisodes RSA d'une personne, tels que connus et observés.</summary>
    public static IEnumerable<DossierRsa> Dossiers(List<FaitConsigne> journal, long position, LocalDate observation, Guid? personne = null)
    {
        var connus = Connaissance.A(journal, position);
        FaitConnu? deces = connus.Where(c => c.Fait is PersonneDecedee).OrderBy(c => c.Fait.DateEffet).Cast<FaitConnu?>().FirstOrDefault();
        return connus.Where(c => c.Fait.Episode.Dispositif is Dispositif.Rsa).GroupBy(c => c.Fait.Episode).DefaultIfEmpty()
            .Select(g => DossierRsa.Reconstituer(personne ?? Une, g?.Key ?? Exemples.Premier, g is null ? [] : [.. g], deces, observation));
    }
}
