using NodaTime;
using Npgsql;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Coffre;

/// <summary>Une personne dont la conservation est passée.</summary>
public sealed record AEffacer(Guid Personne, ConservationPassee Conservation);

/// <summary>Un effacement, où il en est.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Motif"><c>conservation</c>, ou le code de la demande de la personne.</param>
/// <param name="DernierContact">Dernier contact connu à la proposition ; nul pour une demande.</param>
/// <param name="ProposeLe">Jour de la proposition.</param>
/// <param name="ExecutableLe">Premier jour où il s'exécute.</param>
/// <param name="ConfirmeLe">Quand il fut confirmé ; nul tant qu'il ne l'est pas.</param>
/// <param name="ExecuteLe">Quand l'identité fut détruite ; nul tant qu'elle ne l'est pas.</param>
public sealed record Effacement(Guid Personne, string Motif, LocalDate? DernierContact, LocalDate ProposeLe, LocalDate ExecutableLe, Instant? ConfirmeLe, Instant? ExecuteLe);

/// <summary>Ce qui fut détruit.</summary>
/// <param name="Effacees">Les personnes, par leur seul identifiant interne, et le motif de chacune.</param>
/// <param name="Ecartees">Celles que la règle ne retient plus : un fait est venu depuis la proposition.</param>
/// <param name="Lignes">Lignes détruites, par table du coffre.</param>
public sealed record Destruction(IReadOnlyList<(Guid Personne, string Motif)> Effacees, IReadOnlyList<Guid> Ecartees, IReadOnlyDictionary<string, long> Lignes);

/// <summary>
/// Détruit la clé d'une personne, ce par quoi elle se cherche et sa correspondance. Le journal, les tables de faits et les sceaux n'en savent rien : aucun
/// chiffre ne bouge. Le propriétaire seul le peut.
/// </summary>
public sealed class EffacementDesIdentites(SourcesDeDonnees sources)
{
    /// <summary>Motif d'un effacement que la durée demande.</summary>
    public const string ParConservation = "conservation";

    private const string C = SchemaDuCoffre.Nom;
    private const string S = Journal.Schema;
    private const int Lot = 500;

    /// <summary>Opaques qui désignent quelqu'un d'autre qu'un agent : ils n'ont plus de raison d'être quand tous ceux qui y renvoient sont effacés.</summary>
    private static readonly string[] _genresDeProches = ["foyer", "personneConfiance"];

    private static readonly IReadOnlyList<TableDeFaits> _tables = [.. TablesDeFaits.Toutes.Where(table => Famille.De(table.Dispositif).EstDUnePersonne)];

    private static readonly string _proches = string.Join(" union all ", _tables.SelectMany(table => table.Types
        .SelectMany(type => type.Forme.Champs.Where(champ => champ.Genre is GenreDeChamp.Opaque && _genresDeProches.Contains(champ.GenreOpaque)).Select(champ => table.Colonne(type, champ).Nom))
        .Distinct().Select(colonne => $"select personne, {colonne} as proche from {S}.{table.Nom} where departement = $1 and {colonne} is not null")));

    private static readonly string _derniersEffets =
        string.Join(" union all ", _tables.Select(table => $"select personne, effet from {S}.{table.Nom} where departement = $1 and connu_jusqu_a is null"));

    /// <summary>Les personnes dont la conservation est passée, qu'aucun effacement ne vise déjà ; en flux, par lots.</summary>
    public async IAsyncEnumerable<AEffacer> ExaminerAsync(
        string departement, Conservation conservation, LocalDate jour, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        if (conservation.PlusCourte(jour) is not { } mois) yield break;
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        for (var apres = Guid.Empty; ;)
        {
            var lot = await CandidatesAsync(connection, departement, jour.PlusMonths(-mois), apres, token);
            if (lot.Length == 0) yield break;
            foreach (var passee in await PasseesAsync(connection, departement, lot, conservation, jour, token)) yield return passee;
            apres = lot[^1];
        }
    }

    /// <summary>Propose des effacements ; rend combien sont neufs.</summary>
    public async Task<int> ProposerAsync(string departement, IReadOnlyCollection<AEffacer> personnes, LocalDate jour, string par, CancellationToken token)
    {
        await using var propose = sources.Proprietaire.CreateCommand($"""
            insert into {C}.effacement (departement, personne, motif, dernier_contact, propose_le, executable_le, propose_par)
            select $1, p, '{ParConservation}', d, $4, e, $5 from unnest($2::uuid[], $3::date[], $6::date[]) v (p, d, e) on conflict do nothing
            """);
        foreach (var valeur in new object[]
        {
            departement, personnes.Select(p => p.Personne).ToArray(), personnes.Select(p => p.Conservation.DernierContact).ToArray(), jour, par,
            personnes.Select(p => jour.PlusDays(p.Conservation.PreavisJours)).ToArray(),
        })
            propose.Parameters.Add(new() { Value = valeur });
        return await propose.ExecuteNonQueryAsync(token);
    }

    /// <summary>
    /// Inscrit l'effacement qu'une personne demande, ou que le Département lui doit ; faux si un autre la vise déjà, ou si le coffre ne sait rien d'elle. Les
    /// personnes qu'une fusion réunit n'en font qu'une : chacune de leurs identités est la sienne.
    /// </summary>
    public async Task<bool> DemanderAsync(string departement, Guid personne, string motif, LocalDate jour, string par, CancellationToken token)
    {
        IReadOnlyList<Guid> membres;
        await using (var connection = await sources.Proprietaire.OpenConnectionAsync(token))
            membres = (await FluxReunis.LireAsync(connection, departement, [personne], long.MaxValue, token))[personne].Membres;
        await using var demande = sources.Proprietaire.CreateCommand($"""
            insert into {C}.effacement (departement, personne, motif, propose_le, executable_le, propose_par)
            select $1, p, $3, $4, $4, $5 from unnest($2::uuid[]) p where exists (select from {C}.cle_de_personne where departement = $1 and personne = p)
              or exists (select from {C}.correspondance where departement = $1 and identifiant = p and genre = '{Famille.Personne}')
            on conflict do nothing
            """);
        foreach (var valeur in new object[] { departement, membres.ToArray(), motif, jour, par }) demande.Parameters.Add(new() { Value = valeur });
        return await demande.ExecuteNonQueryAsync(token) > 0;
    }

    /// <summary>Les effacements d'un département, dans l'ordre des personnes.</summary>
    public async Task<IReadOnlyList<Effacement>> ListerAsync(string departement, CancellationToken token)
    {
        await using var question = sources.Proprietaire.CreateCommand($"""
            select personne, motif, dernier_contact, propose_le, executable_le, confirme_le, execute_le from {C}.effacement where departement = $1 order by personne
            """);
        question.Parameters.Add(new() { Value = departement });
        var effacements = new List<Effacement>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            effacements.Add(new(lignes.GetGuid(0), lignes.GetString(1), lignes.IsDBNull(2) ? null : lignes.GetFieldValue<LocalDate>(2), lignes.GetFieldValue<LocalDate>(3),
                lignes.GetFieldValue<LocalDate>(4), lignes.IsDBNull(5) ? null : lignes.GetFieldValue<Instant>(5), lignes.IsDBNull(6) ? null : lignes.GetFieldValue<Instant>(6)));
        return effacements;
    }

    /// <summary>Confirme des effacements proposés ; tous, ou aucun si l'un ne l'est pas.</summary>
    /// <returns>Ceux qui ne sont pas à confirmer ; vide, tout est confirmé.</returns>
    public async Task<IReadOnlyList<Guid>> ConfirmerAsync(string departement, IReadOnlyCollection<Guid> personnes, string par, Instant le, CancellationToken token)
    {
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await using var confirme = new NpgsqlCommand($"""
            update {C}.effacement set confirme_le = $3, confirme_par = $4
            where departement = $1 and personne = any($2) and execute_le is null returning personne
            """, connection, transaction);
        foreach (var valeur in new object[] { departement, personnes.Distinct().ToArray(), le, par }) confirme.Parameters.Add(new() { Value = valeur });
        var inconnues = personnes.ToHashSet();
        await using (var lignes = await confirme.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token)) inconnues.Remove(lignes.GetGuid(0));
        if (inconnues.Count == 0) await transaction.CommitAsync(token);
        return [.. inconnues.Order()];
    }

    /// <summary>
    /// Détruit ce qui est confirmé et dont le préavis est passé. Un fait venu depuis écarte la personne : elle est revenue. Interrompu, il se reprend.
    /// </summary>
    public async Task<Destruction> ExecuterAsync(string departement, Conservation conservation, LocalDate jour, Instant le, CancellationToken token)
    {
        var (effacees, ecartees, lignes) = (new List<(Guid, string)>(), new List<Guid>(), new SortedDictionary<string, long>());
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        for (var apres = Guid.Empty; ;)
        {
            await using var transaction = await connection.BeginTransactionAsync(token);
            var lot = await ConfirmesAsync(connection, departement, jour, apres, token);
            if (lot.Count == 0) break;
            await VerrouillerAsync(connection, departement, lot.Select(l => l.Personne), token);
            var parDuree = lot.Where(l => l.Motif == ParConservation).Select(l => l.Personne).ToArray();
            var passees = (await PasseesAsync(connection, departement, parDuree, conservation, jour, token)).Select(p => p.Personne).ToHashSet();
            var revenues = parDuree.Where(personne => !passees.Contains(personne)).ToArray();
            var aDetruire = lot.Where(l => !revenues.Contains(l.Personne)).ToList();
            ecartees.AddRange(revenues);
            effacees.AddRange(aDetruire);
            foreach (var (table, nombre) in await DetruireAsync(connection, departement, [.. aDetruire.Select(l => l.Personne)], revenues, le, token))
                lignes[table] = lignes.GetValueOrDefault(table) + nombre;
            await transaction.CommitAsync(token);
            apres = lot[^1].Personne;
        }
        // Une ligne détruite reste dans sa page jusqu'à ce qu'on la nettoie.
        if (effacees.Count > 0)
            await ExecuterAsync(connection, $"vacuum {string.Join(", ", SchemaDuCoffre.Tables.Select(table => $"{C}.{table}"))}", token);
        return new(effacees, ecartees, lignes);
    }

    /// <summary>Qui n'a plus de fait en vigueur depuis ce jour, et dont le coffre sait encore quelque chose.</summary>
    private static async Task<Guid[]> CandidatesAsync(NpgsqlConnection connection, string departement, LocalDate avant, Guid apres, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select array_agg(personne order by personne) from (
              select personne from (
                select personne, effet from ({_derniersEffets}) seules
                union all select a.personne, effet from ({_derniersEffets}) conservees join {S}.{SchemaDesFusions.Table} a
                  on a.departement = $1 and a.conservee = conservees.personne and a.connu_jusqu_a is null) f
              where personne > $3 and (exists (select from {C}.cle_de_personne c where c.departement = $1 and c.personne = f.personne)
                  or exists (select from {C}.correspondance c where c.departement = $1 and c.identifiant = f.personne))
                and not exists (select from {C}.effacement e where e.departement = $1 and e.personne = f.personne)
              group by personne having max(effet) < $2 order by personne limit {Lot}) p
            """, connection) { CommandTimeout = 0 };
        foreach (var valeur in new object[] { departement, avant, apres }) question.Parameters.Add(new() { Value = valeur });
        return await question.ExecuteScalarAsync(token) as Guid[] ?? [];
    }

    /// <summary>Celles de ces personnes dont la conservation est passée, d'après le journal : les tables peuvent le suivre de loin.</summary>
    private static async Task<IReadOnlyList<AEffacer>> PasseesAsync(
        NpgsqlConnection connection, string departement, Guid[] personnes, Conservation conservation, LocalDate jour, CancellationToken token)
    {
        if (personnes.Length == 0) return [];
        // Une absorbée et sa conservée n'en font qu'une : le dernier contact de l'une est celui de l'autre.
        var reunis = await FluxReunis.LireAsync(connection, departement, personnes, long.MaxValue, token);
        return [.. personnes.Select(personne => (personne, passee: ReglesDeConservation.Examiner(reunis[personne].Reconstituer(), conservation, jour)))
            .Where(examen => examen.passee is not null).Select(examen => new AEffacer(examen.personne, examen.passee!))];
    }

    private static async Task<List<(Guid Personne, string Motif)>> ConfirmesAsync(NpgsqlConnection connection, string departement, LocalDate jour, Guid apres, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select personne, motif from {C}.effacement where departement = $1 and confirme_le is not null and execute_le is null and executable_le <= $2 and personne > $3
            order by personne limit {Lot} for update
            """, connection);
        foreach (var valeur in new object[] { departement, jour, apres }) question.Parameters.Add(new() { Value = valeur });
        var lot = new List<(Guid, string)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) lot.Add((lignes.GetGuid(0), lignes.GetString(1)));
        return lot;
    }

    /// <summary>Un dépôt en cours finit, ou attend et trouve la personne effacée.</summary>
    private static async Task VerrouillerAsync(NpgsqlConnection connection, string departement, IEnumerable<Guid> personnes, CancellationToken token)
    {
        await using var verrous = new NpgsqlBatch(connection);
        foreach (var personne in personnes)
            verrous.BatchCommands.Add(new(CoffreDesIdentites.Verrou) { Parameters = { new() { Value = departement }, new() { Value = personne } } });
        await verrous.ExecuteNonQueryAsync(token);
    }

    private static async Task<IReadOnlyList<(string Table, long Lignes)>> DetruireAsync(
        NpgsqlConnection connection, string departement, Guid[] personnes, Guid[] revenues, Instant le, CancellationToken token)
    {
        var ordres = new[]
        {
            ("cle_de_personne", $"delete from {C}.cle_de_personne where departement = $1 and personne = any($2)"),
            ("identite", $"delete from {C}.identite where departement = $1 and personne = any($2)"),
            ("doublon_ecarte", $"delete from {C}.doublon_ecarte where departement = $1 and (une = any($2) or autre = any($2))"),
            ("limitation", $"delete from {C}.limitation where departement = $1 and personne = any($2)"),
            ("index_aveugle", $"delete from {C}.index_aveugle where departement = $1 and personne = any($2)"),
            ("correspondance", $"delete from {C}.correspondance where departement = $1 and identifiant = any($2)"),
            ("correspondance", $"""
                with proches as ({_proches})
                delete from {C}.correspondance c using (select distinct proche from proches where personne = any($2)) p where c.departement = $1 and c.identifiant = p.proche
                  and not exists (select from proches autre where autre.proche = p.proche and autre.personne <> all($2)
                    and not exists (select from {C}.effacement e where e.departement = $1 and e.personne = autre.personne and e.execute_le is not null))
                """),
        };
        var detruites = new List<(string, long)>();
        foreach (var (table, sql) in ordres) detruites.Add((table, await ExecuterAsync(connection, sql, token, departement, personnes)));
        await ExecuterAsync(connection, $"update {C}.effacement set execute_le = $3 where departement = $1 and personne = any($2)", token, departement, personnes, le);
        // Elle pourra être proposée de nouveau, plus tard.
        await ExecuterAsync(connection, $"delete from {C}.effacement where departement = $1 and personne = any($2)", token, departement, revenues);
        return detruites;
    }

    private static async Task<long> ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token, params object[] parametres)
    {
        await using var commande = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var parametre in parametres) commande.Parameters.Add(new() { Value = parametre });
        return await commande.ExecuteNonQueryAsync(token);
    }
}
