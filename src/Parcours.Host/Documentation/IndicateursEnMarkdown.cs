using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Documentation;

/// <summary><c>docs/indicateurs.md</c> : chaque définition, ses versions, ses sources et ses réserves, tirées des fichiers que le service charge.</summary>
internal static class IndicateursEnMarkdown
{
    public static string Ecrire(CatalogueIndicateurs catalogue)
    {
        var texte = new StringBuilder("""
            # Indicateurs

            Produit par `dotnet run --project src/Parcours.Host -- documentation`, d'après les définitions de `indicateurs/` : ne pas le
            modifier à la main. « En attente » : l'échéance n'est pas passée (R7). « Exclus » : sortis à temps (R8).

            Un chiffre d'un mois récent est bas : une part de ses faits est arrivée et n'est pas encore consignée. Quand un fait de la période fait
            entrer dans le champ, le service dit à côté combien il en reste sans doute à venir, et entre quelles bornes neuf fois sur dix, d'après ce qui
            manquait à pareille date aux mois d'avant (ADR 0016). Pour un taux, ce sont des dossiers du champ : l'estimation ne dit ni s'ils compteront
            au numérateur, ni le taux. Un stock, un anniversaire, une part des entrants qu'un autre fait retient n'ont pas d'estimation.


            """);
        texte.Append("| Code | Libellé | Mesure | Unité |\n|---|---|---|---|\n");
        foreach (var definition in catalogue.Definitions)
        {
            texte.Append(CultureInfo.InvariantCulture,
                $"| [{definition.Code}](#{definition.Code.ToLowerInvariant()}) | {Markdown.Cellule(definition.Libelle)} | {Markdown.Cellule(definition.Mesure)} | {definition.Unite} |\n");
        }

        texte.Append('\n');
        foreach (var definition in catalogue.Definitions)
        {
            Ecrire(texte, definition);
        }

        return texte.ToString().TrimEnd('\n') + "\n";
    }

    private static void Ecrire(StringBuilder texte, Definition definition)
    {
        var nature = definition.Nature.ToString().ToLowerInvariant();
        texte.Append(CultureInfo.InvariantCulture, $"## {definition.Code}\n\n{Markdown.Phrase(definition.Libelle)}\n\n");
        texte.Append(CultureInfo.InvariantCulture, $"- Mesure : {Markdown.EnLigne(definition.Mesure)}\n- Nature : {nature}, en {definition.Unite}\n- Formule : `{definition.Formule}`\n");
        if (definition.Filtres.Count > 0)
        {
            texte.Append(CultureInfo.InvariantCulture, $"- Filtres : {string.Join(", ", definition.Filtres)}\n");
        }

        Valeurs(texte, "Valeurs publiées", definition.Publie);
        Valeurs(texte, "Variantes écartées", definition.Variantes);
        Valeurs(texte, "Valeurs dérivées", definition.Derivees);
        texte.Append('\n');
        foreach (var version in definition.Versions)
        {
            Ecrire(texte, version);
        }

        if (definition.Ambiguites is { } ambiguites)
        {
            texte.Append(CultureInfo.InvariantCulture, $"Ambiguïtés : {Markdown.EnLigne(ambiguites)}\n\n");
        }
    }

    private static void Ecrire(StringBuilder texte, VersionDeDefinition version)
    {
        texte.Append(CultureInfo.InvariantCulture, $"**Version {version.Nom}**{Validite(version)}\n\n");
        foreach (var (nom, valeur) in version.Parametres.Valeurs.Where(EstDuFichier).OrderBy(parametre => parametre.Key, StringComparer.Ordinal))
        {
            texte.Append(CultureInfo.InvariantCulture, $"- `{nom}` : {Dire(valeur)}\n");
        }

        if (version.Cibles.Count > 0)
        {
            texte.Append(CultureInfo.InvariantCulture, $"- Cibles : {string.Join(" ; ", version.Cibles.Select(cible => $"{cible.Key} : {Markdown.EnLigne(cible.Value)}"))}\n");
        }

        var passage = version.Source.Passage is { } p ? $", {Markdown.EnLigne(p)}" : "";
        texte.Append(CultureInfo.InvariantCulture, $"- Source : {Markdown.EnLigne(version.Source.Titre)}{passage} (relue le {Jour(version.Source.RelueLe)})\n");
        if (version.Reserve is { } reserve)
        {
            texte.Append(CultureInfo.InvariantCulture, $"- Réserve : {Markdown.EnLigne(reserve)}\n");
        }

        texte.Append('\n');
    }

    private static string Validite(VersionDeDefinition version) => (version.Debut, version.Fin) switch
    {
        ({ } debut, { } fin) => $", du {Jour(debut)} au {Jour(fin)}",
        ({ } debut, null) => $", depuis le {Jour(debut)}",
        (null, { } fin) => $", jusqu'au {Jour(fin)}",
        (null, null) => "",
    };

    private static void Valeurs(StringBuilder texte, string titre, IReadOnlyDictionary<string, string> valeurs)
    {
        if (valeurs.Count > 0)
        {
            texte.Append(CultureInfo.InvariantCulture, $"- {titre} : {string.Join(" ; ", valeurs.Select(valeur => $"{valeur.Key} : {valeur.Value}"))}\n");
        }
    }

    /// <summary>Le code de la définition n'est pas un paramètre qu'on lui donne.</summary>
    private static bool EstDuFichier(KeyValuePair<string, object> parametre) => parametre.Value is not string;

    private static string Dire(object valeur) => valeur switch
    {
        Delai delai => Dire(delai),
        IReadOnlySet<string> codes => string.Join(", ", codes.Order(StringComparer.Ordinal)),
        int entier => entier.ToString(CultureInfo.InvariantCulture),
        LocalDate date => Jour(date),
        IReadOnlyList<(int Annee, Delai Delai)> delais => string.Join(" ; ", delais.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Annee} : {Dire(d.Delai)}"))),
        _ => throw new InvalidOperationException(valeur.GetType().Name),
    };

    private static string Dire(Delai delai) => string.Create(CultureInfo.InvariantCulture, $"{delai.Nombre} {Unite(delai)}, borne {(delai.Borne is Borne.Incluse ? "incluse" : "stricte")}");

    private static string Unite(Delai delai) => delai.Unite switch
    {
        UniteDelai.Jours => delai.Nombre > 1 ? "jours" : "jour",
        UniteDelai.JoursOuvres => delai.Nombre > 1 ? "jours ouvrés" : "jour ouvré",
        UniteDelai.Mois => "mois",
        _ => throw new InvalidOperationException(delai.Unite.ToString()),
    };

    private static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
