namespace Parcours.Projections.Qualite;

/// <summary>
/// Un contrôle en SQL d'ensembles sur les valeurs connues à une position : un fait annulé n'y est pas, un fait corrigé y est tel que corrigé, une personne
/// absorbée y est sous celle qui la conserve (ADR 0021).
/// </summary>
/// <param name="Code">Son code.</param>
/// <param name="Cas">La question qui rend ses cas (<see cref="SqlDeQualite.Colonnes"/>) ; nulle s'il n'a rien à chercher.</param>
internal sealed record SqlDuControle(string Code, Func<CadreDeQualite, string?> Cas)
{
    private static readonly SqlDuControle[] _tous =
        [CodesInconnus.Sql, Doublons.Sql, IssuesManquantes.Sql, OrdresImpossibles.Sql, Retards.Sql, PersonnesSansOrientation.Sql];

    /// <summary>Il compte au-delà d'un délai.</summary>
    public bool AUnDelai { get; init; }

    /// <summary>Ce qu'il sait distinguer.</summary>
    public IReadOnlyList<string> Motifs { get; init; } = [];

    /// <summary>Il manque un fait : d'un import, ce sont les personnes touchées que l'on regarde, et non les faits consignés.</summary>
    public bool CherchePersonne { get; init; }

    /// <summary>Celui de ce code ; nul s'il n'y en a pas.</summary>
    public static SqlDuControle? DeCode(string code) => Array.Find(_tous, sql => sql.Code == code);
}
