using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>Les rendez-vous dont rien ne dit l'issue. Un rendez-vous fixé deux fois est un seul rendez-vous, au dernier jour prévu.</summary>
internal static class IssuesManquantes
{
    public static SqlDuControle Sql { get; } = new("issue-manquante", Question) { AUnDelai = true, CherchePersonne = true };

    private static string Question(CadreDeQualite cadre)
    {
        var (partition, personnes) = (Partition(DuRsa, cadre), TablesDeFaits.De(Dispositif.Personne));
        var (rdv, prevue) = (Champ<RendezVousFixe>("rdv"), Champ<RendezVousFixe>("datePrevue"));
        var issues = Codes(DuRsa, type => type == typeof(RendezVousTenu) || type == typeof(RendezVousManque) || type == typeof(RendezVousAnnule));
        return $"""
            select {Cas(DuRsa, jour: $"n.{prevue}", jours: $"{Observation(cadre)} - n.{prevue}")} from (
              select distinct on (f.personne, f.episode, f.{rdv}) f.* from {partition} f where f.type = {DuRsa.Code<RendezVousFixe>()} and {Vus(cadre, "f.")}
              order by f.personne, f.episode, f.{rdv}, f.{prevue} desc, f.ordre desc) n
            where n.{prevue} < {Observation(cadre)} - {Nombre(cadre.Controle.Delai!.Value)}
              and not exists (select from {partition} i where i.type in ({issues}) and i.personne = n.personne and i.episode = n.episode and i.{rdv} = n.{rdv} and {Vus(cadre, "i.")})
              and not exists (select from {partition} s where s.type in ({Codes(DuRsa, typeof(ICloture).IsAssignableFrom)}) and s.personne = n.personne and s.episode = n.episode and s.effet < n.{prevue} and {Vus(cadre, "s.")})
              and not exists (select from {Partition(personnes, cadre)} d where d.type = {personnes.Code<PersonneDecedee>()} and d.personne = n.personne and d.effet < n.{prevue} and {Vus(cadre, "d.")})
            """;
    }
}
