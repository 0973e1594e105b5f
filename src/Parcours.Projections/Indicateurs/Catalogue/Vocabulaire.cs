using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>Les mots admis dans une définition. Un mot s'ajoute avec le premier indicateur qui en a besoin.</summary>
internal static class Vocabulaire
{
    public const string PourCent = "%";

    public static IReadOnlyDictionary<string, NatureDIndicateur> Natures { get; } = new Dictionary<string, NatureDIndicateur>
    {
        ["flux"] = NatureDIndicateur.Flux,
        ["stock"] = NatureDIndicateur.Stock,
        ["stock cumulé"] = NatureDIndicateur.Stock,
        ["taux"] = NatureDIndicateur.Taux,
        ["moyenne"] = NatureDIndicateur.Moyenne,
        ["ventilation"] = NatureDIndicateur.Constat,
        ["enquête"] = NatureDIndicateur.Constat,
        ["oui/non"] = NatureDIndicateur.Constat,
        ["qualitatif"] = NatureDIndicateur.Constat,
        ["liste"] = NatureDIndicateur.Constat,
    };

    public static IReadOnlyList<string> Unites { get; } =
    [
        "personnes", PourCent, "jours", "jeunes", "agents", "dossiers", "décisions", "personnes par conseiller", "accompagnements", "aides", "audits",
        "chartes", "contrats", "diagnostics", "droits ouverts", "enfants", "ETP", "familles", "fiches", "heures", "instances", "messages", "mesures", "mises à l'abri", "niveau", "nombre", "oui = 1, non = 0",
        "outils", "partenaires", "partenariats", "participantes", "passages", "prescriptions", "projets", "structures", "territoires",
    ];


    public static IReadOnlyDictionary<string, UniteDelai> UnitesDeDelai { get; } = new Dictionary<string, UniteDelai>
    {
        ["jours"] = UniteDelai.Jours,
        ["joursOuvres"] = UniteDelai.JoursOuvres,
        ["mois"] = UniteDelai.Mois,
    };

    public static IReadOnlyDictionary<string, Borne> Bornes { get; } = new Dictionary<string, Borne>
    {
        ["incluse"] = Borne.Incluse,
        ["stricte"] = Borne.Stricte,
    };
}
