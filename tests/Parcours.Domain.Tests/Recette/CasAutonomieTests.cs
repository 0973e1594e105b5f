using System.Text.Json;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Tests.Autonomie.Formules;
using Xunit;

namespace Parcours.Domain.Tests.Recette;

/// <summary>Les cas du domaine prouvent les formules de l'autonomie, de cas.json à la valeur publiée.</summary>
public sealed class CasAutonomieTests
{
    private static readonly Dictionary<string, (Formule<PersonneAutonomie> Formule, Parametres Parametres, Func<PersonneLue, PersonneAutonomie> Reconstituer, FormeDeValeur Forme)> Definitions = new()
    {
        ["APA-01"] = (DecisionDansLeDelai.Apa, MesureAutonomie.InitialesEnDeuxMois, PersonneAutonomie.Apa, FormeDeValeur.Taux),
        ["APA-02"] = (DelaiDeDecision.Formule, MesureAutonomie.InitialesEtRevisions, PersonneAutonomie.Apa, FormeDeValeur.Moyenne),
        ["APA-03"] = (AccuseDansLeDelai.Formule, MesureAutonomie.DixJours, PersonneAutonomie.Apa, FormeDeValeur.Taux),
        ["APA-04"] = (AvanceDue.Formule, MesureAutonomie.InitialesEnDeuxMois, PersonneAutonomie.Apa, FormeDeValeur.Comptage),
        ["PCH-01"] = (DecisionDansLeDelai.Pch, MesureAutonomie.PchEnQuatreMois, PersonneAutonomie.Pch, FormeDeValeur.Taux),
    };

    public static TheoryData<string> Cas => [.. CasDeRecette.Tous.Where(cas => Attendus(cas).Any()).Select(cas => cas.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Le_cas_rend_ses_attendus(string id)
    {
        var cas = CasDeRecette.Tous.Single(c => c.GetProperty("id").GetString() == id);
        var journal = CasDeRecette.Journal(cas);
        Assert.Equal(Attendus(cas).Select(Dire), Attendus(cas).Select(attendu => Calculer(journal, attendu)));
    }

    [Fact]
    public void Aucun_attendu_de_l_autonomie_n_est_oublie() => Assert.Equal(47, CasDeRecette.Tous.Sum(cas => Attendus(cas).Count()));

    private static IEnumerable<JsonElement> Attendus(JsonElement cas) =>
        cas.GetProperty("attendus").EnumerateArray().Where(attendu => Definitions.ContainsKey(attendu.GetProperty("indicateur").GetString()!));

    private static string Calculer(List<FaitDeCas> journal, JsonElement attendu)
    {
        var code = attendu.GetProperty("indicateur").GetString()!;
        var (formule, parametres, reconstituer, forme) = Definitions[code];
        var aLaDate = CasDeRecette.Date(attendu, "aLaDate");
        var question = new Question(new(CasDeRecette.Date(attendu, "debut"), CasDeRecette.Date(attendu, "fin")), aLaDate, new Dictionary<string, string>());
        var mesure = formule.Calculer(CasDeRecette.Lues(journal, aLaDate).Select(reconstituer), parametres, question);
        return code + forme switch
        {
            FormeDeValeur.Taux => FormattableString.Invariant($" {mesure.Numerateur}/{mesure.Denominateur} {mesure.EnAttente} {mesure.Exclus} {Valeurs.Taux(mesure.Numerateur, mesure.Denominateur):0.0}"),
            FormeDeValeur.Moyenne => FormattableString.Invariant($" {mesure.Somme}/{mesure.Effectif} {Valeurs.Moyenne(mesure.Somme, mesure.Effectif):0.0}"),
            _ => FormattableString.Invariant($" {mesure.Numerateur}"),
        };
    }

    private static string Dire(JsonElement attendu)
    {
        var valeur = attendu.GetProperty("valeur") is { ValueKind: JsonValueKind.Number } nombre ? nombre.GetDecimal() : (decimal?)null;
        return attendu.GetProperty("indicateur").GetString() + (
            attendu.TryGetProperty("numerateur", out var numerateur) ? FormattableString.Invariant($" {numerateur}/{attendu.GetProperty("denominateur")} {attendu.GetProperty("enAttente")} {attendu.GetProperty("exclus")} {valeur:0.0}")
            : attendu.TryGetProperty("somme", out var somme) ? FormattableString.Invariant($" {somme}/{attendu.GetProperty("effectif")} {valeur:0.0}")
            : FormattableString.Invariant($" {valeur}"));
    }
}
