using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Horloges;

/// <summary>
/// Les échéances qui courent, lues des tables de faits : les personnes dont un dossier est ouvert, une lecture par dispositif, une
/// personne à la fois.
/// </summary>
public sealed class LectureEcheances(SourcesDeDonnees sources, CatalogueHorloges catalogue)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly FrozenDictionary<string, ICadran> ParMecanisme = CatalogueHorloges.Cadrans
        .SelectMany(cadran => cadran.Mecanismes.Select(mecanisme => (cadran, mecanisme))).ToFrozenDictionary(m => m.mecanisme.Nom, m => m.cadran);

    // Préparer une lecture compile des constructeurs ; les questions se ressemblent.
    private static readonly ConcurrentDictionary<string, LectureDesPersonnes> Lectures = new(StringComparer.Ordinal);

    /// <summary>Le catalogue des horloges.</summary>
    public CatalogueHorloges Catalogue => catalogue;

    /// <summary>Répond à une question, ou dit pourquoi non.</summary>
    /// <param name="demande">La question, dont l'horloge est connue du catalogue.</param>
    /// <param name="aujourdhui">Le jour à Paris : une connaissance passée ne se lit que sur des tables à jour.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(EcheancesLues? Lues, Reponse.Refusee? Refus)> LireAsync(DemandeDEcheances demande, LocalDate aujourdhui, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(demande.Departement, token);
        if (demande.ApresPosition is { } attendue) await Positions.AttendreAsync(connection, demande.Departement, attendue, Patience, token);
        var (position, refus) = await LectureIndicateurs.ResoudreAsync(connection, demande.Departement, demande.Connu, aujourdhui, token);
        if (refus is not null) return (null, refus);
        await using var tenue = await Positions.TenirAsync(connection, demande.Departement, position, token);
        if (tenue is null) return (null, LectureIndicateurs.PasEncore);

        var cadre = new Cadre(demande.Departement, position, demande.ObserveLe);
        var recueil = new RecueilDEcheances(demande);
        foreach (var groupe in catalogue.Horloges.Where(horloge => demande.Horloge is null || horloge.Code == demande.Horloge).GroupBy(horloge => ParMecanisme[horloge.Mecanisme]))
            recueil.Reunir(await LireAsync(connection, cadre, groupe.Key, [.. groupe], demande, token));
        return (new(recueil.Ranger(), recueil.Total, recueil.EnRetard, position), null);
    }

    private static Task<RecueilDEcheances> LireAsync(
        NpgsqlConnection connection, Cadre cadre, ICadran cadran, IReadOnlyList<Horloge> horloges, DemandeDEcheances demande, CancellationToken token)
    {
        var decompter = cadran.Lier(horloges);
        return Lecture(cadran, horloges).LireAsync(connection, cadre, [.. cadran.Recruter(horloges, cadre.Observation)],
            () => new RecueilDEcheances(demande), (recueil, personne) => decompter(personne, recueil.Ajouter), token);
    }

    private static LectureDesPersonnes Lecture(ICadran cadran, IReadOnlyList<Horloge> horloges)
    {
        var types = cadran.Lit(horloges).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        return Lectures.GetOrAdd($"{cadran.Dispositif} {string.Join(' ', types.Select(type => type.Name))}", _ => new(types, cadran.Dispositif));
    }
}
