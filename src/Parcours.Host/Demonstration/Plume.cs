using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Consigne les faits d'un flux, chacun avec une date de connaissance vraisemblable.</summary>
internal sealed class Plume(JournalFictif journal, Alea alea, string? personne, string flux)
{
    private static readonly int[] PoidsDesRetards = [380, 250, 150, 90, 70, 40, 20];
    private const int RetardLong = 6;

    public Alea Alea => alea;

    /// <summary>Rien de ce flux n'est su avant ce jour : l'ouverture de l'outil, ou celle du dossier.</summary>
    public LocalDate ConnuDes { get; set; } = Ouverture.Jour;

    /// <summary>Dernier jour où quelque chose peut encore arriver.</summary>
    public LocalDate? Fin { get; set; }

    /// <summary>
    /// Consigne un fait, sauf s'il tombe après la fin, ou si celui qu'il suit (<paramref name="apres"/>) n'est pas arrivé : on ne
    /// l'apprend jamais avant lui.
    /// </summary>
    public FaitFictif? Suivre(FaitFictif? apres, string type, LocalDate effet, Champs donnees, Signature? signature) =>
        apres is null || effet > Fin ? null : Consigner(type, effet, Connaissance(effet, apres.EnregistreLe), donnees, signature);

    public FaitFictif? Dire(string type, LocalDate effet, Champs donnees, Signature? signature) =>
        effet > Fin ? null : Consigner(type, effet, Connaissance(effet, ConnuDes), donnees, signature);

    public FaitFictif? Consigner(
        string type, LocalDate effet, LocalDate enregistreLe, Champs donnees, Signature? signature, string? autreFlux = null) =>
        journal.Ajouter(new()
        {
            Flux = autreFlux ?? flux,
            Personne = personne,
            Type = type,
            Effet = effet,
            EnregistreLe = enregistreLe,
            Donnees = donnees,
            Signature = signature,
        });

    /// <summary>Quelques jours après l'effet. Comme au RSA, ce qui est arrivé avant un arrêté est su à l'arrêté : on y presse les saisies.</summary>
    public LocalDate Connaissance(LocalDate effet, LocalDate auPlusTot)
    {
        var retard = alea.Rang(PoidsDesRetards);
        var jour = JoursDeBureau.AuPlusTot(effet.PlusDays(retard == RetardLong ? alea.Entier(RetardLong, 30) : retard));
        foreach (var arrete in Ouverture.Arretes)
        {
            if (effet <= arrete && auPlusTot <= arrete)
                return LocalDate.Max(auPlusTot, LocalDate.Min(jour, arrete));
        }

        return LocalDate.Max(auPlusTot, jour);
    }

    /// <summary>Une date rectifiée après coup, une fois sur tant : l'historique le montre, et le chiffre bouge parfois.</summary>
    public void SeTromperDeDate(FaitFictif? fait, int pourMille)
    {
        if (fait is null || !alea.Chance(pourMille))
            return;
        var (vraie, le) = (fait.Effet, JoursDeBureau.AuPlusTot(fait.EnregistreLe.PlusDays(alea.Entier(2, 40))));
        if (le > PlansAnnuels.Horizon)
            return;
        fait.Effet = JoursDeBureau.AuPlusTard(vraie.PlusDays(-alea.Entier(1, 12)));
        journal.Corriger(fait, le, vraie, null, "dateRectifiee");
    }
}
