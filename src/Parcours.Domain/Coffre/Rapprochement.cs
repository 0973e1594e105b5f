namespace Parcours.Domain.Coffre;

/// <summary>Ce qui fait croire que deux personnes n'en font qu'une.</summary>
public enum RaisonDeRapprocher
{
    /// <summary>Le même NIR.</summary>
    MemeNir,

    /// <summary>Le même nom, la même date de naissance entière, et des prénoms qui ne s'opposent pas.</summary>
    MemeNomEtNaissance,
}

/// <summary>Rapproche deux identités : un doublon probable se décide par quelqu'un, jamais ici.</summary>
public static class Rapprochement
{
    /// <summary>
    /// Pourquoi les croire d'une même personne ; nul si rien ne le dit. Des jumeaux ont le même nom et la même naissance, mais un autre premier prénom, ou un autre
    /// NIR : deux NIR connus et différents séparent toujours.
    /// </summary>
    public static RaisonDeRapprocher? De(Identite une, Identite autre)
    {
        if (une.Nir is { } sien && autre.Nir is { } leSien) return sien.Treize == leSien.Treize ? RaisonDeRapprocher.MemeNir : null;
        return une.Naissance is { Jour: > 0 } naissance && naissance == autre.Naissance && Noms(une).Intersect(Noms(autre)).Any() && PrenomsCompatibles(une, autre)
            ? RaisonDeRapprocher.MemeNomEtNaissance : null;
    }

    private static IEnumerable<string> Noms(Identite identite) => new[] { identite.Nom, identite.NomDUsage }.OfType<string>().SelectMany(NomNormalise.Cherchees);

    /// <summary>Un prénom inconnu n'oppose personne ; seul le premier compte, les autres s'omettent souvent.</summary>
    private static bool PrenomsCompatibles(Identite une, Identite autre) =>
        une.Prenoms is not [var premier, ..] || autre.Prenoms is not [var lAutre, ..] || NomNormalise.Cherchees(premier).SequenceEqual(NomNormalise.Cherchees(lAutre));
}
