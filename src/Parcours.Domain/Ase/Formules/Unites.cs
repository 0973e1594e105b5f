using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>Les unités de la série : aucune n'a de territoire ni d'organisme, ces faits n'en portent pas.</summary>
internal static class Unites
{
    /// <summary>Une unité d'un jeune.</summary>
    public static Unite De(JeuneAse jeune, Classe classe, FaitConnu depart, FaitConnu? arret = null, FaitConnu? sortie = null, LocalDate? echeance = null, bool estAnomalie = false) =>
        new(jeune.Id, JeuneAse.Episode, classe, null, null, depart, arret, sortie, echeance, estAnomalie);
}
