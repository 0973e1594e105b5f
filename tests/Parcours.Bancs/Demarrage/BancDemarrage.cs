using Parcours.Bancs.Rapport;

namespace Parcours.Bancs.Demarrage;

/// <summary>Du lancement du service à <c>/health/ready</c>, base embarquée comprise.</summary>
internal sealed class BancDemarrage : IBanc
{
    private const string Adresse = "http://127.0.0.1:5978";
    private const double CiblePremier = 5;
    private const double CibleSuivant = 3;

    public string Nom => "demarrage";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var (premiers, suivants) = (new List<double>(), new List<double>());
        for (var essai = 0; essai < (chantier.EstRapide ? 1 : 3); essai++)
        {
            dire($"essai {essai + 1}");
            var donnees = chantier.Dossier.CreateSubdirectory($"demarrage-{essai}").FullName;
            premiers.Add(await DemarrerAsync(chantier, donnees, jusquALaDemonstration: true, token));
            suivants.Add(await DemarrerAsync(chantier, donnees, jusquALaDemonstration: false, token));
        }
        return new("Démarrage du service",
            "Du lancement du processus (Release, base embarquée) à la première réponse 200 de `/health/ready`. Dossier vide : `initdb`, schéma, "
            + "et la démonstration peut encore se charger. Le plus lent de trois essais.",
            [
                Ligne.AuPlus("Dossier de données vide", premiers.Max(), CiblePremier, "s", "N2"),
                Ligne.AuPlus("Démarrage suivant", suivants.Max(), CibleSuivant, "s", "N2"),
            ]);
    }

    private static async Task<double> DemarrerAsync(Chantier chantier, string donnees, bool jusquALaDemonstration, CancellationToken token)
    {
        await using var service = chantier.Lancer(donnees, avecSaBase: true, "--urls", Adresse);
        var pret = await service.AttendrePretAsync(Adresse, token);
        // L'accueil suit le chargement : le démarrage suivant ne doit pas avoir à le finir.
        if (jusquALaDemonstration) await service.AttendreLeTexteAsync("JETON=", token);
        return pret.TotalSeconds;
    }
}
