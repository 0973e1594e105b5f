using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Parcours.Domain.Tests.Rsa.Formules;
using Xunit;

namespace Parcours.Domain.Tests.Recette;

/// <summary>Les cas du domaine prouvent les formules : chaque attendu de la série RSA, de cas.json à la valeur publiée.</summary>
public sealed class CasRsaTests
{
    private static readonly HashSet<string> HorsSerie = ["PoleEmploi", "FranceTravail"];
    private static readonly HashSet<string> Engagements = ["CER", "contratEngagement"];

    private static readonly Dictionary<string, (FormuleRsa Formule, Parametres Parametres, bool EstUnTaux)> Serie = new()
    {
        ["RSA-01"] = (Entrants.Formule, De(), false),
        ["RSA-02"] = (OrientationDansLeDelai.ParmiLesOrientes, De(("delai", new Delai(1, UniteDelai.Mois))), false),
        ["RSA-02A"] = (OrientationDansLeDelai.ParmiLesOrientes, De(("delai", new Delai(1, UniteDelai.Mois))), true),
        ["RSA-02B"] = (OrientationDansLeDelai.ParmiLesEntrants, De(("delai", new Delai(1, UniteDelai.Mois))), true),
        ["RSA19-B"] = (OrientationDansLeDelai.ParmiLesEntrants, De(("delai", new Delai(1, UniteDelai.Mois, Borne.Stricte))), true),
        ["RSA-03"] = (OrientesHorsFranceTravail.Formule, De(("organismes_exclus", HorsSerie)), false),
        ["RSA-04"] = (PremierRendezVous.Fixe, De(("organismes_exclus", HorsSerie)), false),
        ["RSA-04T"] = (PremierRendezVous.Fixe, De(("organismes_exclus", HorsSerie)), true),
        ["RSA-05"] = (PremierRendezVous.DansLeDelai, QuatorzeJours, false),
        ["RSA-05T"] = (PremierRendezVous.DansLeDelai, QuatorzeJours, true),
        ["RSA-06"] = (PremierContrat.Signe, De(("organismes_exclus", HorsSerie), ("natures", Engagements)), false),
        ["RSA-06T"] = (PremierContrat.Signe, De(("organismes_exclus", HorsSerie), ("natures", Engagements)), true),
        ["RSA-07"] = (PremierContrat.DansLeDelai, DeuxMois, false),
        ["RSA-07T"] = (PremierContrat.DansLeDelai, DeuxMois, true),
    };

    private static readonly Dictionary<string, (Formule<PersonneRsa> Formule, Parametres Parametres, bool EstUnTaux)> Definitions =
        Serie.Select(d => KeyValuePair.Create(d.Key, (d.Value.Formule.SurLaPersonne(), d.Value.Parametres, d.Value.EstUnTaux)))
            .Concat(FormulesDEssai.ParCode.Select(d => KeyValuePair.Create(d.Key, (d.Value.Formule, d.Value.Parametres, true)))).ToDictionary();

    private static Parametres QuatorzeJours => De(("organismes_exclus", HorsSerie), ("delai", new Delai(14, UniteDelai.Jours)));

    private static Parametres DeuxMois =>
        De(("organismes_exclus", HorsSerie), ("natures", Engagements), ("delai", new Delai(2, UniteDelai.Mois)));

    /// <summary>Un cas par ligne, ses attendus de la série ensemble : l'échec dit le cas, l'indicateur et les deux valeurs.</summary>
    public static TheoryData<string> Cas => [.. CasDeRecette.Tous.Where(cas => Attendus(cas).Any()).Select(cas => cas.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Le_cas_rend_ses_attendus(string id)
    {
        var cas = CasDeRecette.Tous.Single(c => c.GetProperty("id").GetString() == id);
        var journal = CasDeRecette.Journal(cas);
        Assert.Equal(
            Attendus(cas).Select(attendu => $"{attendu.GetProperty("indicateur")} {Valeur(attendu)}"),
            Attendus(cas).Select(attendu => $"{attendu.GetProperty("indicateur")} {Calculer(journal, attendu)}"));
    }

    [Fact]
    public void Aucun_attendu_de_la_serie_n_est_oublie() =>
        Assert.Equal(452, CasDeRecette.Tous.Sum(cas => Attendus(cas).Count()));

    [Fact]
    public void Les_lots_ne_refusent_aucun_fait_des_cas()
    {
        foreach (var cas in CasDeRecette.Tous)
        {
            var journal = CasDeRecette.Journal(cas);
            foreach (var fait in journal)
            {
                var avant = journal.Where(f => f.Personne == fait.Personne && f.Consigne.Position < fait.Consigne.Position).Select(f => f.Consigne);
                var decision = Scenario.Decider(fait.Consigne.Fait, DossierPersonne.Reconstituer([.. avant]),
                    new(fait.EnregistreLe, Origine.Lot, Baremes.Aucun));
                Assert.True(decision is Decision.Consigner, $"{cas.GetProperty("id")} : {decision}");
            }
        }
    }

    private static IEnumerable<JsonElement> Attendus(JsonElement cas) =>
        cas.GetProperty("attendus").EnumerateArray().Where(attendu => Definitions.ContainsKey(attendu.GetProperty("indicateur").GetString()!));

    private static string Calculer(List<FaitDeCas> journal, JsonElement attendu)
    {
        var (formule, parametres, estUnTaux) = Definitions[attendu.GetProperty("indicateur").GetString()!];
        var question = new Question(new(CasDeRecette.Date(attendu, "debut"), CasDeRecette.Date(attendu, "fin")), CasDeRecette.Date(attendu, "aLaDate"), Filtres(attendu));
        var mesure = formule.Calculer(CasDeRecette.Personnes(journal, question.Observation), parametres, question);
        if (attendu.TryGetProperty("somme", out _)) return DireMoyenne(mesure.Somme, mesure.Effectif, Valeurs.Moyenne(mesure.Somme, mesure.Effectif));
        return estUnTaux
            ? Dire(mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus, Valeurs.Taux(mesure.Numerateur, mesure.Denominateur))
            : Dire(mesure.Numerateur);
    }

    private static string Valeur(JsonElement attendu)
    {
        if (attendu.TryGetProperty("somme", out var somme)) return DireMoyenne(somme.GetDecimal(), attendu.GetProperty("effectif").GetInt32(), Nombre(attendu));
        return attendu.TryGetProperty("numerateur", out var numerateur)
            ? Dire(numerateur.GetInt32(), attendu.GetProperty("denominateur").GetInt32(), attendu.GetProperty("enAttente").GetInt32(),
                attendu.GetProperty("exclus").GetInt32(), Nombre(attendu))
            : Dire(attendu.GetProperty("valeur").GetInt32());
    }

    private static decimal? Nombre(JsonElement attendu) => attendu.GetProperty("valeur") is { ValueKind: JsonValueKind.Number } v ? v.GetDecimal() : null;

    private static string Dire(int comptage) => FormattableString.Invariant($"= {comptage}");

    private static string Dire(int numerateur, int denominateur, int enAttente, int exclus, decimal? valeur) =>
        FormattableString.Invariant($"= {numerateur}/{denominateur}, en attente {enAttente}, exclus {exclus}, soit {valeur:0.0}");

    private static string DireMoyenne(decimal somme, int effectif, decimal? valeur) => FormattableString.Invariant($"= {somme:0.#}/{effectif}, soit {valeur:0.0}");

    private static Dictionary<string, string> Filtres(JsonElement attendu) => attendu.TryGetProperty("filtres", out var filtres)
        ? filtres.EnumerateObject().ToDictionary(filtre => filtre.Name, filtre => filtre.Value.GetString()!) : [];

    private static Parametres De(params (string Nom, object Valeur)[] valeurs) => new(valeurs.ToDictionary(v => v.Nom, v => v.Valeur));
}
