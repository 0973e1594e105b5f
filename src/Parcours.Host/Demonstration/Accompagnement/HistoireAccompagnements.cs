using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>Garantie d'activité, accompagnement global, référent de parcours : ce que des entrants RSA vivent à côté de leur droit.</summary>
internal static class HistoireAccompagnements
{
    private const ulong Graine = 71_435_630;

    public static JournalFictif Raconter(RecitRsa rsa)
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("acc");
        var candidats = new Candidats(rsa);
        var accompagnes = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        new HistoireAccompagnementGlobal(candidats, accompagnes, journal, alea).Raconter();
        new HistoireGarantie(candidats, accompagnes, journal, alea).Raconter();
        new HistoireReferents(candidats, journal, alea).Raconter();
        return journal;
    }
}
