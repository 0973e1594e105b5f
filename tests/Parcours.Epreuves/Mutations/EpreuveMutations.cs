using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Parcours.Epreuves.Arrets;
using Parcours.Epreuves.Caisses;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Socle;
using Parcours.Epreuves.Tableurs;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Epreuves.Mutations;

/// <summary>
/// Dix mille fichiers abîmés à graine, envoyés au vrai service dans son processus, deux départements à la fois. Chacun est refusé en clair sans rien laisser,
/// ou pris en disant exactement ce qui l'est ; en dix secondes au plus, et cinq cents mégaoctets pour le service entier, qui n'en dit aucune erreur.
/// </summary>
/// <param name="hote">Le binaire ; nul : celui de la solution.</param>
/// <param name="flux">Flux de caisse.</param>
/// <param name="tableurs">Tableurs.</param>
internal sealed partial class EpreuveMutations(string? hote, int flux, int tableurs)
{
    private const long MemoireMaximale = 500L * 1024 * 1024;
    private static readonly TimeSpan _delai = TimeSpan.FromSeconds(10);
    private static readonly string[][] _departements = [["01", "03", "05", "07"], ["02", "04", "06", "08"]];

    public async Task<string> PasserAsync(int graine, CancellationToken token)
    {
        var donnees = DossierDEpreuve.Creer("parcours-mutations-");
        try
        {
            await using var laBase = await Base.OuvrirAsync(new OptionsBaseEmbarquee(donnees.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off" }), NullLogger.Instance, token);
            await using var service = new HoteReel(hote, laBase.ChaineDeConnexion);
            await using var source = JournalDuService.Source(laBase.ChaineDeConnexion);
            service.Demarrer();
            await service.AttendrePretAsync(token);
            var temps = Stopwatch.StartNew();
            var desFlux = await Task.WhenAll(_departements.Select((siens, rang) => PasserLesFluxAsync(service, source, siens, unchecked(graine + rang), flux / _departements.Length, token)));
            var (dureeDesFlux, memoireDesFlux) = (temps.Elapsed, service.MemoireMaximale);
            var desTableurs = await Task.WhenAll(_departements.Select(async (siens, rang) =>
            {
                using var porteur = service.Parler(siens[0]);
                return await EpreuveTableurs.PasserAsync(porteur, source, unchecked(graine + rang), tableurs / _departements.Length, null, token);
            }));
            var memoire = service.MemoireMaximale;
            EpreuveManquee.Si(service.Pannes > 0, $"le service a dit {service.Pannes} erreur(s) :\n{service.Dires}");
            var dit = string.Create(CultureInfo.InvariantCulture,
                $"{desFlux.Aggregate((a, b) => a.Ajouter(b))} ({dureeDesFlux.TotalSeconds:F0} s, {memoireDesFlux >> 20} Mio) ; {desTableurs.Aggregate((a, b) => a.Ajouter(b))} ({(temps.Elapsed - dureeDesFlux).TotalSeconds:F0} s) ; {memoire >> 20} Mio au plus pour le service");
            EpreuveManquee.Si(memoire > MemoireMaximale, dit);
            return dit;
        }
        finally
        {
            donnees.Delete(recursive: true);
        }
    }

    private static async Task<Bilan> PasserLesFluxAsync(HoteReel service, NpgsqlDataSource source, string[] departements, int graine, int nombre, CancellationToken token)
    {
        var (alea, bilan) = (new Random(graine), new Bilan(0, 0, 0, 0, TimeSpan.Zero, ""));
        var porteurs = departements.Select(service.Parler).ToArray();
        for (var rang = 0; rang < nombre; rang++)
        {
            // Les départements se suivent par longues files : un dossier y est vu, revu, dépassé.
            var porteur = porteurs[rang * porteurs.Length / nombre];
            var abime = FluxAbime.Tirer(alea, porteur.Departement, rang);
            bilan = bilan.Ajouter(await PasserUnFluxAsync(service, source, porteur, abime, $"flux « {abime.Nom} », graine {graine}, rang {rang}", token));
        }
        foreach (var porteur in porteurs) porteur.Dispose();
        return bilan;
    }

    private static async Task<Bilan> PasserUnFluxAsync(HoteReel service, NpgsqlDataSource source, Porteur porteur, FluxAbime abime, string nom, CancellationToken token)
    {
        var avant = await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token);
        var faits = await EtatDeLaBase.FaitsAsync(source, porteur.Departement, token);
        var temps = Stopwatch.StartNew();
        var recu = await porteur.FluxAsync(abime.Octets, token);
        EpreuveManquee.Si(recu.Statut != 202, $"{nom} : reçu {recu.Statut} {recu.Texte}");
        var travail = recu.Json.GetProperty("travail").GetGuid();
        var lu = recu;
        for (var attente = 0; lu.Json.GetProperty("etat").GetString() is "enAttente" or "enCours"; attente++)
        {
            EpreuveManquee.Si(temps.Elapsed > _delai, $"{nom} : pas fini en {_delai.TotalSeconds} s\n{lu.Texte}\n{service.Dires}");
            await Task.Delay(attente < 10 ? 2 : 20, token);
            lu = await porteur.LireAsync($"imports/{travail:N}", token);
            EpreuveManquee.Si(lu.Statut != 200, $"{nom} : {lu.Statut} {lu.Texte}");
        }
        var duree = temps.Elapsed;
        var rendu = lu.Json;
        EpreuveManquee.Si(rendu.GetProperty("etat").GetString() is not ("fini" or "refuse"), $"{nom} : abandonné — {lu.Texte}\n{service.Dires}");
        if (rendu.GetProperty("etat").GetString() == "refuse")
        {
            var apres = await EtatDeLaBase.JournalEtCoffreAsync(source, porteur.Departement, token);
            EpreuveManquee.Si(avant != apres, $"{nom} : refusé, mais {avant} est devenu {apres}");
            EpreuveManquee.Si(abime.EstIntact, $"{nom} : intact, et refusé — {lu.Texte}");
            EpreuveManquee.Si(rendu.GetProperty("ligne").ValueKind is System.Text.Json.JsonValueKind.Null || rendu.GetProperty("ligne").GetInt32() < 1, $"{nom} : refusé sans ligne — {lu.Texte}");
            EpreuveManquee.Si(rendu.GetProperty("raison").GetString() is not { Length: > 10 } raison || Panne().IsMatch(raison), $"{nom} : refus sans raison claire — {lu.Texte}");
            return new(1, 0, 0, 0, duree, nom);
        }

        int Compte(string compte) => rendu.GetProperty(compte).GetInt32();
        var ecrits = await EtatDeLaBase.FaitsAsync(source, porteur.Departement, token) - faits;
        EpreuveManquee.Si(ecrits != Compte("faits"), $"{nom} : {Compte("faits")} faits annoncés, {ecrits} au journal");
        EpreuveManquee.Si(Compte("lus") != Compte("dossiers") || Compte("inchanges") + Compte("depasses") + Compte("rejetes") > Compte("lus"), $"{nom} : comptes impossibles — {lu.Texte}");
        var rejets = (await porteur.LireAsync($"imports/{travail:N}/rejets", token)).Json.GetProperty("rejets").GetArrayLength();
        EpreuveManquee.Si(rejets != Compte("rejetes"), $"{nom} : {Compte("rejetes")} rejets annoncés, {rejets} gardés");
        return new(0, 1, rejets, Compte("faits"), duree, nom);
    }

    /// <summary>Ce que des flux abîmés sont devenus.</summary>
    private sealed record Bilan(int Refuses, int Pris, int Rejets, int Faits, TimeSpan PlusLong, string LequelEstLePlusLong)
    {
        public Bilan Ajouter(Bilan autre) => new(
            Refuses + autre.Refuses, Pris + autre.Pris, Rejets + autre.Rejets, Faits + autre.Faits, PlusLong > autre.PlusLong ? PlusLong : autre.PlusLong,
            PlusLong > autre.PlusLong ? LequelEstLePlusLong : autre.LequelEstLePlusLong);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{Refuses + Pris} flux, {Refuses} refusés en entier, {Pris} pris ({Faits} faits, {Rejets} dossiers rejetés), au plus {PlusLong.TotalSeconds:F1} s ({LequelEstLePlusLong})");
    }

    [GeneratedRegex(@"Exception|System\.|Npgsql|\bat [A-Z]\w+\.|Object reference|23505: ")]
    private static partial Regex Panne();
}
