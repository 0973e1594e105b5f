using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Les personnes que personne n'oriente, chacune une fois (R9), par son entrée la plus ancienne encore en cours : l'ouverture, ou le passage à soumis en
/// cours de droit, que ni une clôture, ni un décès, ni un passage à non soumis n'a suivi (R8). Une orientation peut précéder la réception.
/// </summary>
internal static class PersonnesSansOrientation
{
    public static SqlDuControle Sql { get; } = new("sans-orientation", Question) { AUnDelai = true, CherchePersonne = true };

    private static string Question(CadreDeQualite cadre)
    {
        var (partition, personnes) = (Partition(DuRsa, cadre), TablesDeFaits.De(Dispositif.Personne));
        var (ouverture, statut, soumis) = (DuRsa.Code<DroitRsaNotifie>(), DuRsa.Code<StatutDroitsDevoirsModifie>(), Champ<DroitRsaNotifie>("soumisDroitsDevoirs"));
        return $"""
            select {Cas(DuRsa, jours: $"{Observation(cadre)} - n.effet")} from (
              select distinct on (o.personne) o.*, bool_or(o.est_oriente) over (partition by o.personne) as suivie from (
                select distinct on (e.personne, e.episode) e.*, r.personne is not null as est_oriente from (
                  select s.*, count(*) filter (where not s.soumis) over (partition by s.personne, s.episode order by s.effet, s.ordre) as ruptures,
                    count(*) filter (where not s.soumis) over (partition by s.personne, s.episode) as toutes_les_ruptures
                  from (
                    select f.personne, f.episode, f.type, f.effet, f.ordre, f.{soumis} as soumis,
                      count(*) filter (where f.type = {ouverture}) over (partition by f.personne, f.episode order by f.effet, f.ordre) as ouvertures
                    from {partition} f where f.type in ({ouverture}, {statut}) and {Vus(cadre, "f.")}) s
                  where s.ouvertures > 0) e
                left join (select distinct p.personne, p.episode from {partition} p where p.type = {DuRsa.Code<OrientationNotifiee>()} and {Vus(cadre, "p.")}) r
                  on r.personne = e.personne and r.episode = e.episode
                where e.soumis and e.ruptures = e.toutes_les_ruptures
                  and not exists (select from {partition} c where c.type in ({Codes(DuRsa, typeof(ICloture).IsAssignableFrom)}) and c.personne = e.personne and c.episode = e.episode and {Vus(cadre, "c.")})
                  and not exists (select from {Partition(personnes, cadre)} d where d.type = {personnes.Code<PersonneDecedee>()} and d.personne = e.personne and {Vus(cadre, "d.")})
                order by e.personne, e.episode, e.effet, e.ordre) o
              order by o.personne, o.effet, o.ordre) n
            where not n.suivie and n.effet < {Observation(cadre)} - {Nombre(cadre.Controle.Delai!.Value)}
            """;
    }
}
