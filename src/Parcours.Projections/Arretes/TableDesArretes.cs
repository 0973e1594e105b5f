using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Arretes;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Arretes;

/// <summary>Écrit et lit les matrices arrêtées.</summary>
public sealed class TableDesArretes(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;

    private const string Colonnes = $"""
        a.id, a.convention, a.annee, a.par, a.le, a.remplace, (select r.id from {S}.arrete r where r.departement = a.departement and r.remplace = a.id), a.empreinte
        """;

    /// <summary>Ajoute un arrêté ; faux si son identifiant est pris, ou si celui qu'il remplace l'est déjà.</summary>
    public async Task<bool> AjouterAsync(MatriceArretee arrete, CancellationToken token)
    {
        var contenu = EcritureDesArretes.Contenu(arrete);
        await using var ajout = sources.Application.CreateCommand($"""
            insert into {S}.arrete (departement, id, convention, annee, par, le, remplace, contenu, empreinte)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing
            """);
        foreach (var valeur in new object[] { arrete.Departement, arrete.Id, arrete.Demande.Convention, arrete.Annee, arrete.Par, arrete.Le })
            ajout.Parameters.Add(new() { Value = valeur });
        ajout.Parameters.Add(new() { Value = (object?)arrete.Demande.Remplace ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        ajout.Parameters.Add(new() { Value = Encoding.UTF8.GetString(contenu) });
        ajout.Parameters.Add(new() { Value = SHA256.HashData(contenu) });
        return await ajout.ExecuteNonQueryAsync(token) == 1;
    }

    /// <summary>Les arrêtés d'un département, dans l'ordre où ils furent pris.</summary>
    public async Task<IReadOnlyList<ArreteInscrit>> ListerAsync(string departement, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        await using var question = new NpgsqlCommand($"select {Colonnes} from {S}.arrete a where a.departement = $1 order by a.le, a.id", connection)
        {
            Parameters = { new() { Value = departement } },
        };
        var arretes = new List<ArreteInscrit>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) arretes.Add(Inscrit(lignes));
        return arretes;
    }

    /// <summary>L'arrêté de cet identifiant ; nul si le département n'en a pas de tel.</summary>
    public async Task<ArreteLu?> LireAsync(string departement, Guid id, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        await using var question = new NpgsqlCommand($"select {Colonnes}, a.contenu from {S}.arrete a where a.departement = $1 and a.id = $2", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = id } },
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        return await lignes.ReadAsync(token) ? new(departement, Inscrit(lignes), lignes.GetString(8)) : null;
    }

    private static ArreteInscrit Inscrit(NpgsqlDataReader lignes) => new(
        lignes.GetGuid(0), lignes.GetString(1), lignes.GetInt32(2), lignes.GetString(3), lignes.GetFieldValue<Instant>(4),
        lignes.IsDBNull(5) ? null : lignes.GetGuid(5), lignes.IsDBNull(6) ? null : lignes.GetGuid(6), lignes.GetFieldValue<byte[]>(7));
}
