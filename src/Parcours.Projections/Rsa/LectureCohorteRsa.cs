using NodaTime;
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
    private static readonly short[] TypesLus =
    [
        FaitsRsa.Table.Code<DroitRsaNotifie>(), FaitsRsa.Table.Code<StatutDroitsDevoirsModifie>(), FaitsRsa.Table.Code<OrientationNotifiee>(),
        FaitsRsa.Table.Code<RendezVousFixe>(), FaitsRsa.Table.Code<RendezVousAnnule>(), FaitsRsa.Table.Code<ContratSigne>(),
        FaitsRsa.Table.Code<DroitRsaClos>(), FaitsRsa.Table.Code<TerritoireChange>(),
    ];

    private static readonly short[] TypesDEntree = [FaitsRsa.Table.Code<DroitRsaNotifie>(), FaitsRsa.Table.Code<StatutDroitsDevoirsModifie>()];
    private static readonly IReadOnlyList<int> ColonnesLues = FaitsRsa.Table.ColonnesDe(TypesLus);
    private static readonly int[] Places = PlacesDesColonnes();

    // « offset 0 » garde la boucle imbriquée : au-delà de la cohorte, rien n'est lu.
    private static readonly string Question = $"""
        with cohorte as materialized (
          select distinct personne, episode from {S}.faits_rsa
          where departement = $1 and type = any($2) and effet between $3 and $4
            and connu_de <= $5 and (connu_jusqu_a is null or connu_jusqu_a > $5))
        select c.personne, c.episode, f.type, f.effet, f.ordre{string.Concat(ColonnesLues.Select(i => ", f." + FaitsRsa.Table.Colonnes[i].Nom))}
        from cohorte c cross join lateral (
          select * from {S}.faits_rsa f
          where f.departement = $1 and f.personne = c.personne and f.episode = c.episode and f.type = any($6) and f.effet <= $7
            and f.connu_de <= $5 and (f.connu_jusqu_a is null or f.connu_jusqu_a > $5)
          offset 0) f
        union all
        select p.personne, 0, 0::smallint, p.effet, p.ordre{string.Concat(ColonnesLues.Select(i => ", null::" + FaitsRsa.Table.Colonnes[i].TypeSql))}
        from {S}.faits_personne p
        where p.departement = $1 and p.type = {FaitsPersonne.Table.Code<PersonneDecedee>()} and p.effet <= $7
          and p.connu_de <= $5 and (p.connu_jusqu_a is null or p.connu_jusqu_a > $5)
          and p.personne in (select personne from cohorte)
        """;

    /// <summary>Les dossiers de la cohorte, reconstitués.</summary>
    public static async Task<List<DossierRsa>> LireAsync(
        NpgsqlConnection connection, string departement, Periode periode, long position, LocalDate observation, CancellationToken token)
    {
        var fin = periode.Fin < observation ? periode.Fin : observation;
        await using var question = new NpgsqlCommand(Question, connection)
        {
            Parameters =
            {
                new() { Value = departement }, new() { Value = TypesDEntree }, new() { Value = periode.Debut }, new() { Value = fin },
                new() { Value = position }, new() { Value = TypesLus }, new() { Value = observation },
            },
        };
        await using var lignes = await question.ExecuteReaderAsync(token);

        var deces = new Dictionary<Guid, FaitConnu>();
        var faits = new Dictionary<(Guid Personne, int Episode), (Episode Episode, List<FaitConnu> Connus)>();
        while (await lignes.ReadAsync(token))
        {
            var (personne, type, effet, ordre) = (lignes.GetGuid(0), lignes.GetInt16(2), lignes.GetFieldValue<LocalDate>(3), lignes.GetInt64(4));
            if (type == 0)
            {
                if (!deces.TryGetValue(personne, out var connu) || (effet, ordre).CompareTo((connu.Fait.DateEffet, connu.Ordre)) < 0)
                    deces[personne] = new(ordre, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = effet });
                continue;
            }
            var cle = (personne, lignes.GetInt32(1));
            if (!faits.TryGetValue(cle, out var dossier))
                faits[cle] = dossier = (Episode.Rsa(cle.Item2.ToString(System.Globalization.CultureInfo.InvariantCulture)), new(12));
            dossier.Connus.Add(new(ordre, FaitsRsa.Table.Lire(lignes, type, dossier.Episode, effet, Places)));
        }

        var dossiers = new List<DossierRsa>(faits.Count);
        foreach (var (cle, (episode, connus)) in faits)
            dossiers.Add(DossierRsa.Reconstituer(cle.Personne, episode, connus, deces.TryGetValue(cle.Personne, out var d) ? d : null, observation));
        return dossiers;
    }

    private static int[] PlacesDesColonnes()
    {
        var places = new int[FaitsRsa.Table.Colonnes.Count];
        for (var i = 0; i < ColonnesLues.Count; i++) places[ColonnesLues[i]] = i + 5;
        return places;
    }
}
