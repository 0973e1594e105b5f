using System.Collections.Frozen;
using System.Globalization;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Faits;

/// <summary>
/// Lit, tels que connus à (P, O), les faits des personnes d'une cohorte, une personne après l'autre. La cohorte ne se tient jamais
/// entière, et se juge pendant que la base cherche la suite (ADR 0007).
/// </summary>
public sealed class LectureDesPersonnes
{
    private static readonly string[] Rangs = [.. Enumerable.Range(0, 32).Select(rang => rang.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Tables lues, la dernière étant la principale : les autres tiennent peu de faits d'une personne.</summary>
    private readonly IReadOnlyList<TableDeFaits> _tables;
    private readonly LectureDeTable[] _lectures;
    private readonly FrozenDictionary<short, (LectureDeTable Lecture, Dispositif Dispositif)> _parCode;

    /// <summary>Prépare une lecture.</summary>
    /// <param name="types">Types à reconstruire ; le décès en est toujours, si les flux suivent des personnes.</param>
    /// <param name="dispositifs">Dispositifs lus, le principal en dernier.</param>
    public LectureDesPersonnes(IEnumerable<Type> types, params IReadOnlyList<Dispositif> dispositifs)
    {
        var demandes = types.Append(typeof(PersonneDecedee)).Distinct().ToList();
        // Un agent n'a ni naissance ni décès au journal.
        IEnumerable<Dispositif> dElle = dispositifs.Any(dispositif => Famille.De(dispositif).EstDUnePersonne) ? [Dispositif.Personne] : [];
        // Une série de plusieurs dispositifs ne les lit pas tous pour chaque question.
        _tables = [.. dElle.Select(TablesDeFaits.De), .. dispositifs.Select(TablesDeFaits.De).Where(table => demandes.Any(table.Porte))];
        var lus = _tables.Select(table => (Table: table, Types: (IReadOnlyCollection<Type>)[.. demandes.Where(table.Porte)])).ToList();
        var places = new PlacesDeLecture(lus);
        _lectures = [.. lus.Select(lue => lue.Table.Lecture(lue.Types, places))];
        _parCode = _lectures.SelectMany(lecture => lecture.Codes.Select(code => (code, lecture))).ToFrozenDictionary(l => l.code, l => (l.lecture, l.lecture.Table.Dispositif));
    }

    /// <summary>Donne une à une les personnes recrutées.</summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="cadre">Cadre de la question.</param>
    /// <param name="recrutements">Par quoi les trouver ; vide, personne n'est lu.</param>
    /// <param name="neuf">Rend de quoi recueillir, vide.</param>
    /// <param name="recueillir">Reçoit une personne.</param>
    /// <param name="token">Annulation.</param>
    public async Task<T> LireAsync<T>(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyCollection<Recrutement> recrutements, Func<T> neuf, Action<T, PersonneLue> recueillir, CancellationToken token)
    {
        if (cadre.Position == 0 || recrutements.Count == 0) return neuf();
        // L'index rend les personnes dans l'ordre, mais rien n'y oblige la base : prise en défaut, elle le fait.
        foreach (var rangee in new[] { false, true })
        {
            var recueil = neuf();
            if (await ParcourirAsync(connection, Question(cadre, recrutements, rangee), cadre, personne => recueillir(recueil, personne), token)) return recueil;
        }
        throw new InvalidOperationException("La base n'a pas rangé les faits par personne.");
    }

    /// <summary>Les personnes recrutées à une position au moins de l'intervalle, et dont le journal a appris quelque chose entre les deux.</summary>
    public async Task<IReadOnlyList<Guid>> ApprisesAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyCollection<Recrutement> recrutements, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select distinct recrues.personne from (
            {CohorteSql.Question(cadre, recrutements, _tables)}) recrues
            where recrues.personne in (
              with appris as materialized (select distinct stream_id from {Journal.Schema}.mt_events
                where tenant_id = {LectureDuJournal.Litteral(cadre.Departement)} and seq_id > $1 and seq_id <= $2)
              select stream_id from appris
              -- Ce qu'une absorbée apprend, ou qu'elle l'est, change la personne sous laquelle elle se lit.
              union all select f.conservee from {Journal.Schema}.{SchemaDesFusions.Table} f join appris on f.personne = appris.stream_id
                where f.departement = {LectureDuJournal.Litteral(cadre.Departement)} and f.connu_de <= $2 and (f.connu_jusqu_a is null or f.connu_jusqu_a > $1))
            """, connection)
        {
            Parameters = { new() { Value = cadre.Depuis }, new() { Value = cadre.Position } },
            CommandTimeout = 0,
        };
        var personnes = new List<Guid>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) personnes.Add(lignes.GetGuid(0));
        return personnes;
    }

    private string Question(Cadre cadre, IReadOnlyCollection<Recrutement> recrutements, bool rangee) => $"""
        with recrues as materialized (select distinct personne from (
        {CohorteSql.Question(cadre, recrutements, _tables)}) r),
        cohorte as materialized (select array_agg(personne) as personnes from recrues)
        {string.Join("\nunion all\n", _lectures.Select((lecture, i) => Lecture(cadre, lecture, i == _lectures.Length - 1, rangee)))}
        """;

    /// <summary>
    /// Un tableau de personnes fait parcourir l'index dans leur ordre : la table principale les veut ainsi. Les autres tiennent peu de faits : la base y choisit son
    /// chemin, et deux cents décès ne se cherchent pas quatre mille fois.
    /// </summary>
    private static string Lecture(Cadre cadre, LectureDeTable lecture, bool estPrincipale, bool rangee) => $"""
        {(rangee && estPrincipale ? "(" : "")}select {lecture.Question} from {CohorteSql.Partition(lecture.Table, cadre)}
        where personne {(estPrincipale ? "= any((select personnes from cohorte)::uuid[])" : "in (select personne from recrues)")}
          and type in ({string.Join(", ", lecture.Codes)}) and effet <= {CohorteSql.Jour(cadre.Observation)} and {CohorteSql.Connus(cadre)}
        {(rangee && estPrincipale ? "order by 1)" : "")}
        """;

    /// <summary>Faux si les faits principaux d'une personne ne viennent pas d'un seul tenant, après tous les autres.</summary>
    private async Task<bool> ParcourirAsync(NpgsqlConnection connection, string question, Cadre cadre, Action<PersonneLue> recueillir, CancellationToken token)
    {
        var principal = _tables[^1].Dispositif;
        var secondaires = new Dictionary<UInt128, List<FaitConnu>>();
        var connus = new List<FaitConnu>();
        var (courante, commencee, rangees) = (default(UInt128), false, true);
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, question, token);
        while (await lignes.SuivanteAsync(token))
        {
            // Une lecture abandonnée annulerait la transaction de l'appelant : celle-ci va à son terme, sans rien retenir.
            if (!rangees) continue;
            var personne = LectureDeTable.PersonneEnNombre(lignes);
            var (lecture, dispositif) = _parCode[LectureDeTable.Type(lignes)];
            var connu = new FaitConnu(LectureDeTable.Ordre(lignes), lecture.Fait(lignes, Episode(dispositif, LectureDeTable.Episode(lignes))));
            if (dispositif != principal)
            {
                if (commencee) rangees = false;
                else if (secondaires.TryGetValue(personne, out var deja)) deja.Add(connu);
                else secondaires[personne] = [connu];
                continue;
            }
            if (!commencee || personne != courante)
            {
                if (commencee) Rendre();
                if (commencee && personne < courante)
                {
                    rangees = false;
                    continue;
                }
                (courante, commencee) = (personne, true);
            }
            connus.Add(connu);
        }
        if (!rangees) return false;
        if (commencee) Rendre();
        // Une personne peut n'avoir aucun fait principal : un accompagnement sans entrée connue se compte aussi.
        foreach (var (personne, faits) in secondaires) recueillir(PersonneLue.De(LectureDeTable.Personne(personne), faits, cadre.Observation));
        return true;

        void Rendre()
        {
            if (secondaires.Remove(courante, out var autres)) connus.AddRange(autres);
            recueillir(PersonneLue.De(LectureDeTable.Personne(courante), connus, cadre.Observation));
            connus = new(connus.Count);
        }
    }

    private static Episode Episode(Dispositif dispositif, int rang) =>
        new(dispositif, rang == 0 ? "" : rang < Rangs.Length ? Rangs[rang] : rang.ToString(CultureInfo.InvariantCulture));
}
