namespace Parcours.Projections.Metiers;

/// <summary>Les métiers de cet étage : chaque <see cref="IMetier"/> de l'assembly, dans l'ordre des codes de ses faits.</summary>
public static class LesMetiers
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<IMetier> Tous { get; } =
    [
        .. typeof(LesMetiers).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMetier)))
            .Select(type => (IMetier)Activator.CreateInstance(type)!)
            .OrderBy(metier => metier.Types.Min(type => type.Code)),
    ];
}
