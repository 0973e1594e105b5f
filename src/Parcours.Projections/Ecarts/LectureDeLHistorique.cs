using NodaTime;
using Parcours.Domain.Ecarts;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Ecarts;

/// <summary>La valeur d'un indicateur à un moment de la connaissance.</summary>
/// <param name="Resultat">La valeur.</param>
/// <param name="Changement">La part qui l'a fait ce qu'elle est ; nulle au départ, et à chaque fin de mois.</param>
public sealed record MomentDeConnaissance(Resultat Resultat, PartDEcart? Changement);

/// <summary>La même valeur au fil de la connaissance : ce que l'on en aurait publié, mois après mois ou fait après fait.</summary>
public sealed class LectureDeLHistorique(SourcesDeDonnees sources, LectureIndicateurs lecture, LectureDesEcarts ecarts)
{
    /// <summary>À chaque fin de mois, et au dernier jour.</summary>
    /// <param name="demande">La question ; sa connaissance est le dernier jour.</param>
    /// <param name="depuis">Premier jour de connaissance.</param>
    /// <param name="observeLe">Jour d'observation ; nul : celui de la connaissance, comme une publication le ferait.</param>
    /// <param name="aujourdhui">Le jour à Paris.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(IReadOnlyList<MomentDeConnaissance>? Moments, Reponse.Refusee? Refus)> ParMoisAsync(
        DemandeDIndicateurs demande, LocalDate depuis, LocalDate? observeLe, LocalDate aujourdhui, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(demande.Departement, token);
        var moments = new List<MomentDeConnaissance>();
        foreach (var jour in FinsDeMois(depuis, demande.Connu.Jour!.Value))
        {
            var reponse = await lecture.CalculerAsync(connection, demande with { Connu = jour, ObserveLe = observeLe ?? jour }, aujourdhui, token);
            if (reponse is Reponse.Refusee refusee) return (null, refusee);
            moments.Add(new(((Reponse.Calculee)reponse).Resultats[0], null));
        }
        return (moments, null);
    }

    /// <summary>À chaque fait qui l'a changée, à jour d'observation fixe ; le départ d'abord.</summary>
    /// <param name="demande">La question ; sa connaissance est le dernier jour.</param>
    /// <param name="depuis">Premier jour de connaissance.</param>
    /// <param name="aujourdhui">Le jour à Paris.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(IReadOnlyList<MomentDeConnaissance>? Moments, Reponse.Refusee? Refus)> ParChangementAsync(
        DemandeDIndicateurs demande, LocalDate depuis, LocalDate aujourdhui, CancellationToken token)
    {
        var (decomposition, refus) = await ecarts.DecomposerAsync(
            new(demande.Departement, demande.Codes[0], demande.Periode, demande.Filtres, new(depuis, demande.ObserveLe, demande.Version),
                new(demande.Connu, demande.ObserveLe, demande.Version), demande.ApresPosition), aujourdhui, token);
        if (decomposition is null) return (null, refus);
        var moments = new List<MomentDeConnaissance> { new(decomposition.De, null) };
        var bilan = Bilan.De(decomposition.De.Mesure);
        foreach (var part in decomposition.Parts)
        {
            bilan += part.Bilan;
            moments.Add(new(decomposition.De with { Mesure = bilan.EnMesure(), Position = part.Fait!.Consigne.Position, Connu = AParis(part.Fait.ConnuLe) }, part));
        }
        return (moments, null);
    }

    private static LocalDate AParis(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date;

    private static IEnumerable<LocalDate> FinsDeMois(LocalDate du, LocalDate au)
    {
        for (var fin = du.With(DateAdjusters.EndOfMonth); fin < au; fin = fin.PlusDays(1).With(DateAdjusters.EndOfMonth)) yield return fin;
        yield return au;
    }
}
