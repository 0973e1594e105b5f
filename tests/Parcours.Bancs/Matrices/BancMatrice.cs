using System.Diagnostics;
using NodaTime;
using Parcours.Bancs.Indicateurs;
using Parcours.Bancs.Rapport;
using Parcours.Host.Demonstration;
using Parcours.Projections.Droits;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Bancs.Matrices;

/// <summary>La matrice de la démonstration, telle que connue à une date au sort : calculée, puis redite.</summary>
internal sealed class BancMatrice : IBanc
{
    private const string Departement = "73";
    private const double CibleMs = 300;
    private const double CiblePleineMs = 400;
    private const double CibleRetenueMs = 20;
    private static readonly LocalDate _premier = new(2018, 2, 1);
    private static readonly LocalDate _dernier = new(2022, 6, 30);

    public string Nom => "matrice";

    private static Matrice Calpae => CatalogueMatrices.Embarque.Matrices.Single(matrice => matrice.Convention == "calpae-2022");

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        dire("charge la démonstration");
        await chantier.Service<ChargementDemonstration>().ChargerAsync(Departement, null, token);
        await chantier.ReposerAsync(token);
        var sources = chantier.Service<SourcesDeDonnees>();
        var (calculee, retenue, aujourdhui) = (new Durees(), new Durees(), new Durees());
        var alea = new Random(71);
        var tours = chantier.EstRapide ? 10 : 60;
        for (var tour = -tours; tour < tours; tour++)
        {
            if (tour == 0) dire($"{tours} dates au sort");
            var remplissage = Neuf(sources);
            var jour = _premier.PlusDays(alea.Next(Period.DaysBetween(_premier, _dernier)));
            var premiere = await LireAsync(remplissage, jour, tour < 0 ? null : calculee, token);
            var seconde = await LireAsync(remplissage, jour, tour < 0 ? null : retenue, token);
            await LireAsync(Neuf(sources), LocalDate.FromDateTime(DateTime.Today), tour < 0 ? null : aujourdhui, token);
            if (!premiere.SequenceEqual(seconde)) throw new InvalidOperationException("La matrice redite n'est pas la matrice calculée.");
        }

        var (lignes, colonnes) = (Calpae.Mesures.Sum(mesure => mesure.Codes.Count), Calpae.Colonnes.Count);
        return new("Matrice à une date passée",
            $"La matrice `{Calpae.Convention}` ({lignes} lignes, {colonnes} colonnes au plus) de la démonstration (3 588 entrants et 46 165 accueils en 2018), telle que connue à une date au sort de ses quatre ans, mois incomplets "
            + $"estimés compris : la première lecture, sans rien de retenu, puis la même question redite ; et telle que connue aujourd'hui. {tours} dates après autant de chauffe.",
            [
                Ligne.Repere("Calculée, p50", calculee.P50, "ms", "N1"),
                Ligne.AuPlus("Calculée, p95", calculee.P95, CibleMs, "ms", "N1"),
                Ligne.AuPlus("Calculée, p95, activités comprises", calculee.P95, CiblePleineMs, "ms", "N1"),
                Ligne.Repere("Telle que connue aujourd'hui, calculée, p50", aujourdhui.P50, "ms", "N1"),
                Ligne.AuPlus("Telle que connue aujourd'hui, calculée, p95", aujourdhui.P95, CiblePleineMs, "ms", "N1"),
                Ligne.Repere("Retenue, p50", retenue.P50, "ms", "N1"),
                Ligne.AuPlus("Retenue, p95", retenue.P95, CibleRetenueMs, "ms", "N1"),
            ]);
    }

    /// <summary>Chaque question a sa mémoire : la première ne doit rien à une autre.</summary>
    private static RemplissageMatrice Neuf(SourcesDeDonnees sources)
    {
        var memoire = new MemoireDesChiffres();
        return new(sources, new LectureIndicateurs(sources, CatalogueIndicateurs.Embarque, memoire), new LectureDeLAVenir(sources, memoire));
    }

    private static async Task<List<decimal?>> LireAsync(RemplissageMatrice remplissage, LocalDate jour, Durees? durees, CancellationToken token)
    {
        var matrice = Calpae;
        var choix = ChoixDesColonnes.De(matrice, null, jour, null, LocalDate.FromDateTime(DateTime.Today)).Choix!;
        var debut = Stopwatch.GetTimestamp();
        var (remplie, refus) = await remplissage.RemplirAsync(matrice, Departement, choix, LocalDate.FromDateTime(DateTime.Today), token);
        durees?.Ajouter(Stopwatch.GetElapsedTime(debut));
        if (remplie is null) throw new InvalidOperationException(refus!.Raison);
        // Au premier février 2018 déjà, des droits sont notifiés : une lecture vide ne compterait pas.
        if (remplie.Lignes.Single(ligne => ligne.Definition.Code == "RSA-01").Cellules[0].Resultat.Valeur is not > 0) throw new InvalidOperationException("La matrice lue est vide.");
        return [.. remplie.Lignes.SelectMany(ligne => ligne.Cellules).Select(cellule => cellule.Resultat.Valeur)];
    }
}
