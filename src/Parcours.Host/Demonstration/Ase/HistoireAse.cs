namespace Parcours.Host.Demonstration.Ase;

/// <summary>Le passage à l'âge adulte des jeunes confiés de Saône-et-Loire, aux tailles que la convention donne.</summary>
internal static class HistoireAse
{
    private const ulong Graine = 71_391_456;

    public static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("ase");
        foreach (var jeune in new TirageJeunes(alea).Tirer())
            RecitJeune.Raconter(jeune, journal, alea);
        return journal;
    }
}
