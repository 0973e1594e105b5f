using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Faits;

/// <summary>
/// Lit les faits d'un type, d'après leur seul effet, tels que connus à (P, O) : comptés par jour et par ce qui les distingue, ou un à un. La base
/// rend quelques milliers de lignes là où une année en porte des dizaines de milliers, et n'en trie aucune.
/// </summary>
internal sealed class LectureDeFaitsSemblables
{
    /// <summary>Colonnes d'une ligne avant celles des champs : flux, épisode, type, effet, ordre.</summary>
    private const int AvantLesChamps = 5;

    private readonly Type _type;
    private readonly Episode _episode;
    private readonly LectureDeTable _lecture;
    private readonly string _comptes;
    private readonly string _groupes;
    private readonly string _unAUn;
    private readonly int _nombre;

    /// <summary>Prépare la lecture.</summary>
    /// <param name="dispositif">Dispositif.</param>
    /// <param name="type">Type lu.</param>
    /// <param name="distingues">Noms échangés des champs qui distinguent deux faits d'un même jour ; les autres sont facultatifs.</param>
    public LectureDeFaitsSemblables(Dispositif dispositif, Type type, IReadOnlyList<string> distingues)
    {
        var table = TablesDeFaits.De(dispositif);
        var deFait = table.Types.Single(connu => connu.Forme.Type == type);
        var places = new PlacesDeLecture([(table, [type])]);
        (_type, _episode, _lecture) = (type, new(dispositif, ""), table.Lecture([type], places));
        var noms = deFait.Forme.Champs.Where(champ => distingues.Contains(champ.Nom)).Select(champ => table.Colonne(deFait, champ)).ToList();
        var colonnes = deFait.Forme.Champs.Select(champ => table.Colonne(deFait, champ)).OrderBy(colonne => places.De(table, colonne)).ToList();
        _groupes = string.Join(", ", noms.Select(colonne => colonne.Nom).Prepend("effet"));
        _comptes = $"'{Guid.Empty}'::uuid, 0, {deFait.Code}::smallint, effet, min(ordre), "
            + string.Join(", ", colonnes.Select(colonne => noms.Contains(colonne) ? colonne.Nom : "null::" + colonne.TypeSql)) + ", count(*)::int";
        _unAUn = _lecture.Question + ", 1";
        _nombre = AvantLesChamps + colonnes.Count;
    }

    /// <summary>Donne les faits dont l'effet tombe dans un de ces intervalles, chacun une fois.</summary>
    public async Task LireAsync(
        NpgsqlConnection connection, Cadre cadre, IEnumerable<Recrutement.ParEffet> recrutements, bool unAUn, Action<FaitsSemblables> recevoir, CancellationToken token)
    {
        foreach (var (debut, fin) in Intervalles(cadre, recrutements))
        {
            var faits = $"from {CohorteSql.Partition(_lecture.Table, cadre)} where {Condition(cadre, debut, fin)}";
            await using var lignes = await LectureBinaire.OuvrirAsync(
                connection, unAUn ? $"select {_unAUn} {faits}" : $"select {_comptes} {faits} group by {_groupes}", token);
            while (await lignes.SuivanteAsync(token))
                recevoir(new(LectureDeTable.Personne(lignes), new(LectureDeTable.Ordre(lignes), _lecture.Fait(lignes, _episode)), lignes.Entier(_nombre)));
        }
    }

    /// <summary>Les flux d'un de ces faits à une position au moins de l'intervalle du cadre, et dont le journal a appris quelque chose entre les deux.</summary>
    public async Task<IReadOnlyList<Guid>> FluxApprisAsync(
        NpgsqlConnection connection, Cadre cadre, IEnumerable<Recrutement.ParEffet> recrutements, CancellationToken token)
    {
        var flux = new List<Guid>();
        foreach (var (debut, fin) in Intervalles(cadre, recrutements))
        {
            await using var question = new NpgsqlCommand($"""
                select distinct personne from {CohorteSql.Partition(_lecture.Table, cadre)} where {Condition(cadre, debut, fin)}
                  and personne in (select stream_id from {Journal.Schema}.mt_events
                    where tenant_id = {LectureDuJournal.Litteral(cadre.Departement)} and seq_id > $1 and seq_id <= $2)
                """, connection)
            {
                Parameters = { new() { Value = cadre.Depuis }, new() { Value = cadre.Position } },
                CommandTimeout = 0,
            };
            await using var lignes = await question.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token)) flux.Add(lignes.GetGuid(0));
        }
        return flux;
    }

    private static IEnumerable<(LocalDate Debut, LocalDate Fin)> Intervalles(Cadre cadre, IEnumerable<Recrutement.ParEffet> recrutements) =>
        CohorteSql.Reunis(recrutements.Select(recrutement => (recrutement.Debut, recrutement.Fin < cadre.Observation ? recrutement.Fin : cadre.Observation)));

    private string Condition(Cadre cadre, LocalDate debut, LocalDate fin) =>
        $"type = {_lecture.Table.Code(_type)} and effet between {CohorteSql.Jour(debut)} and {CohorteSql.Jour(fin)} and {CohorteSql.Connus(cadre)}";
}
