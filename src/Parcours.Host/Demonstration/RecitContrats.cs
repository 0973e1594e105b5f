using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>CER et ses renouvellements, ou PPAE.</summary>
internal static class RecitContrats
{
    private static readonly int[] MoisDeValidite = [6, 6, 6, 12];

    public static void Raconter(Narrateur n)
    {
        var jalons = n.Episode.Jalons;
        if (jalons.Contrat is { } contrat)
            RaconterCer(n, contrat);
        else if (jalons is { Orientation: { } orientation, HorsPoleEmploi: false } && n.Alea.Chance(880))
            n.Dire(
                "ContratSigne", JoursDeBureau.AuPlusTot(orientation.PlusDays(2 + n.Alea.Ramasse(45))),
                new() { { "nature", "PPAE" }, { "rang", "premier" } }, n.Referent, n.Episode.FaitOrientation);
    }

    private static void RaconterCer(Narrateur n, LocalDate signature)
    {
        var (fait, fin) = Signer(n, signature, "premier", n.Episode.FaitEntree, n.Episode.Jalons.ContratSaisiTard);
        n.Episode.FaitContrat = fait;
        while (fait is not null && n.Alea.Chance(720))
        {
            // Une rupture d'un trimestre ou plus : le contrat est réactivé, non renouvelé.
            var rompu = n.Alea.Chance(80);
            var suivant = rompu ? fin.PlusDays(n.Alea.Entier(90, 200)) : fin.PlusDays(n.Alea.Entier(-20, 15));
            (fait, fin) = Signer(n, JoursDeBureau.AuPlusTot(suivant), rompu ? "reactive" : "renouvellement", fait, false);
        }
    }

    private static (FaitFictif? Fait, LocalDate Fin) Signer(
        Narrateur n, LocalDate jour, string rang, FaitFictif? apres, bool saisieTard)
    {
        var fin = jour.PlusMonths(n.Alea.Parmi(MoisDeValidite)).PlusDays(-1);
        var champs = new Champs { { "nature", "CER" }, { "rang", rang }, { "finValidite", fin } };
        if (n.Alea.Chance(60))
            champs.Add("heuresHebdo", n.Alea.Entier(3, 15));
        return (n.Dire("ContratSigne", jour, champs, n.Referent, apres, saisieTard), fin);
    }
}
