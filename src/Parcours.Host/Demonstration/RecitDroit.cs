using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>La vie du droit qui ne touche aucun chiffre : suspensions de la caisse, déménagements dans le département.</summary>
internal static class RecitDroit
{
    private static readonly string[] MotifsDroit = ["DA", "DC", "GF", "GX", "autre"];
    private static readonly string[] MotifsVersement = ["01", "02", "31", "CV", "autre"];

    public static void Raconter(Narrateur n)
    {
        if (n.Alea.Chance(35))
            Suspendre(n);
        if (n.Alea.Chance(35))
            Demenager(n);
    }

    private static void Suspendre(Narrateur n)
    {
        var caisse = n.Episode.Caisse;
        var duDroit = n.Alea.Chance(500);
        var jour = n.Episode.Jalons.Entree.PlusDays(n.Alea.Entier(95, 500)).With(DateAdjusters.StartOfMonth);
        var donnees = new Champs { { "motif", n.Alea.Parmi(duDroit ? MotifsDroit : MotifsVersement) } };
        var type = duDroit ? "DroitRsaSuspendu" : "VersementRsaSuspendu";

        // La caisse annonce certaines suspensions avant le mois qu'elles frappent (contrat.md, 1).
        var annonce = JoursDeBureau.AuPlusTard(jour.PlusDays(-n.Alea.Entier(3, 15)));
        var suspension = n.Alea.Chance(300) && annonce > n.Episode.FaitEntree!.EnregistreLe && !(jour > n.Episode.Fin)
            ? n.Consigner(type, jour, annonce, donnees, caisse)
            : n.Dire(type, jour, donnees, caisse, n.Episode.FaitEntree);
        if (n.Alea.Chance(800))
        {
            var motif = duDroit ? "repriseDroit" : "repriseVersement";
            n.Dire("DroitRsaRepris", jour.PlusMonths(n.Alea.Entier(1, 3)), new() { { "motif", motif } }, caisse, suspension);
        }
    }

    private static void Demenager(Narrateur n)
    {
        var vers = n.Alea.Pese(Referentiel.Territoires);
        if (vers == n.Episode.Territoire)
            return;
        n.Dire(
            "TerritoireChange", JoursDeBureau.AuPlusTot(n.Episode.Jalons.Entree.PlusDays(n.Alea.Entier(15, 600))),
            new() { { "de", n.Episode.Territoire }, { "vers", vers } }, n.Episode.Caisse, n.Episode.FaitEntree);
    }
}
