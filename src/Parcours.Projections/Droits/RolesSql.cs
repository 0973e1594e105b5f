using Npgsql;

namespace Parcours.Projections.Droits;

/// <summary>
/// Les rôles de groupe, sans connexion : ils sont à tout le serveur, pas à une base. Le propriétaire n'en est pas un, c'est la connexion
/// qui a créé le schéma (ADR 0010).
/// </summary>
public static class RolesSql
{
    /// <summary>Ce que le service fait chaque jour.</summary>
    public const string Application = "parcours_application";

    /// <summary>Ce que le service lit pour répondre, un département à la fois.</summary>
    public const string Lecture = "parcours_lecture";

    /// <summary>Une personne qui étudie les faits.</summary>
    public const string Analyste = "parcours_analyste";

    /// <summary>Une personne qui contrôle les faits et le journal.</summary>
    public const string Auditeur = "parcours_auditeur";

    /// <summary>Tous les rôles.</summary>
    public static IReadOnlyList<string> Tous { get; } = [Application, Lecture, Analyste, Auditeur];

    /// <summary>
    /// Crée ce qui manque ; sans effet sinon. Deux bases du même serveur peuvent le dire au même instant. L'application passe les murs par
    /// département : PostgreSQL refuse un COPY à qui y est soumis.
    /// </summary>
    public const string Creation = """
        do $roles$
        declare voulu record;
        begin
          for voulu in select * from (values
            ('parcours_application', 'nologin bypassrls', 'Parcours : ce que le service fait chaque jour. Ni schéma, ni faits du journal modifiés.'),
            ('parcours_lecture', 'nologin', 'Parcours : ce que le service lit, un département à la fois. À ne donner à personne.'),
            ('parcours_analyste', 'nologin', 'Parcours : une personne qui étudie les faits des départements de parcours.departement_de_role.'),
            ('parcours_auditeur', 'nologin', 'Parcours : une personne qui contrôle les faits et le journal de ces mêmes départements.')
          ) as v (nom, attributs, sens) where not exists (select from pg_roles where rolname = v.nom) loop
            begin
              execute format('create role %I %s', voulu.nom, voulu.attributs);
              execute format('comment on role %I is %L', voulu.nom, voulu.sens);
            exception when duplicate_object or unique_violation then null; -- une autre base du serveur vient de le créer
            end;
          end loop;
        end $roles$;
        """;

    /// <summary>Le propriétaire prend la place de ces deux rôles pour le service : il lui faut en être membre.</summary>
    private const string Appartenance = """
        do $membre$
        declare nom text;
        begin
          foreach nom in array array['parcours_application', 'parcours_lecture'] loop
            if not pg_has_role(current_user, nom, case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
              execute format('grant %I to %I', nom, current_user);
            end if;
          end loop;
        end $membre$;
        """;

    /// <summary>Crée les rôles au besoin et y fait entrer le propriétaire.</summary>
    /// <exception cref="DroitsInsuffisantsException">La connexion ne peut pas créer de rôles ; le message dit quoi passer.</exception>
    internal static async Task EtablirAsync(NpgsqlConnection connection, CancellationToken token)
    {
        try
        {
            await ExecuterAsync(Creation);
            await ExecuterAsync(Appartenance);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            var proprietaire = connection.UserName;
            throw new DroitsInsuffisantsException(
                $"La connexion « {proprietaire} » ne peut pas créer les rôles de Parcours. Faites passer une fois docker/roles.sql par un administrateur du serveur, "
                + $"puis : grant {Application}, {Lecture} to {new NpgsqlCommandBuilder().QuoteIdentifier(proprietaire ?? "")};", e);
        }

        async Task ExecuterAsync(string sql)
        {
            await using var commande = new NpgsqlCommand(sql, connection);
            await commande.ExecuteNonQueryAsync(token);
        }
    }
}

/// <summary>La base refuse au service des droits dont il ne peut se passer ; le message dit à l'exploitant quoi faire.</summary>
public sealed class DroitsInsuffisantsException(string message, Exception? cause = null) : Exception(message, cause);
