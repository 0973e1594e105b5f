using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Parcours.Projections.Faits;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Rsa;

/// <summary>
/// Lit les dossiers RSA dont une entrée tombe dans une période, tels que connus à (P, O). La question part de la cohorte : son
/// coût ne dépend ni de l'histoire ni des autres années.
/// </summary>
public static class LectureCohorteRsa
{
    private const string S = Journal.Schema;

    /// <summary>Les types que les formules lisent ; les autres ne quittent pas la base.</summary>
    private static readonly LectureDeTable Lecture = FaitsRsa.Table.Lecture(
        typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie), typeof(OrientationNotifiee), typeof(RendezVousFixe),
        typeof(RendezVousAnnule), typeof(ContratSigne), typeof(DroitRsaClos), typeof(TerritoireChange));

    private static readonly string TypesDEntree = $"{FaitsRsa.Table.Code<DroitRsaNotifie>()}, {FaitsRsa.Table.Code<StatutDroitsDevoirsModifie>()}";

    // La cohorte se trouve dans l'index seul, puis ses personnes s'y descendent d'un trait. Les partitions sont nommées : ni filtre de
    // département ligne à ligne, ni plan à élaguer.
    private static string Question(string departement, Periode periode, long position, LocalDate observation, bool rangee)
    {
        var suffixe = Departements.Suffixe(departement);
        var connus = FormattableString.Invariant($"connu_de <= {position} and (connu_jusqu_a is null or connu_jusqu_a > {position})");
        var fin = periode.Fin < observation ? periode.Fin : observation;
        return $"""
            with cohorte as materialized (
              select array_agg(personne) as personnes from {S}.faits_rsa_{suffixe}
              where type in ({TypesDEntree}) and effet between {Jour(periode.Debut)} and {Jour(fin)} and {connus})
            select personne, 0, 0::smallint, effet, ordre{string.Concat(Lecture.Colonnes.Select(colonne => ", null::" + colonne.TypeSql))}
            from {S}.faits_personne_{suffixe}
            where personne = any((select personnes from cohorte)::uuid[])
              and type = {FaitsPersonne.Table.Code<PersonneDecedee>()} and effet <= {Jour(observation)} and {connus}
            union all
            select {Lecture.Question} from {S}.faits_rsa_{suffixe}
            where personne = any((select personnes from cohorte)::uuid[])
              and type in ({string.Join(", ", Lecture.Codes)}) and effet <= {Jour(observation)} and {connus}
            {(rangee ? "order by 1, 2" : "")}
            """;
    }

    /// <summary>Les dossiers des personnes de la cohorte, reconstitués ; ceux d'un autre épisode n'ont pas d'entrée dans la période.</summary>
    public static async Task<List<DossierRsa>> LireAsync(
        NpgsqlConnection connection, string departement, Periode periode, long position, LocalDate observation, CancellationToken token)
    {
        if (position == 0) return [];
        // L'index rend les personnes dans l'ordre, mais rien n'y oblige la base : prise en défaut, elle le fait.
        return await LireAsync(connection, Question(departement, periode, position, observation, rangee: false), observation, token)
            ?? await LireAsync(connection, Question(departement, periode, position, observation, rangee: true), observation, token)
            ?? throw new InvalidOperationException("La base n'a pas rangé les faits par personne.");
    }

    /// <summary>Nul si les épisodes ne viennent pas d'un seul tenant. Chacun se replie pendant que la base cherche la suite.</summary>
    private static async Task<List<DossierRsa>?> LireAsync(NpgsqlConnection connection, string question, LocalDate observation, CancellationToken token)
    {
        var deces = new Dictionary<Guid, FaitConnu>();
        var dossiers = new List<DossierRsa>();
        var connus = new List<FaitConnu>();
        var (precedente, rangCourant, episode) = (default(UInt128), 0, default(Episode));
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, question, token);
        while (await lignes.SuivanteAsync(token))
        {
            var (personne, rang, ordre) = (LectureDeTable.PersonneEnNombre(lignes), LectureDeTable.Episode(lignes), LectureDeTable.Ordre(lignes));
            if (rang == 0)
            {
                var (effet, mort) = (LectureDeTable.Effet(lignes), LectureDeTable.Personne(lignes));
                if (!deces.TryGetValue(mort, out var connu) || (effet, ordre).CompareTo((connu.Fait.DateEffet, connu.Ordre)) < 0)
                    deces[mort] = new(ordre, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = effet });
                continue;
            }
            if (personne != precedente || rang != rangCourant)
            {
                Replier();
                if ((personne, rang).CompareTo((precedente, rangCourant)) < 0) return null;
                (precedente, rangCourant, episode) = (personne, rang, Episode.Rsa(rang.ToString(CultureInfo.InvariantCulture)));
            }
            connus.Add(new(ordre, Lecture.Fait(lignes, episode)));
        }
        Replier();
        return dossiers;

        void Replier()
        {
            if (connus.Count == 0) return;
            var personne = LectureDeTable.Personne(precedente);
            dossiers.Add(DossierRsa.Reconstituer(personne, episode, connus, deces.TryGetValue(personne, out var mort) ? mort : null, observation));
            connus.Clear();
        }
    }

    private static string Jour(LocalDate jour) => $"date '{LocalDatePattern.Iso.Format(jour)}'";
}
