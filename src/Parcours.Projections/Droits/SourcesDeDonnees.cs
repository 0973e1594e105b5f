using Npgsql;

namespace Parcours.Projections.Droits;

/// <summary>
/// Les connexions du service, chacune avec le seul rôle dont elle a besoin. Une même chaîne de connexion peut servir aux trois : le rôle se
/// prend à l'ouverture.
/// </summary>
public sealed class SourcesDeDonnees : IAsyncDisposable
{
    /// <param name="chaine">Connexion du service.</param>
    /// <param name="chaineDuProprietaire">Connexion du propriétaire du schéma ; nulle si c'est la même.</param>
    /// <param name="ouvrir">Ouvre une source.</param>
    public SourcesDeDonnees(string chaine, string? chaineDuProprietaire, Func<string, NpgsqlDataSource> ouvrir)
    {
        Proprietaire = ouvrir(chaineDuProprietaire ?? chaine);
        Application = ouvrir(Comme(RolesSql.Application, chaine));
        Lecture = ouvrir(Comme(RolesSql.Lecture, chaine));
    }

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

    /// <summary>La moitié des connexions à chacune : ensemble, elles n'en demandent pas plus au serveur qu'une seule source.</summary>
    private static string Comme(string role, string chaine)
    {
        var connexion = new NpgsqlConnectionStringBuilder(chaine);
        connexion.Options = $"{connexion.Options} -c role={role}".TrimStart();
        connexion.MaxPoolSize = Math.Max(connexion.MaxPoolSize / 2, Math.Max(1, connexion.MinPoolSize));
        return connexion.ConnectionString;
    }
}
