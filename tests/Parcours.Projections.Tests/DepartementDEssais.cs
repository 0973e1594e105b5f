using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Faits;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Tests;

/// <summary>Un département jetable : y consigner des faits nommés, attendre le démon, lire ses tables en clair.</summary>
public sealed class DepartementDEssais(BaseDEssais essais, string code)
{
    /// <summary>L'instant où les faits sont appris, sauf mention contraire.</summary>
    public static readonly Instant Midi = Instant.FromUtc(2022, 6, 15, 10, 0);

    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly string[] _communes = [.. ColonneDeFait.Communes, "type"];

    public string Code => code;

    public static Instant A(string instant) => InstantPattern.ExtendedIso.Parse(instant).GetValueOrThrow();

    /// <summary>L'identifiant interne d'une personne inventée.</summary>
    public static Guid Personne(string nom) => IdentifiantFait.De("essais/" + nom);

    public static Depot Depot(string id, Fait fait, string personne = "p1") => new(Personne(personne), id, fait, new() { Voie = "lot" });

    /// <summary>Dépose par lot et rend les sorts.</summary>
    public Task<IReadOnlyList<Depose>> DeposerAsync(Instant connuLe, params Depot[] depots) => DeposerAsync(connuLe, Origine.Lot, depots);

    public Task<IReadOnlyList<Depose>> DeposerAsync(Instant connuLe, Origine origine, params Depot[] depots) =>
        essais.Service<Enregistreur>().DeposerAsync(
            new(code, connuLe, new(connuLe.InZone(_paris).Date, origine, Baremes.Aucun)), depots, CancellationToken.None);

    /// <summary>Consigne des faits, l'un après l'autre ou ensemble ; tous doivent l'être.</summary>
    public async Task<IReadOnlyList<long>> ConsignerAsync(Instant connuLe, params Depot[] depots) =>
        [.. (await DeposerAsync(connuLe, depots)).Select(sort => Assert.IsType<Depose.Consigne>(sort).Position)];

    public Task<IReadOnlyList<long>> ConsignerAsync(params Depot[] depots) => ConsignerAsync(Midi, depots);

    /// <summary>Attend que les tables aient rattrapé le journal.</summary>
    public async Task PorterAsync(TimeSpan? delai = null)
    {
        await using var connection = await essais.Source.OpenConnectionAsync();
        Assert.True(await Positions.AttendreLeJournalAsync(connection, code, delai ?? TimeSpan.FromSeconds(15), CancellationToken.None),
            $"Le démon n'a pas porté le journal du département {code}.");
    }

    public async Task<T> AvecConnexionAsync<T>(Func<NpgsqlConnection, Task<T>> lire)
    {
        await using var connection = await essais.Source.OpenConnectionAsync();
        return await lire(connection);
    }

    /// <summary>Lit comme le service : tables tenues à une position, cohorte dans l'ordre de l'index.</summary>
    public Task<T> TenuAsync<T>(long position, Func<NpgsqlConnection, Task<T>> lire) => AvecConnexionAsync(async connection =>
    {
        await using var tenue = await Positions.TenirAsync(connection, code, position, CancellationToken.None);
        Assert.NotNull(tenue);
        return await lire(connection);
    });

    public Task<PositionConnue> PositionAuAsync(string jour) => AvecConnexionAsync(
        connection => Positions.AuAsync(connection, code, Domain.Tests.Scenario.Le(jour), CancellationToken.None));

    /// <summary>Une ligne de texte par valeur connue, lue à la vue en clair : « ordre [de,jusqu'à[ épisode Type effet champ=valeur… ».</summary>
    public async Task<string[]> LignesAsync(string table = "faits_rsa", string? personne = null)
    {
        var lignes = new List<string>();
        await using var question = essais.Source.CreateCommand($"""
            select row_to_json(f)::text from parcours.{table}_lisible f where departement = $1 and ($2::uuid is null or personne = $2) order by ordre, connu_de
            """);
        question.Parameters.Add(new() { Value = code });
        question.Parameters.Add(new() { Value = personne is null ? DBNull.Value : Personne(personne), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        await using var lecture = await question.ExecuteReaderAsync();
        while (await lecture.ReadAsync()) lignes.Add(EnClair(JsonElement.Parse(lecture.GetString(0))));
        return [.. lignes];
    }

    /// <summary>Tout ce que les tables du produit portent du département, pour comparer deux états.</summary>
    public async Task<string[]> ToutAsync()
    {
        var lignes = new List<string>();
        foreach (var table in TablesDeFaits.Toutes.Select(table => table.Nom).Concat(["retouche", "connaissance", "avancement", "fusion"]))
        {
            await using var question = essais.Source.CreateCommand($"select to_jsonb(f)::text from parcours.{table} f where departement = $1 order by 1");
            question.Parameters.Add(new() { Value = code });
            await using var lecture = await question.ExecuteReaderAsync();
            while (await lecture.ReadAsync()) lignes.Add(table + " " + lecture.GetString(0));
        }
        return [.. lignes];
    }

    public async Task<long> CompterAsync(string sql)
    {
        await using var question = essais.Source.CreateCommand(sql);
        question.Parameters.Add(new() { Value = code });
        return (long)(await question.ExecuteScalarAsync())!;
    }

    public async Task ExecuterAsync(string sql)
    {
        await using var commande = essais.Source.CreateCommand(sql);
        await commande.ExecuteNonQueryAsync();
    }

    private static string EnClair(JsonElement ligne)
    {
        var champs = ligne.EnumerateObject()
            .Where(champ => !_communes.Contains(champ.Name) && champ.Value.ValueKind is not JsonValueKind.Null)
            .Select(champ => $" {champ.Name}={champ.Value}");
        var jusqua = ligne.GetProperty("connu_jusqu_a") is { ValueKind: JsonValueKind.Number } fin ? fin.ToString() : "";
        return $"{ligne.GetProperty("ordre")} [{ligne.GetProperty("connu_de")},{jusqua}[ {ligne.GetProperty("episode")} {ligne.GetProperty("type").GetString()} {ligne.GetProperty("effet").GetString()}{string.Concat(champs)}";
    }
}
