using System.Text;
using NodaTime;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Arretes;

namespace Parcours.Projections.Tests.Arretes;

/// <summary>Le contenu d'un arrêté, écrit à la main : il ne doit plus jamais changer de forme, des empreintes en dépendent.</summary>
public sealed class EchangeDesArretesTests
{
    private static readonly MatriceArretee _arrete = new(
        new("01980000-0000-7000-8000-000000000001"), "71", new("essai", 2022, new LocalDate(2022, 3, 31), new Guid("01980000-0000-7000-8000-000000000000")), "L'essai", 2022, "a17",
        Instant.FromUtc(2022, 6, 15, 10, 0).PlusNanoseconds(120_000_000),
        [new("2022", new(new(2022, 1, 1), new(2022, 12, 31)), new(2022, 3, 31), 5)],
        [
            new("3.1 « Orienter »",
            [
                new("A-1", "Entrants", "personnes", FormeDeValeur.Comptage, "2022", "sha256:aa", null, null, [new(new(3, 0, 0, 0, 0, 0), 3)]),
                new("A-2", "Part", "%", FormeDeValeur.Taux, "2022", "sha256:bb", "80 %", "À relire.", [new(new(4, 1, 1, 0, 0, 0), 80.0m)]),
                new("A-3", "Délai", "jours", FormeDeValeur.Moyenne, "2022", "sha256:cc", null, null, [new(new(0, 0, 0, 0, 100.5m, 3), 33.5m)]),
                new("A-4", "Délai", "jours", FormeDeValeur.Moyenne, "2022", "sha256:cc", null, null, [new(default, null)]),
            ]),
        ]);

    private const string Attendu =
        """
        {"annee":2022,"colonnes":[{"aLaDate":"2022-03-31","debut":"2022-01-01","fin":"2022-12-31","position":5,"titre":"2022"}],"convention":"essai","demande":{"aLaDate":"2022-03-31","annee":2022},"departement":"71","id":"01980000-0000-7000-8000-000000000001","le":"2022-06-15T10:00:00.12Z","mesures":[{"indicateurs":[
        {"cellules":[{"colonne":"2022","valeur":3}],"cible":null,"code":"A-1","empreinte":"sha256:aa","forme":"comptage","libelle":"Entrants","reserve":null,"unite":"personnes","version":"2022"},
        {"cellules":[{"colonne":"2022","denominateur":5,"enAttente":1,"exclus":0,"numerateur":4,"valeur":80}],"cible":"80 %","code":"A-2","empreinte":"sha256:bb","forme":"taux","libelle":"Part","reserve":"À relire.","unite":"%","version":"2022"},
        {"cellules":[{"colonne":"2022","effectif":3,"somme":100.5,"valeur":33.5}],"cible":null,"code":"A-3","empreinte":"sha256:cc","forme":"moyenne","libelle":"Délai","reserve":null,"unite":"jours","version":"2022"},
        {"cellules":[{"colonne":"2022","effectif":0,"somme":0,"valeur":null}],"cible":null,"code":"A-4","empreinte":"sha256:cc","forme":"moyenne","libelle":"Délai","reserve":null,"unite":"jours","version":"2022"}],"mesure":"3.1 « Orienter »"}],"objet":"parcours.arrete.v1","par":"a17","remplace":"01980000-0000-7000-8000-000000000000","titre":"L'essai"}
        """;

    [Fact]
    public void Le_contenu_est_celui_ci_a_l_octet_pres() =>
        Assert.Equal(Attendu.ReplaceLineEndings(""), Encoding.UTF8.GetString(EcritureDesArretes.Contenu(_arrete)));
}
