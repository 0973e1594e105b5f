using System.Security.Cryptography;
using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Coffre;

/// <summary>
/// Passe les clés des personnes sous la version courante de la clé maîtresse, sans toucher aux identités. Interrompue, elle se reprend : chaque lot est acquis.
/// </summary>
/// <param name="sources">Connexions ; celle du propriétaire sert, le service ne pouvant changer une clé.</param>
/// <param name="enveloppes">Les clés maîtresses.</param>
/// <param name="departement">Le seul département à tourner ; nul, tous.</param>
public sealed class RotationDesCles(SourcesDeDonnees sources, IEnveloppeDeCles enveloppes, string? departement = null)
{
    private const string C = SchemaDuCoffre.Nom;
    private const int Lot = 1_000;
    private readonly string _borne = departement is null ? "" : $"and departement = {LectureDuJournal.Litteral(departement)}";

    /// <summary>Combien de clés chaque version enveloppe.</summary>
    public async Task<IReadOnlyDictionary<int, long>> CompterAsync(CancellationToken token)
    {
        await using var question = sources.Proprietaire.CreateCommand($"select version, count(*) from {C}.cle_de_personne where true {_borne} group by version order by version");
        var comptes = new SortedDictionary<int, long>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) comptes[lignes.GetInt32(0)] = lignes.GetInt64(1);
        return comptes;
    }

    /// <summary>Réenveloppe toutes les clés qui ne sont pas sous la version courante ; rend combien.</summary>
    /// <param name="progres">Ce qui est fait, à chaque lot.</param>
    /// <param name="token">Annulation.</param>
    /// <exception cref="CoffreIllisibleException">Une version manque au trousseau, ou une enveloppe est altérée.</exception>
    public async Task<long> TournerAsync(Action<long>? progres, CancellationToken token)
    {
        var faites = 0L;
        (string Departement, Guid Personne) derniere = ("", Guid.Empty);
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync(token);
            var lot = await LireAsync(connection, derniere, token);
            if (lot.Count == 0) return faites;
            var (versions, neuves) = (new int[lot.Count], new byte[lot.Count][]);
            for (var rang = 0; rang < lot.Count; rang++)
            {
                var contexte = IdentiteScellee.Contexte(lot[rang].Departement, lot[rang].Personne);
                var cle = await enveloppes.DevelopperAsync(lot[rang].Version, lot[rang].Enveloppe, contexte, token);
                (versions[rang], neuves[rang]) = await enveloppes.EnvelopperAsync(cle, contexte, token);
                CryptographicOperations.ZeroMemory(cle);
            }
            await using var ecrit = new NpgsqlCommand($"""
                update {C}.cle_de_personne c set version = n.version, enveloppe = n.enveloppe
                from unnest($1::text[], $2::uuid[], $3::integer[], $4::bytea[]) n (departement, personne, version, enveloppe)
                where c.departement = n.departement and c.personne = n.personne
                """, connection, transaction)
            {
                Parameters =
                {
                    new() { Value = lot.Select(l => l.Departement).ToArray() }, new() { Value = lot.Select(l => l.Personne).ToArray() },
                    new() { Value = versions }, new() { Value = neuves },
                },
            };
            faites += await ecrit.ExecuteNonQueryAsync(token);
            await transaction.CommitAsync(token);
            derniere = (lot[^1].Departement, lot[^1].Personne);
            progres?.Invoke(faites);
        }
    }

    // Une clé détruite entre-temps l'est : le verrou de ligne laisse passer l'effacement d'abord, ou lui après.
    private async Task<List<(string Departement, Guid Personne, int Version, byte[] Enveloppe)>> LireAsync(
        NpgsqlConnection connection, (string Departement, Guid Personne) apres, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select departement, personne, version, enveloppe from {C}.cle_de_personne
            where version <> $1 and (departement, personne) > ($2, $3) {_borne} order by departement, personne limit {Lot} for update
            """, connection)
        {
            Parameters = { new() { Value = enveloppes.Courante }, new() { Value = apres.Departement }, new() { Value = apres.Personne } },
        };
        var lot = new List<(string, Guid, int, byte[])>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) lot.Add((lignes.GetString(0), lignes.GetGuid(1), lignes.GetInt32(2), lignes.GetFieldValue<byte[]>(3)));
        return lot;
    }
}
