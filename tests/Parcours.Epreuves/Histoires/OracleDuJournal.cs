using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections;

namespace Parcours.Epreuves.Histoires;

/// <summary>Le journal relu en entier, puis replié par le domaine : ce que les tables doivent dire, sans elles.</summary>
internal sealed class OracleDuJournal
{
    private readonly ILookup<Guid, FaitConsigne> _parPersonne;

    private OracleDuJournal(List<EvenementLu> tous) =>
        (Tous, _parPersonne) = (tous, tous.ToLookup(lu => lu.Personne, lu => lu.Consigne));

    public IReadOnlyList<EvenementLu> Tous { get; }

    public long Derniere => Tous.Count == 0 ? 0 : Tous[^1].Consigne.Position;

    public static async Task<OracleDuJournal> LireAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        var tous = new List<EvenementLu>();
        await foreach (var lu in LectureDuJournal.ToutAsync(connection, departement, null, token)) tous.Add(lu);
        return new(tous);
    }

    /// <summary>Tous les faits tels que connus à une position.</summary>
    public IEnumerable<(Guid Personne, FaitConnu Connu)> Connus(long position) =>
        Reunies(position).SelectMany(personne => personne.Connus.Select(connu => (personne.Personne, connu)));

    /// <summary>Toutes les personnes, telles que connues à une position et observées un jour.</summary>
    public List<PersonneLue> Personnes(long position, LocalDate observation) =>
        [.. Reunies(position).Select(personne => PersonneLue.De(personne.Personne, personne.Connus, observation))];

    /// <summary>
    /// Les personnes que l'on connaît à une position, les fusions refaites ici naïvement : chaque flux va chez qui le conserve. Seule la règle du rang est celle du
    /// produit : c'est une définition.
    /// </summary>
    private IEnumerable<(Guid Personne, List<FaitConnu> Connus)> Reunies(long position)
    {
        var connus = _parPersonne.ToDictionary(flux => flux.Key, flux => Connus(flux, position));
        var chez = connus.Keys.ToDictionary(flux => flux);
        foreach (var (_, de, vers) in connus.SelectMany(flux => flux.Value.Where(connu => connu.Fait is PersonnesFusionnees)
            .Select(connu => (connu.Ordre, De: flux.Key, Vers: ((PersonnesFusionnees)connu.Fait).Conservee))).OrderBy(fusion => fusion.Ordre))
        {
            chez.TryAdd(vers, vers);
            if (chez[de] != de || chez[vers] == de) continue;
            foreach (var flux in chez.Keys.Where(flux => chez[flux] == de).ToList()) chez[flux] = chez[vers];
        }
        return connus.GroupBy(flux => chez[flux.Key], (personne, siens) => (personne, siens
            .SelectMany(flux => flux.Value.Select(connu => connu with { Fait = connu.Fait with { Episode = EpisodeReuni.De(flux.Key, personne, connu.Fait.Episode) } })).ToList()));
    }

    // Les retouches d'après la position n'existent pas encore : ne pas même les montrer.
    private static List<FaitConnu> Connus(IEnumerable<FaitConsigne> flux, long position) =>
        Connaissance.A([.. flux.Where(consigne => consigne.Position <= position)], position);
}

/// <summary>Ce qui fait l'identité d'un dossier ou d'une unité, en clair, pour comparer et pour dire l'écart.</summary>
internal static class Signature
{
    public static string De(Unite unite) =>
        $"{unite.Personne} {unite.Episode} {unite.Classe} {unite.Territoire} {unite.Organisme} départ {De(unite.Depart)} arrêt {De(unite.Arret)}"
        + $" sortie {De(unite.Sortie)} échéance {unite.Echeance} {unite.EstAnomalie} {unite.Valeur}";

    public static IReadOnlyList<string> Ecarts(IEnumerable<string> attendus, IEnumerable<string> lus)
    {
        var restes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var attendu in attendus) restes[attendu] = restes.GetValueOrDefault(attendu) + 1;
        foreach (var lu in lus) restes[lu] = restes.GetValueOrDefault(lu) - 1;
        return [.. restes.Where(r => r.Value != 0).Select(r => (r.Value > 0 ? "manque " : "en trop ") + r.Key).Order(StringComparer.Ordinal)];
    }

    private static string De(FaitConnu? connu) => connu is { } c ? $"{c.Ordre}@{FaitTire.Ecrire(c.Fait.DateEffet)}" : "-";
}
