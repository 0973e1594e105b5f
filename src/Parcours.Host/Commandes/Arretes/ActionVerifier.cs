using Parcours.Host.Arretes;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Commandes.Arretes;

internal static class ActionVerifier
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var seul = appel.Argument(1) is { } texte ? SessionDArretes.Identifiant(texte) : (Guid?)null;
        await using var session = await SessionDArretes.OuvrirAsync(appel, contexte, annulation);
        IReadOnlyList<Guid> demandes = seul is { } id ? [id] : [.. (await session.Table.ListerAsync(session.Departement, annulation)).Select(arrete => arrete.Id)];
        await session.Session.AttendreLesFaitsAsync(session.Departement, annulation);
        var verifications = new List<VerificationDArrete>();
        foreach (var demande in demandes)
        {
            var lu = await session.LireAsync(demande, annulation);
            verifications.Add(await session.Session.Service<VerificationDesArretes>().VerifierAsync(session.Departement, lu, annulation)
                ?? throw new RefusCommandeException("Les faits consignés ne sont pas encore tous portés dans les tables : réessayer dans un instant."));
        }

        if (appel.Drapeau(OptionCommande.Json))
            await contexte.EcrireJsonAsync(json =>
            {
                json.WriteStartArray();
                foreach (var verification in verifications) EcritureDeVerification.Ecrire(json, verification);
                json.WriteEndArray();
            });
        else await contexte.Sortie.WriteAsync(VerificationEnTexte.De(verifications));
        return verifications.TrueForAll(verification => verification.EstConforme) ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
    }
}
