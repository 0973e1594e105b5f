using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;
using Parcours.Projections.Faits;

namespace Parcours.Epreuves.Histoires;

/// <summary>Les tables de faits, lues ligne à ligne, contre le journal replié.</summary>
internal static class TablesEtJournal
{
    private const string S = Journal.Schema;

    /// <summary>Toutes les lignes connues à une position, contre <see cref="Connaissance.A"/>.</summary>
    public static async Task<IReadOnlyList<string>> EcartsAsync(
        NpgsqlConnection connection, string departement, OracleDuJournal oracle, long position, CancellationToken token)
    {
        var lues = new List<string>();
        foreach (var table in TablesDeFaits.Toutes)
        {
            var lecture = table.Lecture([.. table.Types.Select(type => type.Forme.Type)]);
            await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
                select {lecture.Question} from {S}.{table.Nom}
                where departement = '{departement}' and connu_de <= {position} and (connu_jusqu_a is null or connu_jusqu_a > {position})
                """), token);
            while (await lignes.SuivanteAsync(token))
            {
                var rang = LectureDeTable.Episode(lignes);
                var episode = new Episode(table.Dispositif, rang == 0 ? "" : rang.ToString(CultureInfo.InvariantCulture));
                lues.Add(Dire(LectureDeTable.Personne(lignes), new(LectureDeTable.Ordre(lignes), lecture.Fait(lignes, episode))));
            }
        }

        return Signature.Ecarts(oracle.Connus(position).Select(connu => Dire(connu.Personne, connu.Connu)), lues);
    }

    /// <summary>Tout ce que la projection a écrit d'un département, en texte, dans un ordre fixe.</summary>
    public static async Task<IReadOnlyList<string>> InstantaneAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        var lignes = new List<string>();
        foreach (var table in TablesDeFaits.Toutes.Select(t => t.Nom).Concat(["retouche", "connaissance", "avancement", "fusion"]))
        {
            await using var question = new NpgsqlCommand($"select t::text from {S}.{table} t where departement = $1 order by 1", connection)
            {
                Parameters = { new() { Value = departement } },
            };
            await using var lecteur = await question.ExecuteReaderAsync(token);
            while (await lecteur.ReadAsync(token)) lignes.Add($"{table} {lecteur.GetString(0)}");
        }

        return lignes;
    }

    /// <summary>Le journal est entier : un flux a autant de faits que sa version le dit, numérotés sans trou, et aucun fait n'y est deux fois.</summary>
    public static async Task<IReadOnlyList<string>> JournalAbimeAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select 'flux ' || s.id || ' en version ' || s.version || ' avec ' || count(e.id) || ' faits'
            from {S}.mt_streams s left join {S}.mt_events e on e.tenant_id = s.tenant_id and e.stream_id = s.id
            where s.tenant_id = $1 group by s.id, s.version
            having s.version <> count(e.id) or s.version <> coalesce(max(e.version), 0) or count(distinct e.version) <> count(e.id)
            union all
            select 'fait ' || id || ' consigné ' || count(*) || ' fois' from {S}.mt_events where tenant_id = $1 group by id having count(*) > 1
            union all
            select 'fait ' || id || ' sans flux' from {S}.mt_events e where tenant_id = $1
              and not exists (select 1 from {S}.mt_streams s where s.tenant_id = e.tenant_id and s.id = e.stream_id)
            union all
            select 'flux ' || id || ' sans correspondance' from {S}.mt_streams s where tenant_id = $1 and version > 0
              and not exists (select 1 from coffre.correspondance c where c.departement = s.tenant_id and c.identifiant = s.id)
            """, connection)
        {
            Parameters = { new() { Value = departement } },
        };
        var ecarts = new List<string>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) ecarts.Add(lignes.GetString(0));
        return ecarts;
    }

    private static string Dire(Guid personne, FaitConnu connu)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon)) Forme.De(connu.Fait.GetType()).Ecrire(sortie, connu.Fait);
        return $"{personne} {connu.Fait.Episode} {connu.Fait.GetType().Name} {FaitTire.Ecrire(connu.Fait.DateEffet)} rang {connu.Ordre} {Encoding.UTF8.GetString(tampon.WrittenSpan)}";
    }
}
