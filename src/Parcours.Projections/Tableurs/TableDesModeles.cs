using NodaTime;
using Npgsql;
using Parcours.Domain.Tableurs;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Tableurs;

/// <summary>Un modèle, tel qu'un département le lit.</summary>
/// <param name="Modele">Le modèle.</param>
/// <param name="Version">Version gardée ; zéro : celui livré avec le service.</param>
/// <param name="Texte">YAML.</param>
/// <param name="Le">Quand il fut gardé ; nul s'il est livré.</param>
public sealed record ModeleGarde(ModeleDeTableur Modele, int Version, string Texte, Instant? Le);

/// <summary>Garde et relit les modèles de tableur des départements.</summary>
public sealed class TableDesModeles(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;

    /// <summary>La dernière version de chaque modèle du département, et les modèles livrés qu'il n'a pas remplacés, par nom.</summary>
    public async Task<IReadOnlyList<ModeleGarde>> ListerAsync(string departement, CancellationToken token)
    {
        var gardes = await LireAsync(departement, "select distinct on (nom) version, texte, le from {0} where departement = $1 order by nom, version desc", [], token);
        return [.. gardes.Concat(ModelesLivres.Tous.Values.Where(livre => !gardes.Any(garde => garde.Modele.Nom == livre.Modele.Nom)).Select(Livre)).OrderBy(garde => garde.Modele.Nom, StringComparer.Ordinal)];
    }

    /// <summary>Un modèle : sa dernière version, ou celle demandée, zéro étant celle du service ; nul s'il n'y en a pas.</summary>
    public async Task<ModeleGarde?> TrouverAsync(string departement, string nom, int? version, CancellationToken token)
    {
        var garde = version is 0 ? [] : await LireAsync(departement,
            "select version, texte, le from {0} where departement = $1 and nom = $2 and ($3::integer is null or version = $3) order by version desc limit 1", [nom, (object?)version ?? DBNull.Value], token);
        return garde.FirstOrDefault() ?? (version is null or 0 && ModelesLivres.Tous.TryGetValue(nom, out var livre) ? Livre(livre) : null);
    }

    /// <summary>Garde un modèle ; rien s'il est déjà le dernier de son nom. Rend sa version, et si elle est neuve.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="modele">Le modèle, vérifié.</param>
    /// <param name="texte">Son texte.</param>
    /// <param name="par">Qui le garde.</param>
    /// <param name="le">Quand.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(int Version, bool EstNeuve)> GarderAsync(string departement, ModeleDeTableur modele, string texte, string par, Instant le, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        // Deux gardes à la fois prendraient le même numéro de version.
        await ExecuterAsync("select pg_advisory_xact_lock(hashtextextended('modèle de tableur : ' || $1 || $2, 0))", departement, modele.Nom);
        await using (var derniere = Commande($"select version, texte from {S}.modele_de_tableur where departement = $1 and nom = $2 order by version desc limit 1", departement, modele.Nom))
        await using (var lu = await derniere.ExecuteReaderAsync(token))
            if (await lu.ReadAsync(token))
            {
                var connue = (Version: lu.GetInt32(0), Texte: lu.GetString(1));
                if (connue.Texte == texte) return (connue.Version, false);
            }
        await using var ajout = Commande($"""
            insert into {S}.modele_de_tableur (departement, nom, version, le, par, texte)
            select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5 from {S}.modele_de_tableur where departement = $1 and nom = $2 returning version
            """, departement, modele.Nom, le, par, texte);
        var version = (int)(await ajout.ExecuteScalarAsync(token))!;
        await transaction.CommitAsync(token);
        return (version, true);

        async Task ExecuterAsync(string sql, params object[] valeurs)
        {
            await using var commande = Commande(sql, valeurs);
            await commande.ExecuteNonQueryAsync(token);
        }

        NpgsqlCommand Commande(string sql, params object[] valeurs)
        {
            var commande = new NpgsqlCommand(sql, connection);
            foreach (var valeur in valeurs) commande.Parameters.Add(new() { Value = valeur });
            return commande;
        }
    }

    private async Task<IReadOnlyList<ModeleGarde>> LireAsync(string departement, string sql, object[] valeurs, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        await using var question = new NpgsqlCommand(sql.Replace("{0}", $"{S}.modele_de_tableur", StringComparison.Ordinal), connection);
        foreach (var valeur in valeurs.Prepend(departement)) question.Parameters.Add(new() { Value = valeur });
        var gardes = new List<ModeleGarde>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var texte = lignes.GetString(1);
            gardes.Add(new(LectureDeModele.Lire("modèle gardé", texte), lignes.GetInt32(0), texte, lignes.GetFieldValue<Instant>(2)));
        }
        return gardes;
    }

    private static ModeleGarde Livre((string Texte, ModeleDeTableur Modele) livre) => new(livre.Modele, 0, livre.Texte, null);
}
