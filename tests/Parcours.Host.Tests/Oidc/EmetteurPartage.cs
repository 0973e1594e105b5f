namespace Parcours.Host.Tests.Oidc;

/// <summary>Un émetteur pour tous les essais d'une classe, démarré par le premier qui le demande.</summary>
public sealed class EmetteurPartage : IAsyncDisposable
{
    private readonly Lazy<Task<EmetteurOidc>> _emetteur = new(() => EmetteurOidc.DemarrerAsync());

    internal Task<EmetteurOidc> Emetteur => _emetteur.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_emetteur is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Emetteur).DisposeAsync();
        }
    }
}
