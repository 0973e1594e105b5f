using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Coffre;
using Parcours.Domain.Referentiels;
using Parcours.Host.Caisses;

namespace Parcours.Host.Demonstration.ParFlux;

/// <summary>Les entrées de la démonstration telles que la caisse les enverrait : un flux quotidien par jour où quelqu'un entre.</summary>
internal static class FluxDesEntrees
{
    private static readonly Dictionary<string, string> _communes = Referentiel.Territoires
        .Select((territoire, rang) => (territoire.Valeur, Numero: rang)).ToDictionary(t => t.Valeur, t => string.Create(CultureInfo.InvariantCulture, $"71{900 + t.Numero}"));

    /// <summary>Une commune inventée par territoire, et le territoire : l'adresse du flux mène au territoire que l'histoire donne.</summary>
    public static IReadOnlyList<EntreeDeReferentiel> Territoires { get; } =
    [
        .. _communes.Keys.Select(territoire => new EntreeDeReferentiel(GenreDEntree.Territoire, territoire, territoire, "TAS", null, new(2010, 1, 1), null, null)),
        .. _communes.Select(commune => new EntreeDeReferentiel(GenreDEntree.Territoire, commune.Value, $"Ville fictive de {commune.Key}", "commune", commune.Key, new(2010, 1, 1), null, null)),
    ];

    /// <summary>L'identité inventée de qui entre, celle que son flux donne.</summary>
    public static Identite Identite(EntreeParFlux entree) => new(Nom(entree))
    {
        Prenoms = [Prenom(entree)],
        Nir = Domain.Coffre.Nir.Lire(NirDe(entree)).Nir,
        Naissance = NaissanceDeclaree.Lire(LocalDatePattern.Iso.Format(entree.Naissance)).Naissance,
    };

    /// <summary>Écrit les flux dans un dossier ; rend leurs chemins, du plus ancien au plus récent.</summary>
    public static IReadOnlyList<string> Ecrire(string dossier, string departement, IReadOnlyList<EntreeParFlux> entrees)
    {
        Directory.CreateDirectory(dossier);
        var fichiers = new List<string>();
        foreach (var jour in entrees.GroupBy(entree => entree.RecueLe).OrderBy(jour => jour.Key))
        {
            var fichier = Path.Combine(dossier, $"vrsb0801-{LocalDatePattern.Iso.Format(jour.Key)}.xml");
            using var flux = new EcritureDeFlux(fichier, departement, 'I', jour.Key);
            foreach (var entree in jour) flux.Ecrire(Dossier(departement, entree));
            fichiers.Add(fichier);
        }
        return fichiers;
    }

    private static DossierEcrit Dossier(string departement, EntreeParFlux entree) => new(
        $"{entree.Rang:00000000}{departement.PadLeft(3, '0')}", entree.Demande, '2', "", _communes[entree.Territoire], "000500.00",
        [new(entree.Role, Soumise: true, EstEntrante: true, entree.EstUnHomme, Nom(entree), Prenom(entree), entree.Naissance, NirDe(entree))]);

    private static string Nom(EntreeParFlux entree) => EcritureDeFlux.Lettres("MODELE", entree.Rang);

    private static string Prenom(EntreeParFlux entree) => EcritureDeFlux.Lettres("ALI", entree.Rang % 400);

    private static string NirDe(EntreeParFlux entree) => EcritureDeFlux.Nir(entree.EstUnHomme, entree.Naissance.Year, entree.Rang);
}
