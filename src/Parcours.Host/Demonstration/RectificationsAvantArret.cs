using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Erreurs commises et réparées avant l'arrêt : l'historique les montre, la valeur publiée les ignore.</summary>
internal static class RectificationsAvantArret
{
    private const int SaisieErronee = 30;
    private const int SaisieEnDouble = 12;
    private const int AnnulationParErreur = 2;
    private const int DecesParErreur = 1;

    private static readonly string[] Motifs = ["erreurSaisie", "dateRectifiee", "pieceRetrouvee", "controleQualite"];

    public static void Raconter(List<EpisodeFictif> cohorte, JournalFictif journal, Alea alea)
    {
        foreach (var episode in cohorte)
        {
            if (alea.Chance(SaisieErronee))
                SeTromperDeDate(episode, journal, alea);
            if (alea.Chance(SaisieErronee / 2))
                SeTromperDOrganisme(episode, journal, alea);
            if (alea.Chance(SaisieEnDouble))
                SaisirDeuxFois(episode, journal, alea);
            if (alea.Chance(AnnulationParErreur))
                AnnulerParErreur(episode.FaitEntree, episode, journal, alea);
            if (alea.Chance(DecesParErreur))
                DeclarerMortParErreur(episode, journal, alea);
        }
    }

    private static void SeTromperDeDate(EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        var fait = alea.Chance(500) ? episode.FaitOrientation : episode.FaitContrat;
        if (fait is null || fait.EstRectifie || Echeance(fait, episode, alea.Entier(2, 60)) is not { } le)
            return;
        var vraie = fait.Effet;
        fait.Effet = alea.Chance(400) ? vraie.PlusMonths(-1) : vraie.PlusDays(-alea.Entier(1, 12));
        journal.Corriger(fait, le, vraie, null, alea.Parmi(Motifs));
    }

    private static void SeTromperDOrganisme(EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        if (episode is not { FaitOrientation: { EstRectifie: false } fait, Organisme: { } organisme })
            return;
        if (Echeance(fait, episode, alea.Entier(2, 45)) is not { } le)
            return;
        fait.Donnees[0] = ("organisme", organisme == "PoleEmploi" ? "Departement" : "PoleEmploi");
        journal.Corriger(fait, le, null, new() { { "organisme", organisme } }, "erreurSaisie");
    }

    private static void SaisirDeuxFois(EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        var fait = episode.FaitContrat ?? episode.FaitOrientation;
        if (fait is null || Echeance(fait, episode, alea.Entier(1, 20)) is not { } le)
            return;
        var copie = journal.Ajouter(new()
        {
            Flux = fait.Flux,
            Personne = fait.Personne,
            Type = fait.Type,
            Effet = fait.Effet,
            EnregistreLe = fait.EnregistreLe,
            Donnees = fait.Donnees,
            Signature = fait.Signature,
        });
        if (copie is not null)
            journal.Annuler(copie, le, "doublon");
    }

    /// <summary>Annulé à tort, puis l'annulation annulée : le fait revit.</summary>
    private static void AnnulerParErreur(FaitFictif? fait, EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        if (fait is null || fait.EstRectifie || Echeance(fait, episode, 45) is not { } limite)
            return;
        var le = JoursDeBureau.AuPlusTard(limite.PlusDays(-alea.Entier(8, 20)));
        if (le > fait.EnregistreLe && journal.Annuler(fait, le, "homonymie") is { } annulation)
            journal.Annuler(annulation, limite, "annulationErronee");
    }

    private static void DeclarerMortParErreur(EpisodeFictif episode, JournalFictif journal, Alea alea)
    {
        if (episode.FaitEntree is not { } entree || Echeance(entree, episode, 60) is not { } retour)
            return;
        var sueLe = JoursDeBureau.AuPlusTard(retour.PlusDays(-alea.Entier(6, 18)));
        var deces = journal.Ajouter(new()
        {
            Flux = episode.Personne.Flux,
            Personne = episode.Personne.Id,
            Type = "PersonneDecedee",
            Effet = JoursDeBureau.AuPlusTard(sueLe.PlusDays(-alea.Entier(2, 12))),
            EnregistreLe = sueLe,
            Donnees = [],
            Signature = entree.Signature,
        });
        if (deces is not null)
            journal.Annuler(deces, retour, "homonymie");
    }

    /// <summary>
    /// Le jour de la réparation : avant l'arrêt pour un fait de l'année, sinon le chiffre publié serait faux. Nul s'il n'y a
    /// plus le temps.
    /// </summary>
    private static LocalDate? Echeance(FaitFictif fait, EpisodeFictif episode, int jours)
    {
        var le = JoursDeBureau.AuPlusTot(fait.EnregistreLe.PlusDays(jours));
        var tropTard = le > PlansAnnuels.Horizon || (fait.Effet <= episode.Arret && le > episode.Arret);
        return tropTard ? null : le;
    }
}
