using NodaTime;
using Npgsql;

namespace Parcours.Projections.Sceau;

/// <summary>
/// La traduction d'une date en position, refaite du journal et comparée à celle que les chiffres lisent : la changer changerait ce qui fut
/// publié à une date, sans toucher un fait.
/// </summary>
internal sealed class JoursDeConnaissance
{
    private const string S = Journal.Schema;
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private readonly List<(LocalDate Jour, long Premiere, long Precedente)> _notes = [];
    private readonly List<(LocalDate Jour, long Premiere, long Precedente)> _refaits = [];
    private readonly long _portee;
    private long _precedente;

    private JoursDeConnaissance(long portee) => _portee = portee;

    /// <summary>Lit ce que la base a noté, jusqu'à la position que les tables portent.</summary>
    public static async Task<JoursDeConnaissance> LireAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select a.position, c.jour, c.premiere_position, c.position_precedente
            from {S}.avancement a left join {S}.connaissance c on c.departement = a.departement where a.departement = $1 order by c.jour
            """, connection) { Parameters = { new() { Value = departement } } };
        await using var lignes = await question.ExecuteReaderAsync(token);
        JoursDeConnaissance? jours = null;
        while (await lignes.ReadAsync(token))
        {
            jours ??= new(lignes.GetInt64(0));
            if (!await lignes.IsDBNullAsync(1, token)) jours._notes.Add((lignes.GetFieldValue<LocalDate>(1), lignes.GetInt64(2), lignes.GetInt64(3)));
        }
        // Une reconstruction est en cours : rien n'est encore noté.
        return jours ?? new(0);
    }

    /// <summary>Reçoit la ligne suivante du journal : un jour n'entre que s'il dépasse tous les précédents.</summary>
    public void Recevoir(LigneDuJournal ligne)
    {
        if (ligne.Position > _portee || ligne.Connu is not { } connu) return;
        var jour = connu.InZone(Paris).Date;
        if (_refaits.Count == 0 || jour > _refaits[^1].Jour) _refaits.Add((jour, ligne.Position, _precedente));
        _precedente = ligne.Position;
    }

    /// <summary>Les jours qui ne mènent plus à la position que le journal dit.</summary>
    public IEnumerable<Anomalie> Anomalies()
    {
        var notes = _notes.ToDictionary(note => note.Jour);
        foreach (var refait in _refaits)
        {
            if (!notes.Remove(refait.Jour, out var note))
                yield return De(refait.Jour, $"n'est plus noté ; il commence à la position {refait.Premiere}");
            else if (note != refait)
                yield return De(refait.Jour, $"est noté de la position {note.Premiere}, après la {note.Precedente} ; le journal dit {refait.Premiere}, après {refait.Precedente}");
        }
        foreach (var note in notes.Values) yield return De(note.Jour, "est noté, et le journal ne le connaît pas");
    }

    private static Anomalie De(LocalDate jour, string quoi) => new(GenreDAnomalie.ConnaissanceAlteree, $"Le jour de connaissance {jour:yyyy-MM-dd} {quoi}.", jour);
}
