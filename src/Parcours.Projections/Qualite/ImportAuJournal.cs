namespace Parcours.Projections.Qualite;

/// <summary>Retrouve au journal les faits qu'un import a consignés : chacun porte son travail en en-tête.</summary>
internal static class ImportAuJournal
{
    private const string S = Journal.Schema;

    /// <summary>L'en-tête, dans une ligne du journal.</summary>
    public const string Colonne = "headers->>'import'";

    /// <summary>
    /// L'index des faits importés d'un département, sur sa partition du journal : Marten ne regarde que ceux de la table mère. Il ne porte qu'eux.
    /// </summary>
    /// <param name="partition">Nom de la partition, format SQL.</param>
    public static string Index(string partition) => $"create index if not exists {partition}_import on {S}.{partition} (({Enclose(Colonne)})) where {Enclose(Colonne)} is not null";

    /// <summary>L'instruction est elle-même une chaîne SQL.</summary>
    private static string Enclose(string sql) => sql.Replace("'", "''", StringComparison.Ordinal);
}
