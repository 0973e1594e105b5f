using System.Globalization;
using System.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;

namespace Parcours.Host.Documentation;

/// <summary><c>docs/evenements.md</c> : chaque type de fait et ses champs, tirés des formes que l'échange vérifie.</summary>
internal static class EvenementsEnMarkdown
{
    public static string Ecrire()
    {
        var texte = new StringBuilder("""
            # Événements

            Produit par `dotnet run --project src/Parcours.Host -- documentation`, d'après les formes que l'échange vérifie : ne pas le
            modifier à la main. Tout fait porte aussi `id`, `flux`, `personne`, `type` et `dateEffet` ([api.md](api.md)).


            """);
        foreach (var famille in Famille.Toutes)
        {
            var types = CatalogueEvenements.Tous.Where(type => type.Forme.Flux.Contains(famille.Dispositif)).ToList();
            if (types.Count == 0)
            {
                continue;
            }

            texte.Append(CultureInfo.InvariantCulture, $"## `{famille.Modele}`\n\n");
            types.ForEach(type => Ecrire(texte, type, famille));
        }

        texte.Append("## Sur le flux du fait visé\n\n");
        foreach (var type in CatalogueEvenements.Tous.Where(type => type.Forme.Flux.Count == 0))
        {
            Ecrire(texte, type, null);
        }

        return texte.ToString().TrimEnd('\n') + "\n";
    }

    private static void Ecrire(StringBuilder texte, TypeDeFait type, Famille? famille)
    {
        var forme = type.Forme;
        texte.Append(CultureInfo.InvariantCulture, $"### {forme.Nom}\n\n{Markdown.Phrase(forme.Sens)} Au journal : `{type.NomPersiste}`.");
        if (famille is not null && forme.Flux[0] != famille.Dispositif)
        {
            texte.Append(CultureInfo.InvariantCulture, $" Champs : voir `{Famille.De(forme.Flux[0]).Modele}`.\n\n");
            return;
        }

        texte.Append("\n\n");
        if (forme.Champs.Count == 0)
        {
            texte.Append("Aucun champ.\n\n");
            return;
        }

        texte.Append("| Champ | Type | Obligatoire | Valeurs | Sens |\n|---|---|---|---|---|\n");
        foreach (var champ in forme.Champs)
        {
            texte.Append(CultureInfo.InvariantCulture,
                $"| `{champ.Nom}` | {Genre(champ)} | {(champ.EstObligatoire ? "oui" : "non")} | {Valeurs(champ)} | {Markdown.Cellule(champ.Sens)} |\n");
        }

        texte.Append('\n');
    }

    private static string Genre(Champ champ) => champ.Genre switch
    {
        GenreDeChamp.Date => "date",
        GenreDeChamp.Booleen => "booléen",
        GenreDeChamp.Entier => "entier",
        GenreDeChamp.Decimal => "décimal",
        GenreDeChamp.Enumeration => "énumération",
        GenreDeChamp.ListeEnumeration => "liste d'énumération",
        GenreDeChamp.Identifiant => "identifiant",
        GenreDeChamp.Opaque => "identifiant opaque",
        GenreDeChamp.Code => "code",
        GenreDeChamp.Objet => "objet",
        _ => throw new InvalidOperationException(champ.Genre.ToString()),
    };

    private static string Valeurs(Champ champ) => champ switch
    {
        { Enumeration.Count: > 0 } => string.Join(", ", champ.Enumeration.Select(valeur => $"`{valeur}`")),
        { Bornes: { Maximum: >= int.MaxValue } bornes } => string.Create(CultureInfo.InvariantCulture, $"{bornes.Minimum} et plus"),
        { Bornes: { } bornes } => string.Create(CultureInfo.InvariantCulture, $"{bornes.Minimum} à {bornes.Maximum}{(bornes.Decimales > 0 ? $", {bornes.Decimales} décimales au plus" : "")}"),
        { Genre: GenreDeChamp.Date } => "AAAA-MM-JJ",
        { Genre: GenreDeChamp.Booleen } => "`true`, `false`",
        { Genre: GenreDeChamp.Identifiant or GenreDeChamp.Opaque } => "1 à 64 caractères parmi A-Z a-z 0-9 - _, jamais un NIR",
        _ => "",
    };
}
