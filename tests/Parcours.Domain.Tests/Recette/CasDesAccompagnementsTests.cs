using System.Globalization;
using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Domain.Garantie.Formules;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Reference;
using Parcours.Domain.Reference.Formules;
using Xunit;

namespace Parcours.Domain.Tests.Recette;

/// <summary>Les cas du domaine prouvent les formules du référent de parcours, de la garantie d'activité et de l'accompagnement global.</summary>
public sealed class CasDesAccompagnementsTests
{
    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    private static readonly Dictionary<string, Func<IEnumerable<PersonneLue>, Question, Mesure>> Definitions = new()
    {
        ["REF-02"] = De(SuivisParReferent.DansLaPeriode),
        ["REF-02S"] = De(SuivisParReferent.AuDernierJour),
        ["REF19-F"] = De(PresenceAuxInstances.Partenaires),
        ["REF19-G"] = De(PresenceAuxInstances.Personne),
        ["REF19-H"] = De(EvolutionsPositives.Formule),
        ["GAR-01"] = De(Orientes.VersLaGarantie),
        ["GAR-02"] = De(EnCours.Garanties),
        ["GAR-03"] = De(Orientes.VersLAccompagnementGlobal),
        ["GAR-04"] = De(EnCours.Accompagnements),
        ["GAR-05"] = De(EnCours.ParConseiller),
        ["GAR-06"] = De(DelaiDeDemarrage.Formule),
    };

    public static TheoryData<string> Cas => [.. CasDeRecette.Tous.Where(cas => Attendus(cas).Any()).Select(cas => cas.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Le_cas_rend_ses_attendus(string id)
    {
        var cas = CasDeRecette.Tous.Single(c => c.GetProperty("id").GetString() == id);
        var journal = CasDeRecette.Journal(cas);
        Assert.Equal(Attendus(cas).Select(Valeur), Attendus(cas).Select(attendu => Calculer(cas, journal, attendu)));
    }

    [Fact]
    public void Aucun_attendu_n_est_oublie() => Assert.Equal(48, CasDeRecette.Tous.Sum(cas => Attendus(cas).Count()));

    private static IEnumerable<JsonElement> Attendus(JsonElement cas) =>
        cas.GetProperty("attendus").EnumerateArray().Where(attendu => Definitions.ContainsKey(attendu.GetProperty("indicateur").GetString()!));

    private static string Calculer(JsonElement cas, List<FaitDeCas> journal, JsonElement attendu)
    {
        var aLaDate = CasDeRecette.Date(attendu, "aLaDate");
        var mesure = Definitions[attendu.GetProperty("indicateur").GetString()!](CasDeRecette.Personnes(cas, journal, aLaDate),
            new(new(CasDeRecette.Date(attendu, "debut"), CasDeRecette.Date(attendu, "fin")), aLaDate, new Dictionary<string, string>()));
        return attendu.TryGetProperty("numerateur", out _)
            ? Dire(attendu, mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus, Valeurs.Taux(mesure.Numerateur, mesure.Denominateur))
            : attendu.TryGetProperty("somme", out _) ? Dire(attendu, mesure.Somme, mesure.Effectif, Valeurs.Moyenne(mesure.Somme, mesure.Effectif))
            : Dire(attendu, mesure.Numerateur);
    }

    private static string Valeur(JsonElement attendu)
    {
        string[] champs = attendu.TryGetProperty("numerateur", out _) ? ["numerateur", "denominateur", "enAttente", "exclus", "valeur"]
            : attendu.TryGetProperty("somme", out _) ? ["somme", "effectif", "valeur"] : ["valeur"];
        return Dire(attendu, [.. champs.Select(champ => attendu.GetProperty(champ) is { ValueKind: JsonValueKind.Number } nombre ? nombre.GetDecimal() : (object?)null)]);
    }

    private static string Dire(JsonElement attendu, params object?[] valeurs) =>
        FormattableString.Invariant($"{attendu.GetProperty("indicateur")} {string.Join(" ", valeurs.Select(v => v is null ? "nul" : Convert.ToDecimal(v, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture)))}");

    private static Func<IEnumerable<PersonneLue>, Question, Mesure> De(Formule<PersonneGarantie> formule) =>
        (personnes, question) => formule.Calculer(personnes.Select(PersonneGarantie.Reconstituer), Aucun, question);

    private static Func<IEnumerable<PersonneLue>, Question, Mesure> De(Formule<PersonneReference> formule) =>
        (personnes, question) => formule.Calculer(personnes.Select(PersonneReference.Reconstituer), Aucun, question);
}
