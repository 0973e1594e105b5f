using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Le parcours coordonné d'une personne, reconstitué : rien de ce qui suit son décès n'y est (R8).</summary>
/// <param name="Id">Identifiant interne.</param>
/// <param name="Suivis">
/// Temps passés avec un référent, quel qu'il soit : une désignation qui en suit une autre continue le même suivi. Dans l'ordre R1.
/// </param>
/// <param name="Designation">Désignation en cours ; nulle sans référent.</param>
/// <param name="Instances">Instances tenues, dans l'ordre R1.</param>
/// <param name="Evolutions">Évolutions constatées, dans l'ordre R1.</param>
public sealed record PersonneReference(
    Guid Id, IReadOnlyList<Suivi> Suivis, FaitConnu? Designation, IReadOnlyList<FaitConnu> Instances, IReadOnlyList<FaitConnu> Evolutions)
{
    /// <summary>Reconstitue le parcours. Ne lève jamais.</summary>
    public static PersonneReference Reconstituer(PersonneLue personne)
    {
        var (suivis, instances, evolutions) = (new List<Suivi>(1), new List<FaitConnu>(), new List<FaitConnu>());
        FaitConnu? debut = null, designation = null;
        foreach (var connu in personne.Faits)
        {
            if (connu.Fait.DateEffet > personne.Deces?.Fait.DateEffet) break;
            switch (connu.Fait)
            {
                // Une correction peut retirer l'accord : sans lui, il n'y a pas de désignation (B4).
                case ReferentParcoursDesigne { AccordPersonne: true }:
                    debut ??= connu;
                    designation = connu;
                    break;
                case ReferentParcoursFini when debut is { } commence:
                    suivis.Add(new(commence, connu));
                    debut = designation = null;
                    break;
                case InstanceTenue:
                    instances.Add(connu);
                    break;
                case EvolutionConstatee:
                    evolutions.Add(connu);
                    break;
            }
        }
        if (debut is { } enCours) suivis.Add(new(enCours, personne.Deces));
        return new(personne.Id, suivis, personne.Deces is null ? designation : null, instances, evolutions);
    }
}
