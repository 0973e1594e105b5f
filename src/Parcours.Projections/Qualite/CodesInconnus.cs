using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Referentiels;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
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
        if (cadre.Cherche(Territoire) && cadre.Epoques(GenreDEntree.Territoire) is { Count: > 0 } territoires)
            questions.AddRange(from table in TablesDeFaits.Toutes
                               let inconnus = Territoires(table).Select(colonne => $"(n.type in ({colonne.Types}) and n.{colonne.Nom} is not null and {HorsDe(territoires, $"n.{colonne.Nom}", "n.effet")})").ToList()
                               where inconnus.Count > 0
                               select $"select {Cas(table, Territoire)} from {Partition(table, cadre)} n where ({string.Join(" or ", inconnus)}) and {Vus(cadre, "n.")}");
        if (cadre.Cherche(OrganismeInconnu) && cadre.Epoques(GenreDEntree.Organisme) is { Count: > 0 } organismes)
            questions.AddRange(TablesDeFaits.Toutes.Select(table => $"""
                select {Cas(table, OrganismeInconnu)} from {Partition(table, cadre)} n
                join {Journal.Schema}.mt_events e on e.tenant_id = {LectureDuJournal.Litteral(cadre.Cadre.Departement)} and e.seq_id = n.ordre
                where e.headers->>'organisme' is not null and {Vus(cadre, "n.")} and {HorsDe(organismes, "e.headers->>'organisme'", ConnuLe)}
                """));
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

    private static string HorsDe(IReadOnlyList<(string Code, LocalDate Depuis, LocalDate? JusquAu)> epoques, string code, string jour) =>
        $"{jour} >= {CohorteSql.Jour(epoques.Min(epoque => epoque.Depuis))} and not exists (select from (values {string.Join(", ", epoques.Select(epoque =>
            $"('{epoque.Code.Replace("'", "''", StringComparison.Ordinal)}', {CohorteSql.Jour(epoque.Depuis)}, {CohorteSql.Jour(epoque.JusquAu ?? LocalDate.MaxIsoValue)})"))}) k (code, depuis, jusqu_au) where k.code = {code} and {jour} between k.depuis and k.jusqu_au)";

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
