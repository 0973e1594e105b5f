using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Referentiels;

namespace Parcours.Projections.Qualite;

/// <summary>Lit les contrôles de qualité, à une connaissance et à un jour d'observation : la base compte, rien ne s'accumule ici que la page demandée.</summary>
public sealed class LectureQualite(SourcesDeDonnees sources, Baremes baremes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>Répond à une question, ou dit pourquoi non.</summary>
    /// <param name="demande">La question.</param>
    /// <param name="aujourdhui">Le jour à Paris : une connaissance passée ne se lit que sur des tables à jour.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(QualiteLue? Lue, Reponse.Refusee? Refus)> LireAsync(DemandeDeQualite demande, LocalDate aujourdhui, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(demande.Departement, token);
        if (demande.ApresPosition is { } attendue) await Positions.AttendreAsync(connection, demande.Departement, attendue, Patience, token);
        var (position, refus) = await LectureIndicateurs.ResoudreAsync(connection, demande.Departement, demande.Connu, aujourdhui, token);
        if (refus is not null) return (null, refus);
        // Rien n'est connu : le département n'a peut-être pas de tables.
        if (position == 0) return (new(0, [.. demande.Controles.Select(Vide)], [], 0), null);
        var referentiel = new ReferentielDuDepartement(demande.Departement, await TableDuReferentiel.LireAsync(
            connection, demande.Departement, await FinDeConnaissanceAsync(connection, demande, position, token), token));
        await using var tenue = await Positions.TenirAsync(connection, demande.Departement, position, token);
        if (tenue is null) return (null, LectureIndicateurs.PasEncore);
        await LireLargementAsync(connection, token);

        var cadre = new Cadre(demande.Departement, position, demande.ObserveLe);
        var jours = new Periode(demande.Debut ?? LocalDate.MinIsoValue, demande.Fin ?? LocalDate.MaxIsoValue);
        var chiffres = new List<ChiffreDeQualite>(demande.Controles.Count);
        var (cas, total) = (new List<CasDeQualite>(), 0L);
        foreach (var controle in demande.Controles)
        {
            var ici = new CadreDeQualite(cadre, jours, controle, demande.Import, referentiel, baremes.Organismes);
            chiffres.Add(await ChiffrerAsync(connection, ici, token));
            if (demande.Page is { } page) total += await ListerAsync(connection, ici, page, cas, token);
        }
        return (new(position, chiffres, cas, total), null);
    }

    /// <summary>Le référentiel de ce qu'on savait alors : celui de la fin du jour de connaissance.</summary>
    private static async Task<Instant> FinDeConnaissanceAsync(NpgsqlConnection connection, DemandeDeQualite demande, long position, CancellationToken token)
    {
        var jour = demande.Connu.Jour ?? await Positions.JourAsync(connection, demande.Departement, position, token);
        return Paris.AtStartOfDay(jour.PlusDays(1)).ToInstant() - Duration.Epsilon;
    }

    /// <summary>
    /// Un contrôle regarde tout le département, une cohorte non : ce qui sert l'une dessert l'autre. Une boucle n'y gagne jamais, et le planificateur en prend
    /// quand une table vient de naître, sans statistiques : tout le département se relirait à chaque ligne.
    /// </summary>
    private static async Task LireLargementAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var reglages = new NpgsqlCommand("set local enable_seqscan = on; set local enable_bitmapscan = on; set local enable_nestloop = off; set local jit = off; set local work_mem = '32MB'", connection);
        await reglages.ExecuteNonQueryAsync(token);
    }

    private static ChiffreDeQualite Vide(Controle controle) => new(controle,
        controle.Code == Retards.Code ? CompteDeQualite.Nul with { Retards = RepartitionDesRetards.De([]) } : CompteDeQualite.Nul, new Dictionary<string, CompteDeQualite>());

    private static async Task<ChiffreDeQualite> ChiffrerAsync(NpgsqlConnection connection, CadreDeQualite cadre, CancellationToken token)
    {
        var sql = SqlDuControle.DeCode(cadre.Controle.Code)!;
        if (sql.Cas(cadre) is not { } cas) return Vide(cadre.Controle);
        var (compte, parts) = (CompteDeQualite.Nul, new SortedDictionary<string, CompteDeQualite>(StringComparer.Ordinal));
        await using (var question = new NpgsqlCommand($"""
            select motif, grouping(motif), count(*), count(distinct personne) filter (where dispositif in ({DesPersonnes}))
            from ({SqlDeQualite.Question(cadre, cas, sql.CherchePersonne)}) q group by grouping sets ((motif), ())
            """, connection))
        await using (var lignes = await question.ExecuteReaderAsync(token))
        {
            while (await lignes.ReadAsync(token))
            {
                var lu = new CompteDeQualite(lignes.GetInt64(2), lignes.GetInt64(3));
                if (lignes.GetInt32(1) == 1) compte = lu;
                else if (!lignes.IsDBNull(0)) parts[lignes.GetString(0)] = lu;
            }
        }
        return sql.Code == Retards.Code ? await RepartirAsync(connection, cadre, compte, parts, token) : new(cadre.Controle, compte, parts);
    }

    private static async Task<ChiffreDeQualite> RepartirAsync(
        NpgsqlConnection connection, CadreDeQualite cadre, CompteDeQualite compte, SortedDictionary<string, CompteDeQualite> parts, CancellationToken token)
    {
        var comptes = new List<(string Famille, int Jours, long Faits)>();
        await using (var question = new NpgsqlCommand(Retards.Repartition(cadre), connection))
        await using (var lignes = await question.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token)) comptes.Add((lignes.GetString(0), lignes.GetInt32(1), lignes.GetInt64(2)));
        foreach (var famille in comptes.GroupBy(lu => lu.Famille))
            parts[famille.Key] = parts.GetValueOrDefault(famille.Key, CompteDeQualite.Nul) with { Retards = RepartitionDesRetards.De(famille.Select(lu => (lu.Jours, lu.Faits))) };
        return new(cadre.Controle, compte with { Retards = RepartitionDesRetards.De(comptes.Select(lu => (lu.Jours, lu.Faits))) }, parts);
    }

    /// <summary>Parcourt les cas, compte ceux que l'appelant voit, et garde ceux de la page.</summary>
    private static async Task<long> ListerAsync(NpgsqlConnection connection, CadreDeQualite cadre, PageDeCas page, List<CasDeQualite> gardes, CancellationToken token)
    {
        var sql = SqlDuControle.DeCode(cadre.Controle.Code)!;
        if (sql.Cas(cadre) is not { } question) return 0;
        var vus = 0L;
        await using var commande = new NpgsqlCommand(SqlDeQualite.Situes(cadre, SqlDeQualite.Question(cadre, question, sql.CherchePersonne)), connection);
        await using var lignes = await commande.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var cas = Lire(lignes);
            if (!page.Voit(cas)) continue;
            if (vus++ >= page.Saut && gardes.Count < page.Places) gardes.Add(cas);
        }
        return vus;
    }

    private static CasDeQualite Lire(NpgsqlDataReader ligne)
    {
        var dispositif = Enum.Parse<Dispositif>(ligne.GetString(1));
        var rang = ligne.GetInt32(2);
        return new(
            ligne.GetGuid(0), new(dispositif, rang == 0 ? "" : rang.ToString(System.Globalization.CultureInfo.InvariantCulture)), ligne.GetFieldValue<LocalDate>(6),
            Fait(3, 4, 5), ligne.IsDBNull(9) ? null : Fait(7, 8, 9), ligne.IsDBNull(10) ? null : ligne.GetString(10), ligne.IsDBNull(11) ? null : ligne.GetInt32(11),
            ligne.IsDBNull(12) ? null : ligne.GetString(12), ligne.IsDBNull(13) ? null : ligne.GetString(13));

        FaitEnCause Fait(int type, int effet, int ordre) => new(CatalogueEvenements.ParCode[ligne.GetInt16(type)].Forme.Nom, ligne.GetFieldValue<LocalDate>(effet), ligne.GetInt64(ordre));
    }

    private static string DesPersonnes { get; } = string.Join(", ", Famille.Toutes.Where(famille => famille.EstDUnePersonne).Select(famille => $"'{famille.Dispositif}'"));
}
