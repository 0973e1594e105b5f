using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Host.Exploitation;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Commandes;

/// <summary>
/// Le journal ouvert pour la durée d'une commande : la base du service, démarrée ou partagée, et le schéma à jour. Le démon ne
/// démarre que si des faits restent à porter dans les tables, et laisse la place à celui du service s'il tourne.
/// </summary>
public sealed class SessionDeCommande : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);
    private readonly BaseDuHote _base;
    private readonly IHost _hote;
    private bool _demonDemarre;

    private SessionDeCommande(BaseDuHote baseDuHote, IHost hote) => (_base, _hote) = (baseDuHote, hote);

    /// <summary>Les services du journal.</summary>
    public IServiceProvider Services => _hote.Services;

    /// <summary>Le jour à Paris.</summary>
    public LocalDate Aujourdhui => Services.GetRequiredService<ZonedClock>().GetCurrentDate();

    /// <exception cref="ConfigurationRefuseeException">La base ne peut s'ouvrir.</exception>
    public static async Task<SessionDeCommande> OuvrirAsync(ContexteCommande contexte, CancellationToken token)
    {
        using var journaux = Journaux.Provisoire(contexte.Environnement);
        var baseDuHote = await BaseDuHote.OuvrirAsync(contexte.Configuration, contexte.Environnement, journaux.CreateLogger("Parcours"), token);
        try
        {
            var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = contexte.Environnement.EnvironmentName });
            builder.Configuration.AddConfiguration(contexte.Configuration);
            builder.AjouterJournauxDeCommande();
            builder.Services.AddSingleton<IClock>(SystemClock.Instance);
            builder.Services.AddSingleton(new ZonedClock(SystemClock.Instance, DateTimeZoneProviders.Tzdb["Europe/Paris"], CalendarSystem.Iso));
            builder.Services.AjouterJournal(baseDuHote.Chaine, baseDuHote.ChaineDuProprietaire);
            var hote = builder.Build();
            await hote.Services.GetRequiredService<Departements>().PreparerLeSchemaAsync(token);
            return new(baseDuHote, hote);
        }
        catch
        {
            await baseDuHote.DisposeAsync();
            throw;
        }
    }

    /// <summary>Un service du journal.</summary>
    public T Service<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Vérifie que le département a appris quelque chose.</summary>
    /// <exception cref="RefusCommandeException">Il n'a aucun fait.</exception>
    public async Task ExigerInscritAsync(string departement, CancellationToken token)
    {
        if (!await Service<Departements>().EstInscritAsync(departement, token)) throw new RefusCommandeException($"Le département {departement} n'a aucun fait.");
    }

    /// <summary>Attend que les tables de faits aient rattrapé le journal du département.</summary>
    /// <exception cref="RefusCommandeException">Elles n'y arrivent pas.</exception>
    public async Task AttendreLesFaitsAsync(string departement, CancellationToken token)
    {
        await using var connection = await Service<SourcesDeDonnees>().LireAsync(departement, token);
        if (await Positions.AttendreLeJournalAsync(connection, departement, TimeSpan.Zero, token)) return;
        if (!_demonDemarre) await _hote.StartAsync(token);
        _demonDemarre = true;
        if (!await Positions.AttendreLeJournalAsync(connection, departement, _patience, token))
            throw new RefusCommandeException("Les faits consignés ne sont toujours pas portés dans les tables : voir le journal du service.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_demonDemarre)
        {
            // Le démon interrompu au milieu d'un lot s'en plaint : il le reprendra.
            Journaux.TaireLeDemon();
            await _hote.StopAsync(CancellationToken.None);
        }
        if (_hote is IAsyncDisposable hote) await hote.DisposeAsync();
        await _base.DisposeAsync();
    }
}
