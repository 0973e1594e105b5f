using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Faits;

/// <summary>
/// Les recrutements d'une lecture, en SQL : les personnes à lire, trouvées dans les index seuls. Son coût ne dépend ni de l'histoire ni
/// des autres années, sauf les stocks, qui parcourent l'index de leurs débuts et de leurs fins.
/// </summary>
internal static class CohorteSql
{
    private const string S = Journal.Schema;

    /// <summary>Une question qui rend la colonne <c>personne</c>, parfois plusieurs fois la même.</summary>
    /// <param name="cadre">Cadre de la question.</param>
    /// <param name="recrutements">Au moins un.</param>
    /// <param name="tables">Tables que la série lit : celle d'un type est la première qui le porte.</param>
    public static string Question(Cadre cadre, IReadOnlyCollection<Recrutement> recrutements, IReadOnlyList<TableDeFaits> tables) =>
        // Un intervalle vide (le cumul de REF-01 avant 2019) ne recrute personne : la question reste du SQL.
        string.Join("\nunion all\n", Reunis(recrutements).Select(recrutement => recrutement switch
        {
            Recrutement.ParEffet r => ParEffet(cadre, Table(tables, r.Fait), r) + Suivies(cadre, Table(tables, r.Fait), tables),
            Recrutement.ParDate r => ParDate(cadre, Table(tables, r.Fait), r) + Suivies(cadre, Table(tables, r.Fait), tables),
            Recrutement.EnCours r => EnCours(cadre, Table(tables, r.Debut), r),
            _ => throw new InvalidOperationException(recrutement.GetType().Name),
        }).DefaultIfEmpty("select null::uuid as personne where false"));

    /// <summary>Une valeur connue à la position du cadre, ou à l'une de celles qu'il couvre.</summary>
    public static string Connus(Cadre cadre, string alias = "") => string.Create(CultureInfo.InvariantCulture,
        $"{alias}connu_de <= {cadre.Position} and ({alias}connu_jusqu_a is null or {alias}connu_jusqu_a > {cadre.Depuis ?? cadre.Position})");

    /// <summary>Une date, en SQL. Reculée d'un âge, une période des premiers siècles sort de notre ère : il n'y a personne avant elle.</summary>
    public static string Jour(LocalDate jour) => jour.Year < 1 ? "date '-infinity'" : $"date '{LocalDatePattern.Iso.Format(jour)}'";

    /// <summary>Treize formules demandent les mêmes entrants : leurs intervalles n'en font qu'un par type, aussi large que leur réunion.</summary>
    private static IEnumerable<Recrutement> Reunis(IReadOnlyCollection<Recrutement> recrutements)
    {
        foreach (var memes in recrutements.OfType<Recrutement.ParEffet>().GroupBy(r => r.Fait))
            foreach (var (debut, fin) in Reunis(memes.Select(r => (r.Debut, r.Fin)))) yield return new Recrutement.ParEffet(memes.Key, debut, fin);
        foreach (var memes in recrutements.OfType<Recrutement.ParDate>().GroupBy(r => (r.Fait, r.Champ)))
            foreach (var (debut, fin) in Reunis(memes.Select(r => (r.Debut, r.Fin)))) yield return new Recrutement.ParDate(memes.Key.Fait, memes.Key.Champ, debut, fin);
        foreach (var memes in recrutements.OfType<Recrutement.EnCours>().GroupBy(r => (r.Debut, Fins: string.Join(' ', r.Fins.Select(fin => fin.Name)))))
            foreach (var (du, au) in memes.Select(r => (r.Du, r.Au)).Distinct()) yield return memes.First() with { Du = du, Au = au };
    }

    /// <summary>Des intervalles qui couvrent les mêmes jours, sans recouvrement ; ceux qui sont vides n'y sont pas.</summary>
    public static IEnumerable<(LocalDate Debut, LocalDate Fin)> Reunis(IEnumerable<(LocalDate Debut, LocalDate Fin)> intervalles)
    {
        (LocalDate Debut, LocalDate Fin)? courant = null;
        foreach (var (debut, fin) in intervalles.Where(i => i.Debut <= i.Fin).Order())
        {
            if (courant is { } c && debut <= c.Fin) courant = (c.Debut, fin > c.Fin ? fin : c.Fin);
            else
            {
                if (courant is { } fini) yield return fini;
                courant = (debut, fin);
            }
        }
        if (courant is { } dernier) yield return dernier;
    }

    private static string ParEffet(Cadre cadre, TableDeFaits table, Recrutement.ParEffet r)
    {
        var fin = r.Fin < cadre.Observation ? r.Fin : cadre.Observation;
        return $"select n.personne from {Partition(table, cadre)} n where type = {table.Code(r.Fait)} and effet between {Jour(r.Debut)} and {Jour(fin)} and {Connus(cadre)}";
    }

    private static string ParDate(Cadre cadre, TableDeFaits table, Recrutement.ParDate r)
    {
        if (!IndexDeChamp.Existe(r.Fait, r.Champ)) throw new InvalidOperationException($"Recruter par {r.Fait.Name}.{r.Champ} demande que son métier l'indexe.");
        var type = table.Types.Single(t => t.Forme.Type == r.Fait);
        var colonne = table.Colonne(type, type.Forme.Champs.Single(champ => champ.Nom == r.Champ)).Nom;
        return $"select n.personne from {Partition(table, cadre)} n where type = {type.Code} and {colonne} between {Jour(r.Debut)} and {Jour(r.Fin)} and effet <= {Jour(cadre.Observation)} and {Connus(cadre)}";
    }

    private static string EnCours(Cadre cadre, TableDeFaits table, Recrutement.EnCours r)
    {
        var au = r.Au < cadre.Observation ? r.Au : cadre.Observation;
        var partition = Partition(table, cadre);
        // Une fin connue à une position ne l'est pas à toutes celles que le cadre couvre.
        if (cadre.Depuis is not null) return $"select d.personne from {partition} d where d.type = {table.Code(r.Debut)} and d.effet <= {Jour(au)} and {Connus(cadre, "d.")}";
        return $"""
            select d.personne from {partition} d
            where d.type = {table.Code(r.Debut)} and d.effet <= {Jour(au)} and {Connus(cadre, "d.")}
              and not exists (select from {partition} f
                where f.personne = d.personne and f.episode = d.episode and f.type in ({string.Join(", ", r.Fins.Select(table.Code))})
                  and f.effet > d.effet and f.effet < {Jour(r.Du)} and {Connus(cadre, "f.")})
            """;
    }

    /// <summary>
    /// Une date de naissance ou un décès amènent tout le département : on n'en garde que les personnes dont la série suit quelque chose.
    /// </summary>
    private static string Suivies(Cadre cadre, TableDeFaits table, IReadOnlyList<TableDeFaits> tables)
    {
        if (table.Dispositif is not Dispositif.Personne) return "";
        var suivies = tables.Where(autre => autre.Dispositif is not Dispositif.Personne)
            .Select(autre => $"exists (select from {Partition(autre, cadre)} s where s.personne = n.personne)").ToList();
        return suivies.Count == 0 ? "" : $" and ({string.Join(" or ", suivies)})";
    }

    private static TableDeFaits Table(IReadOnlyList<TableDeFaits> tables, Type fait) => tables.First(table => table.Porte(fait));

    /// <summary>Les partitions sont nommées : ni filtre de département ligne à ligne, ni plan à élaguer.</summary>
    public static string Partition(TableDeFaits table, Cadre cadre) => $"{S}.{table.Nom}_{Departements.Suffixe(cadre.Departement)}";
}
