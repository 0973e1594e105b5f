namespace Parcours.Host.Demonstration;

/// <summary>Raconte un épisode du début à la fin, dans l'ordre où un lecteur l'attend.</summary>
internal static class RecitEpisode
{
    public static void Raconter(EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        var narrateur = new Narrateur(episode, journal, alea);
        if (!episode.EstSansSuite)
            RecitFin.Fixer(episode, alea);
        RecitEntree.Raconter(narrateur);
        if (episode.FaitEntree is null || episode.EstSansSuite)
            return;
        RecitOrientation.Raconter(narrateur);
        RecitRendezVous.Raconter(narrateur);
        RecitContrats.Raconter(narrateur);
        RecitSanctions.Raconter(narrateur);
        RecitDroit.Raconter(narrateur);
        RecitFin.Raconter(narrateur);
    }
}
