using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Qualite;

/// <summary>Un fait en cause.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Dispositif">Dispositif du dossier.</param>
/// <param name="Episode">Numéro de l'épisode.</param>
/// <param name="Jour">Jour où il se range.</param>
/// <param name="Ordre">Sa place au journal.</param>
/// <param name="Voie">Voie d'arrivée.</param>
public sealed record DossierEnCause(Guid Personne, string Dispositif, string? Episode, LocalDate Jour, long Ordre, string Voie);

/// <summary>Lit les contrôles de qualité, à une connaissance et à un jour d'observation ; la base compte, rien ne s'accumule ici.</summary>
public sealed class LectureQualite(SourcesDeDonnees sources)
{
    /// <summary>Le nombre de faits en cause, par voie d'arrivée ; ou pourquoi non.</summary>
    public Task<(IReadOnlyDictionary<string, long>? ParVoie, Reponse.Refusee? Refus)> CompterAsync(
        string departement, Periode periode, PointDeConnaissance connu, LocalDate observeLe, Controle controle, LocalDate aujourdhui, CancellationToken token) =>
        AvecCadreAsync<IReadOnlyDictionary<string, long>>(departement, periode, connu, observeLe, aujourdhui, async (connection, cadre) =>
        {
            await using var question = new NpgsqlCommand($"select voie, count(*) from ({SqlDesControles.Question(cadre, controle)}) q group by voie", connection);
            await using var lignes = await question.ExecuteReaderAsync(token);
            var parVoie = new SortedDictionary<string, long>(StringComparer.Ordinal);
            while (await lignes.ReadAsync(token)) parVoie.Add(lignes.GetString(0), lignes.GetInt64(1));
            return parVoie;
        }, token);

    /// <summary>Une page des faits en cause, les plus anciens d'abord ; ou pourquoi non.</summary>
    public Task<(IReadOnlyList<DossierEnCause>? Page, Reponse.Refusee? Refus)> ListerAsync(
        string departement, Periode periode, PointDeConnaissance connu, LocalDate observeLe, Controle controle, int page, int taille, LocalDate aujourdhui, CancellationToken token) =>
        AvecCadreAsync<IReadOnlyList<DossierEnCause>>(departement, periode, connu, observeLe, aujourdhui, async (connection, cadre) =>
        {
            await using var question = new NpgsqlCommand(
                $"select personne, dispositif, episode, jour, ordre, voie from ({SqlDesControles.Question(cadre, controle)}) q order by jour, ordre limit $1 offset $2", connection)
            {
                Parameters = { new() { Value = taille }, new() { Value = (long)(page - 1) * taille } },
            };
            await using var lignes = await question.ExecuteReaderAsync(token);
            var lus = new List<DossierEnCause>();
            while (await lignes.ReadAsync(token))
                lus.Add(new(lignes.GetGuid(0), lignes.GetString(1), await lignes.IsDBNullAsync(2, token) ? null : lignes.GetString(2), lignes.GetFieldValue<LocalDate>(3), lignes.GetInt64(4), lignes.GetString(5)));
            return lus;
        }, token);

    private async Task<(T? Lu, Reponse.Refusee? Refus)> AvecCadreAsync<T>(
        string departement, Periode periode, PointDeConnaissance connu, LocalDate observeLe, LocalDate aujourdhui, Func<NpgsqlConnection, Cadre, Task<T>> lire, CancellationToken token)
        where T : class
    {
        await using var connection = await sources.LireAsync(departement, token);
        var (position, refus) = await LectureIndicateurs.ResoudreAsync(connection, departement, connu, aujourdhui, token);
        if (refus is not null) return (null, refus);
        await using var tenue = await Positions.TenirAsync(connection, departement, position, token);
        return tenue is null ? (null, LectureIndicateurs.PasEncore) : (await lire(connection, new(departement, periode, position, observeLe)), null);
    }
}
