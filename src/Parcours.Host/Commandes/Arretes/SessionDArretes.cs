using Parcours.Projections.Arretes;

namespace Parcours.Host.Commandes.Arretes;

/// <summary>Le journal ouvert sur les arrêtés d'un département qui a des faits.</summary>
internal sealed class SessionDArretes : IAsyncDisposable
{
    private SessionDArretes(string departement, SessionDeCommande session) => (Departement, Session) = (departement, session);

    public string Departement { get; }

    public SessionDeCommande Session { get; }

    public TableDesArretes Table => Session.Service<TableDesArretes>();

    /// <exception cref="RefusCommandeException">Le département n'a aucun fait.</exception>
    public static async Task<SessionDArretes> OuvrirAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        try
        {
            await session.ExigerInscritAsync(departement, annulation);
            return new(departement, session);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>L'identifiant d'un arrêté, tel que l'appel le donne.</summary>
    /// <exception cref="RefusCommandeException">Ce n'en est pas un.</exception>
    public static Guid Identifiant(string texte) =>
        Guid.TryParse(texte, out var id) ? id : throw new RefusCommandeException($"« {texte} » n'est pas l'identifiant d'un arrêté.");

    /// <summary>L'arrêté de cet identifiant.</summary>
    /// <exception cref="RefusCommandeException">Le département ne l'a pas.</exception>
    public async Task<ArreteLu> LireAsync(Guid id, CancellationToken annulation) =>
        await Table.LireAsync(Departement, id, annulation) ?? throw new RefusCommandeException($"Le département {Departement} n'a pas d'arrêté {id}.");

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
