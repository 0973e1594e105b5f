using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
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
        using var porteur = terrain.Parler(terrain.Prendre());
        // D'un processus partagé, la mémoire est aussi celle des essais voisins.
        return (await PasserAsync(porteur, terrain.Source, graine, mutations, terrain.EstPartage ? null : () => GC.GetTotalMemory(forceFullCollection: false), token)).ToString();
    }

    /// <summary>De même, sur un service qui peut être d'un autre processus.</summary>
    internal static async Task<BilanDeTableurs> PasserAsync(Porteur porteur, NpgsqlDataSource source, int graine, int mutations, Func<long>? memoire, CancellationToken token)
    {
        var (alea, bilan) = (new Random(graine), BilanDeTableurs.Nul);
        for (var i = 0; i < mutations; i++)
        {
            var tableur = TableurAbime.Tirer(alea, $"t{graine.ToString(CultureInfo.InvariantCulture)}m{i}", LignesParFichier, rang: i);
            var nom = $"« {tableur.Nom} », mutation {i}";
            var avant = await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token);
            var (faits, enMemoire, temps) = (await EtatDeLaBase.FaitsAsync(source, porteur.Departement, token), memoire?.Invoke() ?? 0, Stopwatch.StartNew());

            var apercu = await porteur.OctetsAsync("tableurs/sorties-ase/apercu", tableur.Octets, token);
            Juger(nom + ", aperçu", apercu, estUnApercu: true);
            EpreuveManquee.Si(temps.Elapsed > _delai, $"{nom} : {temps.Elapsed.TotalSeconds:F1} s pour un aperçu");
            EpreuveManquee.Si(avant != await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token), $"{nom} : l'aperçu a écrit");
            temps.Restart();
            var import = await porteur.OctetsAsync("tableurs/sorties-ase/import", tableur.Octets, token);
            Juger(nom, import, estUnApercu: false);
            EpreuveManquee.Si(temps.Elapsed > _delai, $"{nom} : {temps.Elapsed.TotalSeconds:F1} s pour un import");
            var pris = (memoire?.Invoke() ?? 0) - enMemoire;
            EpreuveManquee.Si(pris > MemoireMaximale, $"{nom} : {pris >> 20} Mo");
            bilan = bilan.Ajouter(import.Statut, temps.Elapsed, pris);

            var apres = await EtatDeLaBase.FaitsAsync(source, porteur.Departement, token) - faits;
            if (import.Statut is 400 or 413)
            {
                EpreuveManquee.Si(apercu.Statut != import.Statut, $"{nom} : aperçu {apercu.Statut}, import {import.Statut}");
                var reste = await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token);
                EpreuveManquee.Si(avant != reste, $"{nom} : refusé en entier, mais {avant} est devenu {reste}");
                EpreuveManquee.Si(tableur.EstIntact, $"{nom} : intact, et refusé — {import.Texte}");
                continue;
            }

            var consignes = import.Json.GetProperty("consignes").GetInt32();
            EpreuveManquee.Si(apres != consignes, $"{nom} : {consignes} annoncés, {apres} au journal");
            EpreuveManquee.Si(apercu.Json.GetProperty("aConsigner").GetInt32() != consignes, $"{nom} : l'aperçu en montrait {apercu.Json.GetProperty("aConsigner")}, l'import en consigne {consignes}");
            EpreuveManquee.Si(tableur.EstIntact && (consignes != LignesParFichier || import.Statut != 200), $"{nom} : intact, {consignes} consignés sur {LignesParFichier} — {import.Texte}");

            // Renvoyé, il ne consigne rien.
            var redit = await porteur.OctetsAsync("tableurs/sorties-ase/import", tableur.Octets, token);
            EpreuveManquee.Si(redit.Statut != import.Statut || redit.Json.GetProperty("consignes").GetInt32() != 0, $"{nom} redit : {redit.Statut} {redit.Texte}");
        }

        return bilan;
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

/// <summary>Ce que des tableurs abîmés sont devenus.</summary>
internal sealed record BilanDeTableurs(int Refuses, int EnPartie, int Entiers, TimeSpan PlusLong, long PlusGros)
{
    public static BilanDeTableurs Nul { get; } = new(0, 0, 0, TimeSpan.Zero, 0);

    public BilanDeTableurs Ajouter(int statut, TimeSpan temps, long memoire) => Ajouter(
        new(statut is 400 or 413 ? 1 : 0, statut == 422 ? 1 : 0, statut == 200 ? 1 : 0, temps, memoire));

    public BilanDeTableurs Ajouter(BilanDeTableurs autre) => new(
        Refuses + autre.Refuses, EnPartie + autre.EnPartie, Entiers + autre.Entiers, PlusLong > autre.PlusLong ? PlusLong : autre.PlusLong, Math.Max(PlusGros, autre.PlusGros));

    public override string ToString() => string.Create(CultureInfo.GetCultureInfo("fr-FR"),
        $"{Refuses + EnPartie + Entiers} tableurs, {Refuses} refusés en entier, {EnPartie} pris en partie, {Entiers} pris en entier, au plus {PlusLong.TotalSeconds:F1} s");
}
