using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Faits;

/// <summary>
/// Les corrections et annulations d'un lot, remontées à leur fait d'origine, et toutes les valeurs successives de ce fait.
/// Trois questions au plus, quel que soit le lot : jamais un flux entier n'est relu.
/// </summary>
public sealed class RetouchesDuLot
{
    private const string S = Journal.Schema;
    private readonly HashSet<Guid> _racines;
    private readonly List<(Guid Id, Guid Racine, long Ordre)> _nouvelles;
    private readonly List<FaitAPorter> _dejaPortees;

    private RetouchesDuLot(HashSet<Guid> racines, List<(Guid, Guid, long)> nouvelles, List<FaitAPorter> dejaPortees,
        List<(Guid Personne, VersionDeFait Version)> versions, IReadOnlyList<Guid> fluxDesFusions) =>
        (_racines, _nouvelles, _dejaPortees, Versions, FluxDesFusions) = (racines, nouvelles, dejaPortees, versions, fluxDesFusions);

    public static RetouchesDuLot Aucune { get; } = new([], [], [], [], []);

    /// <summary>Valeurs successives de tous les faits visés, anciennes et nouvelles.</summary>
    public IReadOnlyList<(Guid Personne, VersionDeFait Version)> Versions { get; }

    /// <summary>Flux dont une fusion est défaite, ou rétablie.</summary>
    public IReadOnlyList<Guid> FluxDesFusions { get; }

    /// <summary>Le fait est visé par une retouche : ses lignes viennent de <see cref="Versions"/>.</summary>
    public bool Vise(Guid id) => _racines.Contains(id);

    public static async Task<RetouchesDuLot> ChargerAsync(NpgsqlConnection connection, string departement, IReadOnlyList<FaitAPorter> lot, CancellationToken token)
    {
        var duLot = lot.ToDictionary(porte => porte.Consigne.Id);
        var cibles = lot.Select(porte => porte.Consigne.Fait).OfType<FaitTransversal>().Select(t => IdentifiantFait.De(t.Cible)).ToHashSet();
        var racineDe = await RacinesConnuesAsync(connection, departement, cibles, token);
        var nouvelles = new List<(Guid Id, Guid Racine, long Ordre)>();
        foreach (var porte in lot)
        {
            if (porte.Consigne.Fait is not FaitTransversal transversal) continue;
            var cible = IdentifiantFait.De(transversal.Cible);
            var racine = racineDe.GetValueOrDefault(cible, cible);
            racineDe[porte.Consigne.Id] = racine;
            nouvelles.Add((porte.Consigne.Id, racine, porte.Consigne.Position));
        }

        var racines = nouvelles.Select(n => n.Racine).ToHashSet();
        var anciennes = await RetouchesConnuesAsync(connection, departement, racines, token);
        var aLire = racines.Concat(anciennes.Keys).Where(id => !duLot.ContainsKey(id)).ToList();
        var lus = aLire.Count == 0 ? [] : await LectureDuJournal.ParIdAsync(connection, departement, aLire, token);
        var tous = lus.Concat(lot).DistinctBy(porte => porte.Consigne.Id).ToDictionary(porte => porte.Consigne.Id);
        var parRacine = anciennes.Select(a => (Id: a.Key, Racine: a.Value)).Concat(nouvelles.Select(n => (n.Id, n.Racine)))
            .DistinctBy(r => r.Id).ToLookup(r => r.Racine, r => r.Id);

        var versions = new List<(Guid, VersionDeFait)>();
        foreach (var racine in racines)
        {
            // Une cible absente du journal ne produit rien : la forme du fait l'interdit, un journal abîmé ne doit pas arrêter la projection.
            if (!tous.TryGetValue(racine, out var origine) || origine.Consigne.Fait is FaitTransversal) continue;
            var retouches = parRacine[racine].Where(tous.ContainsKey).Select(id => tous[id].Consigne).ToList();
            versions.AddRange(Connaissance.Versions(origine.Consigne, retouches).Select(version => (origine.Personne, version)));
        }
        return new(racines, nouvelles, [.. lus.Where(porte => racines.Contains(porte.Consigne.Id))], versions,
            [.. racines.Where(tous.ContainsKey).Select(racine => tous[racine]).Where(porte => porte.Consigne.Fait is PersonnesFusionnees).Select(porte => porte.Personne)]);
    }

    /// <summary>Retire les lignes déjà portées des faits visés : elles reviennent, complétées, avec <see cref="Versions"/>.</summary>
    internal async Task RetirerLesAnciennesAsync(NpgsqlConnection connection, string departement, FusionsDuLot fusions, CancellationToken token)
    {
        foreach (var groupe in _dejaPortees.Where(porte => porte.Consigne.Fait is not FaitTransversal)
            .GroupBy(porte => TablesDeFaits.De(porte.Consigne.Fait)))
        {
            var places = groupe.SelectMany(p => fusions.Places(p.Personne, p.Consigne.Fait.Episode).Select(place => (place.Personne, place.Episode, p.Consigne.Position))).ToList();
            // Par (personne, épisode), la clé de l'index, puis par ordre.
            await using var retire = new NpgsqlCommand($"""
                delete from {S}.{groupe.Key.Nom} f using unnest($2::uuid[], $3::int[], $4::bigint[]) as v(personne, episode, ordre)
                where f.departement = $1 and f.personne = v.personne and f.episode = v.episode and f.ordre = v.ordre
                """, connection)
            {
                Parameters =
                {
                    new() { Value = departement },
                    new() { Value = places.Select(place => place.Personne).ToArray() },
                    new() { Value = places.Select(place => TableDeFaits.RangEnEntier(place.Episode)).ToArray() },
                    new() { Value = places.Select(place => place.Position).ToArray() },
                },
            };
            await retire.ExecuteNonQueryAsync(token);
        }
    }

    public async Task CopierAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        if (_nouvelles.Count == 0) return;
        await using var copie = await CopierAsync(connection, token);
        foreach (var (id, racine, ordre) in _nouvelles) Ecrire(copie, departement, ordre, id, racine);
        await copie.TerminerAsync(token);
    }

    /// <summary>Ouvre une copie vers la table des retouches.</summary>
    public static Task<CopieBinaire> CopierAsync(NpgsqlConnection connection, CancellationToken token) =>
        CopieBinaire.OuvrirAsync(connection, $"{S}.retouche", ["departement", "ordre", "id", "racine"], token);

    /// <summary>Écrit une retouche dans une copie ouverte par <see cref="CopierAsync(NpgsqlConnection, CancellationToken)"/>.</summary>
    public static void Ecrire(CopieBinaire copie, string departement, long ordre, Guid id, Guid racine)
    {
        copie.CommencerLigne();
        copie.Ecrire(departement);
        copie.Ecrire(ordre);
        copie.Ecrire(id);
        copie.Ecrire(racine);
    }

    private static Task<Dictionary<Guid, Guid>> RacinesConnuesAsync(NpgsqlConnection connection, string departement, HashSet<Guid> cibles, CancellationToken token) =>
        LireAsync(connection, $"select id, racine from {S}.retouche where departement = $1 and id = any($2)", departement, cibles, token);

    private static Task<Dictionary<Guid, Guid>> RetouchesConnuesAsync(NpgsqlConnection connection, string departement, HashSet<Guid> racines, CancellationToken token) =>
        LireAsync(connection, $"select id, racine from {S}.retouche where departement = $1 and racine = any($2)", departement, racines, token);

    private static async Task<Dictionary<Guid, Guid>> LireAsync(NpgsqlConnection connection, string sql, string departement, HashSet<Guid> ids, CancellationToken token)
    {
        await using var question = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = departement }, new() { Value = ids.ToArray() } } };
        await using var lignes = await question.ExecuteReaderAsync(token);
        var trouves = new Dictionary<Guid, Guid>();
        while (await lignes.ReadAsync(token)) trouves[lignes.GetGuid(0)] = lignes.GetGuid(1);
        return trouves;
    }
}
