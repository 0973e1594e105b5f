using NodaTime;

namespace Parcours.Host.Demonstration.ParFlux;

/// <summary>Une entrée que la caisse annonce.</summary>
/// <param name="Personne">Identifiant de l'émetteur.</param>
/// <param name="Rang">Rang parmi les entrées : il donne le nom, le NIR et le numéro de demande inventés.</param>
/// <param name="Naissance">Naissance.</param>
/// <param name="EstUnHomme">Sexe.</param>
/// <param name="RecueLe">Jour de la réception : celui du flux.</param>
/// <param name="Demande">Date de la demande.</param>
/// <param name="Territoire">Territoire.</param>
/// <param name="Role">DEM ou CJT.</param>
internal sealed record EntreeParFlux(string Personne, int Rang, LocalDate Naissance, bool EstUnHomme, LocalDate RecueLe, LocalDate Demande, string Territoire, string Role);

/// <summary>
/// La démonstration en trois : les personnes que la caisse annoncera, leurs entrées, et tout le reste. Une caisse annonce ce que son flux sait dire : la première
/// entrée d'une personne soumise, que rien n'a corrigée ensuite. Les retours, les transferts, les entrées hors des droits et devoirs et celles que l'on
/// rectifie restent dans l'histoire, où elles gardent leur identifiant.
/// </summary>
/// <param name="Personnes">Ce que l'on sait des personnes avant les flux, une ligne chacune.</param>
/// <param name="Entrees">Les entrées, dans l'ordre des jours.</param>
/// <param name="Suite">Le reste, dans l'ordre de connaissance.</param>
internal sealed record PartageDeLHistoire(IReadOnlyList<string> Personnes, IReadOnlyList<EntreeParFlux> Entrees, IReadOnlyList<string> Suite)
{
    public static PartageDeLHistoire De(IReadOnlyList<FaitFictif> faits)
    {
        var vises = faits.SelectMany(fait => fait.Donnees).Select(champ => champ.Valeur).OfType<FaitFictif>().ToHashSet();
        var annoncees = faits.Where(fait => EstAnnoncee(fait) && !vises.Contains(fait)).ToHashSet();
        var personnes = annoncees.Select(fait => fait.Personne).ToHashSet();
        var connues = faits.Where(fait => fait.Type == "PersonneConnue" && personnes.Contains(fait.Personne)).ToDictionary(fait => fait.Personne!);
        // Une recherche dans les valeurs du dictionnaire le parcourrait entier pour chaque fait de l'histoire.
        var ailleurs = annoncees.Concat(connues.Values).ToHashSet();
        using var ecriture = new EcritureNdjson();
        return new(
            [.. connues.Values.Select(ecriture.Ligne)],
            [.. annoncees.OrderBy(fait => fait.Effet).ThenBy(fait => fait.Personne, StringComparer.Ordinal).Select((fait, rang) => Entree(fait, connues[fait.Personne!], rang))],
            [.. faits.Where(fait => !ailleurs.Contains(fait)).Select(ecriture.Ligne)]);
    }

    private static bool EstAnnoncee(FaitFictif fait) =>
        fait is { Type: "DroitRsaNotifie", Personne: not null } && fait.Flux.EndsWith("/1", StringComparison.Ordinal)
        && Champ<string>(fait, "nature") == "primo" && Champ<bool>(fait, "soumisDroitsDevoirs");

    private static EntreeParFlux Entree(FaitFictif fait, FaitFictif connue, int rang) => new(
        fait.Personne!, rang, Champ<LocalDate>(connue, "dateNaissance"), Champ<string>(connue, "sexe") == "homme", fait.Effet, Champ<LocalDate>(fait, "dateDemande"),
        Champ<string>(fait, "territoire"), Champ<string>(fait, "role") == "demandeur" ? "DEM" : "CJT");

    private static T Champ<T>(FaitFictif fait, string nom) => (T)fait.Donnees.Find(champ => champ.Nom == nom).Valeur;
}
