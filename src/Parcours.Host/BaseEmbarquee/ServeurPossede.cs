using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Le serveur vu de son propriétaire, verrou en main : de la recherche des binaires à l'arrêt.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ServeurPossede : IAsyncDisposable
{
    private static readonly TimeSpan _patienceRestes = TimeSpan.FromSeconds(10);

    private readonly string _dossier;
    private readonly BinairesPostgres _binaires;
    private readonly ServeurPostgres _serveur;

    private ServeurPossede(string dossier, BinairesPostgres binaires, PointAcces acces, ServeurPostgres serveur) =>
        (_dossier, _binaires, Acces, _serveur) = (dossier, binaires, acces, serveur);

    internal PointAcces Acces { get; }

    internal static async Task<ServeurPossede> DemarrerAsync(OptionsBaseEmbarquee options, ILogger journal, CancellationToken ct)
    {
        OublierPrecedent(options.Dossier);
        new EtatServeur(Environment.ProcessId).Ecrire(options.Dossier);
        var compte = CompteSysteme.Choisir();
        if (!compte.SuitLaMortDuService)
            journal.LogWarning("« setpriv » manque : après un kill -9, PostgreSQL ne s'arrêtera qu'au prochain démarrage");
        var emplacement = await Emplacement.ChoisirAsync(options.Dossier, compte, journal, ct);
        var donnees = new DonneesPostgres(emplacement, compte, journal);
        var majeure = donnees.Majeure;
        var binaires = await new RechercheBinaires(options, emplacement, journal).TrouverAsync(majeure, ct);
        await VerifierAccesAsync(binaires, compte, ct);
        if (majeure is null)
            await donnees.CreerAsync(binaires, ct);
        else
            await donnees.ReglerPrecedentAsync(ct);

        var fin = Environment.TickCount64 + (long)_patienceRestes.TotalMilliseconds;
        while (true)
        {
            var acces = await PointAcces.ChoisirAsync(emplacement, compte, options.SansSocket, ct);
            new EtatServeur(Environment.ProcessId, DossierEphemere: acces.DossierEphemere).Ecrire(options.Dossier);
            try
            {
                var serveur = await ServeurPostgres.DemarrerAsync(
                    binaires, ReglagesServeur.EnArguments(options.Reglages, acces), emplacement, compte, donnees, journal, ct);
                return new ServeurPossede(options.Dossier, binaires, acces, serveur);
            }
            catch (DemarrageRefuse refus) when (refus.EstPassager && Environment.TickCount64 < fin)
            {
                OublierPrecedent(options.Dossier);
                await Task.Delay(200, ct);
            }
            catch (Exception e)
            {
                OublierPrecedent(options.Dossier);
                if (e is not DemarrageRefuse)
                    throw;
                throw new BaseEmbarqueeIndisponible(
                    $"PostgreSQL {binaires.Version} ({binaires.Origine}) n'a pas démarré sur {emplacement.Donnees} : {e.Message}", e);
            }
        }
    }

    internal EtatServeur Annoncer(string chaine)
    {
        var etat = new EtatServeur(Environment.ProcessId, chaine, _binaires.Version, _binaires.Origine, Acces.DossierEphemere);
        etat.Ecrire(_dossier);
        return etat;
    }

    public async ValueTask DisposeAsync()
    {
        // L'annonce disparaît d'abord : un nouveau venu attend la fin de l'arrêt au lieu de joindre un serveur mourant.
        var etat = EtatServeur.Lire(_dossier);
        EtatServeur.Effacer(_dossier);
        await _serveur.ArreterAsync();
        EffacerEphemere(etat);
    }

    private static void OublierPrecedent(string dossier)
    {
        EffacerEphemere(EtatServeur.Lire(dossier));
        EtatServeur.Effacer(dossier);
    }

    private static void EffacerEphemere(EtatServeur? etat)
    {
        if (etat?.DossierEphemere is { } ephemere && Directory.Exists(ephemere))
            Directory.Delete(ephemere, recursive: true);
    }

    private static async Task VerifierAccesAsync(BinairesPostgres binaires, CompteSysteme compte, CancellationToken ct)
    {
        if (!await compte.AtteintAsync(binaires.Dossier, ct))
        {
            throw new BaseEmbarqueeIndisponible(
                $"Le compte qui exécute PostgreSQL ne peut pas entrer dans {binaires.Dossier} ({binaires.Origine}). "
                + "Ouvrez le passage (chmod o+x sur les dossiers parents) ou installez PostgreSQL (apt-get install postgresql).");
        }
    }
}
