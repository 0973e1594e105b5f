using Parcours.Domain.Communs;

namespace Parcours.Domain.Saisies;

/// <summary>Un indicateur et les valeurs qu'on lui a saisies, telles que connues.</summary>
/// <param name="Id">Identifiant interne du flux.</param>
/// <param name="Valeurs">Ses valeurs, dans l'ordre R1.</param>
public sealed record IndicateurTenu(Guid Id, IReadOnlyList<IndicateurTenu.Jalon> Valeurs)
{
    /// <summary>Reconstitue les valeurs. Ne lève jamais.</summary>
    public static IndicateurTenu Reconstituer(PersonneLue indicateur)
    {
        var valeurs = new List<Jalon>(indicateur.Faits.Count);
        foreach (var connu in indicateur.Faits)
            if (connu.Fait is IndicateurSaisi saisi) valeurs.Add(new(connu, saisi));
        return new(indicateur.Id, valeurs);
    }

    /// <summary>Une valeur et sa place au journal.</summary>
    /// <param name="Connu">Le fait tel que connu.</param>
    /// <param name="Fait">La valeur.</param>
    public readonly record struct Jalon(FaitConnu Connu, IndicateurSaisi Fait);
}
