using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite.Oidc;

/// <summary>
/// La découverte et les clés de l'émetteur, relues quand un jeton en nomme une inconnue, et de temps en temps. Le gestionnaire de la
/// bibliothèque relit en arrière-plan : le premier jeton d'une clé neuve serait refusé.
/// </summary>
internal sealed partial class ClesDeLEmetteur : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>
{
    private readonly OptionsOidc _options;
    private readonly HttpDocumentRetriever _documents;
    private readonly TimeProvider _temps;
    private readonly ILogger _journal;
    private readonly TimeSpan _attenteApresEchec;
    private readonly SemaphoreSlim _verrou = new(1);
    private readonly AsyncLocal<bool> _attendUneCle = new();
    private volatile Lecture? _derniere;
    private long _echec = long.MinValue;

    public ClesDeLEmetteur(OptionsOidc options, HttpClient client, TimeProvider temps, ILogger journal)
    {
        (_options, _temps, _journal) = (options, temps, journal);
        _documents = new(client) { RequireHttps = options.Autorite.Scheme is "https" };
        _attenteApresEchec = TimeSpan.FromTicks(Math.Min(TimeSpan.FromSeconds(5).Ticks, options.RafraichissementMinimal.Ticks));
        MetadataAddress = options.Autorite.ToString().TrimEnd('/') + "/.well-known/openid-configuration";
        // Sinon une clé que l'émetteur vient de retirer continuerait d'ouvrir pendant une heure.
        UseLastKnownGoodConfiguration = false;
    }

    /// <summary>Demandées, et jamais obtenues : aucun jeton ne peut être jugé.</summary>
    public bool SontHorsDAtteinte => _derniere is null && _echec != long.MinValue;

    /// <summary>Un jeton nomme une clé inconnue : celui qui le porte attend la relecture, les autres continuent avec les clés connues.</summary>
    public override void RequestRefresh() =>
        _attendUneCle.Value = _derniere is { } lecture && _temps.GetElapsedTime(lecture.Instant) >= _options.RafraichissementMinimal;

    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var connue = _derniere;
        var attend = connue is null || _attendUneCle.Value;
        if (!attend && _temps.GetElapsedTime(connue!.Instant) < _options.RafraichissementPeriodique)
        {
            return connue.Metadonnees;
        }

        if (!await _verrou.WaitAsync(attend ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancel))
        {
            return connue!.Metadonnees;
        }

        try
        {
            return _derniere is { } relue && relue != connue ? relue.Metadonnees : await RelireAsync(connue);
        }
        finally
        {
            _verrou.Release();
        }
    }

    /// <summary>Un émetteur en panne ne reçoit pas une question par requête, et ne les fait pas attendre l'une après l'autre.</summary>
    private async Task<OpenIdConnectConfiguration> RelireAsync(Lecture? connue)
    {
        if (_echec != long.MinValue && _temps.GetElapsedTime(_echec) < _attenteApresEchec)
        {
            return connue?.Metadonnees ?? throw new InvalidOperationException("L'émetteur de jetons n'a pas répondu il y a un instant.");
        }

        try
        {
            // L'abandon d'une requête n'est pas celui des autres, qui attendent les mêmes clés.
            var lue = await OpenIdConnectConfigurationRetriever.GetAsync(MetadataAddress, _documents, CancellationToken.None);
            _derniere = new(lue, _temps.GetTimestamp());
            return lue;
        }
        catch (Exception e)
        {
            _echec = _temps.GetTimestamp();
            DireLEchec(_journal, e);
            if (connue is null)
            {
                throw;
            }

            return connue.Metadonnees;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Les clés de l'émetteur de jetons n'ont pas pu être lues ; celles déjà connues servent encore.")]
    private static partial void DireLEchec(ILogger journal, Exception erreur);

    private sealed record Lecture(OpenIdConnectConfiguration Metadonnees, long Instant);
}
