using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.PremierAccueil.Formules;

/// <summary>Les lieux qu'une version compte : ceux du Département, les autres, ou tous.</summary>
internal readonly record struct Lieux(bool Departement, bool Autres)
{
    private const string DuDepartement = "departement";
    private const string HorsDepartement = "autres";

    /// <summary>Le paramètre.</summary>
    public static ParametreAttendu Admis { get; } = new("lieux", NatureDeParametre.Codes, [DuDepartement, HorsDepartement]);

    /// <summary>Ceux d'une version.</summary>
    public static Lieux De(Parametres parametres)
    {
        var codes = parametres.Codes(Admis.Nom);
        return new(codes.Contains(DuDepartement), codes.Contains(HorsDepartement));
    }

    /// <summary>Un tel lieu en est.</summary>
    public bool Comprend(bool duDepartement) => duDepartement ? Departement : Autres;
}
