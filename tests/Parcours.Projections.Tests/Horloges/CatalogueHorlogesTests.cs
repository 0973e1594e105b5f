using Parcours.Projections.Horloges;

namespace Parcours.Projections.Tests.Horloges;

public sealed class CatalogueHorlogesTests
{
    private static readonly CatalogueHorloges Catalogue = CatalogueHorloges.Embarque;

    [Fact]
    public void Les_lignes_de_B0_sont_toutes_livrees() => Assert.Equal(
        ["accompagnement-global", "accuse-apa", "cer-social", "cer-spe", "contrat-apres-rendez-vous", "contrat-engagement", "decision-apa", "decision-cdaph",
            "diagnostic-partage", "entretien-apres-sortie", "entretien-autonomie", "orientation", "orientation-objectif", "premier-rendez-vous", "reexamen-social", "relance"],
        Catalogue.Horloges.Select(horloge => horloge.Code));

    [Fact]
    public void Aucun_mecanisme_n_est_sans_horloge() => Assert.Empty(CatalogueHorloges.Cadrans.SelectMany(cadran => cadran.Mecanismes)
        .Select(mecanisme => mecanisme.Nom).Except(Catalogue.Horloges.Select(horloge => horloge.Mecanisme)));

    [Fact]
    public void Deux_mecanismes_n_ont_pas_le_meme_nom()
    {
        var noms = CatalogueHorloges.Cadrans.SelectMany(cadran => cadran.Mecanismes).Select(mecanisme => mecanisme.Nom).ToList();
        Assert.Equal(noms.Distinct(), noms);
    }

    [Fact]
    public void Un_code_inconnu_ne_se_trouve_pas() => Assert.Null(Catalogue.Trouver("zut"));
}
