using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Projections.Donnees;
using Parcours.Projections.Horloges;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>Un texte nouveau, essayé sur les dossiers ouverts : deux mois deviennent six semaines.</summary>
public sealed class BrouillonDHorlogeTests(BaseDEssais essais)
{
    private const string SixSemaines = """
        horloge: orientation
        libelle: Orientation, brouillon
        portee: droit
        mecanisme: rsa.orientation_attendue
        depart: réception
        arret: première orientation notifiée
        interruption: sortie
        versions:
          - version: "brouillon"
            parametres:
              delai: { nombre: 42, unite: jours, borne: incluse }
            source: { titre: Projet de texte, relue_le: 2026-11-22 }
        """;

    private static readonly LocalDate _jour = new(2022, 6, 15);

    [Fact]
    public async Task Les_echeances_ouvertes_qui_bougent_se_listent_avec_leur_ancienne_date()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(
            Depot("e1", Ouverture("2022-05-02"), "ouvert"), Depot("e2", Ouverture("2022-05-02"), "oriente"), Depot("e3", Orientation("2022-05-10"), "oriente"));
        await departement.PorterAsync();

        var deplacees = EcheancesDeplacees.Entre(await LireAsync(CatalogueHorloges.Embarque), await LireAsync(CatalogueHorloges.Brouillon("projet.yaml", SixSemaines)));

        var deplacee = Assert.Single(deplacees.Deplacees);
        Assert.Equal((new(2022, 7, 2), new(2022, 6, 13), 0), (deplacee.Avant!.Value.Echeance, deplacee.Apres!.Value.Echeance, deplacees.Inchangees));

        async Task<IReadOnlyList<Decompte>> LireAsync(CatalogueHorloges catalogue) =>
            (await new LectureEcheances(essais.Sources, catalogue).LireAsync(new(departement.Code, _jour, _jour, "orientation"), _jour, CancellationToken.None)).Lues!.Decomptes;
    }

    [Fact]
    public void Une_echeance_se_reconnait_a_son_depart_qu_elle_bouge_naisse_ou_cesse()
    {
        var (bouge, reste, cesse, nait) = (Decompte(1, "2022-07-01"), Decompte(2, "2022-07-01"), Decompte(3, "2022-07-01"), Decompte(4, "2022-06-20"));
        var deplacees = EcheancesDeplacees.Entre([bouge, reste, cesse], [reste, bouge with { Echeance = new(2022, 6, 25) }, nait]);
        Assert.Equal([(null, nait), (bouge, bouge with { Echeance = new(2022, 6, 25) }), (cesse, (Decompte?)null)], deplacees.Deplacees.Select(d => (d.Avant, d.Apres)));
        Assert.Equal(1, deplacees.Inchangees);

        static Decompte Decompte(long ordre, string echeance) => new(
            "orientation", Personne("p1"), Episode.Rsa("1"), new FaitConnu(ordre, Ouverture("2022-05-01")), NodaTime.Text.LocalDatePattern.Iso.Parse(echeance).Value);
    }

    [Fact]
    public void Un_brouillon_fautif_dit_sa_ligne() => Assert.StartsWith("projet.yaml, ligne ", Assert.Throws<DonneeRefusee>(
        () => CatalogueHorloges.Brouillon("projet.yaml", SixSemaines.Replace("unite: jours", "unite: lunes", StringComparison.Ordinal))).Message);
}
