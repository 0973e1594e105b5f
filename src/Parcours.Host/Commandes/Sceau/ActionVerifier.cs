using System.Globalization;
using NodaTime;
using Parcours.Host.Reprise;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

internal static class ActionVerifier
{
    private static readonly CultureInfo _francais = CultureInfo.GetCultureInfo("fr-FR");

    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var copie = appel.Texte(CommandeSceau.Contre) is { } chemin ? Lire(chemin, appel.TexteObligatoire(CommandeSceau.Departement)) : null;
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        await using var progression = new Progression(contexte.Erreurs);
        var constat = await session.Session.Service<VerificationDesSceaux>().VerifierAsync(
            session.Departement, session.Cle?.Empreinte, session.Temoin?.Lire(session.Departement), copie, faits => progression.Montrer(new("relit", faits, null)), annulation);
        await progression.FinirAsync();
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(ConstatLu.De(constat));
        else await DireAsync(constat, contexte.Sortie);
        return constat.Anomalies.Count == 0 ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
    }

    private static RegistreDesSceaux Lire(string chemin, string departement)
    {
        try
        {
            return EchangeDesSceaux.Lire(File.ReadAllBytes(chemin), departement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new RefusCommandeException($"{chemin} : {(e is FormatException ? e.Message : "illisible.")}");
        }
    }

    private static async Task DireAsync(Constat constat, TextWriter sortie)
    {
        foreach (var anomalie in constat.Anomalies) await sortie.WriteLineAsync($"{anomalie.Mot} : {anomalie.Message}");
        if (constat.EstTronque) await sortie.WriteLineAsync("… et d'autres, trop nombreuses pour être toutes nommées.");
        await sortie.WriteLineAsync(string.Create(_francais, $"{constat.Sceaux:N0} sceaux, {constat.Faits:N0} faits scellés{(constat.DernierJour is { } jour ? $", jusqu'au {jour:yyyy-MM-dd}" : "")} ; {constat.NonScelles:N0} pas encore."));
        if (constat.Ancre is { } ancre) await sortie.WriteLineAsync($"Première clé : {ancre} — à comparer avec celle que vous tenez d'ailleurs.");
        await sortie.WriteLineAsync(constat.Anomalies.Count == 0
            ? constat.Sceaux == 0 ? "Rien n'est scellé : rien ne se prouve." : "Aucune altération trouvée."
            : string.Create(_francais, $"{constat.Anomalies.Count:N0} altérations trouvées."));
    }

    private sealed record ConstatLu(
        string Departement, bool Intact, int Sceaux, long Faits, LocalDate? DernierJour, long NonScelles, string? PremiereCle, IEnumerable<AnomalieLue> Anomalies, bool Tronque)
    {
        public static ConstatLu De(Constat constat) => new(constat.Departement, constat.Anomalies.Count == 0, constat.Sceaux, constat.Faits, constat.DernierJour, constat.NonScelles,
            constat.Ancre, constat.Anomalies.Select(a => new AnomalieLue(a.Mot, a.Message, a.Jour, a.Position, a.Fait, a.Type)), constat.EstTronque);
    }

    private sealed record AnomalieLue(string Genre, string Message, LocalDate? Jour, long? Position, Guid? Fait, string? Type);
}
