using Parcours.Host.Sceau;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

/// <summary>Le journal ouvert pour une action sur les sceaux d'un département, et la clé si la configuration en donne une.</summary>
internal sealed class SessionDeSceau : IAsyncDisposable
{
    private readonly (CleDeSignature Cle, TemoinSurDisque Temoin)? _sceau;

    private SessionDeSceau(string departement, SessionDeCommande session, (CleDeSignature, TemoinSurDisque)? sceau) => (Departement, Session, _sceau) = (departement, session, sceau);

    public string Departement { get; }

    public SessionDeCommande Session { get; }

    public CleDeSignature? Cle => _sceau?.Cle;

    public TemoinSurDisque? Temoin => _sceau?.Temoin;

    /// <exception cref="RefusCommandeException">Le département n'a aucun fait.</exception>
    public static async Task<SessionDeSceau> OuvrirAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(CommandeSceau.Departement);
        var sceau = Charger(contexte);
        var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        try
        {
            await session.ExigerInscritAsync(departement, annulation);
            return new(departement, session, sceau);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>La clé de la configuration ; la base embarquée, en développement, en a toujours une.</summary>
    public static (CleDeSignature Cle, TemoinSurDisque Temoin)? Charger(ContexteCommande contexte) => CleDuSceau.Charger(contexte.Configuration,
        contexte.Environnement.IsDevelopment() && contexte.Configuration.GetConnectionString("Parcours") is null or { Length: 0 });

    /// <summary>La clé et son témoin.</summary>
    /// <exception cref="RefusCommandeException">Il n'y en a pas.</exception>
    public (CleDeSignature Cle, TemoinSurDisque Temoin) Exiger() =>
        _sceau ?? throw new RefusCommandeException("Aucune clé de sceau : désignez-la (Parcours__Sceau__Cle), ou tirez-en une avec « sceau cle --creer fichier.pem ».");

    public async Task<RegistreDesSceaux> RegistreAsync(CancellationToken annulation)
    {
        await using var connection = await Session.Service<SourcesDeDonnees>().LireAsync(Departement, annulation);
        return await RegistreDesSceaux.LireAsync(connection, Departement, annulation);
    }

    public async ValueTask DisposeAsync()
    {
        Cle?.Dispose();
        await Session.DisposeAsync();
    }
}
