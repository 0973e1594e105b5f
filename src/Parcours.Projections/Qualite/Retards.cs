using Parcours.Domain.Communs;
using Parcours.Projections.Faits;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Le retard de consignation : du jour d'effet au jour où le fait fut connu, en jours entiers à Paris. Un fait connu d'avance (la caisse en annonce) n'est
/// pas en retard ; un fait corrigé l'est de l'effet qu'on lui connaît, du jour où il fut dit la première fois.
/// </summary>
internal static class Retards
{
    public const string Code = "retard-consignation";

    public static SqlDuControle Sql { get; } = new(Code, static cadre => De(cadre, $" and {ConnuLe} - n.effet > {Nombre(cadre.Controle.Delai!.Value)}")) { AUnDelai = true };

    /// <summary>Combien de faits, de chaque famille, ont chaque retard : la base ne rend que des comptes.</summary>
    public static string Repartition(CadreDeQualite cadre) => $"select motif, jours, count(*) from ({Question(cadre, De(cadre, ""), cherchePersonne: false)}) r group by motif, jours";

    private static string De(CadreDeQualite cadre, string condition) => Reunir(TablesDeFaits.Toutes.Select(table =>
        $"select {Cas(table, Famille.De(table.Dispositif).Code, jours: $"greatest(0, {ConnuLe} - n.effet)")} from {Partition(table, cadre)} n where {Vus(cadre, "n.")}{condition}"));
}
