using NodaTime;
using Parcours.Projections.Droits;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Coffre;

/// <summary>Une limitation posée sur les données d'une personne.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Motif">Code de la raison, comme exactitude-contestee.</param>
/// <param name="PoseeLe">Quand elle fut posée.</param>
/// <param name="LeveeLe">Quand elle fut levée ; nul tant qu'elle vaut.</param>
public sealed record Limitation(Guid Personne, string Motif, Instant PoseeLe, Instant? LeveeLe);

/// <summary>
/// Le traitement limité d'une personne (D5, RGPD article 18) : ses données se gardent, et ne se lisent ni ne se complètent plus nommément. Le propriétaire seul la
/// pose et la lève.
/// </summary>
public sealed class Limitations(SourcesDeDonnees sources)
{
    private const string C = SchemaDuCoffre.Nom;
    private const string S = Journal.Schema;

    /// <summary>Les personnes dont le traitement est limité, celles sous qui elles se lisent comprises : deux personnes fusionnées n'en font qu'une.</summary>
    public async Task<IReadOnlySet<Guid>> EnVigueurAsync(string departement, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"""
            with limitees as materialized (select personne from {C}.limitation where departement = $1 and levee_le is null)
            select personne from limitees
            union select f.conservee from limitees join {S}.{SchemaDesFusions.Table} f using (personne) where f.departement = $1 and f.connu_jusqu_a is null
            """);
        question.Parameters.Add(new() { Value = departement });
        var personnes = new HashSet<Guid>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) personnes.Add(lignes.GetGuid(0));
        return personnes;
    }

    /// <summary>Pose une limitation ; faux si une autre vaut déjà.</summary>
    public async Task<bool> PoserAsync(string departement, Guid personne, string motif, string par, Instant le, CancellationToken token)
    {
        await using var pose = sources.Proprietaire.CreateCommand(
            $"insert into {C}.limitation (departement, personne, motif, posee_le, posee_par) values ($1, $2, $3, $4, $5) on conflict (departement, personne) where levee_le is null do nothing");
        foreach (var valeur in new object[] { departement, personne, motif, le, par }) pose.Parameters.Add(new() { Value = valeur });
        return await pose.ExecuteNonQueryAsync(token) == 1;
    }

    /// <summary>Lève la limitation en vigueur ; faux s'il n'y en a pas.</summary>
    public async Task<bool> LeverAsync(string departement, Guid personne, string par, Instant le, CancellationToken token)
    {
        await using var leve = sources.Proprietaire.CreateCommand($"update {C}.limitation set levee_le = $3, levee_par = $4 where departement = $1 and personne = $2 and levee_le is null");
        foreach (var valeur in new object[] { departement, personne, le, par }) leve.Parameters.Add(new() { Value = valeur });
        return await leve.ExecuteNonQueryAsync(token) == 1;
    }

    /// <summary>Toutes les limitations d'un département, levées comprises, dans l'ordre où elles furent posées.</summary>
    public async Task<IReadOnlyList<Limitation>> ListerAsync(string departement, CancellationToken token)
    {
        await using var question = sources.Proprietaire.CreateCommand($"select personne, motif, posee_le, levee_le from {C}.limitation where departement = $1 order by posee_le, personne");
        question.Parameters.Add(new() { Value = departement });
        var limitations = new List<Limitation>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            limitations.Add(new(lignes.GetGuid(0), lignes.GetString(1), lignes.GetFieldValue<Instant>(2), lignes.IsDBNull(3) ? null : lignes.GetFieldValue<Instant>(3)));
        return limitations;
    }
}
