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
    private static string Question(string departement, Periode periode, long position, LocalDate observation)
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
            """;
    }

    /// <summary>Les dossiers des personnes de la cohorte, reconstitués ; ceux d'un autre épisode n'ont pas d'entrée dans la période.</summary>
    public static async Task<List<DossierRsa>> LireAsync(
        NpgsqlConnection connection, string departement, Periode periode, long position, LocalDate observation, CancellationToken token)
    {
        if (position == 0) return [];
        var deces = new Dictionary<Guid, FaitConnu>();
        var recus = new Dictionary<(Guid Personne, int Episode), Recu>();
        Recu? courant = null;
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, Question(departement, periode, position, observation), token);
        while (await lignes.SuivanteAsync(token))
        {
            var (personne, rang, ordre) = (LectureDeTable.Personne(lignes), LectureDeTable.Episode(lignes), LectureDeTable.Ordre(lignes));
            if (rang == 0)
            {
                var effet = LectureDeTable.Effet(lignes);
                if (!deces.TryGetValue(personne, out var connu) || (effet, ordre).CompareTo((connu.Fait.DateEffet, connu.Ordre)) < 0)
                    deces[personne] = new(ordre, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = effet });
                continue;
            }
            if (courant is null || courant.Personne != personne || courant.Rang != rang)
            {
                // Se replie pendant que la base cherche la suite ; un épisode qui reviendrait se replierait de nouveau.
                courant?.Replier(deces, observation);
                if (!recus.TryGetValue((personne, rang), out courant)) recus[(personne, rang)] = courant = new(personne, rang);
            }
            courant.Ajouter(new(ordre, Lecture.Fait(lignes, courant.Episode)));
        }
        courant?.Replier(deces, observation);

        var dossiers = new List<DossierRsa>(recus.Count);
        foreach (var recu in recus.Values) dossiers.Add(recu.Dossier!);
        return dossiers;
    }

    private static string Jour(LocalDate jour) => $"date '{LocalDatePattern.Iso.Format(jour)}'";

    /// <summary>Un épisode en cours de lecture.</summary>
    private sealed class Recu(Guid personne, int rang)
    {
        private readonly List<FaitConnu> _connus = new(8);

        public Guid Personne => personne;

        public int Rang => rang;

        public Episode Episode { get; } = Episode.Rsa(rang.ToString(CultureInfo.InvariantCulture));

        public DossierRsa? Dossier { get; private set; }

        public void Ajouter(FaitConnu connu) => _connus.Add(connu);

        public void Replier(Dictionary<Guid, FaitConnu> deces, LocalDate observation) =>
            Dossier = DossierRsa.Reconstituer(personne, Episode, _connus, deces.TryGetValue(personne, out var mort) ? mort : null, observation);
    }
}
