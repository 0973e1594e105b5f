using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Referentiels;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using Parcours.Projections.Referentiels;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Les codes que le référentiel ne connaît pas, jugés sur la valeur du fait et non sur l'alerte qu'il reçut : une correction l'absout, un référentiel
/// complété aussi. Avant le premier jour que le référentiel décrit, rien n'est vérifié.
/// </summary>
internal static class CodesInconnus
{
    private const string Territoire = "territoire-inconnu";
    private const string OrganismeInconnu = "organisme-inconnu";
    private const string OrganismeInactif = "organisme-inactif";

    public static SqlDuControle Sql { get; } = new("code-inconnu", Question) { Motifs = [Territoire, OrganismeInconnu, OrganismeInactif] };

    private static string? Question(CadreDeQualite cadre)
    {
        var questions = new List<string>();
        if (cadre.Cherche(Territoire) && cadre.Epoques(GenreDEntree.Territoire) is { } territoires)
            questions.AddRange(TablesDeFaits.Toutes.Select(table => DeTerritoire(table, cadre, territoires)).OfType<string>());
        if (cadre.Cherche(OrganismeInconnu) && cadre.Epoques(GenreDEntree.Organisme) is not null)
            questions.AddRange(TablesDeFaits.Toutes.Select(table =>
                $"select {Cas(table, OrganismeInconnu)} from {Partition(table, cadre)} n where n.ordre in (select ordre from {AuteursInconnus}) and {Vus(cadre, "n.")}"));
        if (cadre.Cherche(OrganismeInactif) && Inactifs(cadre) is { Length: > 0 } inactifs)
            questions.Add($"select {Cas(DuRsa, OrganismeInactif)} from {Partition(DuRsa, cadre)} n where n.type = {DuRsa.Code<OrientationNotifiee>()} and {Vus(cadre, "n.")} and ({inactifs})");
        return questions.Count == 0 ? null : Reunir(questions);
    }

    /// <summary>Les colonnes qui portent un code de territoire, et les types qui l'y mettent.</summary>
    private static IEnumerable<(string Nom, string Types)> Territoires(TableDeFaits table) =>
        from type in table.Types
        from champ in type.Forme.Champs
        where champ.Referentiel is NatureCode.Territoire
        group type.Code by table.Colonne(type, champ).Nom into types
        select (types.Key, string.Join(", ", types));

    /// <summary>Un fait qui porte deux codes inconnus n'est qu'un cas : les colonnes d'une table s'unissent sans redite.</summary>
    private static string? DeTerritoire(TableDeFaits table, CadreDeQualite cadre, IReadOnlyList<Epoque> territoires)
    {
        var questions = Territoires(table).Select(colonne => $"""
            select {Cas(table, Territoire)} from {Partition(table, cadre)} n
            where n.type in ({colonne.Types}) and n.{colonne.Nom} is not null and {Vus(cadre, "n.")} and {HorsDe(GenreDEntree.Territoire, territoires, $"n.{colonne.Nom}", "n.effet")}
            """).ToList();
        return questions.Count == 0 ? null : $"({string.Join(" union ", questions)})";
    }

    private static string Inactifs(CadreDeQualite cadre)
    {
        var champ = Forme.De<OrientationNotifiee>().Champs.Single(celui => celui.Nom == "organisme");
        var colonne = Champ<OrientationNotifiee>("organisme");
        return string.Join(" or ", champ.Enumeration.Index().Where(organisme => cadre.Organismes.ContainsKey(organisme.Item)).Select(organisme =>
        {
            var (debut, fin) = cadre.Organismes[organisme.Item];
            return $"(n.{colonne} = {organisme.Index} and n.effet not between {CohorteSql.Jour(debut ?? LocalDate.MinIsoValue)} and {CohorteSql.Jour(fin ?? LocalDate.MaxIsoValue)})";
        }));
    }
}
