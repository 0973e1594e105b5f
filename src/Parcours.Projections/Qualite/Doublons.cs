using Parcours.Domain.Communs;
using Parcours.Projections.Faits;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Les faits dits deux fois. D'une personne réunie à une autre, ce que les deux émetteurs en disaient se redit dans deux épisodes : l'épisode n'y compte
/// pas, sauf si c'est lui que l'émetteur nomme (une mesure). Les passages d'un lieu se ressemblent et ne sont le fait de personne : ils n'en ont pas.
/// </summary>
internal static class Doublons
{
    public static SqlDuControle Sql { get; } = new("doublon",
        static cadre => Reunir(TablesDeFaits.Toutes.Where(table => !Famille.De(table.Dispositif).SansLecture).Select(table => De(table, cadre))));

    /// <summary>Peu de faits partagent leur type et leur jour : on ne compare que le contenu de ceux-là.</summary>
    private static string De(TableDeFaits table, CadreDeQualite cadre)
    {
        var cle = Famille.De(table.Dispositif).RangNomme ? "personne, episode, type, effet" : "personne, type, effet";
        return $"""
            select {Cas(table, aUnAutre: true)} from (
              select f.*, row_number() over memes as redite, first_value(f.ordre) over memes as premier_dit from {Partition(table, cadre)} f
              join (select {cle} from {Partition(table, cadre)} g where {Vus(cadre, "g.")} group by {cle} having count(*) > 1) semblables using ({cle})
              where {Vus(cadre, "f.")}
              window memes as (partition by {cle}, to_jsonb(f) - array['ordre', 'episode', 'connu_de', 'connu_jusqu_a'] order by f.ordre)) n
            cross join lateral (select n.type, n.effet, n.premier_dit as ordre) a
            where n.redite > 1
            """;
    }
}
