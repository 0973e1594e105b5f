using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;
using Xunit;

namespace Parcours.Projections.Tests.Indicateurs;

/// <summary>Une définition valable, que chaque essai abîme à un seul endroit.</summary>
internal static class DefinitionDeTest
{
    public const string Fichier = "indicateurs/essai/ESS-01.yaml";

    public const string Texte = """
        code: ESS-01
        libelle: Indicateur d'essai
        mesure: Mesure d'essai
        nature: taux
        unite: "%"
        formule: rsa.contrat_dans_le_delai
        filtres: [territoire, nature]
        versions:
          - version: "2020"
            debut: 2020-01-01
            fin: 2020-12-31
            parametres:
              organismes_exclus: [PoleEmploi]
              natures: [CER]
              delai: { nombre: 2, unite: mois, borne: incluse }
            cibles:
              2020: "50 %"
            source:
              titre: Texte d'essai
              passage: article premier
              relue_le: 2026-11-22
          - version: "2021"
            debut: 2021-01-01
            parametres:
              organismes_exclus: [PoleEmploi, FranceTravail]
              natures: [CER, contratEngagement]
              delai: { nombre: 10, unite: jours, borne: stricte }
            source:
              titre: Texte d'essai
              relue_le: 2026-11-22
        publie:
          2020: "12,5 %"
        variantes:
          2020: "13 %"
        derivees:
          2021-01-01/2021-05-31: "14 %"
        ambiguites: Aucune.

        """;

    public static CatalogueIndicateurs Charger(string texte, string fichier = Fichier) => CatalogueIndicateurs.Charger([(fichier, texte)]);

    public static Definition Lire(string texte) => Assert.Single(Charger(texte).Definitions);

    /// <summary>Le texte valable où un passage, qui s'y trouve, est remplacé une fois.</summary>
    public static string Avec(string passage, string remplacement, string? texte = null)
    {
        texte ??= Texte;
        var ou = texte.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(ou >= 0, $"« {passage} » n'est pas dans le texte d'essai");
        return string.Concat(texte.AsSpan(0, ou), remplacement, texte.AsSpan(ou + passage.Length));
    }

    /// <summary>Le refus attendu, à la ligne attendue, qui dit l'essentiel.</summary>
    public static void EstRefuse(string texte, int ligne, string raison)
    {
        var refus = Assert.Throws<DonneeRefusee>(() => Charger(texte));
        Assert.StartsWith($"{Fichier}, ligne {ligne} : ", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }
}
