using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Faits;
using Parcours.Projections.Personnes;

namespace Parcours.Projections;

/// <summary>Un événement du journal, en-têtes compris.</summary>
/// <param name="Personne">Flux Marten : la personne, ou l'objet d'un flux qui n'en suit aucune.</param>
/// <param name="Version">Version dans le flux.</param>
/// <param name="Consigne">Le fait à sa place.</param>
/// <param name="ConnuLe">Instant de connaissance.</param>
/// <param name="Provenance">En-têtes.</param>
public sealed record EvenementLu(Guid Personne, long Version, FaitConsigne Consigne, DateTimeOffset ConnuLe, Provenance Provenance);

/// <summary>Ce qu'on a lu de flux sans lecture.</summary>
/// <param name="Versions">Faits de chaque flux, retouches comprises ; un flux qui n'existe pas n'y est pas.</param>
/// <param name="ParId">Les faits lus, où qu'ils soient.</param>
public sealed record FluxEntrevus(IReadOnlyDictionary<Guid, long> Versions, IReadOnlyDictionary<Guid, EvenementLu> ParId);

/// <summary>Lit le journal en SQL, sans agrégat : un aller-retour par question.</summary>
public static class LectureDuJournal
{
    private const string S = Journal.Schema;
    private const string ColonnesDuFait = "seq_id, id, stream_id, type, data, timestamp";
    private const string Colonnes = ColonnesDuFait + ", version, headers";

    // Une recherche par clé, et non « = any » : sur une table qui vient de s'emplir, sans statistiques encore, le planificateur lirait tout le département.
    private static string DesFlux(string departement) => $"""
        select e.* from (select distinct unnest($1::uuid[]) flux) demande cross join lateral (
          select {Colonnes} from {S}.mt_events where tenant_id = {Litteral(departement)} and stream_id = demande.flux order by version offset 0) e
        order by e.stream_id, e.version
        """;

    private static string DesIds(string departement) => $"""
        select e.* from (select distinct unnest($1::uuid[]) id) demande cross join lateral (
          select {Colonnes} from {S}.mt_events where tenant_id = {Litteral(departement)} and id = demande.id offset 0) e
        """;

    /// <summary>Les flux de ces personnes, dans l'ordre de leurs versions, et les faits de ces identifiants, où qu'ils soient.</summary>
    public static async Task<(ILookup<Guid, EvenementLu> Flux, IReadOnlyDictionary<Guid, EvenementLu> ParId)> PersonnesAsync(
        NpgsqlConnection connection, string departement, Guid[] personnes, Guid[] ids, CancellationToken token)
    {
        await using var questions = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(DesFlux(departement)) { Parameters = { new() { Value = personnes } } },
                new(DesIds(departement)) { Parameters = { new() { Value = ids } } },
            },
        };
        await using var lignes = await questions.ExecuteReaderAsync(token);
        var flux = new List<EvenementLu>();
        while (await lignes.ReadAsync(token)) flux.Add(Lire(lignes));
        await lignes.NextResultAsync(token);
        var parId = new Dictionary<Guid, EvenementLu>();
        while (await lignes.ReadAsync(token))
        {
            var lu = Lire(lignes);
            parId[lu.Consigne.Id] = lu;
        }
        return (flux.ToLookup(lu => lu.Personne), parId);
    }

    /// <summary>Les flux de ces personnes, et toutes les fusions du département : qui n'en a aucune n'attend pas une question de plus.</summary>
    public static async Task<(ILookup<Guid, EvenementLu> Flux, IReadOnlyList<(Guid Absorbee, Guid Conservee)> Fusions)> PersonnesEtFusionsAsync(
        NpgsqlConnection connection, string departement, Guid[] personnes, CancellationToken token)
    {
        await using var questions = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(DesFlux(departement)) { Parameters = { new() { Value = personnes } } },
                new(ParenteAuJournal.Liens(departement)) { Parameters = { new() { Value = long.MaxValue } } },
            },
        };
        await using var lignes = await questions.ExecuteReaderAsync(token);
        var (flux, fusions) = (new List<EvenementLu>(), new List<(Guid, Guid)>());
        while (await lignes.ReadAsync(token)) flux.Add(Lire(lignes));
        await lignes.NextResultAsync(token);
        while (await lignes.ReadAsync(token)) fusions.Add((lignes.GetGuid(0), lignes.GetGuid(1)));
        return (flux.ToLookup(lu => lu.Personne), fusions);
    }

    /// <summary>
    /// Ce qu'il faut d'un flux sans lecture pour y ajouter : combien de faits il porte, et, pour une retouche, sa cible et les autres retouches. Aucun
    /// autre de ses faits n'est lu.
    /// </summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="departement">Département.</param>
    /// <param name="flux">Flux à allonger.</param>
    /// <param name="ids">Faits à chercher, où qu'ils soient : ceux que l'on propose, et les cibles des retouches.</param>
    /// <param name="retouches">Flux dont les retouches sont à lire.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<FluxEntrevus> EntrevoirAsync(
        NpgsqlConnection connection, string departement, Guid[] flux, Guid[] ids, Guid[] retouches, CancellationToken token)
    {
        var (versions, lus) = (new Dictionary<Guid, long>(), new Dictionary<Guid, EvenementLu>());
        await using var questions = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"select id, version from {S}.mt_streams where tenant_id = {Litteral(departement)} and id = any($1)") { Parameters = { new() { Value = flux } } },
                new(DesIds(departement)) { Parameters = { new() { Value = ids } } },
            },
        };
        if (retouches.Length > 0)
            questions.BatchCommands.Add(new($"select {Colonnes} from {S}.mt_events where tenant_id = {Litteral(departement)} and stream_id = any($1) and type = any($2)")
            {
                Parameters = { new() { Value = retouches }, new() { Value = Transversaux } },
            });
        await using (var lignes = await questions.ExecuteReaderAsync(token))
        {
            while (await lignes.ReadAsync(token)) versions[lignes.GetGuid(0)] = lignes.GetInt64(1);
            while (await lignes.NextResultAsync(token))
                while (await lignes.ReadAsync(token))
                {
                    var lu = Lire(lignes);
                    lus[lu.Consigne.Id] = lu;
                }
        }
        // Une retouche peut en viser une autre : qui peut la consigner dépend du fait d'origine.
        for (var manquants = Manquants(); manquants.Length > 0; manquants = Manquants())
        {
            var (_, origines) = await PersonnesAsync(connection, departement, [], manquants, token);
            if (origines.Count == 0) break;
            foreach (var (id, origine) in origines) lus[id] = origine;
        }
        return new(versions, lus);

        Guid[] Manquants() => retouches.Length == 0 ? [] : [.. lus.Values.Select(lu => lu.Consigne.Fait).OfType<FaitTransversal>()
            .Select(retouche => IdentifiantFait.De(retouche.Cible)).Where(cible => !lus.ContainsKey(cible)).Distinct()];
    }

    private static string[] Transversaux { get; } =
        [.. CatalogueEvenements.Tous.Where(type => type.Forme.Type.IsSubclassOf(typeof(FaitTransversal))).Select(type => type.NomPersiste)];

    /// <summary>Le flux d'une personne.</summary>
    public static async Task<IReadOnlyList<EvenementLu>> PersonneAsync(NpgsqlConnection connection, string departement, Guid personne, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select {Colonnes} from {S}.mt_events where tenant_id = {Litteral(departement)} and stream_id = $1 order by version", connection)
        {
            Parameters = { new() { Value = personne } },
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        var flux = new List<EvenementLu>();
        while (await lignes.ReadAsync(token)) flux.Add(Lire(lignes));
        return flux;
    }

    /// <summary>Les faits de ces identifiants.</summary>
    public static async Task<List<FaitAPorter>> ParIdAsync(NpgsqlConnection connection, string departement, IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select {ColonnesDuFait} from {S}.mt_events where tenant_id = {Litteral(departement)} and id = any($1)", connection)
        {
            Parameters = { new() { Value = ids.ToArray() } },
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        var faits = new List<FaitAPorter>(ids.Count);
        while (await lignes.ReadAsync(token)) faits.Add(LireFait(lignes));
        return faits;
    }

    /// <summary>L'identifiant d'émetteur des faits de ces positions ; un fait sans en-tête n'y figure pas.</summary>
    public static async Task<IReadOnlyDictionary<long, string>> IdsEmetteurAsync(
        NpgsqlConnection connection, string departement, IReadOnlyCollection<long> positions, CancellationToken token)
    {
        var ids = new Dictionary<long, string>(positions.Count);
        if (positions.Count == 0) return ids;
        await using var question = new NpgsqlCommand($"select seq_id, headers->>'idEmetteur' from {S}.mt_events where tenant_id = $1 and seq_id = any($2)", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = positions.ToArray() } },
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            if (!await lignes.IsDBNullAsync(1, token)) ids[lignes.GetInt64(0)] = lignes.GetString(1);
        return ids;
    }

    /// <summary>Tout le journal d'un département, dans l'ordre, jusqu'à une position incluse ; en flux, sans le retenir.</summary>
    public static async IAsyncEnumerable<EvenementLu> ToutAsync(NpgsqlConnection connection, string departement, long? jusquA,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select {Colonnes} from {S}.mt_events where tenant_id = {Litteral(departement)} and seq_id <= $1 order by seq_id", connection)
        {
            Parameters = { new() { Value = jusquA ?? long.MaxValue } },
            CommandTimeout = 0,
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) yield return Lire(lignes);
    }

    /// <summary>Les faits d'un département, dans l'ordre, après une position et jusqu'à une autre, incluse ; en flux, sans en-têtes.</summary>
    public static async IAsyncEnumerable<FaitAPorter> FaitsAsync(NpgsqlConnection connection, string departement, long apres, long jusqua,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var noms = CatalogueEvenements.ParNomPersiste.GetAlternateLookup<ReadOnlySpan<char>>();
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture,
            $"select {ColonnesDuFait} from {S}.mt_events where tenant_id = {Litteral(departement)} and seq_id > {apres} and seq_id <= {jusqua} order by seq_id"), token);
        while (await lignes.SuivanteAsync(token)) yield return LireFait(lignes, noms);
    }

    /// <summary>
    /// Le département en toutes lettres : le plan ne vise alors que sa partition, ce qui double la lecture. Rien d'autre qu'un
    /// code de lettres et de chiffres n'y entre.
    /// </summary>
    internal static string Litteral(string departement) =>
        departement.Length is > 0 and <= 32 && departement.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? $"'{departement}'"
            : throw new ArgumentException("Code de département inattendu.", nameof(departement));

    private static EvenementLu Lire(NpgsqlDataReader ligne)
    {
        var fait = LireFait(ligne);
        var provenance = ligne.IsDBNull(7) ? new() : JsonSerializer.Deserialize<Provenance>(ligne.GetFieldValue<ReadOnlyMemory<byte>>(7).Span, Serialisation.Options)!;
        return new(fait.Personne, ligne.GetInt64(6), fait.Consigne, fait.ConnuLe, provenance);
    }

    private static FaitAPorter LireFait(NpgsqlDataReader ligne)
    {
        var type = CatalogueEvenements.ParNomPersiste[ligne.GetString(3)].Forme.Type;
        var fait = (Fait)JsonSerializer.Deserialize(ligne.GetFieldValue<ReadOnlyMemory<byte>>(4).Span, type, Serialisation.Options)!;
        return new(ligne.GetGuid(2), new(ligne.GetGuid(1), ligne.GetInt64(0), fait), ligne.GetFieldValue<DateTimeOffset>(5));
    }

    private static FaitAPorter LireFait(LectureBinaire ligne, FrozenDictionary<string, TypeDeFait>.AlternateLookup<ReadOnlySpan<char>> noms)
    {
        Span<char> nom = stackalloc char[128];
        var type = noms[nom[..Encoding.UTF8.GetChars(ligne.Octets(3), nom)]].Forme.Type;
        var fait = (Fait)JsonSerializer.Deserialize(ligne.Json(4), type, Serialisation.Options)!;
        return new(ligne.Guid(2), new(ligne.Guid(1), ligne.Grand(0), fait), ligne.Instant(5).ToDateTimeOffset());
    }
}
