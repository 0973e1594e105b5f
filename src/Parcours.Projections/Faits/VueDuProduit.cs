namespace Parcours.Projections.Faits;

/// <summary>Crée une vue du produit, ou la met à jour sans perdre les droits donnés sur elle.</summary>
internal static class VueDuProduit
{
    /// <summary>
    /// Une colonne nouvelle n'est pas toujours la dernière, ce que « create or replace » n'admet pas : la vue est alors refaite. Les
    /// vues du produit bâties sur elle tombent avec elle, et la suite du schéma les recrée ; celle d'un analyste n'est jamais supprimée.
    /// Une vue lit au nom de qui l'interroge : au nom du propriétaire, elle passerait les murs.
    /// </summary>
    /// <param name="vue">Nom qualifié.</param>
    /// <param name="question">La question, sans point-virgule.</param>
    /// <param name="dependantes">Vues du produit bâties sur elle, créées plus loin.</param>
    public static string Creer(string vue, string question, params IReadOnlyList<string> dependantes)
    {
        var definition = "'" + $"create or replace view {vue} with (security_invoker) as\n{question}".Replace("'", "''", StringComparison.Ordinal) + "'";
        return $"""
            do $vue$
            begin
              execute {definition};
            exception when invalid_table_definition then
              {string.Concat(dependantes.Select(dependante => $"drop view if exists {dependante};\n"))}drop view {vue};
              execute {definition};
            end $vue$;

            """;
    }
}
