using NodaTime;
using Npgsql;

namespace Parcours.Projections.Lecture;

/// <summary>Le flux d'une personne tel que connu un jour, lu au journal : une lecture ne dépend ici d'aucune table en retard.</summary>
/// <param name="Position">Position de connaissance ; sans date, tout ce que le journal porte.</param>
/// <param name="Flux">Tout le flux, dans l'ordre : à qui le dossier est confié se lit au jour de la lecture.</param>
public sealed record JournalConnu(long Position, IReadOnlyList<EvenementLu> Flux)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Les événements jusqu'à cette position, dans l'ordre.</summary>
    public IReadOnlyList<EvenementLu> Evenements { get; } = [.. Flux.Where(lu => lu.Consigne.Position <= Position)];

    /// <summary>Lit le flux ; nul si la date demandée ne se traduit pas encore en position.</summary>
    public static async Task<JournalConnu?> LireAsync(
        NpgsqlConnection connection, string departement, Guid personne, LocalDate? connuAu, LocalDate aujourdhui, CancellationToken token)
    {
        // Du jour même ou sans date, rien de ce qui est consigné n'est postérieur.
        var position = connuAu is { } jour && jour < aujourdhui
            ? await Positions.ConnueAuAsync(connection, departement, jour, aujourdhui, Patience, token)
            : long.MaxValue;
        if (position is not { } limite) return null;
        return new(limite, await LectureDuJournal.PersonneAsync(connection, departement, personne, token));
    }
}
