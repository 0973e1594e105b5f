using Parcours.Domain.Communs;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Incompletude;

public sealed class FaitsDEntreeTests
{
    private static readonly Periode _annee = new(new(2022, 1, 1), new(2022, 12, 31));

    [Fact]
    public void Seuls_ces_chiffres_ont_un_fait_d_entree() => Assert.Equal(
        [
            "APA-01", "APA-02", "APA-03", "ASE-11", "ASE-13", "FOR-01", "FOR-02", "GAR-01", "GAR-03", "GAR-06", "GAR19-1A", "GAR19-2B",
            "MAR-03A", "MAR-04", "MOB-02", "PAS-03", "PAS-04", "PCH-01", "PRS-01", "PRS-04", "REF-01",
            "REF19-F", "REF19-G", "REF19-H", "RSA-01", "RSA-02B", "RSA19-B", "RSA19-D", "RSA19-E", "RSA19-F", "RSA25-01", "RSA25-02", "RSA25-03", "RSA25-04",
        ],
        CatalogueIndicateurs.Embarque.Definitions.Select(definition => definition.Code).Where(code => De(code).Tables.Count > 0));

    [Fact]
    public void Un_entrant_vient_par_un_droit_ou_par_un_statut() => Assert.Equal(
        ["DroitRsaNotifie", "StatutDroitsDevoirsModifie"],
        De("RSA-01").Tables.SelectMany(lue => lue.Types.Select(code => lue.Table.Types.Single(type => type.Code == code).Forme.Nom)).Order());

    /// <summary>ASE-11 juge les sorties de six mois plus tôt, aux fins de mois près : ce sont leurs retards qui comptent.</summary>
    [Fact]
    public void Les_effets_sont_ceux_du_recrutement() => Assert.Equal(new(new(2021, 7, 1), new(2022, 7, 3)), De("ASE-11").Effets);

    private static FaitsDEntree De(string code)
    {
        var definition = CatalogueIndicateurs.Embarque.Trouver(code)!;
        return FaitsDEntree.De(new(definition, definition.Versions[^1], _annee, _annee.Fin, _annee.Fin, new Dictionary<string, string>(), new(0, 0, 0, 0, []), 1));
    }
}
