using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Referentiels;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Referentiels;

namespace Parcours.Projections.Qualite;

/// <summary>Ce dont le SQL d'un contrôle dépend.</summary>
/// <param name="Cadre">Département, position, observation.</param>
/// <param name="Cas">Jours des cas, bornes incluses.</param>
/// <param name="Controle">Le contrôle.</param>
/// <param name="Import">Import ; nul : tout le département.</param>
/// <param name="Referentiel">Codes connus au jour de connaissance.</param>
/// <param name="Organismes">Jours d'activité des organismes qui n'ont pas toujours existé.</param>
internal sealed record CadreDeQualite(
    Cadre Cadre, Periode Cas, Controle Controle, Guid? Import, ReferentielDuDepartement Referentiel, IReadOnlyDictionary<string, (LocalDate? Debut, LocalDate? Fin)> Organismes)
{
    /// <summary>Les époques d'un genre ; nulles si le département n'en a déclaré aucune : rien n'est alors vérifié.</summary>
    public IReadOnlyList<Epoque>? Epoques(GenreDEntree genre) => Referentiel.Epoques(genre);

    /// <summary>Le contrôle cherche ce motif.</summary>
    public bool Cherche(string motif) => Controle.Motifs.Any(celui => celui.Code == motif);
}
