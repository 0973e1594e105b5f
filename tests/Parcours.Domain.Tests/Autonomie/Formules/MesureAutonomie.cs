using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie.Formules;

/// <summary>D'un journal à ses chiffres ; les paramètres sont ceux de la référence (B3).</summary>
internal static class MesureAutonomie
{
    private static readonly HashSet<string> ADomicile = ["domicile"];

    public static readonly Parametres InitialesEnDeuxMois =
        De(("lieux", ADomicile), ("natures", new HashSet<string> { "initiale" }), ("delai", new Delai(2, UniteDelai.Mois)));

    public static readonly Parametres InitialesEtRevisions =
        De(("lieux", ADomicile), ("natures", new HashSet<string> { "initiale", "revision" }));

    public static readonly Parametres DixJours = De(("delai", new Delai(10, UniteDelai.Jours)));

    public static readonly Parametres PchEnQuatreMois =
        De(("droits", new HashSet<string> { "PCH" }), ("delai", new Delai(4, UniteDelai.Mois)));

    public static Parametres De(params (string Nom, object Valeur)[] valeurs) => new(valeurs.ToDictionary(v => v.Nom, v => v.Valeur));

    /// <summary>Une question, sur l'année 2022 si elle ne dit rien.</summary>
    public static Question Question(string observation, string debut = "2022-01-01", string fin = "2022-12-31", string? nature = null) =>
        new(new(Le(debut), Le(fin)), Le(observation), nature is null ? new Dictionary<string, string>() : new() { ["nature"] = nature });

    /// <summary>Les demandes d'APA d'une personne.</summary>
    public static PersonneAutonomie Apa(string observation, params Fait[] faits) => PersonneAutonomie.Apa(Lue(observation, faits));

    /// <summary>Les demandes à la MDPH d'une personne.</summary>
    public static PersonneAutonomie Pch(string observation, params Fait[] faits) => PersonneAutonomie.Pch(Lue(observation, faits));

    /// <summary>Compté, échec, en attente, exclu, ou rien.</summary>
    public static Classe? Seule(this Mesure mesure) => mesure.Unites.Count == 0 ? null : mesure.Unites.Single().Classe;

    private static PersonneLue Lue(string observation, Fait[] faits) =>
        PersonneLue.De(IdentifiantFait.De("une-personne"), Connaissance.A(Journal(faits), long.MaxValue), Le(observation));
}
