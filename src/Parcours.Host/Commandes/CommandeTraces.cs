using System.Globalization;
using NodaTime;
using Parcours.Host.Indicateurs;
using Parcours.Host.Traces;
using Parcours.Projections.Traces;

namespace Parcours.Host.Commandes;

/// <summary>Exporte les traces d'un département, vérifie leurs empreintes, ou n'en garde que l'empreinte passé la conservation.</summary>
public sealed class CommandeTraces : ICommande
{
    /// <summary>Conservation la plus courte et la plus longue que la CNIL recommande, en mois (délibération 2021-122).</summary>
    private const int MoisMinimal = 6;

    private const int MoisParDefaut = 12;
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly OptionCommande _expirer = new("--expirer", null, "ne garde que l'empreinte des traces plus vieilles que la conservation");
    private static readonly OptionCommande _mois = new("--mois", "nombre", $"conservation, en mois ; {MoisMinimal} au moins, {MoisParDefaut} par défaut");
    private static readonly OptionCommande _verifier = new("--verifier", null, "compare chaque trace à son empreinte ; 1 si l'une a été altérée");

    public string Nom => "traces";

    public string Resume => "Exporte les traces d'un département en CSV ; --verifier les contrôle, --expirer les réduit à leur empreinte.";

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _verifier, _expirer, _mois];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var mois = MoisParDefaut;
        if (appel.Texte(_mois) is { } texte && (!int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out mois) || mois is < MoisMinimal or > 1200))
            throw new RefusCommandeException($"--mois attend un nombre de mois, {MoisMinimal} au moins : la conservation d'une trace (CNIL, délibération 2021-122).");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var lecture = session.Service<LectureDesTraces>();
        if (appel.Drapeau(_expirer))
        {
            var avant = _paris.AtStartOfDay(session.Aujourdhui.PlusMonths(-mois)).ToInstant();
            var nombre = await lecture.ExpirerAsync(departement, avant, annulation);
            await contexte.Sortie.WriteLineAsync($"{nombre} traces d'avant le {session.Aujourdhui.PlusMonths(-mois):yyyy-MM-dd} ne gardent que leur empreinte.");
            return CodesDeSortie.Reussite;
        }
        if (appel.Drapeau(_verifier))
        {
            var alterees = await lecture.AltereesAsync(departement, annulation);
            await contexte.Sortie.WriteLineAsync(alterees.Count == 0 ? "Toutes les traces portent leur empreinte."
                : $"{alterees.Count} traces altérées : {string.Join(", ", alterees.Take(20))}{(alterees.Count > 20 ? "…" : "")}");
            return alterees.Count == 0 ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
        }
        await contexte.Sortie.WriteAsync(LigneCsv.De([.. ColonnesDeTrace.Noms]));
        await foreach (var trace in lecture.LireAsync(new(departement), annulation))
            await contexte.Sortie.WriteAsync(LigneCsv.De([.. ColonnesDeTrace.De(trace).Select(colonne => colonne.Valeur)]));
        return CodesDeSortie.Reussite;
    }
}
