using Npgsql;
using Parcours.Projections;

namespace Parcours.Host.Reprise;

/// <summary>
/// La table d'attente d'une reprise : hors du journal, non journalisée, effacée à la fin. Le fichier y passe une fois ; tout ce
/// qui suit se fait par ensembles, dans la base.
/// </summary>
internal sealed class Antichambre : IAsyncDisposable
{
    private static readonly string[] _colonnes =
    [
        "rang", "ligne", "connu_le", "jour", "id", "id_emetteur", "genre", "objet", "type", "donnees", "auteur", "organisme", "enregistre_le",
        "opaque_genre", "opaque_texte", "opaque_jeton", "cible",
    ];

    private readonly NpgsqlDataSource _source;

    private readonly string _nom;

    private readonly NpgsqlConnection _vie;

    private Antichambre(NpgsqlDataSource source, string nom, NpgsqlConnection vie) => (_source, _nom, _vie) = (source, nom, vie);

    /// <summary>Table des faits reçus.</summary>
    public string Faits => $"{Journal.Schema}.{_nom}";

    /// <summary>Table des identifiants, connus ou tirés pour cette reprise.</summary>
    public string Identifiants => $"{Journal.Schema}.{Annexe("i")}";

    /// <summary>Table des jours de connaissance.</summary>
    public string Jours => $"{Journal.Schema}.{Annexe("j")}";

    /// <summary>Le fichier porte des retouches dont seule la cible dit le flux.</summary>
    public bool ARattacher { get; private set; }

    /// <summary>Nom, sans schéma, d'une autre table de cette reprise : elle s'efface avec l'antichambre.</summary>
    public string Annexe(string nom) => $"{_nom}_{nom}";

    public static async Task<Antichambre> CreerAsync(NpgsqlDataSource source, CancellationToken token)
    {
        var nom = $"reprise_{Guid.NewGuid():N}";
        var antichambre = new Antichambre(source, nom, await source.OpenConnectionAsync(token));
        await antichambre.VivreAsync(token);
        await using var cree = source.CreateCommand($"""
            create unlogged table {antichambre.Faits} (
              rang bigint not null, ligne bigint not null, connu_le timestamptz not null, jour date not null, id uuid not null,
              id_emetteur text not null, genre text collate "C" not null, objet text collate "C" not null, type smallint not null, donnees bytea not null,
              auteur text, organisme text, enregistre_le text,
              opaque_genre text collate "C", opaque_texte text collate "C", opaque_jeton uuid, cible uuid) with (autovacuum_enabled = false);
            create unlogged table {antichambre.Identifiants} (
              genre text collate "C" not null, emetteur text collate "C" not null, identifiant uuid not null, nouveau boolean not null) with (autovacuum_enabled = false);
            comment on table {antichambre.Faits} is 'Reprise en cours ; à effacer si plus aucune reprise ne tourne.';
            comment on table {antichambre.Identifiants} is 'Reprise en cours : identifiants de l''émetteur ; à effacer si plus aucune reprise ne tourne.';
            """);
        await cree.ExecuteNonQueryAsync(token);
        return antichambre;
    }

    public async Task CopierAsync(IAsyncEnumerable<List<LignePreparee>> lots, Action<long> avancer, CancellationToken token)
    {
        await using var connection = await _source.OpenConnectionAsync(token);
        await using var copie = await CopieBinaire.OuvrirAsync(connection, Faits, _colonnes, token);
        var total = 0L;
        await foreach (var lot in lots.WithCancellation(token))
        {
            foreach (var ligne in lot)
            {
                ARattacher |= ligne.Cible is not null;
                Ecrire(copie, ++total, ligne);
            }
            avancer(total);
        }
        await copie.TerminerAsync(token);
        await using var analyse = new NpgsqlCommand($"analyze {Faits}", connection);
        await analyse.ExecuteNonQueryAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        await EffacerAsync(_vie, _nom, CancellationToken.None);
        await _vie.DisposeAsync();
    }

    /// <summary>
    /// Une connexion tient un verrou tant que la reprise vit, et la base le rend à sa mort : toute table d'attente sans verrou est celle
    /// d'une reprise tuée, que personne d'autre n'effacerait.
    /// </summary>
    private async Task VivreAsync(CancellationToken token)
    {
        await using (var verrou = new NpgsqlCommand("select pg_advisory_lock(hashtextextended($1, 0))", _vie) { Parameters = { new() { Value = _nom } } })
            await verrou.ExecuteNonQueryAsync(token);
        var mortes = new List<string>();
        await using (var question = new NpgsqlCommand($"""
            with autres as materialized (
              select tablename::text as nom from pg_tables where schemaname = '{Journal.Schema}' and tablename ~ '^reprise_[0-9a-f]+$' and tablename <> $1)
            select nom from autres where pg_try_advisory_lock(hashtextextended(nom, 0))
            """, _vie) { Parameters = { new() { Value = _nom } } })
        {
            await using var lignes = await question.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token)) mortes.Add(lignes.GetString(0));
        }
        foreach (var morte in mortes)
        {
            await EffacerAsync(_vie, morte, token);
            await using var rend = new NpgsqlCommand($"select pg_advisory_unlock(hashtextextended('{morte}', 0))", _vie);
            await rend.ExecuteNonQueryAsync(token);
        }
    }

    /// <summary>Efface la table des faits reçus et ses annexes.</summary>
    private static async Task EffacerAsync(NpgsqlConnection connection, string nom, CancellationToken token)
    {
        var tables = new List<string>();
        await using (var question = new NpgsqlCommand(
            $"select tablename::text from pg_tables where schemaname = '{Journal.Schema}' and tablename ~ ('^' || $1 || '(_|$)')", connection)
        { Parameters = { new() { Value = nom } } })
        {
            await using var lignes = await question.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token)) tables.Add($"{Journal.Schema}.{lignes.GetString(0)}");
        }
        if (tables.Count == 0) return;
        await using var efface = new NpgsqlCommand($"drop table if exists {string.Join(", ", tables)}", connection);
        await efface.ExecuteNonQueryAsync(token);
    }

    private static void Ecrire(CopieBinaire copie, long rang, in LignePreparee ligne)
    {
        copie.CommencerLigne();
        copie.Ecrire(rang);
        copie.Ecrire(ligne.Ligne);
        copie.Ecrire(ligne.ConnuLe);
        copie.Ecrire(ligne.Jour);
        copie.Ecrire(ligne.Id);
        copie.Ecrire(ligne.IdEmetteur);
        copie.Ecrire(ligne.Genre);
        copie.Ecrire(ligne.Objet);
        copie.Ecrire(ligne.Type);
        copie.EcrireOctets(ligne.Donnees);
        copie.Ecrire(ligne.Auteur);
        copie.Ecrire(ligne.Organisme);
        copie.Ecrire(ligne.EnregistreLe);
        copie.Ecrire(ligne.Opaque?.Genre);
        copie.Ecrire(ligne.Opaque?.Texte);
        if (ligne.Opaque is { Jeton: var jeton }) copie.Ecrire(jeton);
        else copie.EcrireNul();
        if (ligne.Cible is { } cible) copie.Ecrire(cible);
        else copie.EcrireNul();
    }
}
