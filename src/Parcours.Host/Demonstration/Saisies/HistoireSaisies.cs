using NodaTime;

namespace Parcours.Host.Demonstration.Saisies;

/// <summary>
/// Les valeurs de la convention qu'aucun fait ne compte, saisies au jour de l'arrêté qui les publie : la couverture du premier accueil, l'annexe B,
/// et les personnes par conseiller que Pôle emploi rapportait (reference.md, C2).
/// </summary>
internal static class HistoireSaisies
{
    private static readonly Signature Direction = new(null, "CD71-DIEL");

    private static readonly (string Indicateur, string Origine, (int Annee, int Valeur)[] Annees, int? DebutDe2022)[] Publiees =
    [
        ("PAS-01", "autre", [(2018, 80), (2019, 80), (2020, 82), (2021, 90)], 92),
        ("GAR-05", "poleEmploi", [(2021, 59)], 56),
        ("B-NUM-01", "departement", [(2020, 202), (2021, 352)], null),
        ("B-NUM-02", "departement", [(2021, 88)], null),
        ("B-NUM-03", "departement", [(2020, 4), (2021, 142)], null),
        ("B-NUM-05", "departement", [(2021, 7)], null),
    ];

    public static JournalFictif Raconter()
    {
        // L'annexe B relève encore des valeurs à l'été, quand le reste de l'histoire s'est arrêté.
        var journal = new JournalFictif("sai", new LocalDate(2022, 9, 5));
        foreach (var (indicateur, origine, annees, debutDe2022) in Publiees)
        {
            foreach (var (annee, valeur) in annees) Saisir(journal, indicateur, new(annee, 1, 1), new(annee, 12, 31), valeur, origine);
            if (debutDe2022 is { } derniere) Saisir(journal, indicateur, new(2022, 1, 1), new(2022, 5, 31), derniere, origine);
        }

        Saisir(journal, "B-NUM-04", new(2021, 8, 1), new(2021, 12, 31), 1241, "departement");
        Saisir(journal, "B-CR-05", new(2020, 11, 1), new(2021, 9, 30), 6124, "departement");
        Saisir(journal, "B-CR-05", new(2021, 10, 1), new(2022, 5, 31), 9141, "departement");
        foreach (var (indicateur, valeur) in new[] { ("B-VAN-01", 6), ("B-VAN-02", 118), ("B-VAN-03", 36), ("B-VAN-04", 1) })
            Saisir(journal, indicateur, new(2022, 1, 1), new(2022, 6, 30), valeur, "departement");
        Saisir(journal, "B-NUM-05", new(2022, 1, 1), new(2022, 8, 25), 49, "departement");
        foreach (var (indicateur, valeur) in new[] { ("B-NUM-03", 180), ("B-NUM-04", 4411) }) Saisir(journal, indicateur, new(2022, 1, 1), new(2022, 8, 31), valeur, "departement");
        // L'année n'est pas finie quand la convention donne ces deux-là : provisoires.
        foreach (var (indicateur, valeur) in new[] { ("B-NUM-01", 397), ("B-NUM-02", 116) })
            Saisir(journal, indicateur, new(2022, 1, 1), new(2022, 12, 31), valeur, "departement", le: new(2022, 9, 5));
        return journal;
    }

    private static void Saisir(JournalFictif journal, string indicateur, LocalDate debut, LocalDate fin, int valeur, string origine, LocalDate? le = null) => journal.Ajouter(new()
    {
        Flux = $"SAI/{indicateur}",
        Personne = null,
        Type = "IndicateurSaisi",
        Effet = le ?? fin,
        EnregistreLe = le ?? fin,
        Donnees = new() { { "indicateur", indicateur }, { "debut", debut }, { "fin", fin }, { "valeur", valeur }, { "origine", origine } },
        Signature = Direction,
    });
}
