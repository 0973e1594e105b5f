using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Habilitations;

/// <summary>Écrit et lit les événements d'habilitation.</summary>
public sealed class TableDesHabilitations(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;
    private const string Colonnes = "numero, agent, acte, accordee, role, organisme, territoire, dispositif, parcours, du, au, par, le";

    /// <summary>Accorde ; rend le numéro de l'habilitation.</summary>
    public async Task<long> AccorderAsync(string departement, string agent, Habilitation habilitation, string par, Instant le, CancellationToken token)
    {
        await using var ajoute = sources.Application.CreateCommand($"""
            insert into {S}.habilitation (departement, agent, acte, role, organisme, territoire, dispositif, parcours, du, au, par, le)
            values ($1, $2, 'accordee', $3, $4, $5, $6, $7, $8, $9, $10, $11) returning numero
            """);
        foreach (var valeur in new object?[]
        {
            departement, agent, habilitation.Droits.Code, habilitation.Organisme, habilitation.Territoire,
            habilitation.Dispositif is { } dispositif ? Famille.De(dispositif).Code : null, habilitation.Parcours,
        })
            ajoute.Parameters.Add(new() { Value = valeur ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        foreach (var jour in new[] { habilitation.Du, habilitation.Au })
            ajoute.Parameters.Add(new() { Value = (object?)jour ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        ajoute.Parameters.Add(new() { Value = par });
        ajoute.Parameters.Add(new() { Value = le });
        return (long)(await ajoute.ExecuteScalarAsync(token))!;
    }

    /// <summary>Retire ; rend l'agent, ou nul si le département n'a pas cette habilitation, ou si elle est déjà retirée.</summary>
    public async Task<string?> RetirerAsync(string departement, long accordee, string par, Instant le, CancellationToken token)
    {
        await using var ajoute = sources.Application.CreateCommand($"""
            insert into {S}.habilitation (departement, agent, acte, accordee, par, le)
            select departement, agent, 'retiree', numero, $3, $4 from {S}.habilitation
            where departement = $1 and numero = $2 and acte = 'accordee'
            on conflict (accordee) do nothing returning agent
            """);
        foreach (var valeur in new object[] { departement, accordee, par, le }) ajoute.Parameters.Add(new() { Value = valeur });
        return (string?)await ajoute.ExecuteScalarAsync(token);
    }

    /// <summary>Les événements d'un agent, ou de tout le département, dans l'ordre.</summary>
    public async Task<IReadOnlyList<EvenementHabilitation>> EvenementsAsync(string departement, string? agent, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select {Colonnes} from {S}.habilitation where departement = $1 {(agent is null ? "" : "and agent = $2")} order by numero");
        question.Parameters.Add(new() { Value = departement });
        if (agent is not null) question.Parameters.Add(new() { Value = agent });
        var evenements = new List<EvenementHabilitation>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var (numero, de, par, le) = (lignes.GetInt64(0), lignes.GetString(1), lignes.GetString(11), lignes.GetFieldValue<Instant>(12));
            if (lignes.GetString(2) == "retiree") evenements.Add(new EvenementHabilitation.Retiree(numero, de, par, le, lignes.GetInt64(3)));
            // Un rôle qu'une version plus récente a accordé ne donne ici aucun droit.
            else if (DroitsDuRole.DeCode(lignes.GetString(4)) is { } role) evenements.Add(new EvenementHabilitation.Accordee(numero, de, par, le, Lire(lignes, role)));
        }
        return evenements;
    }

    /// <summary>L'identifiant interne que les désignations donnent à cet agent ; nul si aucune ne le nomme.</summary>
    public async Task<Guid?> ReferentAsync(string departement, string agent, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select identifiant from {SchemaDuCoffre.Nom}.correspondance where departement = $1 and genre = 'referent' and emetteur = $2");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = agent });
        return (Guid?)await question.ExecuteScalarAsync(token);
    }

    private static Habilitation Lire(NpgsqlDataReader lignes, Role role) => new(
        role, Texte(lignes, 5), Texte(lignes, 6),
        Texte(lignes, 7) is { } code ? Famille.DeCode(code)!.Dispositif : null, Texte(lignes, 8), Jour(lignes, 9), Jour(lignes, 10));

    private static string? Texte(NpgsqlDataReader lignes, int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetString(colonne);

    private static LocalDate? Jour(NpgsqlDataReader lignes, int colonne) => lignes.IsDBNull(colonne) ? null : lignes.GetFieldValue<LocalDate>(colonne);
}
