using Parcours.Domain.Habilitations;

namespace Parcours.Projections.Habilitations;

/// <summary>Où chaque rôle exerce, d'après les actes de tous les métiers.</summary>
public static class LesCompetences
{
    /// <summary>Toutes.</summary>
    public static Competences Toutes { get; } = new(CatalogueEvenements.Tous.Select(type => type.Acte));
}
