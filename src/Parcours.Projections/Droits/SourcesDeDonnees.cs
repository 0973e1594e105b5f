using Npgsql;

namespace Parcours.Projections.Droits;

/// <summary>
/// Les connexions du service, chacune avec le seul rôle dont elle a besoin. Une même chaîne de connexion peut servir aux trois : le rôle se
/// prend à l'ouverture. Ensemble, elles n'en ouvrent jamais plus que <see cref="AuPlus"/> : qui en demande une de plus attend qu'une autre soit rendue.
/// </summary>
public sealed class SourcesDeDonnees : IAsyncDisposable
{
    /// <summary>Connexions d'un processus dont la chaîne ne dit rien, et le moins qu'il lui faille.</summary>
    public const int AuMoins = 60;

    private const string Nombre = "Maximum Pool Size";

    /// <param name="chaine">Connexion du service. Son « Maximum Pool Size » est celui des trois sources réunies.</param>
    /// <param name="chaineDuProprietaire">Connexion du propriétaire du schéma ; nulle si c'est la même.</param>
    /// <param name="ouvrir">Ouvre une source.</param>
    public SourcesDeDonnees(string chaine, string? chaineDuProprietaire, Func<string, NpgsqlDataSource> ouvrir)
    {
        AuPlus = Demandees(chaine);
        // Bâtir un département neuf demande vingt et une connexions à la fois au propriétaire : une par table de faits, et le journal.
        var duProprietaire = Math.Max(1, AuPlus * 2 / 5);
        var dUnRole = Math.Max(1, (AuPlus - duProprietaire) / 2);
        Proprietaire = ouvrir(Bornee(chaineDuProprietaire ?? chaine, duProprietaire).ConnectionString);
        Application = ouvrir(Comme(RolesSql.Application, chaine, dUnRole));
        Lecture = ouvrir(Comme(RolesSql.Lecture, chaine, dUnRole));
    }

    /// <summary>Connexions que ce processus ouvre au plus.</summary>
    public int AuPlus { get; }

    /// <summary>Schéma, inscription d'un département, reprise.</summary>
    public NpgsqlDataSource Proprietaire { get; }

    /// <summary>Consigner, porter les faits, et tout ce qui n'est pas une lecture d'un seul département.</summary>
    public NpgsqlDataSource Application { get; }

    /// <summary>Les lectures ; n'y ouvrir une connexion que par <see cref="LireAsync"/>, sans quoi elle ne voit aucun département.</summary>
    public NpgsqlDataSource Lecture { get; }

    /// <summary>Une connexion qui ne voit que ce département ; rendue, elle ne voit plus rien.</summary>
    public async Task<NpgsqlConnection> LireAsync(string departement, CancellationToken token)
    {
        var connection = await Lecture.OpenConnectionAsync(token);
        try
        {
            await using var mur = new NpgsqlCommand($"select set_config('{DroitsSql.DepartementLu}', $1, false)", connection) { Parameters = { new() { Value = departement } } };
            await mur.ExecuteNonQueryAsync(token);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Une connexion rendue puis reprise garde son rôle. Avant 15.9, 16.5 et 17.1, PostgreSQL la rendait à qui s'est connecté : le service
    /// aurait travaillé en propriétaire sans le dire.
    /// </summary>
    /// <exception cref="DroitsInsuffisantsException">Le serveur ne le garde pas.</exception>
    public async Task VerifierAsync(CancellationToken token)
    {
        foreach (var (source, role) in new[] { (Application, RolesSql.Application), (Lecture, RolesSql.Lecture) })
            for (var fois = 0; fois < 2; fois++)
            {
                await using var question = source.CreateCommand("select current_user::text");
                if (await question.ExecuteScalarAsync(token) as string != role)
                    throw new DroitsInsuffisantsException(
                        $"Ce serveur PostgreSQL ne garde pas le rôle {role} d'une connexion réemployée : mettez-le à jour (15.9, 16.5, 17.1 ou plus récent).");
            }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Proprietaire.DisposeAsync();
        await Application.DisposeAsync();
        await Lecture.DisposeAsync();
    }

    /// <summary>Connexions qu'une chaîne demande pour un processus.</summary>
    public static int Demandees(string chaine)
    {
        var connexion = new NpgsqlConnectionStringBuilder(chaine);
        return connexion.ShouldSerialize(Nombre) ? connexion.MaxPoolSize : AuMoins;
    }

    /// <summary>Connexions que le serveur accorde à qui n'est pas superutilisateur, tous processus confondus.</summary>
    public async Task<int> PlacesDuServeurAsync(CancellationToken token)
    {
        await using var question = Application.CreateCommand("""
            select least(
                current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int - coalesce(current_setting('reserved_connections', true)::int, 0),
                (select nullif(datconnlimit, -1) from pg_database where datname = current_database()),
                (select nullif(rolconnlimit, -1) from pg_roles where rolname = session_user))
            """);
        return (int)(await question.ExecuteScalarAsync(token))!;
    }

    private static string Comme(string role, string chaine, int auPlus)
    {
        var connexion = Bornee(chaine, auPlus);
        connexion.Options = $"{connexion.Options} -c role={role}".TrimStart();
        return connexion.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder Bornee(string chaine, int auPlus)
    {
        var connexion = new NpgsqlConnectionStringBuilder(chaine);
        // Le minimum d'abord : Npgsql refuse qu'il dépasse le maximum.
        connexion.MinPoolSize = Math.Min(connexion.MinPoolSize, auPlus);
        connexion.MaxPoolSize = auPlus;
        return connexion;
    }
}
