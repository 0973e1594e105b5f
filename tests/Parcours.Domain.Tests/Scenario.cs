using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;

namespace Parcours.Domain.Tests;

/// <summary>Le langage des essais : <c>EtantDonne(faits).Quand(acte).Alors(attente)</c>.</summary>
public static class Scenario
{
    /// <summary>Le jour où se passent les essais, sauf <see cref="Situation.LeJour"/> : après tous les faits d'exemple.</summary>
    public static readonly LocalDate Aujourdhui = new(2022, 6, 15);

    private static readonly Dictionary<Type, Acte> Actes =
        LesActes.Tous.ToDictionary(acte => acte.Forme.Type);

    /// <summary>Une date écrite AAAA-MM-JJ.</summary>
    public static LocalDate Le(string jour) => LocalDatePattern.Iso.Parse(jour).Value;

    /// <summary>Les faits déjà au journal, dans l'ordre ; ils y sont nommés e1, e2…</summary>
    public static Situation EtantDonne(params Fait[] faits) =>
        new(faits, new Contexte(Aujourdhui, Origine.Saisie, Baremes.Aucun));

    /// <summary>Le fait est consigné sans alerte, tel que proposé.</summary>
    public static Action<Consequence> FaitsAttendus(params Fait[] faits) => consequence =>
    {
        if (faits.Length == 0)
        {
            Assert.IsType<Decision.RienAFaire>(consequence.Decision);
            return;
        }
        var consigner = Assert.IsType<Decision.Consigner>(consequence.Decision);
        // Un record compare ses listes par référence : deux faits de mêmes champs sont le même fait.
        Assert.True(Forme.SontIdentiques(Assert.Single(faits), consigner.Fait), $"Consigné : {consigner.Fait}");
        Assert.Empty(consigner.Alertes);
    };

    /// <summary>L'acte est refusé, avec ce code.</summary>
    public static Action<Consequence> RefusAttendu(string code) => consequence =>
    {
        var refus = Assert.IsType<Decision.Refuser>(consequence.Decision).Refus;
        Assert.Equal(code, refus.Code);
        Assert.EndsWith(".", refus.Phrase, StringComparison.Ordinal);
    };

    /// <summary>Le fait est consigné, avec ces seules alertes.</summary>
    public static Action<Consequence> AlerteAttendue(params string[] codes) => consequence =>
        Assert.Equal(codes, Assert.IsType<Decision.Consigner>(consequence.Decision).Alertes.Select(alerte => alerte.Code));

    /// <summary>Le fait est déjà connu : rien n'est consigné.</summary>
    public static Action<Consequence> RienAFaireAttendu { get; } = FaitsAttendus();

    /// <summary>Le journal d'une personne, à positions croissantes.</summary>
    public static List<FaitConsigne> Journal(params IEnumerable<Fait> faits) =>
        [.. faits.Select((fait, i) => new FaitConsigne(IdentifiantFait.De($"e{i + 1}"), i + 1, fait))];

    internal static Decision Decider(Fait fait, DossierPersonne personne, Contexte contexte) =>
        Actes[fait.GetType()].Decider(fait, personne, contexte);
}

/// <summary>Ce que le journal sait et le contexte où l'on agit.</summary>
public sealed record Situation(IReadOnlyList<Fait> Faits, Contexte Contexte)
{
    /// <summary>Le jour de la saisie.</summary>
    public Situation LeJour(LocalDate jour) => this with { Contexte = Contexte with { Aujourdhui = jour } };

    /// <summary>Par lot, flux ou reprise.</summary>
    public Situation ParLot() => this with { Contexte = Contexte with { Origine = Origine.Lot } };

    /// <summary>Avec des barèmes.</summary>
    public Situation SousLeBareme(Baremes baremes) => this with { Contexte = Contexte with { Baremes = baremes } };

    /// <summary>Avec un référentiel territorial.</summary>
    public Situation AvecTerritoires(params string[] territoires) =>
        this with { Contexte = Contexte with { Territoires = territoires.ToHashSet() } };

    /// <summary>L'acte proposé.</summary>
    public Consequence Quand(Fait fait) =>
        new(Scenario.Decider(fait, DossierPersonne.Reconstituer(Scenario.Journal(Faits)), Contexte));
}

/// <summary>Ce qui en résulte.</summary>
public sealed record Consequence(Decision Decision)
{
    /// <summary>Vérifie l'attente.</summary>
    public void Alors(Action<Consequence> attente) => attente(this);
}
