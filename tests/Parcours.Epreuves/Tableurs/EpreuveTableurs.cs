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
            Juger(nom + ", aperçu", apercu);
            EpreuveManquee.Si(temps.Elapsed > _delai, $"{nom} : {temps.Elapsed.TotalSeconds:F1} s pour un aperçu");
            EpreuveManquee.Si(avant != await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token), $"{nom} : l'aperçu a écrit");
            temps.Restart();
            var import = await ImporterAsync(porteur, tableur.Octets, nom, token);
            EpreuveManquee.Si(temps.Elapsed > _delai, $"{nom} : {temps.Elapsed.TotalSeconds:F1} s pour un import");
            var pris = (memoire?.Invoke() ?? 0) - enMemoire;
            EpreuveManquee.Si(pris > MemoireMaximale, $"{nom} : {pris >> 20} Mo");
            bilan = bilan.Ajouter(import, temps.Elapsed, pris);

            var apres = await EtatDeLaBase.FaitsAsync(source, porteur.Departement, token) - faits;
            if (import.Refus is { } code)
            {
                EpreuveManquee.Si(apercu.Probleme != code, $"{nom} : aperçu {apercu.Statut} {apercu.Texte}, import refusé « {code} »");
                var reste = await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token);
                EpreuveManquee.Si(avant != reste, $"{nom} : refusé en entier, mais {avant} est devenu {reste}");
                EpreuveManquee.Si(tableur.EstIntact, $"{nom} : intact, et refusé — {import.Texte}");
                continue;
            }

            EpreuveManquee.Si(apercu.Statut != 200, $"{nom} : aperçu {apercu.Statut}, import pris — {import.Texte}");
            EpreuveManquee.Si(apres != import.Consignes, $"{nom} : {import.Consignes} annoncés, {apres} au journal");
            EpreuveManquee.Si(apercu.Json.GetProperty("aConsigner").GetInt32() != import.Consignes, $"{nom} : l'aperçu en montrait {apercu.Json.GetProperty("aConsigner")}, l'import en consigne {import.Consignes}");
            EpreuveManquee.Si(tableur.EstIntact && (import.Consignes != LignesParFichier || import.Refuses > 0), $"{nom} : intact, {import.Consignes} consignés sur {LignesParFichier} — {import.Texte}");

            // Renvoyé, il ne consigne rien.
            var redit = await ImporterAsync(porteur, tableur.Octets, nom + ", redit", token);
            EpreuveManquee.Si(redit.Refus is not null || redit.Consignes != 0 || redit.Refuses != import.Refuses, $"{nom} redit : {redit.Texte}");
        }

        return bilan;
    }

    private static void Juger(string nom, Reponse apercu)
    {
        EpreuveManquee.Si(apercu.Statut is not (200 or 400 or 413), $"{nom} : réponse {apercu.Statut} {apercu.Texte}");
        EpreuveManquee.Si(Panne().IsMatch(apercu.Texte), $"{nom} : parle comme une panne — {apercu.Texte}");
        if (apercu.Statut != 200) return;
        var rendu = apercu.Json;
        var lignes = rendu.GetProperty("lignes").GetArrayLength();
        var comptes = new[] { "aConsigner", "consignes", "dejaConnus", "refuses", "ignores" }.Sum(compte => rendu.GetProperty(compte).GetInt32());
        EpreuveManquee.Si(lignes != comptes, $"{nom} : {lignes} lignes, {comptes} comptées");
    }

    /// <summary>Mis à la file, suivi jusqu'à sa fin ; son compte rendu et ses lignes disent la même chose.</summary>
    private static async Task<ImportSuivi> ImporterAsync(Porteur porteur, byte[] octets, string nom, CancellationToken token)
    {
        var lu = await porteur.OctetsAsync("tableurs/sorties-ase/import", octets, token);
        // Vide, ou trop grand : cela se voit en le recevant.
        if (lu.Statut is 400 or 413) return new(lu.Probleme, 0, 0, lu.Texte);
        EpreuveManquee.Si(lu.Statut != 202, $"{nom} : reçu {lu.Statut} {lu.Texte}");
        var (travail, attente) = (lu.Json.GetProperty("travail").GetGuid(), Stopwatch.StartNew());
        for (var fois = 0; lu.Json.GetProperty("etat").GetString() is "enAttente" or "enCours"; fois++)
        {
            EpreuveManquee.Si(attente.Elapsed > _delai, $"{nom} : pas fini en {_delai.TotalSeconds} s — {lu.Texte}");
            await Task.Delay(fois < 10 ? 2 : 20, token);
            lu = await porteur.LireAsync($"imports/{travail:N}", token);
            EpreuveManquee.Si(lu.Statut != 200, $"{nom} : {lu.Statut} {lu.Texte}");
        }

        var rendu = lu.Json;
        EpreuveManquee.Si(Panne().IsMatch(lu.Texte), $"{nom} : parle comme une panne — {lu.Texte}");
        if (rendu.GetProperty("etat").GetString() == "refuse")
        {
            EpreuveManquee.Si(rendu.GetProperty("raison").GetString() is not { Length: > 10 }, $"{nom} : refus sans raison claire — {lu.Texte}");
            return new(rendu.GetProperty("code").GetString(), 0, 0, lu.Texte);
        }

        EpreuveManquee.Si(rendu.GetProperty("etat").GetString() != "fini" || Compte("lignes") != Compte("traitees"), $"{nom} : pas mené au bout — {lu.Texte}");
        var lignes = await porteur.LireAsync($"imports/{travail:N}/lignes?limite=5000", token);
        EpreuveManquee.Si(lignes.Statut != 200 || Panne().IsMatch(lignes.Texte), $"{nom} : lignes {lignes.Statut} {lignes.Texte}");
        var (gardees, comptes) = (lignes.Json.GetProperty("lignes").GetArrayLength(), Compte("consignes") + Compte("dejaConnus") + Compte("refuses") + Compte("ignores"));
        EpreuveManquee.Si(gardees != Math.Min(comptes, 5_000), $"{nom} : {gardees} lignes gardées, {comptes} comptées");
        return new(null, Compte("consignes"), Compte("refuses"), lu.Texte);

        int Compte(string compte) => rendu.GetProperty(compte).GetInt32();
    }

    /// <summary>Ce qu'un import est devenu.</summary>
    /// <param name="Refus">Code de son refus en entier ; nul s'il est pris.</param>
    /// <param name="Consignes">Faits consignés.</param>
    /// <param name="Refuses">Faits ou lignes refusés.</param>
    /// <param name="Texte">Son compte rendu.</param>
    internal sealed record ImportSuivi(string? Refus, int Consignes, int Refuses, string Texte);

    [GeneratedRegex(@"Exception|System\.|Npgsql|\bat [A-Z]\w+\.|Object reference|23505: ")]
    private static partial Regex Panne();
}

/// <summary>Ce que des tableurs abîmés sont devenus.</summary>
internal sealed record BilanDeTableurs(int Refuses, int EnPartie, int Entiers, TimeSpan PlusLong, long PlusGros)
{
    public static BilanDeTableurs Nul { get; } = new(0, 0, 0, TimeSpan.Zero, 0);

    public BilanDeTableurs Ajouter(EpreuveTableurs.ImportSuivi import, TimeSpan temps, long memoire) => Ajouter(
        new(import.Refus is null ? 0 : 1, import.Refus is null && import.Refuses > 0 ? 1 : 0, import.Refus is null && import.Refuses == 0 ? 1 : 0, temps, memoire));

    public BilanDeTableurs Ajouter(BilanDeTableurs autre) => new(
        Refuses + autre.Refuses, EnPartie + autre.EnPartie, Entiers + autre.Entiers, PlusLong > autre.PlusLong ? PlusLong : autre.PlusLong, Math.Max(PlusGros, autre.PlusGros));

    public override string ToString() => string.Create(CultureInfo.GetCultureInfo("fr-FR"),
        $"{Refuses + EnPartie + Entiers} tableurs, {Refuses} refusés en entier, {EnPartie} pris en partie, {Entiers} pris en entier, au plus {PlusLong.TotalSeconds:F1} s");
}
