using Parcours.Host.BaseEmbarquee;
using Parcours.Projections.Droits;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Host;

/// <summary>La base du service ou d'une commande : la chaîne de connexion donnée, sinon, en développement, la base embarquée.</summary>
public sealed class BaseDuHote : IAsyncDisposable
{
    private readonly Base? _embarquee;

    private BaseDuHote(string chaine, string? proprietaire, Base? embarquee) => (Chaine, ChaineDuProprietaire, _embarquee) = (chaine, proprietaire, embarquee);

    /// <summary>Chaîne de connexion.</summary>
    public string Chaine { get; }

    /// <summary>Chaîne de connexion du propriétaire du schéma ; nulle si celle du service en tient lieu.</summary>
    public string? ChaineDuProprietaire { get; }

    /// <summary>La base est celle que Parcours démarre lui-même.</summary>
    public bool EstEmbarquee => _embarquee is not null;

    /// <summary>Un autre processus tient la base embarquée.</summary>
    public int? TenuePar => _embarquee is { EstPartagee: true } ? _embarquee.PidProprietaire : null;

    /// <summary>Où est la base, pour qui lit la console.</summary>
    public string Description => _embarquee is null ? "chaîne de connexion donnée" : $"PostgreSQL {_embarquee.Version} embarqué ({_embarquee.OrigineBinaires})";

    /// <exception cref="ConfigurationRefuseeException">Rien ne dit où est la base, ou elle ne peut s'ouvrir.</exception>
    public static async Task<BaseDuHote> OuvrirAsync(IConfiguration configuration, IHostEnvironment environnement, ILogger journal, CancellationToken token)
    {
        if (configuration.GetConnectionString("Parcours") is { Length: > 0 } chaine)
        {
            if (SourcesDeDonnees.Demandees(chaine) is var demandees and < SourcesDeDonnees.AuMoins)
                throw new ConfigurationRefuseeException($"ConnectionStrings__Parcours : Maximum Pool Size={demandees}, il en faut au moins {SourcesDeDonnees.AuMoins} (docs/durcissement.md).");
            return new(chaine, configuration.GetConnectionString("Proprietaire") is { Length: > 0 } proprietaire ? proprietaire : null, null);
        }
        if (!environnement.IsDevelopment())
            throw new ConfigurationRefuseeException("Aucune base : renseignez ConnectionStrings__Parcours. La base embarquée ne sert qu'en développement.");
        try
        {
            var dossier = DossierDonnees.Trouver(configuration).Fichier("postgres");
            var embarquee = await Base.OuvrirAsync(new OptionsBaseEmbarquee(dossier, configuration["Parcours:BinairesPostgres"]), journal, token);
            return new(embarquee.ChaineDeConnexion, null, embarquee);
        }
        catch (BaseEmbarqueeIndisponible e)
        {
            throw new ConfigurationRefuseeException(e.Message);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _embarquee?.DisposeAsync() ?? ValueTask.CompletedTask;
}
