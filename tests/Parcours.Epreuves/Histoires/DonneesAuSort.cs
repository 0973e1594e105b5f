using System.Text.Json.Nodes;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;
using Parcours.Projections.Indicateurs;

namespace Parcours.Epreuves.Histoires;

/// <summary>
/// Les données d'un fait, au sort, d'après sa forme : l'épreuve est dans l'ordre et les retouches. Tout type du catalogue y est, qu'il
/// vienne d'un dispositif ancien ou nouveau.
/// </summary>
internal static class DonneesAuSort
{
    /// <summary>Les territoires tirés.</summary>
    public static IReadOnlyList<string> Territoires { get; } = ["TAS-CL", "TAS-MP", "TAS-MALC"];

    /// <summary>Ceux que les formules du RSA lisent reviennent plus souvent ; les autres comptent pour un, le décès reste rare.</summary>
    private static readonly Dictionary<string, int> _poids = new()
    {
        ["DroitRsaNotifie"] = 16,
        ["OrientationNotifiee"] = 14,
        ["RendezVousFixe"] = 10,
        ["RendezVousAnnule"] = 5,
        ["RendezVousTenu"] = 5,
        ["RendezVousManque"] = 5,
        ["RelanceEffectuee"] = 4,
        ["ContratSigne"] = 10,
        ["StatutDroitsDevoirsModifie"] = 9,
        ["DroitRsaClos"] = 8,
        ["TerritoireChange"] = 5,
        ["DiagnosticRealise"] = 3,
        ["DiagnosticPartage"] = 3,
        ["DiagnosticConjointRealise"] = 3,
        ["PersonnesFusionnees"] = 2,
    };

    private static readonly IReadOnlyList<string> _indicateurs = [.. CatalogueIndicateurs.Embarque.Definitions.Select(definition => definition.Code)];

    /// <summary>Types d'un dispositif, répétés selon leur poids.</summary>
    private static readonly Dictionary<Dispositif, IReadOnlyList<string>> _types = Famille.Toutes.ToDictionary(famille => famille.Dispositif,
        famille => (IReadOnlyList<string>)[.. CatalogueEvenements.Tous.Where(type => type.Forme.Flux.Contains(famille.Dispositif))
            .SelectMany(type => Enumerable.Repeat(type.Forme.Nom, _poids.GetValueOrDefault(type.Forme.Nom, 1)))]);

    /// <summary>Les dispositifs d'une personne dont un fait peut se tirer.</summary>
    public static IReadOnlyList<Dispositif> Dispositifs { get; } =
        [.. Famille.Toutes.Select(famille => famille.Dispositif).Where(dispositif => dispositif is not Dispositif.Personne && _types[dispositif].Any(type => Seul(type)))];

    /// <summary>Un type de ce dispositif.</summary>
    public static string Type(Random alea, Dispositif dispositif) => Parmi(alea, _types[dispositif]);

    /// <summary>Ce que la caisse annonce peut porter un effet futur, par lot ou reprise (B0).</summary>
    public static bool EstDeCaisse(string type) => CatalogueEvenements.ParNom.TryGetValue(type, out var connu) && connu.Forme.Type.IsAssignableTo(typeof(IFaitDeCaisse));

    /// <param name="objet">Ce que le flux suit : un fait d'agent le redit.</param>
    public static JsonObject De(string type, Random alea, LocalDate effet, string objet)
    {
        var donnees = new JsonObject();
        foreach (var champ in CatalogueEvenements.ParNom[type].Forme.Champs)
            if (champ.EstObligatoire || alea.Next(2) == 0) donnees[champ.Nom] = Valeur(champ, alea, effet);
        if (CatalogueEvenements.ParNom[type].Forme.ChampDeLObjet is { } redit) donnees[redit.Nom] = objet;
        Accorder(type, donnees, alea, effet);
        return donnees;
    }

    /// <summary>Ce que suit le flux où une personne inventée écrit : elle-même, ou l'un des indicateurs du catalogue, que plusieurs partagent.</summary>
    public static string Objet(Dispositif dispositif, string personne) => dispositif is not Dispositif.Saisie ? personne
        : _indicateurs[personne.Sum(lettre => lettre) % _indicateurs.Count];

    public static T Parmi<T>(Random alea, params IReadOnlyList<T> choix) => choix[alea.Next(choix.Count)];

    private static bool Seul(string type) => CatalogueEvenements.ParNom[type].Forme.Flux.Count == 1;

    private static JsonNode Valeur(Champ champ, Random alea, LocalDate effet) => champ.Genre switch
    {
        GenreDeChamp.Date => FaitTire.Ecrire(Date(champ.Nom, alea, effet)),
        GenreDeChamp.Booleen => alea.Next(4) > 0,
        GenreDeChamp.Entier => alea.Next((int)champ.Bornes!.Value.Minimum, (int)Math.Min(champ.Bornes.Value.Maximum, champ.Bornes.Value.Minimum + 8) + 1),
        GenreDeChamp.Decimal => alea.Next(71) / 2m,
        // La première valeur d'une énumération est la plus courante.
        GenreDeChamp.Enumeration => alea.Next(3) == 0 ? champ.Enumeration[0] : Parmi(alea, champ.Enumeration),
        GenreDeChamp.ListeEnumeration => new JsonArray([.. champ.Enumeration.Where((_, i) => i == 0 || alea.Next(2) == 0).Select(valeur => (JsonNode)valeur)]),
        // Peu d'identifiants : les suites d'un rendez-vous retrouvent le leur, et s'entrechoquent.
        GenreDeChamp.Identifiant => $"r{alea.Next(4)}",
        GenreDeChamp.Opaque => $"o{alea.Next(9)}",
        GenreDeChamp.Code => champ.Nom.StartsWith("departement", StringComparison.Ordinal) ? Parmi(alea, "03", "2A", "971")
            : champ.Nom == "commune" ? Parmi(alea, "71014", "71270", "2A004") : Parmi(alea, Territoires),
        _ => throw new ArgumentOutOfRangeException(nameof(champ), champ.Genre, null),
    };

    private static LocalDate Date(string champ, Random alea, LocalDate effet) => champ switch
    {
        // Autour des âges où les horloges partent, le 29 février plus souvent qu'à son tour.
        "dateNaissance" => alea.Next(8) == 0 ? new LocalDate(2004, 2, 29) : effet.PlusYears(-14 - alea.Next(9)).PlusDays(-alea.Next(366)),
        "datePrevue" => effet.PlusDays(alea.Next(30)),
        "finValidite" or "finEngagement" => effet.PlusDays(alea.Next(300)),
        _ => effet.PlusDays(-alea.Next(60)),
    };

    /// <summary>Ce que la forme ne dit pas et qu'un acte refuserait même par lot.</summary>
    private static void Accorder(string type, JsonObject donnees, Random alea, LocalDate effet)
    {
        switch (type)
        {
            case "DroitRsaNotifie" when donnees["nature"]!.GetValue<string>() != "transfertEntrant":
                donnees.Remove("departementOrigine");
                break;
            case "PersonneConnue" when donnees.Count == 0:
                donnees["dateNaissance"] = FaitTire.Ecrire(Date("dateNaissance", alea, effet));
                break;
            case "SuspensionDecidee" or "SuppressionDecidee":
                (donnees["taux"], donnees["dureeMois"]) = (40, 1);
                donnees.Remove("foyer");
                break;
            case "ReferentParcoursDesigne":
                donnees["accordPersonne"] = true;
                break;
            case "IndicateurSaisi":
                var debut = new LocalDate(effet.Year - alea.Next(2), 1, 1);
                (donnees["debut"], donnees["fin"]) = (FaitTire.Ecrire(debut), FaitTire.Ecrire(debut.PlusMonths(Parmi(alea, 12, 12, 6)).PlusDays(-1)));
                break;
            case "InstanceTenue":
                donnees["partenairesPresents"] = Math.Min(donnees["partenairesPresents"]!.GetValue<int>(), donnees["partenairesConvoques"]!.GetValue<int>());
                break;
        }
    }
}
