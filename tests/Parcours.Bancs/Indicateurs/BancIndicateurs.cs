using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;

namespace Parcours.Bancs.Indicateurs;

/// <summary>Tous les indicateurs de la mesure 3.1 d'une année, en une lecture, selon la cohorte et l'histoire qui l'entoure.</summary>
internal sealed class BancIndicateurs : IBanc
{
    private const int Annee = SerieDeLectures.Annee;
    private const double CibleMs = 60;
    private const double CibleLineaire = 10;
    private const double CibleHistoire = 1.2;

    private static readonly string[] _codes =
        ["RSA-01", "RSA-02", "RSA-02A", "RSA-02B", "RSA-03", "RSA-04", "RSA-04T", "RSA-05", "RSA-05T", "RSA-06", "RSA-06T", "RSA-07", "RSA-07T"];

    public string Nom => "indicateurs";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var entrants = chantier.EstRapide ? 400 : 4_000;
        var petite = await ChargerAsync(entrants, [Annee - 1]);
        var entouree = await ChargerAsync(entrants, [.. Enumerable.Range(Annee - 8, 8), .. Enumerable.Range(Annee + 1, 2)]);
        var grande = await ChargerAsync(entrants * 10, [Annee - 1]);
        await chantier.ReposerAsync(token);

        // La grande laisse derrière elle de quoi occuper le ramasse-miettes de la suivante : elle a son propre témoin, qui ne compte que
        // pour le rapport.
        var temoin = petite.Autre();
        await SerieDeLectures.AlternerAsync(chantier, chantier.EstRapide ? 10 : 60, dire, token, petite, entouree);
        await SerieDeLectures.AlternerAsync(chantier, chantier.EstRapide ? 10 : 20, dire, token, temoin, grande);

        return new("Indicateurs d'une année",
            $"Les {_codes.Length} indicateurs de la mesure 3.1 de {Annee}, en une lecture, par la même classe que la commande et l'API ; une dizaine de faits par entrant, 60 lectures de chaque "
            + "question après autant de chauffe (20 de la grande cohorte, à côté d'autant de la petite), séries alternées. « Aujourd'hui » : connu et observé aujourd'hui ; « tel que connu » : connu et observé au 31 décembre. "
            + "« Histoire » : les entrants d'autres années, avant et après, une fois la cohorte ou dix.",
            [
                .. petite.Lignes($"{entrants:N0} entrants, histoire × 1", CibleMs),
                .. entouree.Lignes($"{entrants:N0} entrants, histoire × 10", null),
                .. grande.Lignes($"{entrants * 10:N0} entrants", null),
                Ligne.AuPlus("Dix fois plus d'entrants, p50, temps multiplié par", grande.Maintenant.P50 / temoin.Maintenant.P50, CibleLineaire * 1.15, "", "0.00"),
                Ligne.AuPlus("Dix fois plus d'histoire, p50, aujourd'hui, temps multiplié par", entouree.Maintenant.P50 / petite.Maintenant.P50, CibleHistoire, "", "0.00"),
                Ligne.AuPlus("Dix fois plus d'histoire, p50, tel que connu, temps multiplié par", entouree.Alors.P50 / petite.Alors.P50, CibleHistoire, "", "0.00"),
            ]);

        async Task<SerieDeLectures> ChargerAsync(int combien, int[] autres)
        {
            var departement = chantier.NouveauDepartement();
            dire($"charge {combien:N0} entrants et {autres.Length} autre(s) année(s)");
            var parAn = autres.Append(Annee).ToDictionary(annee => annee, annee => annee == Annee ? combien : entrants);
            await ChargementDHistoire.ChargerAsync(chantier, departement, new(Annee, "i" + departement, 10, parAn), token);
            return new(departement, combien, _codes);
        }
    }
}
