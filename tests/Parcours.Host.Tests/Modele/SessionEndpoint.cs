using Marten;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Tests.Modele;

public sealed record SessionRecue(string Locataire, bool AUnJournal);

public static class SessionEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele/session")]
    public static SessionRecue Get(IDocumentSession session, IDocumentStore journal) => new(session.TenantId, journal is not null);
}
