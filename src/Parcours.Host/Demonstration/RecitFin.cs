using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Clôture, décès, départ, sortie du champ. La fin se fixe d'abord, pour que rien ne la suive.</summary>
internal static class RecitFin
{
    /// <summary>Durée d'un épisode en mois : bornes et poids.</summary>
    private static readonly ((int Min, int Max) Mois, int Poids)[] Durees =
        [((1, 3), 8), ((4, 6), 14), ((7, 12), 22), ((13, 24), 24), ((25, 36), 13), ((37, 60), 19)];

    private static readonly (string, int)[] Motifs =
        [("emploi", 36), ("ressources", 30), ("nonDeclaration", 14), ("transfertSortant", 8), ("autre", 11), ("finSuppression", 1)];

    /// <summary>Entrants jamais orientés qui ressortent dans le mois : exclus, non pas en échec (R8).</summary>
    private const int SortieImmediate = 110;

    private const int Deces = 5;
    private const int SortieDuChamp = 6;
    private const int ClotureAnnoncee = 80;

    public static void Fixer(EpisodeFictif episode, Alea alea)
    {
        var entree = episode.Jalons.Entree;
        if (episode.Jalons.Orientation is null && alea.Chance(SortieImmediate))
        {
            episode.Fin = entree.PlusDays(alea.Entier(3, 28));
            return;
        }

        var (min, max) = alea.Pese(Durees);
        var fin = entree.PlusMonths(alea.Entier(min, max)).With(DateAdjusters.EndOfMonth);
        var dernier = episode.Jalons.Dernier;
        if (fin <= dernier)
            fin = dernier.PlusDays(alea.Entier(10, 200)).With(DateAdjusters.EndOfMonth);
        episode.Fin = fin;
    }

    public static void Raconter(Narrateur n)
    {
        var fin = n.Episode.Fin!.Value;
        if (n.Alea.Chance(Deces))
            Mourir(n, fin);
        else if (n.Episode.EstSoumis && n.Alea.Chance(SortieDuChamp))
        {
            n.Dire(
                "StatutDroitsDevoirsModifie", fin, new() { { "soumisDroitsDevoirs", false } }, n.Episode.Caisse,
                n.Episode.FaitEntree);
        }
        else
            Clore(n, fin);
    }

    private static void Mourir(Narrateur n, LocalDate jour)
    {
        var personne = n.Episode.Personne;
        var entree = n.Episode.FaitEntree!.EnregistreLe;
        var sueLe = n.Connaissance(jour.PlusDays(n.Alea.Entier(0, 15)), entree);
        n.Consigner("PersonneDecedee", jour, sueLe, [], n.Episode.Caisse, personne.Flux);
        n.Consigner(
            "DroitRsaClos", jour, n.Connaissance(sueLe, sueLe), new() { { "motif", "deces" } }, n.Episode.Caisse);
    }

    private static void Clore(Narrateur n, LocalDate jour)
    {
        var motif = n.Alea.Pese(Motifs);
        var caisse = n.Episode.Caisse;
        var entree = n.Episode.FaitEntree!.EnregistreLe;
        var annonce = JoursDeBureau.AuPlusTard(jour.PlusDays(-n.Alea.Entier(3, 20)));
        var sueLe = n.Alea.Chance(ClotureAnnoncee) && annonce > entree
            ? annonce
            : n.Connaissance(jour.PlusDays(n.Alea.Ramasse(15)), entree);
        if (motif == "transfertSortant")
        {
            n.Consigner(
                "DossierTransmis", jour, sueLe < jour ? n.Connaissance(jour, entree) : sueLe,
                new() { { "departement", n.Alea.Parmi(Referentiel.DepartementsVoisins) } }, caisse);
        }

        var cloture = n.Consigner("DroitRsaClos", jour, sueLe, new() { { "motif", motif } }, caisse);
        if (cloture is not null)
            n.Episode.RetourPossible = (sueLe > jour ? sueLe : jour).PlusDays(1);
    }
}
