using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves.Tableurs;

/// <summary>
/// Des tableurs abîmés : refusés en entier sans rien écrire, ou pris ligne à ligne en disant exactement ce qui l'est. Jamais une panne, ni plus de dix
/// secondes, ni plus de 500 Mo, ni un fait que le compte rendu tait.
/// </summary>
public static partial class EpreuveTableurs
{
    private const long MemoireMaximale = 500L * 1024 * 1024;
    private const int LignesParFichier = 12;
    private static readonly TimeSpan _delai = TimeSpan.FromSeconds(10);

    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, int mutations, CancellationToken token)
    {
        var alea = new Random(graine);
        using var porteur = terrain.Parler(terrain.Prendre());
        var (refuses, enPartie, entiers, plusLong, plusGros) = (0, 0, 0, TimeSpan.Zero, 0L);
        for (var i = 0; i < mutations; i++)
        {
            var tableur = TableurAbime.Tirer(alea, $"t{graine.ToString(CultureInfo.InvariantCulture)}m{i}", LignesParFichier, rang: i);
            var nom = $"« {tableur.Nom} », mutation {i}";
            var avant = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
            var (memoire, temps) = (GC.GetTotalMemory(forceFullCollection: false), Stopwatch.StartNew());

            var apercu = await porteur.OctetsAsync("tableurs/sorties-ase/apercu", tableur.Octets, token);
            Juger(nom + ", aperçu", apercu, estUnApercu: true);
            EpreuveManquee.Si(avant != await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token), $"{nom} : l'aperçu a écrit");
            var import = await porteur.OctetsAsync("tableurs/sorties-ase/import", tableur.Octets, token);
            Juger(nom, import, estUnApercu: false);
            if (temps.Elapsed > plusLong) plusLong = temps.Elapsed;
            plusGros = Math.Max(plusGros, GC.GetTotalMemory(forceFullCollection: false) - memoire);
            EpreuveManquee.Si(temps.Elapsed > _delai * 2, $"{nom} : {temps.Elapsed.TotalSeconds:F1} s pour un aperçu et un import");
            // D'un processus partagé, la mémoire est aussi celle des essais voisins.
            EpreuveManquee.Si(!terrain.EstPartage && plusGros > MemoireMaximale, $"{nom} : {plusGros >> 20} Mo");

            var apres = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
            if (import.Statut is 400 or 413)
            {
                refuses++;
                EpreuveManquee.Si(apercu.Statut != import.Statut, $"{nom} : aperçu {apercu.Statut}, import {import.Statut}");
                EpreuveManquee.Si(avant != apres, $"{nom} : refusé en entier, mais {apres - avant} faits écrits");
                EpreuveManquee.Si(tableur.EstIntact, $"{nom} : intact, et refusé — {import.Texte}");
                continue;
            }

            var consignes = import.Json.GetProperty("consignes").GetInt32();
            EpreuveManquee.Si(apres - avant != consignes, $"{nom} : {consignes} annoncés, {apres - avant} au journal");
            EpreuveManquee.Si(apercu.Json.GetProperty("aConsigner").GetInt32() != consignes, $"{nom} : l'aperçu en montrait {apercu.Json.GetProperty("aConsigner")}, l'import en consigne {consignes}");
            EpreuveManquee.Si(tableur.EstIntact && (consignes != LignesParFichier || import.Statut != 200), $"{nom} : intact, {consignes} consignés sur {LignesParFichier} — {import.Texte}");
            if (import.Statut == 200) entiers++;
            else enPartie++;

            // Renvoyé, il ne consigne rien.
            var redit = await porteur.OctetsAsync("tableurs/sorties-ase/import", tableur.Octets, token);
            EpreuveManquee.Si(redit.Statut != import.Statut || redit.Json.GetProperty("consignes").GetInt32() != 0, $"{nom} redit : {redit.Statut} {redit.Texte}");
        }

        return $"{mutations} tableurs : {refuses} refusés en entier, {enPartie} pris en partie, {entiers} pris en entier ; au plus {plusLong.TotalSeconds:F1} s et {plusGros >> 20} Mo";
    }

    private static void Juger(string nom, Reponse reponse, bool estUnApercu)
    {
        EpreuveManquee.Si(reponse.Statut is not (200 or 400 or 413) && (estUnApercu || reponse.Statut != 422), $"{nom} : réponse {reponse.Statut} {reponse.Texte}");
        EpreuveManquee.Si(Panne().IsMatch(reponse.Texte), $"{nom} : parle comme une panne — {reponse.Texte}");
        if (reponse.Statut is not (200 or 422)) return;
        var rendu = reponse.Json;
        var lignes = rendu.GetProperty("lignes").GetArrayLength();
        var comptes = new[] { "aConsigner", "consignes", "dejaConnus", "refuses", "ignores" }.Sum(compte => rendu.GetProperty(compte).GetInt32());
        EpreuveManquee.Si(lignes != comptes, $"{nom} : {lignes} lignes, {comptes} comptées");
        EpreuveManquee.Si(!estUnApercu && rendu.GetProperty("refuses").GetInt32() > 0 != (reponse.Statut == 422), $"{nom} : statut {reponse.Statut}");
    }

    [GeneratedRegex(@"Exception|System\.|Npgsql|\bat [A-Z]\w+\.|Object reference|23505: ")]
    private static partial Regex Panne();
}
