using System.Text.Json;
using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Ase.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;

namespace Parcours.Domain.Tests.Recette;

/// <summary>Les cas du domaine prouvent les formules : chaque attendu de l'aide sociale à l'enfance, de cas.json à la valeur publiée.</summary>
public sealed class CasAseTests
{
    private static readonly Dictionary<string, (Formule<JeuneAse> Formule, Parametres Parametres)> Definitions = new()
    {
        ["ASE-01"] = (ConfiesALaMajorite.Formule, De()),
        ["ASE-02"] = (AuReferentiel.Inscrits, De()),
        ["ASE-03"] = (AuReferentiel.PersonneLien, De()),
        ["ASE-04"] = (AuReferentiel.Logement, De()),
        ["ASE-05"] = (AuReferentiel.Ressources, De()),
        ["ASE-06"] = (AuReferentiel.ParcoursScolaireOuPro, De()),
        ["ASE-07"] = (AuReferentiel.DroitsSante, De()),
        ["ASE-10"] = (EntretienAutonomie.Formule, De(("age", 17))),
        ["ASE-11"] = (EntretienApresSortie.Formule, De(("delai", new Delai(6, UniteDelai.Mois)), ("tolerance", 1))),
        ["ASE-12"] = (PoursuiteJeuneMajeur.Formule, De(("delai", new Delai(1, UniteDelai.Mois)))),
        ["ASE-13"] = (Retours.Formule, De(("limite", 21))),
    };

    /// <summary>Un cas par ligne, ses attendus ensemble : l'échec dit le cas, l'indicateur et les deux valeurs.</summary>
    public static TheoryData<string> Cas => [.. CasDeRecette.Tous.Where(cas => Attendus(cas).Any()).Select(cas => cas.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Le_cas_rend_ses_attendus(string id)
    {
        var cas = CasDeRecette.Tous.Single(c => c.GetProperty("id").GetString() == id);
        var journal = CasDeRecette.Journal(cas);
        Assert.Equal(
            Attendus(cas).Select(attendu => $"{Dire(attendu)} {Valeur(attendu)}"),
            Attendus(cas).Select(attendu => $"{Dire(attendu)} {Calculer(cas, journal, attendu)}"));
    }

    [Fact]
    public void Aucun_attendu_de_l_aide_sociale_a_l_enfance_n_est_oublie() => Assert.Equal(65, CasDeRecette.Tous.Sum(cas => Attendus(cas).Count()));

    private static IEnumerable<JsonElement> Attendus(JsonElement cas) => cas.GetProperty("attendus").EnumerateArray()
        .Where(attendu => attendu.GetProperty("indicateur").GetString()!.StartsWith("ASE", StringComparison.Ordinal));

    private static string Calculer(JsonElement cas, List<FaitDeCas> journal, JsonElement attendu)
    {
        var (formule, parametres) = Definitions[attendu.GetProperty("indicateur").GetString()!];
        var aLaDate = CasDeRecette.Date(attendu, "aLaDate");
        var question = new Question(new(CasDeRecette.Date(attendu, "debut"), CasDeRecette.Date(attendu, "fin")), aLaDate, new Dictionary<string, string>());
        var mesure = formule.Calculer(CasDeRecette.Personnes(cas, journal, aLaDate).Select(JeuneAse.Reconstituer), parametres, question);
        return attendu.TryGetProperty("numerateur", out _)
            ? Dire(mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus, Valeurs.Taux(mesure.Numerateur, mesure.Denominateur))
            : FormattableString.Invariant($"= {mesure.Numerateur}");
    }

    private static string Valeur(JsonElement attendu) => attendu.TryGetProperty("numerateur", out var numerateur)
        ? Dire(numerateur.GetInt32(), attendu.GetProperty("denominateur").GetInt32(), attendu.GetProperty("enAttente").GetInt32(),
            attendu.GetProperty("exclus").GetInt32(), attendu.GetProperty("valeur") is { ValueKind: JsonValueKind.Number } v ? v.GetDecimal() : null)
        : FormattableString.Invariant($"= {attendu.GetProperty("valeur").GetInt32()}");

    private static string Dire(JsonElement attendu) => $"{attendu.GetProperty("indicateur")} {attendu.GetProperty("debut")}..{attendu.GetProperty("fin")} au {attendu.GetProperty("aLaDate")}";

    private static string Dire(int numerateur, int denominateur, int enAttente, int exclus, decimal? valeur) =>
        FormattableString.Invariant($"= {numerateur}/{denominateur}, en attente {enAttente}, exclus {exclus}, soit {valeur:0.0}");

    private static Parametres De(params (string Nom, object Valeur)[] valeurs) =>
        new(valeurs.Append(("majorite", 18)).ToDictionary(v => v.Item1, v => v.Item2));
}
