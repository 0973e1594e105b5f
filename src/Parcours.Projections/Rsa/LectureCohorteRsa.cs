using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Rsa;

/// <summary>
/// Lit les dossiers RSA des personnes dont une entrée tombe dans une période, tels que connus à (P, O). La question part de la cohorte : son
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
    private static string Question(Cadre cadre, bool rangee)
    {
        var (departement, periode, position, observation) = cadre;
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

    /// <summary>
    /// Donne une à une les personnes de la cohorte, par tous leurs dossiers reconstitués : elle ne se tient jamais entière, et se juge
    /// pendant que la base cherche la suite.
    /// </summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="cadre">Cadre de la question.</param>
    /// <param name="neuf">Rend de quoi recueillir, vide.</param>
    /// <param name="recueillir">Reçoit les dossiers d'une personne ; la liste ne vaut que le temps de l'appel.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<T> LireAsync<T>(
        NpgsqlConnection connection, Cadre cadre, Func<T> neuf, Action<T, IReadOnlyList<DossierRsa>> recueillir, CancellationToken token)
    {
        if (cadre.Position == 0) return neuf();
        // L'index rend les personnes dans l'ordre, mais rien n'y oblige la base : prise en défaut, elle le fait.
        foreach (var rangee in new[] { false, true })
        {
            var recueil = neuf();
            if (await ParcourirAsync(connection, Question(cadre, rangee), cadre.Observation, dossiers => recueillir(recueil, dossiers), token)) return recueil;
        }
        throw new InvalidOperationException("La base n'a pas rangé les faits par personne.");
    }

    /// <summary>Faux si les faits d'une personne ne viennent pas d'un seul tenant.</summary>
    private static async Task<bool> ParcourirAsync(
        NpgsqlConnection connection, string question, LocalDate observation, Action<IReadOnlyList<DossierRsa>> recueillir, CancellationToken token)
    {
        var deces = new Dictionary<Guid, FaitConnu>();
        var dossiers = new List<DossierRsa>();
        var connus = new List<FaitConnu>();
        var (courante, rangCourant, episode, rangees) = (default(UInt128), 0, default(Episode), true);
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, question, token);
        while (await lignes.SuivanteAsync(token))
        {
            // Une lecture abandonnée annulerait la transaction de l'appelant : celle-ci va à son terme, sans rien retenir.
            if (!rangees) continue;
            var (personne, rang, ordre) = (LectureDeTable.PersonneEnNombre(lignes), LectureDeTable.Episode(lignes), LectureDeTable.Ordre(lignes));
            if (rang == 0)
            {
                var (effet, mort) = (LectureDeTable.Effet(lignes), LectureDeTable.Personne(lignes));
                if (!deces.TryGetValue(mort, out var connu) || (effet, ordre).CompareTo((connu.Fait.DateEffet, connu.Ordre)) < 0)
                    deces[mort] = new(ordre, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = effet });
                continue;
            }
            if (personne != courante || rang != rangCourant)
            {
                Replier();
                if (personne != courante) Rendre();
                if ((personne, rang).CompareTo((courante, rangCourant)) < 0)
                {
                    rangees = false;
                    continue;
                }
                (courante, rangCourant, episode) = (personne, rang, Episode.Rsa(rang.ToString(CultureInfo.InvariantCulture)));
            }
            connus.Add(new(ordre, Lecture.Fait(lignes, episode)));
        }
        Replier();
        Rendre();
        return rangees;

        void Replier()
        {
            if (connus.Count == 0) return;
            var personne = LectureDeTable.Personne(courante);
            dossiers.Add(DossierRsa.Reconstituer(personne, episode, connus, deces.TryGetValue(personne, out var mort) ? mort : null, observation));
            connus.Clear();
        }

        void Rendre()
        {
            if (dossiers.Count > 0) recueillir(dossiers);
            dossiers.Clear();
        }
    }

    private static string Jour(LocalDate jour) => $"date '{LocalDatePattern.Iso.Format(jour)}'";
}
