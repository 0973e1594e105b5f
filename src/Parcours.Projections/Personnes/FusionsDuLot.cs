using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Personnes;

/// <summary>
/// Sous quelles personnes ranger les faits d'un lot. Une fusion apprise, défaite ou rétablie fait récrire, du journal, toutes les lignes des seules personnes dont
/// elle change l'appartenance ; les lectures n'en savent rien.
/// </summary>
internal sealed class FusionsDuLot
{
    private const string S = Journal.Schema;
    private static readonly IReadOnlyList<TableDeFaits> _tables = [.. TablesDeFaits.Toutes.Where(table => Famille.De(table.Dispositif).EstDUnePersonne)];
    private readonly string _departement;
    private readonly Dictionary<Guid, IReadOnlyList<Appartenance>> _appartenances;
    private readonly Dictionary<Guid, IReadOnlyList<FaitConsigne>> _aRecrire;
    private readonly ILookup<Guid, Guid> _anciennes;

    private FusionsDuLot(string departement, Dictionary<Guid, IReadOnlyList<Appartenance>> appartenances, Dictionary<Guid, IReadOnlyList<FaitConsigne>> aRecrire, ILookup<Guid, Guid> anciennes) =>
        (_departement, _appartenances, _aRecrire, _anciennes) = (departement, appartenances, aRecrire, anciennes);

    private static readonly ILookup<Guid, Guid> _personne = Enumerable.Empty<Guid>().ToLookup(personne => personne);

    public static FusionsDuLot Aucune { get; } = new("", [], [], _personne);

    /// <summary>Ce qu'il faut savoir des fusions pour écrire un lot ; aucune question si le département n'en a pas et que le lot n'en porte aucune.</summary>
    /// <param name="connection">Connexion de l'écriture.</param>
    /// <param name="departement">Département.</param>
    /// <param name="lot">Le lot, par position croissante.</param>
    /// <param name="retouches">Ses retouches.</param>
    /// <param name="ilYEnA">La table en porte déjà.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<FusionsDuLot> ChargerAsync(
        NpgsqlConnection connection, string departement, IReadOnlyList<FaitAPorter> lot, RetouchesDuLot retouches, bool ilYEnA, CancellationToken token)
    {
        var amorces = lot.Where(porte => porte.Consigne.Fait is PersonnesFusionnees).Select(porte => porte.Personne).Concat(retouches.FluxDesFusions).Distinct().ToList();
        if (amorces.Count == 0 && !ilYEnA) return Aucune;
        var derniere = lot[^1].Consigne.Position;
        var relies = amorces.Count == 0 ? [] : await ParenteAuJournal.ReliesAsync(connection, departement, amorces, derniere, token);
        var connues = await LireAsync(connection, departement, [.. lot.Select(porte => porte.Personne).Concat(retouches.Versions.Select(v => v.Personne)).Concat(relies).Distinct()], token);
        var appartenances = connues.ToDictionary(siennes => siennes.Key, siennes => AvecTrous(siennes.Key, [.. siennes.OrderBy(a => a.ConnuDe)]));
        var aRecrire = new Dictionary<Guid, IReadOnlyList<FaitConsigne>>();
        if (relies.Count > 0)
        {
            var (flux, _) = await LectureDuJournal.PersonnesAsync(connection, departement, [.. relies], [], token);
            // Au-delà du lot, le journal n'est pas encore porté.
            var jusquIci = relies.ToDictionary(personne => personne,
                personne => (IReadOnlyList<FaitConsigne>)[.. flux[personne].Select(lu => lu.Consigne).Where(consigne => consigne.Position <= derniere)]);
            var parente = new Parente(jusquIci);
            foreach (var (personne, faits) in jusquIci)
            {
                var nouvelles = parente.Appartenances(personne);
                var avant = appartenances.GetValueOrDefault(personne, [new(personne, 0, null)]);
                if (nouvelles.SequenceEqual(avant)) continue;
                aRecrire[personne] = faits;
                appartenances[personne] = nouvelles;
            }
        }
        return new(departement, appartenances, aRecrire, connues.SelectMany(siennes => siennes.Select(a => (siennes.Key, a.Personne))).ToLookup(a => a.Key, a => a.Personne));
    }

    /// <summary>Toutes les lignes de cette personne viennent de <see cref="Recrites"/>.</summary>
    public bool Recrit(Guid personne) => _aRecrire.ContainsKey(personne);

    /// <summary>Les lignes des personnes à récrire.</summary>
    public IEnumerable<(Guid Personne, VersionDeFait Version)> Recrites() =>
        _aRecrire.SelectMany(personne => Connaissance.VersionsDuFlux(personne.Value).SelectMany(version => Ranger(personne.Key, version)));

    /// <summary>Une valeur connue d'un fait de ce flux, sous les personnes où elle se lit.</summary>
    public IEnumerable<(Guid Personne, VersionDeFait Version)> Ranger(Guid flux, VersionDeFait version)
    {
        if (!_appartenances.TryGetValue(flux, out var suite))
        {
            yield return (flux, version);
            yield break;
        }
        foreach (var (personne, connuDe, connuJusquA) in suite)
        {
            var (de, jusqua) = (Math.Max(connuDe, version.ConnuDe), PlusTot(connuJusquA, version.ConnuJusquA));
            if (!(jusqua <= de)) yield return (personne, version with { Fait = Parente.SousLaPersonne(version.Fait, flux, personne), ConnuDe = de, ConnuJusquA = jusqua });
        }
    }

    /// <summary>Les places où la ligne d'un fait de ce flux peut être rangée.</summary>
    public IEnumerable<(Guid Personne, Episode Episode)> Places(Guid flux, Episode episode) =>
        _appartenances.TryGetValue(flux, out var suite) ? suite.Select(a => a.Personne).Distinct().Select(personne => (personne, EpisodeReuni.De(flux, personne, episode))) : [(flux, episode)];

    /// <summary>Retire les lignes déjà portées des personnes à récrire, où qu'elles soient rangées, et note leurs appartenances.</summary>
    public async Task RetirerEtNoterAsync(NpgsqlConnection connection, CancellationToken token)
    {
        if (_aRecrire.Count == 0) return;
        var proprietaires = _aRecrire.Keys.Concat(_aRecrire.Keys.SelectMany(personne => _anciennes[personne])).Distinct().ToArray();
        var ordres = _aRecrire.Values.SelectMany(faits => faits).Select(consigne => consigne.Position).ToArray();
        var suites = _aRecrire.Keys.SelectMany(flux => _appartenances[flux].Where(a => a.Personne != flux).Select(a => (Flux: flux, Appartenance: a))).ToList();
        await using var lot = new NpgsqlBatch(connection);
        foreach (var table in _tables)
            lot.BatchCommands.Add(new($"delete from {S}.{table.Nom} where departement = $1 and personne = any($2) and ordre = any($3)")
            {
                Parameters = { new() { Value = _departement }, new() { Value = proprietaires }, new() { Value = ordres } },
            });
        lot.BatchCommands.Add(new($"delete from {S}.{SchemaDesFusions.Table} where departement = $1 and personne = any($2)")
        {
            Parameters = { new() { Value = _departement }, new() { Value = _aRecrire.Keys.ToArray() } },
        });
        lot.BatchCommands.Add(new($"insert into {S}.{SchemaDesFusions.Table} (departement, personne, conservee, connu_de, connu_jusqu_a) select $1, * from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[])")
        {
            Parameters =
            {
                new() { Value = _departement },
                new() { Value = suites.Select(suite => suite.Flux).ToArray() },
                new() { Value = suites.Select(suite => suite.Appartenance.Personne).ToArray() },
                new() { Value = suites.Select(suite => suite.Appartenance.ConnuDe).ToArray() },
                new() { Value = suites.Select(suite => suite.Appartenance.ConnuJusquA).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
            },
        });
        await lot.ExecuteNonQueryAsync(token);
    }

    /// <summary>La table ne garde que les absorptions : entre elles, le flux se lit sous lui-même.</summary>
    private static IReadOnlyList<Appartenance> AvecTrous(Guid flux, IReadOnlyList<Appartenance> absorptions)
    {
        var suite = new List<Appartenance>();
        var libre = 0L;
        foreach (var absorption in absorptions)
        {
            if (absorption.ConnuDe > libre) suite.Add(new(flux, libre, absorption.ConnuDe));
            suite.Add(absorption);
            libre = absorption.ConnuJusquA ?? long.MaxValue;
        }
        if (libre < long.MaxValue) suite.Add(new(flux, libre, null));
        return suite;
    }

    private static long? PlusTot(long? a, long? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);

    private static async Task<ILookup<Guid, Appartenance>> LireAsync(NpgsqlConnection connection, string departement, Guid[] personnes, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select personne, conservee, connu_de, connu_jusqu_a from {S}.{SchemaDesFusions.Table} where departement = $1 and personne = any($2)", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = personnes } },
        };
        var lues = new List<(Guid Flux, Appartenance Appartenance)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) lues.Add((lignes.GetGuid(0), new(lignes.GetGuid(1), lignes.GetInt64(2), lignes.IsDBNull(3) ? null : lignes.GetInt64(3))));
        return lues.ToLookup(lue => lue.Flux, lue => lue.Appartenance);
    }
}
