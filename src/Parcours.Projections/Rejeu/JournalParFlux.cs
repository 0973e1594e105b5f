using System.Globalization;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Rejeu;

/// <summary>Lit le journal flux par flux : tous les faits d'une personne se suivent, et une seule se tient à la fois.</summary>
public static class JournalParFlux
{
    private const string S = Journal.Schema;

    /// <summary>Faits d'une tranche : assez pour que la lire domine, assez peu pour que deux fils finissent ensemble.</summary>
    private const int FaitsParTranche = 20_000;

    private const int TranchesAuPlus = 256;

    /// <summary>De quoi partager un journal entre plusieurs fils : des intervalles de flux qui portent à peu près autant de faits.</summary>
    /// <param name="connection">Connexion du service, qui voit la liste des flux.</param>
    /// <param name="departement">Département.</param>
    /// <param name="jusqua">Dernière position lue, incluse.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<IReadOnlyList<TrancheDeFlux>> PartagerAsync(NpgsqlConnection connection, string departement, long jusqua, CancellationToken token)
    {
        var combien = Math.Clamp(jusqua / FaitsParTranche, 1, TranchesAuPlus);
        if (combien == 1) return [new(null, null)];
        // Les identifiants suivent le temps : seuls ceux du journal disent où couper, et un sur cent le dit assez. Un flux qui n'en est pas tombe dans une tranche quand même.
        await using var question = new NpgsqlCommand(
            $"select id from {S}.mt_streams tablesample bernoulli (1) repeatable (1) where tenant_id = {LectureDuJournal.Litteral(departement)} order by id", connection)
        {
            CommandTimeout = 0,
        };
        var flux = new List<Guid>();
        await using (var lignes = await question.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token)) flux.Add(lignes.GetGuid(0));
        var bornes = new List<Guid?> { null };
        for (var i = 1; i < combien && flux.Count > 0; i++)
            if (flux[(int)(i * flux.Count / combien)] is var borne && borne != bornes[^1]) bornes.Add(borne);
        return [.. bornes.Select((borne, i) => new TrancheDeFlux(borne, i + 1 < bornes.Count ? bornes[i + 1] : null))];
    }

    /// <summary>Donne un à un les flux d'une tranche.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="departement">Département.</param>
    /// <param name="jusqua">Dernière position lue, incluse.</param>
    /// <param name="tranche">Flux à lire.</param>
    /// <param name="recevoir">Reçoit un flux ; la liste n'est valable que le temps de l'appel.</param>
    /// <param name="token">Annulation.</param>
    /// <returns>Faits lus.</returns>
    public static async Task<int> LireAsync(
        NpgsqlConnection connection, string departement, long jusqua, TrancheDeFlux tranche, Action<Guid, List<FaitConsigne>> recevoir, CancellationToken token)
    {
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, Question(departement, jusqua, tranche), token);
        var assemblage = new Assemblage(lignes, recevoir);
        while (await lignes.SuivanteAsync(token)) assemblage.Prendre();
        return assemblage.Finir();
    }

    /// <summary>Les flux que des fusions relient, défaites ou non : ils se jugent ensemble.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="departement">Département.</param>
    /// <param name="jusqua">Dernière position lue, incluse.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<IReadOnlySet<Guid>> FusionnesAsync(NpgsqlConnection connection, string departement, long jusqua, CancellationToken token)
    {
        var fusionnes = new HashSet<Guid>();
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            select seq_id, stream_id, id, type, data from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and type = '{CataloguePersonnes.Fusion}' and seq_id <= {jusqua}
            """), token);
        var lecteur = new LecteurDeFaits(lignes, type: 3, donnees: 4);
        while (await lignes.SuivanteAsync(token))
        {
            fusionnes.Add(lignes.Guid(1));
            fusionnes.Add(((PersonnesFusionnees)lecteur.Lire()).Conservee);
        }
        return fusionnes;
    }

    /// <summary>La question d'une tranche : position, flux, identifiant, nom persisté et JSON de chaque fait.</summary>
    public static string Question(string departement, long jusqua, TrancheDeFlux tranche) => string.Create(CultureInfo.InvariantCulture, $"""
        select seq_id, stream_id, id, type, data from {S}.mt_events
        where tenant_id = {LectureDuJournal.Litteral(departement)}{Borne(">=", tranche.Debut)}{Borne("<", tranche.Fin)} and seq_id <= {jusqua}
        order by stream_id, version
        """);

    /// <summary>Réunit les faits d'un flux, ligne après ligne. À part de la lecture, pour que ce qui se fait un million de fois soit une méthode comme une autre.</summary>
    private sealed class Assemblage(LectureBinaire lignes, Action<Guid, List<FaitConsigne>> recevoir)
    {
        private readonly LecteurDeFaits _lecteur = new(lignes, type: 3, donnees: 4);
        private readonly List<FaitConsigne> _faits = [];
        private Guid _courant;
        private int _lus;

        public void Prendre()
        {
            _lus++;
            var flux = lignes.Guid(1);
            if (flux != _courant)
            {
                Donner();
                _courant = flux;
            }
            _faits.Add(new(lignes.Guid(2), lignes.Grand(0), _lecteur.Lire()));
        }

        public int Finir()
        {
            Donner();
            return _lus;
        }

        private void Donner()
        {
            if (_faits.Count == 0) return;
            recevoir(_courant, _faits);
            _faits.Clear();
        }
    }

    private static string Borne(string comparaison, Guid? borne) => borne is null ? "" : $" and stream_id {comparaison} '{borne}'";
}

/// <summary>Un intervalle de flux.</summary>
/// <param name="Debut">Premier flux, inclus ; nul : depuis le premier.</param>
/// <param name="Fin">Flux suivant, exclu ; nul : jusqu'au dernier.</param>
public readonly record struct TrancheDeFlux(Guid? Debut, Guid? Fin);
