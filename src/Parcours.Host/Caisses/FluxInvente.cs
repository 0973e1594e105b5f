using NodaTime;

namespace Parcours.Host.Caisses;

/// <summary>
/// Écrit des flux bénéficiaires inventés, de la taille et des proportions d'un mois de département : un couple sur cinq, un enfant sur deux, un dossier sur
/// dix suspendu, un sur vingt clos ou refusé. Les noms ne veulent rien dire ; personne ne porte les NIR.
/// </summary>
public static class FluxInvente
{
    /// <summary>Écrit un flux.</summary>
    /// <param name="fichier">Fichier.</param>
    /// <param name="departement">Département, deux chiffres.</param>
    /// <param name="dossiers">Dossiers.</param>
    /// <param name="mois">Rang du mois : chacun voit trois pour cent des dossiers changer d'état.</param>
    public static void Ecrire(string fichier, string departement, int dossiers, int mois)
    {
        using var flux = new EcritureDeFlux(fichier, departement, 'M', new LocalDate(2026, 1, 5).PlusMonths(mois));
        for (var rang = 0; rang < dossiers; rang++) flux.Ecrire(Dossier(departement, rang, mois));
    }

    private static DossierEcrit Dossier(string departement, int rang, int mois)
    {
        // Trois pour cent des dossiers changent chaque mois : le droit versé se suspend, le suspendu reprend, le clos et le refusé rouvrent.
        var etat = (rang / 100 % 20) switch { 0 or 1 => '4', 2 => '5', 3 => '1', _ => '2' };
        if (rang % 100 < 3 * (mois - 1)) etat = etat is '2' ? '4' : '2';
        var estOuvert = etat is '2' or '4';
        List<PersonneEcrite> personnes = [Personne(rang, 0, "DEM", estOuvert ? rang % 10 != 9 : null)];
        if (rang % 5 == 0) personnes.Add(Personne(rang, 1, "CJT", estOuvert ? true : null));
        if (rang % 2 == 0) personnes.Add(Personne(rang, 2, "ENF", null));
        return new($"{rang:00000000}{departement.PadLeft(3, '0')}", new(2015 + (rang % 11), 1 + (rang % 12), 1 + (rang % 28)), etat, etat switch
        {
            '4' => "<SuspensionVersement><MOTISUSVERSRSA>06</MOTISUSVERSRSA><DDSUSVERSRSA>2025-12-01</DDSUSVERSRSA></SuspensionVersement>",
            '5' => "<FinDroit><MOTICLORSA>ECH</MOTICLORSA><DTCLORSA>2025-12-31</DTCLORSA></FinDroit>",
            '1' => "<Refus><DTREFURSA>2025-12-10</DTREFURSA><MOTIREFURSA>F02</MOTIREFURSA></Refus>",
            _ => "",
        }, $"{departement}{rang % 300:000}", $"{400 + (rang % 200):000000}.{mois:00}", personnes);
    }

    private static PersonneEcrite Personne(int rang, int place, string role, bool? soumise)
    {
        var (estUnHomme, annee) = ((rang + place) % 2 == 0, place == 2 ? 2010 + (rang % 10) : 1960 + (rang % 40));
        return new(role, soumise, EstEntrante: false, estUnHomme, EcritureDeFlux.Lettres("MODELE", rang % 5_000), EcritureDeFlux.Lettres("ALI", (rang + place) % 400),
            new(annee, 1 + (rang % 12), 1 + (rang % 28)), EcritureDeFlux.Nir(estUnHomme, annee, (3_000_000 * place) + rang));
    }
}
