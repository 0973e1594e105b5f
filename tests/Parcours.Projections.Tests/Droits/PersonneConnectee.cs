using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Une connexion à la base qu'un exploitant a ouverte à quelqu'un, avec ses départements, et retirée ensuite.</summary>
public sealed class PersonneConnectee : IAsyncDisposable
{
    private readonly BaseDEssais _essais;
    private readonly NpgsqlDataSource _source;

    private PersonneConnectee(BaseDEssais essais, string nom)
    {
        _essais = essais;
        Nom = nom;
        _source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(essais.Chaine) { Username = nom, Pooling = false }.ConnectionString).Build();
    }

    public string Nom { get; }

    public static async Task<PersonneConnectee> CreerAsync(BaseDEssais essais, string groupe, params string[] departements)
    {
        var personne = new PersonneConnectee(essais, $"essai_{Guid.NewGuid():N}");
        await essais.ExecuterAsync($"create role {personne.Nom} login; grant {groupe} to {personne.Nom}");
        foreach (var departement in departements)
            await essais.ExecuterAsync($"insert into parcours.departement_de_role values ('{personne.Nom}', '{departement}')");
        return personne;
    }

    /// <summary>La première valeur d'une question, sur une connexion neuve.</summary>
    public async Task<object?> LireAsync(string sql)
    {
        await using var question = _source.CreateCommand(sql);
        return await question.ExecuteScalarAsync();
    }

    public async Task<long> CompterAsync(string table, string condition = "true") => (long)(await LireAsync($"select count(*) from parcours.{table} where {condition}"))!;

    /// <summary>La base refuse, faute de droit, et non pour une autre raison.</summary>
    public async Task EstRefuseeAsync(string sql)
    {
        var refus = await Assert.ThrowsAsync<PostgresException>(() => LireAsync(sql));
        Assert.True(refus.SqlState is PostgresErrorCodes.InsufficientPrivilege, $"{sql} : {refus.SqlState} {refus.MessageText}");
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await _essais.ExecuterAsync($"delete from parcours.departement_de_role where role = '{Nom}'; drop owned by {Nom} cascade; drop role {Nom}");
    }
}
