using NodaTime;
using Npgsql;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Lecture;

/// <summary>Le flux d'une personne tel que connu un jour ou à une position, lu au journal : une lecture ne dépend ici d'aucune table en retard.</summary>
/// <param name="Position">Position de connaissance ; sans date, tout ce que le journal porte.</param>
/// <param name="Personne">La personne lue : la conservée, si celle que l'on cherchait est absorbée à cette position.</param>
/// <param name="Flux">Tout le flux, et ceux que des fusions lui réunissent, dans l'ordre : à qui le dossier est confié se lit au jour de la lecture.</param>
public sealed record JournalConnu(long Position, Guid Personne, IReadOnlyList<EvenementLu> Flux)
{
    /// <summary>Les événements jusqu'à cette position, dans l'ordre.</summary>
    public IReadOnlyList<EvenementLu> Evenements { get; } = [.. Flux.Where(lu => lu.Consigne.Position <= Position)];

    /// <summary>Lit le flux ; nul, avec la raison, si le point demandé ne se traduit pas, ou pas encore, en position.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="departement">Département.</param>
    /// <param name="personne">Identifiant interne.</param>
    /// <param name="connu">Jusqu'où connaître ; nul : tout.</param>
    /// <param name="aujourdhui">Le jour à Paris.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<(JournalConnu? Journal, Reponse.Refusee? Refus)> LireAsync(
        NpgsqlConnection connection, string departement, Guid personne, PointDeConnaissance? connu, LocalDate aujourdhui, CancellationToken token)
    {
        var position = long.MaxValue;
        if (connu is { } point)
        {
            (position, var refus) = await LectureIndicateurs.ResoudreAsync(connection, departement, point, aujourdhui, token);
            if (refus is not null) return (null, refus);
        }
        var reuni = (await FluxReunis.LireAsync(connection, departement, [personne], position, token))[personne];
        return (new(position, reuni.Personne, reuni.Flux), null);
    }
}
