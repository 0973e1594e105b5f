using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Referentiels;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Referentiels;

/// <summary>Ce qu'un chargement a changé.</summary>
/// <param name="Ajoutees">Entrées nouvelles ou changées.</param>
/// <param name="Retirees">Entrées que le fichier ne dit plus.</param>
public sealed record ChargementDeReferentiel(IReadOnlyList<EntreeDeReferentiel> Ajoutees, IReadOnlyList<EntreeDeReferentiel> Retirees);

/// <summary>Écrit et lit le référentiel des départements.</summary>
public sealed class TableDuReferentiel(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;

    /// <summary>Les entrées telles que connues à un instant, par genre, code et époque.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="connuLe">Dernier instant connu, inclus ; nul : tout.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyList<EntreeDeReferentiel>> LireAsync(string departement, Instant? connuLe, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        return await LireAsync(connection, departement, connuLe, token);
    }

    /// <summary>Consigne ce qu'un référentiel voulu change à celui que l'on connaît ; rien s'il ne change rien.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="voulues">Entrées, déjà examinées.</param>
    /// <param name="par">Qui charge.</param>
    /// <param name="le">Quand.</param>
    /// <param name="simuler">Dit ce qui changerait, sans rien consigner.</param>
    /// <param name="token">Annulation.</param>
    public async Task<ChargementDeReferentiel> ChargerAsync(
        string departement, IReadOnlyList<EntreeDeReferentiel> voulues, string par, Instant le, bool simuler, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        // Deux chargements à la fois liraient le même état et le changeraient deux fois.
        await using (var verrou = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('référentiel : ' || $1, 0))", connection) { Parameters = { new() { Value = departement } } })
            await verrou.ExecuteNonQueryAsync(token);
        var (ajouts, retraits) = ReglesDeReferentiel.Difference(await LireAsync(connection, departement, null, token), voulues);
        if (!simuler && ajouts.Count + retraits.Count > 0) await AjouterAsync(connection, departement, ajouts, retraits, par, le, token);
        await transaction.CommitAsync(token);
        return new(ajouts, retraits);
    }

    private static async Task AjouterAsync(
        NpgsqlConnection connection, string departement, IReadOnlyList<EntreeDeReferentiel> ajouts, IReadOnlyList<EntreeDeReferentiel> retraits, string par, Instant le, CancellationToken token)
    {
        EntreeDeReferentiel[] toutes = [.. ajouts, .. retraits];
        await using var ajout = new NpgsqlCommand($"""
            insert into {S}.referentiel (departement, le, par, genre, code, depuis, libelle, nature, parent, jusqu_au, remplace_par, retire)
            select $1, $2, $3, * from unnest($4::text[], $5::text[], $6::date[], $7::text[], $8::text[], $9::text[], $10::date[], $11::text[], $12::boolean[])
            """, connection);
        foreach (var valeur in new object[] { departement, le, par }) ajout.Parameters.Add(new() { Value = valeur });
        Colonne(NpgsqlDbType.Text, entree => Genre(entree.Genre));
        Colonne(NpgsqlDbType.Text, entree => entree.Code);
        Colonne(NpgsqlDbType.Date, entree => (LocalDate?)entree.Depuis);
        Colonne(NpgsqlDbType.Text, entree => entree.Libelle);
        Colonne(NpgsqlDbType.Text, entree => entree.Nature);
        Colonne(NpgsqlDbType.Text, entree => entree.Parent);
        Colonne(NpgsqlDbType.Date, entree => entree.JusquAu);
        Colonne(NpgsqlDbType.Text, entree => entree.RemplacePar);
        ajout.Parameters.Add(new() { Value = toutes.Select((_, rang) => rang >= ajouts.Count).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Boolean });
        await ajout.ExecuteNonQueryAsync(token);

        void Colonne<T>(NpgsqlDbType type, Func<EntreeDeReferentiel, T> valeur) =>
            ajout.Parameters.Add(new() { Value = toutes.Select(valeur).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
    }

    /// <summary>De même, sur une connexion ouverte.</summary>
    internal static async Task<IReadOnlyList<EntreeDeReferentiel>> LireAsync(NpgsqlConnection connection, string departement, Instant? connuLe, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select genre, code, libelle, nature, parent, depuis, jusqu_au, remplace_par from (
              select distinct on (genre, code, depuis) * from {S}.referentiel
              where departement = $1 and ($2::timestamptz is null or le <= $2) order by genre, code, depuis, numero desc) derniere
            where not retire order by genre desc, code, depuis
            """, connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = (object?)connuLe ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz } },
        };
        var entrees = new List<EntreeDeReferentiel>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            entrees.Add(new(
                Genre(lignes.GetString(0)), lignes.GetString(1), lignes.GetString(2), lignes.GetString(3), Texte(4), lignes.GetFieldValue<LocalDate>(5),
                lignes.IsDBNull(6) ? null : lignes.GetFieldValue<LocalDate>(6), Texte(7)));
        return entrees;

        string? Texte(int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetString(colonne);
    }

    /// <summary>Le genre, tel que la table et les fichiers l'écrivent.</summary>
    public static string Genre(GenreDEntree genre) => genre is GenreDEntree.Territoire ? "territoire" : "organisme";

    private static GenreDEntree Genre(string texte) => texte == "territoire" ? GenreDEntree.Territoire : GenreDEntree.Organisme;
}
