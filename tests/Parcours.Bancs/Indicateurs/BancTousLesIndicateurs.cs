using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;
using Parcours.Projections.Indicateurs;

namespace Parcours.Bancs.Indicateurs;

/// <summary>Tous les indicateurs de tous les dispositifs d'une année, stocks compris, dans un département suivi depuis des années.</summary>
internal sealed class BancTousLesIndicateurs : IBanc
{
    private const int Annee = SerieDeLectures.Annee;
    private const double CibleMs = 300;

    public string Nom => "tous-les-indicateurs";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var departement = chantier.NouveauDepartement();
        var entrants = chantier.EstRapide ? 400 : 4_000;
        var annees = Enumerable.Range(Annee - 8, 11).ToDictionary(annee => annee, _ => entrants);
        dire($"charge {annees.Count} années de {entrants:N0} entrants suivis");
        await ChargementDHistoire.ChargerAsync(chantier, departement, new(Annee, "i" + departement, VieSuivie.Faits, annees) { EstSuivie = true }, token);
        await chantier.ReposerAsync(token);

        var suivie = new SerieDeLectures(departement, entrants, []);
        await SerieDeLectures.AlternerAsync(chantier, chantier.EstRapide ? 10 : 40, dire, token, suivie);
        return new("Tous les indicateurs d'une année",
            $"Tous les indicateurs de tous les dispositifs, une lecture par dispositif, dans un département de {entrants:N0} entrants par an, {annees.Count} années, droits de trois ans et demi en "
            + "moyenne, stocks compris ; 40 lectures de chaque question après autant de chauffe.",
            suivie.Lignes($"Tous ({CatalogueIndicateurs.Embarque.Definitions.Count}), {entrants:N0} entrants par an", CibleMs).ToList());
    }
}
