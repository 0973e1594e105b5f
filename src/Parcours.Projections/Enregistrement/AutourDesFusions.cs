using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Enregistrement;

/// <summary>Ce qu'il faut lire de plus pour décider des fusions d'un lot : rien, s'il n'en porte pas.</summary>
internal sealed class AutourDesFusions
{
    private readonly IReadOnlySet<Guid> _effacees;

    private AutourDesFusions(IReadOnlyList<Guid> relies, IReadOnlySet<Guid> effacees) => (Relies, _effacees) = (relies, effacees);

    private static AutourDesFusions Rien { get; } = new([], new HashSet<Guid>());

    /// <summary>Les personnes que ces fusions, ou d'autres, relient : leurs flux sont à lire.</summary>
    public IReadOnlyList<Guid> Relies { get; }

    /// <summary>
    /// Une fusion à la fois dans un département : deux qui se croisent s'écrivent sur deux flux, et la version d'aucun ne les arrêterait.
    /// </summary>
    public static async Task<IAsyncDisposable?> PrendreSonTourAsync(SourcesDeDonnees sources, string departement, IReadOnlyList<Depot> depots, CancellationToken token)
    {
        if (!depots.Any(depot => depot.Fait is PersonnesFusionnees)) return null;
        var tour = new Tour(await sources.Application.OpenConnectionAsync(token));
        try
        {
            await tour.PrendreAsync(departement, token);
            return tour;
        }
        catch
        {
            await tour.DisposeAsync();
            throw;
        }
    }

    public static async Task<AutourDesFusions> LireAsync(NpgsqlConnection connection, string departement, IReadOnlyList<Depot> depots, CancellationToken token)
    {
        var proposees = depots.Where(depot => depot.Fait is PersonnesFusionnees).SelectMany(depot => new[] { depot.Personne, ((PersonnesFusionnees)depot.Fait).Conservee }).Distinct().ToList();
        if (proposees.Count == 0) return Rien;
        var relies = await ParenteAuJournal.ReliesAsync(connection, departement, proposees, long.MaxValue, token);
        await using var question = new NpgsqlCommand($"select personne from {SchemaDuCoffre.Nom}.effacement where departement = $1 and personne = any($2) and execute_le is not null", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = proposees.ToArray() } },
        };
        var effacees = new HashSet<Guid>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) effacees.Add(lignes.GetGuid(0));
        return new(relies, effacees);
    }

    /// <summary>Ce qui entoure une fusion proposée.</summary>
    /// <param name="absorbee">Flux de l'absorbée.</param>
    /// <param name="conservee">Personne conservée.</param>
    /// <param name="journal">Le flux d'une personne, ajouts du lot compris.</param>
    public SituationDeFusion Situer(Guid absorbee, Guid conservee, Func<Guid, IReadOnlyList<FaitConsigne>> journal) => new(
        absorbee, new Parente(Relies.ToDictionary(personne => personne, journal)).A(long.MaxValue),
        journal(conservee) is [var premier, ..] && Famille.De(premier.Fait.Episode.Dispositif).EstDUnePersonne, _effacees.Contains(absorbee) || _effacees.Contains(conservee));

    /// <summary>Le verrou d'une transaction à part : celle qui consigne est à Marten, sur une autre connexion.</summary>
    private sealed class Tour(NpgsqlConnection connection) : IAsyncDisposable
    {
        private NpgsqlTransaction? _transaction;

        public async Task PrendreAsync(string departement, CancellationToken token)
        {
            _transaction = await connection.BeginTransactionAsync(token);
            await using var prend = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('parcours/fusion/' || $1, 0))", connection) { Parameters = { new() { Value = departement } } };
            await prend.ExecuteNonQueryAsync(token);
        }

        public async ValueTask DisposeAsync()
        {
            if (_transaction is not null) await _transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
