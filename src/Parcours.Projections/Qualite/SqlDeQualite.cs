using System.Globalization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Referentiels;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Personnes;
using Parcours.Projections.Referentiels;

namespace Parcours.Projections.Qualite;

/// <summary>Ce que les contrôles disent tous de la même façon.</summary>
internal static class SqlDeQualite
{
    private const string S = Journal.Schema;

    /// <summary>Les colonnes d'un cas, dans l'ordre où toute question les rend.</summary>
    public const string Colonnes = "personne, dispositif, episode, type, effet, ordre, jour, autre_type, autre_effet, autre_ordre, motif, jours";

    /// <summary>La table du RSA.</summary>
    public static TableDeFaits DuRsa => TablesDeFaits.De(Dispositif.Rsa);

    /// <summary>Les colonnes d'un cas dont le fait est <c>n</c> et l'autre, s'il y en a un, <c>a</c>.</summary>
    public static string Cas(TableDeFaits table, string? motif = null, bool aUnAutre = false, string jour = "n.effet", string jours = "null::integer") =>
        $"n.personne, '{table.Dispositif}' as dispositif, n.episode, n.type, n.effet, n.ordre, {jour} as jour, "
        + (aUnAutre ? "a.type as autre_type, a.effet as autre_effet, a.ordre as autre_ordre, " : "null::smallint as autre_type, null::date as autre_effet, null::bigint as autre_ordre, ")
        + $"{(motif is null ? "null" : $"'{motif}'")}::text as motif, {jours} as jours";

    /// <summary>Les époques des codes, parmi les <see cref="Annexes"/> du contrôle qui les lit.</summary>
    public const string Epoques = "epoques";

    /// <summary>Les cas d'une question, ceux de la période et de l'import seuls.</summary>
    public static string Question(CadreDeQualite cadre, string cas, bool cherchePersonne) => $"""
        with {Annexes(cadre)}, cas as ({cas})
        select {Colonnes} from cas c where c.jour between {CohorteSql.Jour(cadre.Cas.Debut)} and {CohorteSql.Jour(cadre.Cas.Fin)}{(cadre.Import is null ? "" : cherchePersonne
            ? " and c.personne in (select personne from touchees)"
            : " and (c.ordre in (select seq_id from de_l_import) or c.autre_ordre in (select seq_id from de_l_import))")}
        """;

    /// <summary>
    /// Le jour de chaque position, comme toute date de connaissance, et ce qu'un import a consigné. Une annexe qu'une question ne lit pas ne lui coûte rien.
    /// </summary>
    public static string Annexes(CadreDeQualite cadre) => $"""
        jours_connus as materialized (
          select array_agg(jour order by premiere_position) as jours, array_agg(premiere_position order by premiere_position) as positions
          from {S}.connaissance where departement = {Departement(cadre)} and premiere_position <= {Nombre(cadre.Cadre.Position)}){(cadre.Import is not { } import ? "" : $"""
        , de_l_import as materialized (
          select seq_id, stream_id from {S}.mt_events where tenant_id = {Departement(cadre)} and {ImportAuJournal.Colonne} = '{import}' and seq_id <= {Nombre(cadre.Cadre.Position)}),
        touchees as materialized (
          select distinct coalesce(f.conservee, i.stream_id) as personne from de_l_import i
          left join {S}.{SchemaDesFusions.Table} f on f.departement = {Departement(cadre)} and f.personne = i.stream_id and {CohorteSql.Connus(cadre.Cadre, "f.")})
        """)}{DesEpoques(cadre)}
        """;

    /// <summary>Le journal ne se lit qu'une fois, non une par table ; l'organisme se juge au jour où le fait fut connu.</summary>
    private static string DesEpoques(CadreDeQualite cadre)
    {
        if (cadre.Controle.Code != CodesInconnus.Sql.Code) return "";
        var lignes = Enum.GetValues<GenreDEntree>().SelectMany(genre => (cadre.Epoques(genre) ?? []).Select(epoque =>
            $"('{genre}', '{epoque.Code.Replace("'", "''", StringComparison.Ordinal)}', {CohorteSql.Jour(epoque.Depuis)}, {CohorteSql.Jour(epoque.JusquAu ?? LocalDate.MaxIsoValue)})")).ToList();
        if (lignes.Count == 0) return "";
        var annexe = $", {Epoques} (genre, code, depuis, jusqu_au) as materialized (values {string.Join(", ", lignes)})";
        return cadre.Epoques(GenreDEntree.Organisme) is not { } organismes ? annexe : $"""
            {annexe}, {AuteursInconnus} as materialized (
              select n.ordre from (select seq_id as ordre, headers->>'organisme' as organisme from {S}.mt_events
                where tenant_id = {Departement(cadre)} and seq_id <= {Nombre(cadre.Cadre.Position)} and headers->>'organisme' is not null) n
              where {HorsDe(GenreDEntree.Organisme, organismes, "n.organisme", ConnuLe)})
            """;
    }

    /// <summary>Le code n'existe pas ce jour-là, que le référentiel décrit.</summary>
    public static string HorsDe(GenreDEntree genre, IReadOnlyList<Epoque> epoques, string code, string jour) =>
        $"{jour} >= {CohorteSql.Jour(epoques.Min(epoque => epoque.Depuis))} and not exists (select from {Epoques} k where k.genre = '{genre}' and k.code = {code} and {jour} between k.depuis and k.jusqu_au)";

    /// <summary>Le jour, à Paris, où le fait <c>n</c> fut connu : sa position y mène par une recherche dans un tableau trié, sans jointure.</summary>
    public const string ConnuLe = "(select jours from jours_connus)[width_bucket(n.ordre, (select positions from jours_connus))]";

    /// <summary>Les faits dont l'auteur dit un organisme que le référentiel ne connaît pas, parmi les <see cref="Annexes"/> du contrôle qui les lit.</summary>
    public const string AuteursInconnus = "auteurs_inconnus";

    /// <summary>Ces cas, et où en est leur dossier au jour observé : les plus anciens d'abord.</summary>
    public static string Situes(CadreDeQualite cadre, string question)
    {
        var partition = Partition(DuRsa, cadre);
        var (entree, statut, change) = (DuRsa.Code<DroitRsaNotifie>(), DuRsa.Code<StatutDroitsDevoirsModifie>(), DuRsa.Code<Domain.Transversal.TerritoireChange>());
        var (territoire, soumis, vers) = (Champ<DroitRsaNotifie>("territoire"), Champ<StatutDroitsDevoirsModifie>("soumisDroitsDevoirs"), Champ<Domain.Transversal.TerritoireChange>("vers"));
        // L'accompagnement global et la garantie s'adressent à un bénéficiaire du RSA : rien ne les situe qu'à travers lui.
        const string ParLaPersonne = $"'{nameof(Dispositif.AccompagnementGlobal)}', '{nameof(Dispositif.GarantieActivite)}'";
        return $"""
            with q as materialized ({question}),
            situes as materialized (
              select n.personne, n.episode, n.effet, n.ordre, case n.type when {change} then n.{vers} else n.{territoire} end as territoire from {partition} n
              where n.personne in (select personne from q) and (n.type in ({entree}, {change}) or (n.type = {statut} and n.{soumis} and n.{territoire} is not null)) and {Vus(cadre, "n.")}),
            confies as materialized (
              select n.personne, n.episode, n.effet, n.ordre, ({Enumeration<OrientationNotifiee>("organisme")})[n.{Champ<OrientationNotifiee>("organisme")} + 1] as organisme from {partition} n
              where n.personne in (select personne from q) and n.type = {DuRsa.Code<OrientationNotifiee>()} and {Vus(cadre, "n.")}),
            territoires as (select distinct on (personne, episode) personne, episode, territoire from situes order by personne, episode, effet desc, ordre desc),
            organismes as (select distinct on (personne, episode) personne, episode, organisme from confies order by personne, episode, effet desc, ordre desc),
            territoires_des_personnes as (select distinct on (personne) personne, territoire from situes order by personne, effet desc, ordre desc),
            organismes_des_personnes as (select distinct on (personne) personne, organisme from confies order by personne, effet desc, ordre desc)
            select q.*, coalesce(t.territoire, tp.territoire), coalesce(o.organisme, op.organisme) from q
            left join territoires t on q.dispositif = '{nameof(Dispositif.Rsa)}' and t.personne = q.personne and t.episode = q.episode
            left join organismes o on q.dispositif = '{nameof(Dispositif.Rsa)}' and o.personne = q.personne and o.episode = q.episode
            left join territoires_des_personnes tp on q.dispositif in ({ParLaPersonne}) and tp.personne = q.personne
            left join organismes_des_personnes op on q.dispositif in ({ParLaPersonne}) and op.personne = q.personne
            order by q.jour, q.ordre, q.motif, q.autre_ordre
            """;
    }

    /// <summary>Une valeur connue à la position, et qui a déjà pris effet au jour observé.</summary>
    public static string Vus(CadreDeQualite cadre, string alias) => $"{CohorteSql.Connus(cadre.Cadre, alias)} and {alias}effet <= {Observation(cadre)}";

    /// <summary>Le jour observé.</summary>
    public static string Observation(CadreDeQualite cadre) => CohorteSql.Jour(cadre.Cadre.Observation);

    /// <summary>La partition d'une table.</summary>
    public static string Partition(TableDeFaits table, CadreDeQualite cadre) => CohorteSql.Partition(table, cadre.Cadre);

    /// <summary>La même question sur ces tables, réunie.</summary>
    public static string Reunir(IEnumerable<string> questions) => string.Join("\nunion all\n", questions);

    /// <summary>La colonne d'un champ du RSA.</summary>
    public static string Champ<T>(string champ) where T : Fait => Colonne(DuRsa, DuRsa.Types.Single(type => type.Forme.Type == typeof(T)), champ);

    /// <summary>La colonne d'un champ.</summary>
    public static string Colonne(TableDeFaits table, TypeDeFait type, string champ) => table.Colonne(type, type.Forme.Champs.Single(celui => celui.Nom == champ)).Nom;

    /// <summary>Les codes des types de la table qui répondent à cette condition ; vide si aucun.</summary>
    public static string Codes(TableDeFaits table, Func<Type, bool> condition) =>
        string.Join(", ", table.Types.Where(type => condition(type.Forme.Type)).Select(type => type.Code.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Un nombre.</summary>
    public static string Nombre(long nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    /// <summary>Les valeurs d'une énumération, dans l'ordre de leurs rangs.</summary>
    public static string Enumeration<T>(string champ) where T : Fait =>
        $"array[{string.Join(", ", Forme.De<T>().Champs.Single(celui => celui.Nom == champ).Enumeration.Select(valeur => $"'{valeur}'"))}]";

    private static string Departement(CadreDeQualite cadre) => LectureDuJournal.Litteral(cadre.Cadre.Departement);
}
