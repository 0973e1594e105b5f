using Parcours.Domain.Communs;
using Parcours.Domain.Saisies;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Saisies;

/// <summary>Valeurs saisies d'exemple.</summary>
public static class Saisie
{
    public static IndicateurSaisi Valeur(
        string jour, decimal valeur, string indicateur = "PRS-02", string debut = "2021-01-01", string fin = "2021-12-31", string? territoire = null,
        OrigineDeSaisie origine = OrigineDeSaisie.Departement) =>
        new(indicateur, Le(debut), Le(fin), valeur, territoire, origine) { Episode = new(Dispositif.Saisie, ""), DateEffet = Le(jour) };
}
