using System.Collections.Frozen;
using System.Globalization;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Les contrôles, en SQL d'ensembles sur les valeurs connues à une position. Chacun rend <c>personne, dispositif, episode, jour,
/// ordre</c> : le fait en cause, et le jour où il se range dans une période.
/// </summary>
internal static class SqlDesControles
{
    private const string S = Journal.Schema;

    private static readonly FrozenDictionary<string, Func<Cadre, int, string>> ParCode = new Dictionary<string, Func<Cadre, int, string>>
    {
        ["retard-consignation"] = Retard,
        ["issue-manquante"] = IssueManquante,
        ["ordre-impossible"] = OrdreImpossible,
        ["doublon"] = Doublon,
        ["code-inconnu"] = CodeInconnu,
        ["sans-orientation"] = SansOrientation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static TableDeFaits Rsa => TablesDeFaits.De(Dispositif.Rsa);

    /// <summary>Ce contrôle existe.</summary>
    public static bool Connait(string code) => ParCode.ContainsKey(code);

    /// <summary>Les faits en cause de la période, avec leur voie d'arrivée.</summary>
    public static string Question(Cadre cadre, Controle controle) => $"""
        select c.personne, c.dispositif, c.episode, c.jour, c.ordre, coalesce(e.headers->>'voie', 'inconnue') as voie
        from ({ParCode[controle.Code](cadre, controle.Delai)}) c
        join {S}.mt_events e on e.tenant_id = {Tenant(cadre)} and e.seq_id = c.ordre
        where c.jour between {CohorteSql.Jour(cadre.Periode.Debut)} and {CohorteSql.Jour(cadre.Periode.Fin)}
        """;

    private static string Retard(Cadre cadre, int delai) => Partout(cadre, $"and (e.timestamp at time zone 'Europe/Paris')::date - n.effet > {Nombre(delai)}");

    private static string CodeInconnu(Cadre cadre, int _) => Partout(cadre, "and jsonb_array_length(coalesce(e.headers->'alertes', '[]')::jsonb) > 0");

    /// <summary>Les colonnes du fait sans sa place : deux lignes égales disent la même chose.</summary>
    private static string Doublon(Cadre cadre, int _) => Union(table => $"""
        select personne, dispositif, episode, jour, ordre from (
          select {Colonnes(table)}, row_number() over (partition by n.personne, to_jsonb(n) - 'ordre' - 'connu_de' - 'connu_jusqu_a' order by n.ordre) as rang
          from {CohorteSql.Partition(table, cadre)} n where {Vus(cadre, "n.")}) d where rang > 1
        """);

    private static string IssueManquante(Cadre cadre, int delai) => $"""
        select {Colonnes(Rsa, "n.date_prevue")} from {Partition(cadre)} n
        where n.type = {Rsa.Code<RendezVousFixe>()} and {Vus(cadre, "n.")} and n.date_prevue < {CohorteSql.Jour(cadre.Observation)} - {Nombre(delai)}
          and not exists ({Autre(cadre, Codes<RendezVousTenu, RendezVousManque, RendezVousAnnule>())} and f.rdv = n.rdv)
        """;

    private static string SansOrientation(Cadre cadre, int delai) => $"""
        select {Colonnes(Rsa)} from {Partition(cadre)} n
        where n.type = {Rsa.Code<DroitRsaNotifie>()} and n.soumis_droits_devoirs and {Vus(cadre, "n.")} and n.effet < {CohorteSql.Jour(cadre.Observation)} - {Nombre(delai)}
          and not exists ({Autre(cadre, Codes<OrientationNotifiee, DroitRsaClos>())})
        """;

    private static string OrdreImpossible(Cadre cadre, int _) => $"""
        select {Colonnes(Rsa)} from {Partition(cadre)} n where {Vus(cadre, "n.")} and (
          (n.type in ({Codes<ContratSigne, OrientationNotifiee>()}) and exists ({Autre(cadre, Codes<DroitRsaNotifie>())})
            and not exists ({Autre(cadre, Codes<DroitRsaNotifie>())} and f.effet <= n.effet))
          or (n.type = {Rsa.Code<ContratSigne>()} and exists ({Autre(cadre, Codes<OrientationNotifiee>())})
            and not exists ({Autre(cadre, Codes<OrientationNotifiee>())} and f.effet <= n.effet))
          or (n.type in ({Codes<RendezVousTenu, RendezVousManque, RendezVousAnnule>()})
            and exists ({Autre(cadre, Codes<RendezVousFixe>())} and f.rdv = n.rdv and f.effet > n.effet))
          or (n.type <> {Rsa.Code<DroitRsaClos>()} and exists ({Autre(cadre, Codes<DroitRsaClos>())} and f.effet < n.effet)))
        """;

    private static string Partout(Cadre cadre, string condition) => Union(table => $"""
        select {Colonnes(table)} from {CohorteSql.Partition(table, cadre)} n
        join {S}.mt_events e on e.tenant_id = {Tenant(cadre)} and e.seq_id = n.ordre where {Vus(cadre, "n.")} {condition}
        """);

    private static string Union(Func<TableDeFaits, string> question) => string.Join("\nunion all\n", TablesDeFaits.Toutes.Select(question));

    private static string Autre(Cadre cadre, string types) =>
        $"select from {Partition(cadre)} f where f.personne = n.personne and f.episode = n.episode and f.type in ({types}) and {Vus(cadre, "f.")}";

    private static string Colonnes(TableDeFaits table, string jour = "n.effet") =>
        $"n.personne, '{table.Dispositif}' as dispositif, n.episode::text as episode, {jour} as jour, n.ordre";

    private static string Vus(Cadre cadre, string alias) => $"{CohorteSql.Connus(cadre, alias)} and {alias}effet <= {CohorteSql.Jour(cadre.Observation)}";

    private static string Partition(Cadre cadre) => CohorteSql.Partition(Rsa, cadre);

    private static string Tenant(Cadre cadre) => LectureDuJournal.Litteral(cadre.Departement);

    private static string Nombre(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private static string Codes<T>() where T : Fait => Nombre(Rsa.Code<T>());

    private static string Codes<T, TAutre>() where T : Fait where TAutre : Fait => $"{Codes<T>()}, {Codes<TAutre>()}";

    private static string Codes<T, TAutre, TTiers>() where T : Fait where TAutre : Fait where TTiers : Fait => $"{Codes<T, TAutre>()}, {Codes<TTiers>()}";
}
