using System.Diagnostics;
using NodaTime;
using Parcours.Bancs.Rapport;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Bancs.Indicateurs;

/// <summary>Les lectures d'un département, aujourd'hui et telles que connues.</summary>
/// <param name="departement">Département.</param>
/// <param name="entrants">Entrants de l'année.</param>
/// <param name="codes">Indicateurs demandés ; vide : tous.</param>
internal sealed class SerieDeLectures(string departement, int entrants, IReadOnlyList<string> codes)
{
    /// <summary>L'année mesurée.</summary>
    public const int Annee = 2022;

    public Durees Maintenant { get; } = new();

    public Durees Alors { get; } = new();

    /// <summary>Les mêmes lectures, comptées à part.</summary>
    public SerieDeLectures Autre() => new(departement, entrants, codes);

    /// <summary>
    /// Lit des séries tour à tour, autant de fois pour chauffer que pour compter : un ralentissement de la machine touche celles que l'on
    /// compare, et le code chaud, qui se recompile en fond, en a fini.
    /// </summary>
    public static async Task AlternerAsync(Chantier chantier, int tours, Action<string> dire, CancellationToken token, params SerieDeLectures[] series)
    {
        for (var tour = -tours; tour < tours; tour++)
        {
            if (tour == 0) dire($"{tours} lectures de chaque question");
            foreach (var serie in series) await serie.LireAsync(chantier, compte: tour >= 0, token);
        }
    }

    /// <summary>Ses lignes du rapport.</summary>
    /// <param name="quoi">Ce qui est lu.</param>
    /// <param name="cible">Plafond du p95, en millisecondes ; nul : un simple repère.</param>
    public IEnumerable<Ligne> Lignes(string quoi, double? cible) => new[] { ("aujourd'hui", Maintenant), ("tel que connu", Alors) }.SelectMany(s => new[]
    {
        Ligne.Repere($"{quoi}, {s.Item1}, p50", s.Item2.P50, "ms", "N1"),
        cible is { } plafond ? Ligne.AuPlus($"{quoi}, {s.Item1}, p95", s.Item2.P95, plafond, "ms", "N1") : Ligne.Repere($"{quoi}, {s.Item1}, p95", s.Item2.P95, "ms", "N1"),
    });

    private async Task LireAsync(Chantier chantier, bool compte, CancellationToken token)
    {
        var aujourdhui = LocalDate.FromDateTime(DateTime.Today);
        await LireAsync(chantier, aujourdhui, compte ? Maintenant : null, token);
        await LireAsync(chantier, new(Annee, 12, 31), compte ? Alors : null, token);
    }

    private async Task LireAsync(Chantier chantier, LocalDate jour, Durees? durees, CancellationToken token)
    {
        var demande = new DemandeDIndicateurs(departement, new Periode(new(Annee, 1, 1), new(Annee, 12, 31)), jour, jour, codes, null, new Dictionary<string, string>());
        var debut = Stopwatch.GetTimestamp();
        var reponse = await chantier.Service<LectureIndicateurs>().CalculerAsync(demande, LocalDate.FromDateTime(DateTime.Today), token);
        durees?.Ajouter(Stopwatch.GetElapsedTime(debut));
        // Neuf entrants sur dix sont soumis aux droits et devoirs : une lecture vide ou tronquée ne compterait pas.
        if (reponse is not Reponse.Calculee calculee || calculee.Resultats.Single(resultat => resultat.Definition.Code == "RSA-01").Mesure.Numerateur < entrants * 0.8)
            throw new InvalidOperationException("La lecture n'a pas rendu la cohorte.");
    }
}
