using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Consigne les faits d'un épisode, chacun avec une date de connaissance vraisemblable.</summary>
internal sealed class Narrateur(EpisodeFictif episode, JournalFictif journal, Alea alea)
{
    private static readonly int[] PoidsDesRetards = [360, 250, 150, 100, 70, 50, 20];

    private int _rendezVous;
    private int _diagnostics;

    public EpisodeFictif Episode => episode;

    public Alea Alea => alea;

    /// <summary>Le référent de l'organisme en charge.</summary>
    public Signature? Referent { get; set; }

    public string NumeroRendezVous() => $"r{++_rendezVous}";

    public string NumeroDiagnostic() => $"dg{++_diagnostics}";

    /// <summary>
    /// Consigne un fait de l'épisode, sauf s'il tombe après sa fin. <paramref name="apres"/> : un fait qui doit être connu
    /// avant ; absent du journal, celui-ci n'a pas de sens.
    /// </summary>
    public FaitFictif? Dire(
        string type, LocalDate effet, Champs donnees, Signature? signature, FaitFictif? apres, bool saisieTard = false)
    {
        if (effet > episode.Fin || apres is null)
            return null;
        return Consigner(type, effet, Connaissance(effet, apres.EnregistreLe, saisieTard), donnees, signature);
    }

    public FaitFictif? Consigner(
        string type, LocalDate effet, LocalDate enregistreLe, Champs donnees, Signature? signature, string? flux = null) =>
        journal.Ajouter(new()
        {
            Flux = flux ?? episode.Flux,
            Personne = episode.Personne.Id,
            Type = type,
            Effet = effet,
            EnregistreLe = enregistreLe,
            Donnees = donnees,
            Signature = signature,
        });

    /// <summary>
    /// Quelques jours après l'effet. Ce qui est arrivé avant l'arrêt est su à l'arrêt, comme dans toute fin d'exercice où l'on
    /// presse les saisies : les valeurs publiées en dépendent. Les seules exceptions sont voulues (<paramref name="saisieTard"/>).
    /// </summary>
    public LocalDate Connaissance(LocalDate effet, LocalDate auPlusTot, bool saisieTard = false)
    {
        if (saisieTard && episode.Arret is { } passe)
            return LocalDate.Max(auPlusTot, JoursDeBureau.AuPlusTot(passe.PlusDays(alea.Entier(3, 28))));
        var retard = alea.Rang(PoidsDesRetards);
        var jour = LocalDate.Max(auPlusTot, JoursDeBureau.AuPlusTot(effet.PlusDays(retard == 6 ? alea.Entier(6, 30) : retard)));
        return episode.Arret is { } arret && effet <= arret && auPlusTot <= arret ? LocalDate.Min(jour, arret) : jour;
    }
}
