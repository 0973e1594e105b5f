using Npgsql;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Personnes;

namespace Parcours.Host.Coffre;

/// <summary>
/// Ce qui juge qui se voit : la connexion bornée au département et ses limitations, demandées dès l'arrivée, pendant qu'on cherche encore de qui il s'agit.
/// </summary>
internal sealed class RegardSurLesDossiers : IAsyncDisposable
{
    private readonly string _departement;
    private readonly Porteur _porteur;
    private readonly Task<NpgsqlConnection> _connexion;
    private readonly Task<IReadOnlySet<Guid>> _limitees;

    /// <param name="http">La demande.</param>
    /// <param name="departement">Département.</param>
    /// <param name="sources">Connexions.</param>
    /// <param name="limitations">Limitations ; nulles pour voir aussi qui a fait limiter.</param>
    public RegardSurLesDossiers(HttpContext http, string departement, SourcesDeDonnees sources, LimitationsRetenues? limitations)
    {
        (_departement, _porteur) = (departement, Porteur.De(http));
        _connexion = sources.LireAsync(departement, http.RequestAborted);
        _limitees = limitations?.EnVigueurAsync(departement, http.RequestAborted) ?? Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid>());
    }

    /// <summary>Les dossiers, par personne, qui ouvrent son identité à l'appelant ; une personne hors de sa portée n'y figure pas.</summary>
    public async Task<Dictionary<Guid, IReadOnlyList<IdentifiantDeParcours>>> VisiblesAsync(Guid[] personnes, CancellationToken token)
    {
        var visibles = new Dictionary<Guid, IReadOnlyList<IdentifiantDeParcours>>();
        // Deux personnes qui n'en font qu'une ont les mêmes dossiers ; chacune garde son identité.
        var lus = await FluxReunis.LireAsync(await _connexion, _departement, personnes, long.MaxValue, token);
        var tues = await _limitees;
        foreach (var (personne, reunis) in lus)
            if (!tues.Contains(personne) && !tues.Contains(reunis.Personne) && _porteur.DossiersIdentifiables(reunis.Reconstituer(), reunis.Personne) is { Count: > 0 } dossiers) visibles[personne] = dossiers;
        return visibles;
    }

    public async ValueTask DisposeAsync()
    {
        // Ce qui n'a pas servi s'achève aussi : une connexion ne se perd pas.
        await ((Task)_limitees).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ((Task)_connexion).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_connexion.IsCompletedSuccessfully) await (await _connexion).DisposeAsync();
    }
}
