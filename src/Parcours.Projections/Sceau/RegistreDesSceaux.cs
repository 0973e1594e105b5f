using NodaTime;
using Npgsql;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Un sceau et sa signature.</summary>
public sealed record SceauSigne(SceauDuJour Sceau, byte[] Signature);

/// <summary>Une clé publique et la signature de celle qui l'a admise.</summary>
public sealed record CleAdmise(CleDeSceau Cle, byte[] Signature);

/// <summary>Les clés et les sceaux d'un département, dans l'ordre : un par jour, quelques milliers au plus.</summary>
/// <param name="Cles">Clés, de la première à celle en service.</param>
/// <param name="Sceaux">Sceaux, du plus ancien au plus récent.</param>
public sealed record RegistreDesSceaux(IReadOnlyList<CleAdmise> Cles, IReadOnlyList<SceauSigne> Sceaux)
{
    private const string S = Journal.Schema;

    /// <summary>Le sceau le plus récent ; nul s'il n'y en a pas.</summary>
    public SceauSigne? Dernier => Sceaux.Count == 0 ? null : Sceaux[^1];

    /// <summary>La clé de cette empreinte ; nulle si elle n'est pas admise.</summary>
    public CleDeSceau? Cle(string empreinte) => Cles.FirstOrDefault(cle => cle.Cle.Empreinte == empreinte)?.Cle;

    /// <summary>Le sceau de ce jour ; nul s'il n'y en a pas.</summary>
    public SceauSigne? DuJour(LocalDate jour) => Sceaux.FirstOrDefault(sceau => sceau.Sceau.Jour == jour);

    /// <summary>La signature du sceau est celle de la clé qu'il nomme.</summary>
    public bool EstSigne(SceauSigne sceau) => Cle(sceau.Sceau.Cle) is { } cle && CleDeSignature.Verifier(cle.Spki, sceau.Sceau.Message(), sceau.Signature);

    /// <summary>Lit le registre d'un département.</summary>
    public static async Task<RegistreDesSceaux> LireAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        await using var questions = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"select rang, spki, precedente, signature from {S}.cle_de_sceau where departement = $1 order by rang") { Parameters = { new() { Value = departement } } },
                new($"select jour, premiere, derniere, nombre, racine, precedente, cle, signature from {S}.sceau where departement = $1 order by jour")
                {
                    Parameters = { new() { Value = departement } },
                },
            },
        };
        var (cles, sceaux) = (new List<CleAdmise>(), new List<SceauSigne>());
        await using var lignes = await questions.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            cles.Add(new(new(departement, lignes.GetInt32(0), lignes.GetFieldValue<byte[]>(1), lignes.IsDBNull(2) ? null : lignes.GetString(2)), lignes.GetFieldValue<byte[]>(3)));
        await lignes.NextResultAsync(token);
        while (await lignes.ReadAsync(token))
            sceaux.Add(new(
                new(departement, lignes.GetFieldValue<LocalDate>(0), lignes.GetInt64(1), lignes.GetInt64(2), lignes.GetInt64(3), lignes.GetFieldValue<byte[]>(4),
                    lignes.IsDBNull(5) ? null : lignes.GetFieldValue<byte[]>(5), lignes.GetString(6)),
                lignes.GetFieldValue<byte[]>(7)));
        return new(cles, sceaux);
    }

    /// <summary>Ajoute un sceau.</summary>
    public static async Task AjouterAsync(NpgsqlConnection connection, SceauSigne signe, CancellationToken token)
    {
        var sceau = signe.Sceau;
        await using var ajout = new NpgsqlCommand($"""
            insert into {S}.sceau (departement, jour, premiere, derniere, nombre, racine, precedente, cle, signature) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, connection)
        {
            Parameters =
            {
                new() { Value = sceau.Departement }, new() { Value = sceau.Jour }, new() { Value = sceau.Premiere }, new() { Value = sceau.Derniere },
                new() { Value = sceau.Nombre }, new() { Value = sceau.Racine },
                new() { Value = (object?)sceau.Precedente ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea },
                new() { Value = sceau.Cle }, new() { Value = signe.Signature },
            },
        };
        await ajout.ExecuteNonQueryAsync(token);
    }

    /// <summary>Ajoute une clé.</summary>
    public static async Task AjouterAsync(NpgsqlConnection connection, CleAdmise admise, CancellationToken token)
    {
        var cle = admise.Cle;
        await using var ajout = new NpgsqlCommand($"insert into {S}.cle_de_sceau (departement, rang, spki, precedente, signature) values ($1, $2, $3, $4, $5)", connection)
        {
            Parameters =
            {
                new() { Value = cle.Departement }, new() { Value = cle.Rang }, new() { Value = cle.Spki },
                new() { Value = (object?)cle.Precedente ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text }, new() { Value = admise.Signature },
            },
        };
        await ajout.ExecuteNonQueryAsync(token);
    }
}
