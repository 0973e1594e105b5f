using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Traces;

/// <summary>Ce qu'on cherche dans les traces d'un département.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Du">Premier instant, inclus ; nul : depuis toujours.</param>
/// <param name="Au">Dernier instant, exclu ; nul : jusqu'à maintenant.</param>
/// <param name="Auteur">Un agent ; nul : tous.</param>
/// <param name="Objet">Un dossier, un fait, un indicateur ; nul : tous.</param>
/// <param name="Refusees">Les seules tentatives refusées.</param>
/// <param name="Apres">Numéro après lequel reprendre.</param>
/// <param name="Nombre">Combien au plus.</param>
public sealed record DemandeDeTraces(
    string Departement, Instant? Du = null, Instant? Au = null, string? Auteur = null, string? Objet = null, bool Refusees = false,
    long Apres = 0, int Nombre = int.MaxValue);

/// <summary>Relit les traces, et réduit à leur empreinte celles dont la conservation est passée.</summary>
public sealed class LectureDesTraces(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;
    private const string Choix = $"select numero, departement, le, auteur, roles, organisme, acte, objet, question, finalite, resultat, adresse, requete, sel, empreinte from {S}.trace";

    /// <summary>Les traces demandées, dans l'ordre, en flux.</summary>
    public async IAsyncEnumerable<TraceLue> LireAsync(DemandeDeTraces demande, [EnumeratorCancellation] CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"""
            {Choix}
            where departement = $1 and numero > $2 and ($3 is null or le >= $3) and ($4 is null or le < $4) and ($5 is null or auteur = $5)
              and ($6 is null or objet = $6) and (not $7 or resultat >= 400)
            order by numero limit $8
            """);
        question.Parameters.Add(new() { Value = demande.Departement });
        question.Parameters.Add(new() { Value = demande.Apres });
        foreach (var instant in new[] { demande.Du, demande.Au })
            question.Parameters.Add(new() { Value = (object?)instant ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        foreach (var texte in new[] { demande.Auteur, demande.Objet })
            question.Parameters.Add(new() { Value = (object?)texte ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        question.Parameters.Add(new() { Value = demande.Refusees });
        question.Parameters.Add(new() { Value = demande.Nombre });
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) yield return Lire(lignes);
    }

    /// <summary>Les traces d'une personne, dans l'ordre : de ses dossiers, de ses faits, et des recherches qui l'ont trouvée.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="personne">Identifiant interne.</param>
    /// <param name="faits">Identifiants d'émetteur de ses faits.</param>
    /// <param name="token">Annulation.</param>
    public async IAsyncEnumerable<TraceLue> DeLaPersonneAsync(string departement, Guid personne, string[] faits, [EnumeratorCancellation] CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"{Choix} where departement = $1 and (objet = any($2) or strpos(objet, $3) > 0 or strpos(objet, $4) > 0) order by numero");
        foreach (var valeur in new object[] { departement, faits, personne.ToString("N"), personne.ToString("D") }) question.Parameters.Add(new() { Value = valeur });
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) yield return Lire(lignes);
    }

    /// <summary>Réduit à leur empreinte les traces d'avant cet instant ; rend leur nombre. Demande les droits du propriétaire.</summary>
    public async Task<int> ExpirerAsync(string departement, Instant avant, CancellationToken token)
    {
        await using var reduit = sources.Proprietaire.CreateCommand($"""
            with passees as (delete from {S}.trace where departement = $1 and le < $2 returning numero, departement, empreinte)
            insert into {S}.trace_expiree (numero, departement, empreinte) select numero, departement, empreinte from passees
            """);
        reduit.Parameters.Add(new() { Value = departement });
        reduit.Parameters.Add(new() { Value = avant });
        return await reduit.ExecuteNonQueryAsync(token);
    }

    /// <summary>Les traces dont le contenu ne correspond plus à l'empreinte : aucune, si rien n'a été altéré.</summary>
    public async Task<IReadOnlyList<long>> AltereesAsync(string departement, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select t.numero from {S}.trace t where t.departement = $1 and t.empreinte <> {S}.empreinte_de_trace(t) order by 1");
        question.Parameters.Add(new() { Value = departement });
        var alterees = new List<long>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) alterees.Add(lignes.GetInt64(0));
        return alterees;
    }

    private static TraceLue Lire(NpgsqlDataReader lignes) => new(lignes.GetInt64(0),
        new(lignes.GetString(1), lignes.GetFieldValue<Instant>(2), Texte(lignes, 3), Texte(lignes, 4), Texte(lignes, 5), lignes.GetString(6),
            Texte(lignes, 7), Texte(lignes, 8), Texte(lignes, 9), lignes.IsDBNull(10) ? null : lignes.GetInt16(10), Texte(lignes, 11), lignes.GetString(12)),
        lignes.GetGuid(13), Convert.ToHexStringLower(lignes.GetFieldValue<byte[]>(14)));

    private static string? Texte(NpgsqlDataReader lignes, int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetString(colonne);
}
