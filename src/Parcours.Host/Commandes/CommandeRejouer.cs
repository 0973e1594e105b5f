using NodaTime;
using Parcours.Host.Rejeu;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;
using Parcours.Projections.Rejeu;

namespace Parcours.Host.Commandes;

/// <summary>Refait chaque chiffre à partir du journal seul et le confronte aux tables.</summary>
public sealed class CommandeRejouer : ICommande
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    public string Nom => "rejouer";

    public string Resume => "Recompte tous les indicateurs sur le journal seul et compare aux tables ; 1 s'ils diffèrent.";

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, .. DatesDeLecture.Options, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await session.ExigerInscritAsync(departement, annulation);
        await session.AttendreLesFaitsAsync(departement, annulation);

        var (connu, observeLe) = DatesDeLecture.Lire(appel, session.Aujourdhui);
        var (auxTables, auJournal) = connu.Jour is { } connuAu
            ? await PositionsAsync(session, departement, connuAu, annulation)
            : await VerifierAsync(session, departement, connu.Position!.Value, annulation);
        var annees = await session.Service<JournalDate>().AnneesAsync(departement, auJournal, observeLe, annulation);
        var confrontation = session.Service<Confrontation>();
        var regard = new Regard(auJournal, observeLe, confrontation.Chiffres(annees));
        BilanDeConfrontation? bilan;
        await using (var progression = new Progression(contexte.Erreurs))
            bilan = await confrontation.ConfronterAsync(departement, regard,
                lus => progression.Montrer(new("rejeu", lus, Math.Min(1, (double)lus / auJournal))), annulation);
        if (bilan is null) throw new RefusCommandeException("Les tables sont en reconstruction : réessayer dans un instant.");

        var compteRendu = new CompteRenduDeRejeu(departement, connu.Jour, auxTables, annees, bilan);
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(json => RejeuEnJson.Ecrire(json, compteRendu));
        else await contexte.Sortie.WriteLineAsync(RejeuEnTexte.De(compteRendu));
        return compteRendu.EstFidele ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
    }

    /// <summary>La position d'un jour de connaissance : telle que les tables la retiennent, et telle que le journal la donne.</summary>
    private static async Task<(long AuxTables, long AuJournal)> PositionsAsync(SessionDeCommande session, string departement, LocalDate connuAu, CancellationToken token)
    {
        await using var connection = await session.Service<SourcesDeDonnees>().LireAsync(departement, token);
        var auxTables = await Positions.ConnueAuAsync(connection, departement, connuAu, session.Aujourdhui, _patience, token)
            ?? throw new RefusCommandeException("Les faits consignés ne sont pas encore tous portés dans les tables : réessayer dans un instant.");
        // Aujourd'hui n'est pas fini : ce que le journal reçoit pendant le rejeu n'est pas encore à comparer.
        return (auxTables, connuAu < session.Aujourdhui ? await session.Service<JournalDate>().PositionAuAsync(departement, connuAu, token) : auxTables);
    }

    private static async Task<(long AuxTables, long AuJournal)> VerifierAsync(SessionDeCommande session, string departement, long position, CancellationToken token)
    {
        await using var connection = await session.Service<SourcesDeDonnees>().LireAsync(departement, token);
        var portee = (await Positions.AuAsync(connection, departement, null, token)).Valeur;
        return position <= portee ? (position, position) : throw new RefusCommandeException($"La dernière position de {departement} est {portee}.");
    }
}
