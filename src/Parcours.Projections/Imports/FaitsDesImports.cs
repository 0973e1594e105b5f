using Npgsql;
using Parcours.Projections.Droits;
using Parcours.Projections.Qualite;

namespace Parcours.Projections.Imports;

/// <summary>Un fait qu'un import a consigné avant d'être arrêté.</summary>
/// <param name="Position">Sa place au journal.</param>
/// <param name="Alertes">Codes des alertes qui le marquent.</param>
public sealed record FaitRetrouve(long Position, IReadOnlyList<string> Alertes);

/// <summary>
/// Ce qu'un import a consigné, d'après le journal : entre les faits d'une page et son avancement, un arrêt laisse des faits que personne n'a comptés.
/// Leur provenance dit lequel.
/// </summary>
/// <param name="sources">Les connexions.</param>
public sealed class FaitsDesImports(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;

    /// <summary>Combien de faits du journal viennent de cet import.</summary>
    public async Task<int> CompterAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select count(*)::integer from {S}.mt_events where tenant_id = {LectureDuJournal.Litteral(departement)} and {ImportAuJournal.Colonne} = $1");
        question.Parameters.Add(new() { Value = travail.ToString() });
        return (int)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Parmi ces faits, ceux que cet import a consignés après cette position.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="travail">L'import.</param>
    /// <param name="ids">Identifiants au journal.</param>
    /// <param name="apres">Dernière position que l'import a déjà comptée.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyDictionary<Guid, FaitRetrouve>> RetrouverAsync(string departement, Guid travail, Guid[] ids, long apres, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"""
            select e.id, e.seq_id, array(select jsonb_array_elements_text(coalesce(e.headers -> 'alertes', '[]')))
            from (select distinct unnest($1::uuid[]) id) demande cross join lateral (
              select id, seq_id, headers from {S}.mt_events where tenant_id = {LectureDuJournal.Litteral(departement)} and id = demande.id offset 0) e
            where e.headers ->> 'import' = $2 and e.seq_id > $3
            """);
        question.Parameters.Add(new() { Value = ids });
        question.Parameters.Add(new() { Value = travail.ToString() });
        question.Parameters.Add(new() { Value = apres });
        var faits = new Dictionary<Guid, FaitRetrouve>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) faits[lignes.GetGuid(0)] = new(lignes.GetInt64(1), lignes.GetFieldValue<string[]>(2));
        return faits;
    }
}
