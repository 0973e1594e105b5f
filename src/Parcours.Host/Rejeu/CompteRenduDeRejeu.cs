using NodaTime;
using Parcours.Projections.Rejeu;

namespace Parcours.Host.Rejeu;

/// <summary>Ce qu'un rejeu a comparé et trouvé, pour qui l'a demandé.</summary>
/// <param name="Departement">Département.</param>
/// <param name="ConnuAu">Jour de connaissance ; nul si une position était demandée.</param>
/// <param name="PositionDesTables">Position que les tables retiennent pour ce jour.</param>
/// <param name="Annees">Années comparées.</param>
/// <param name="Bilan">Chiffres et écarts.</param>
internal sealed record CompteRenduDeRejeu(string Departement, LocalDate? ConnuAu, long PositionDesTables, IReadOnlyList<int> Annees, BilanDeConfrontation Bilan)
{
    public Regard Regard => Bilan.Regard;

    /// <summary>Les tables et le journal datent la connaissance pareil.</summary>
    public bool MemePosition => PositionDesTables == Regard.Position;

    public bool EstFidele => MemePosition && Bilan.Ecarts.Count == 0;

    public int Indicateurs => Regard.Chiffres.Select(chiffre => chiffre.Definition.Code).Distinct().Count();
}
