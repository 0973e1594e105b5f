using System.Diagnostics;
using NodaTime;
using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Bancs.Indicateurs;

/// <summary>Tous les indicateurs de la mesure 3.1 d'une année, en une lecture, selon la cohorte et l'histoire qui l'entoure.</summary>
internal sealed class BancIndicateurs : IBanc
{
    private const int Annee = 2022;
    private const double CibleMs = 60;
    private const double CibleTousMs = 300;
    private const double CibleLineaire = 10;
    private const double CibleHistoire = 1.2;

    private static readonly string[] _codes =
        ["RSA-01", "RSA-02", "RSA-02A", "RSA-02B", "RSA-03", "RSA-04", "RSA-04T", "RSA-05", "RSA-05T", "RSA-06", "RSA-06T", "RSA-07", "RSA-07T"];

    public string Nom => "indicateurs";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var entrants = chantier.EstRapide ? 400 : 4_000;
        var petite = await ChargerAsync("01", entrants, [Annee - 1]);
        var entouree = await ChargerAsync("02", entrants, [.. Enumerable.Range(Annee - 8, 8), .. Enumerable.Range(Annee + 1, 2)]);
        var grande = await ChargerAsync("04", entrants * 10, [Annee - 1]);
        var suivie = await ChargerSuivieAsync("05");
        await chantier.ReposerAsync(token);

        // Tour à tour : un ralentissement de la machine touche les deux séries que l'on compare. La grande laisse derrière elle de quoi
        // occuper le ramasse-miettes de la suivante : elle a son propre témoin, qui ne compte que pour le rapport.
        var temoin = petite.Autre();
        await AlternerAsync(chantier.EstRapide ? 10 : 60, petite, entouree);
        await AlternerAsync(chantier.EstRapide ? 10 : 20, temoin, grande);
        await AlternerAsync(chantier.EstRapide ? 10 : 40, suivie);

        return new("Indicateurs d'une année",
            $"Les {_codes.Length} indicateurs de la mesure 3.1 de {Annee}, en une lecture, par la même classe que la commande et l'API ; une dizaine de faits par entrant, 60 lectures de chaque "
            + "question après autant de chauffe (20 de la grande cohorte, à côté d'autant de la petite), séries alternées. « Aujourd'hui » : connu et observé aujourd'hui ; « tel que connu » : connu et observé au 31 décembre. "
            + "« Histoire » : les entrants d'autres années, avant et après, une fois la cohorte ou dix. « Tous » : tous les indicateurs de tous les dispositifs, une lecture par dispositif, dans un "
            + $"département de {entrants:N0} entrants par an, onze années, droits de trois ans et demi en moyenne, stocks compris ; 40 lectures.",
            [
                .. Lignes($"{entrants:N0} entrants, histoire × 1", petite, CibleMs),
                .. Lignes($"{entrants:N0} entrants, histoire × 10", entouree, null),
                .. Lignes($"{entrants * 10:N0} entrants", grande, null),
                .. Lignes($"Tous ({CatalogueIndicateurs.Embarque.Definitions.Count}), {entrants:N0} entrants par an", suivie, CibleTousMs),
                Ligne.AuPlus("Dix fois plus d'entrants, p50, temps multiplié par", grande.Maintenant.P50 / temoin.Maintenant.P50, CibleLineaire * 1.15, "", "0.00"),
                Ligne.AuPlus("Dix fois plus d'histoire, p50, aujourd'hui, temps multiplié par", entouree.Maintenant.P50 / petite.Maintenant.P50, CibleHistoire, "", "0.00"),
                Ligne.AuPlus("Dix fois plus d'histoire, p50, tel que connu, temps multiplié par", entouree.Alors.P50 / petite.Alors.P50, CibleHistoire, "", "0.00"),
            ]);

        async Task AlternerAsync(int tours, params SerieDeLectures[] series)
        {
            // Le code chaud se recompile en fond : un service qui tourne depuis une minute en a fini.
            for (var tour = -tours; tour < tours; tour++)
            {
                if (tour == 0) dire($"{tours} lectures de chaque question");
                foreach (var serie in series) await serie.LireAsync(chantier, compte: tour >= 0, token);
            }
        }

        async Task<SerieDeLectures> ChargerAsync(string departement, int combien, int[] autres)
        {
            dire($"charge {combien:N0} entrants et {autres.Length} autre(s) année(s)");
            var parAn = autres.Append(Annee).ToDictionary(annee => annee, annee => annee == Annee ? combien : entrants);
            await ChargementDHistoire.ChargerAsync(chantier, departement, new(Annee, "i" + departement, 10, parAn), token);
            return new(departement, combien, _codes);
        }

        async Task<SerieDeLectures> ChargerSuivieAsync(string departement)
        {
            var annees = Enumerable.Range(Annee - 8, 11).ToDictionary(annee => annee, _ => entrants);
            dire($"charge {annees.Count} années de {entrants:N0} entrants suivis");
            await ChargementDHistoire.ChargerAsync(chantier, departement, new(Annee, "i" + departement, VieSuivie.Faits, annees) { EstSuivie = true }, token);
            return new(departement, entrants, []);
        }

        static IEnumerable<Ligne> Lignes(string quoi, SerieDeLectures serie, double? cible) => new[] { ("aujourd'hui", serie.Maintenant), ("tel que connu", serie.Alors) }.SelectMany(s => new[]
        {
            Ligne.Repere($"{quoi}, {s.Item1}, p50", s.Item2.P50, "ms", "N1"),
            cible is { } plafond ? Ligne.AuPlus($"{quoi}, {s.Item1}, p95", s.Item2.P95, plafond, "ms", "N1") : Ligne.Repere($"{quoi}, {s.Item1}, p95", s.Item2.P95, "ms", "N1"),
        });
    }

    /// <summary>Les lectures d'un département, aujourd'hui et telles que connues.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="entrants">Entrants de l'année.</param>
    /// <param name="codes">Indicateurs demandés ; vide : tous.</param>
    private sealed class SerieDeLectures(string departement, int entrants, string[] codes)
    {
        public Durees Maintenant { get; } = new();

        public Durees Alors { get; } = new();

        /// <summary>Les mêmes lectures, comptées à part.</summary>
        public SerieDeLectures Autre() => new(departement, entrants, codes);

        public async Task LireAsync(Chantier chantier, bool compte, CancellationToken token)
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
}
