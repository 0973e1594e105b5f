using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Coffre;

/// <summary>
/// Le dossier d'une personne, pour elle : une page HTML qui se suffit, en français, sans script ni image, avec titres, légendes et en-têtes de colonnes
/// (RGAA 4.1). Les agents n'y sont pas nommés : leur fonction et leur organisme le sont.
/// </summary>
internal static class DossierEnHtml
{
    private static readonly CultureInfo _francais = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string De(DossierDeLaPersonne dossier, CatalogueHorloges horloges)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<title>Ce que le Département sait de vous</title>\n")
            .Append("<style>body{font:1.1em/1.6 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}th,td{border:1px solid #555;padding:.3em .6em;text-align:left}</style>\n</head>\n<body>\n<main>\n")
            .Append("<h1>Ce que le Département sait de vous</h1>\n");
        Paragraphe(page, $"Cette page dit tout ce que Parcours, l'outil de suivi du département {dossier.Departement}, garde sur vous. Elle a été faite le {Jour(dossier.Le)}.");
        Paragraphe(page, "Une chose est fausse ? Vous pouvez demander qu'on la corrige : l'ancienne valeur reste écrite, barrée par la correction. Vous pouvez aussi vous opposer au suivi, "
            + "quand il n'est pas une obligation, et vous plaindre à la CNIL. Écrivez au délégué à la protection des données du Département ; il répond sous un mois.");
        Identite(page, dossier);
        Faits(page, dossier);
        Echeances(page, dossier, horloges);
        Lectures(page, dossier);
        if (dossier.Effacement is { } effacement)
            Paragraphe(page, effacement.ExecuteLe is { } efface ? $"Votre identité a été effacée le {Jour(efface)}. Ce qui reste ne porte plus votre nom."
                : $"Un effacement de votre identité est prévu, au plus tôt le {Jour(effacement.ExecutableLe)}.");
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Identite(StringBuilder page, DossierDeLaPersonne dossier)
    {
        Titre(page, "Qui vous êtes");
        if (dossier.Identite is not { } identite) Paragraphe(page, "Votre nom, votre adresse et votre numéro de sécurité sociale ne sont pas gardés ici.");
        else Decrire(page, identite);
        foreach (var (_, autre) in dossier.AutresIdentites.OrderBy(autre => autre.Key))
        {
            Paragraphe(page, "Vous avez d'abord été suivi comme deux personnes. L'autre identité gardée sur vous :");
            Decrire(page, autre);
        }
        Liste(page, [("Vos numéros chez ceux qui nous écrivent", string.Join(", ", dossier.Identifiants)), ("Votre numéro dans l'outil", dossier.Personne.ToString())]);
    }

    private static void Decrire(StringBuilder page, Identite identite) =>
        Liste(page,
        [
            ("Nom", identite.Nom), ("Nom d'usage", identite.NomDUsage), ("Prénoms", string.Join(", ", identite.Prenoms)), ("Numéro de sécurité sociale, sans sa clé", identite.Nir?.Treize),
            ("Date de naissance déclarée (00 : inconnu)", identite.Naissance?.EnTexte), ("Adresse", Adresse(identite.Adresse)),
            ("Téléphone", string.Join(", ", identite.Contacts.Telephones)), ("Courriel", string.Join(", ", identite.Contacts.Courriels)),
        ]);

    private static string? Adresse(Adresse? adresse) => adresse is null ? null
        : string.Join(", ", adresse.Lignes.Append($"{adresse.CodePostal} {adresse.Commune}".Trim()).Append(adresse.Pays).Where(ligne => !string.IsNullOrEmpty(ligne)));

    private static void Faits(StringBuilder page, DossierDeLaPersonne dossier)
    {
        Titre(page, "Ce qui a été noté");
        if (dossier.Evenements.Count == 0) Paragraphe(page, "Rien.");
        var personne = DossierPersonne.Reconstituer([.. dossier.Evenements.Select(lu => lu.Consigne)]);
        foreach (var dispositif in dossier.Evenements.GroupBy(lu => lu.Consigne.Fait.Episode))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{_html.Encode($"Dossier {dispositif.Key}")}</h3>\n");
            foreach (var lu in dispositif.OrderBy(lu => lu.Consigne.Fait.DateEffet).ThenBy(lu => lu.Consigne.Position))
            {
                var (fait, forme) = (lu.Consigne.Fait, Forme.De(lu.Consigne.Fait.GetType()));
                var etat = personne.EstVivant(lu.Consigne) ? personne.ValeurConnue(lu.Consigne.Position) is { } connue && !Forme.SontIdentiques(fait, connue) ? " (corrigé depuis)" : "" : " (annulé depuis)";
                page.Append(CultureInfo.InvariantCulture, $"<h4>{_html.Encode($"{Jour(fait.DateEffet)} : {forme.Sens}{etat}")}</h4>\n");
                Liste(page, [.. forme.Champs.Select(champ => (Majuscule(champ.Sens.Length > 0 ? champ.Sens : champ.Nom), Valeur(champ, fait))),
                    ("Noté le", Jour(Instant.FromDateTimeOffset(lu.ConnuLe))), ("Noté par un agent de", lu.Provenance.OrganismeAuteur)]);
            }
        }
    }

    private static void Echeances(StringBuilder page, DossierDeLaPersonne dossier, CatalogueHorloges horloges)
    {
        Titre(page, "Ce que nous devons encore faire");
        if (dossier.Echeances.Count == 0) Paragraphe(page, "Aucun délai ne court.");
        else Tableau(page, "Délais en cours", ["Ce qui est attendu", "Au plus tard le"], dossier.Echeances.Select(e => new[] { horloges.Trouver(e.Horloge)!.Libelle, Jour(e.Echeance) }));
    }

    private static void Lectures(StringBuilder page, DossierDeLaPersonne dossier)
    {
        Titre(page, "Qui a ouvert votre dossier");
        if (dossier.Traces.Count == 0) Paragraphe(page, "Personne, depuis que les traces sont gardées.");
        else
            Tableau(page, "Chaque ouverture et chaque écriture, refus compris", ["Quand", "Fonction", "Organisme", "Ce qui fut demandé", "Pourquoi", "Refusé"], dossier.Traces.Select(lue => new[]
            {
                Moment(lue.Trace.Le), lue.Trace.Roles ?? "", lue.Trace.Organisme ?? "", lue.Trace.Acte, lue.Trace.Finalite ?? "", lue.Trace.Resultat >= 400 ? "oui" : "non",
            }));
    }

    private static string? Valeur(Champ champ, Fait fait) => champ.Valeur(fait) switch
    {
        null => null,
        bool oui => oui ? "oui" : "non",
        LocalDate jour => Jour(jour),
        Guid => "une personne ou un foyer, désigné par un numéro",
        decimal nombre => nombre.ToString(_francais),
        int nombre => nombre.ToString(_francais),
        string texte => texte,
        System.Collections.IEnumerable liste => string.Join(", ", liste.Cast<object>().Select(champ.Texte)),
        Enum valeur => champ.Texte(valeur),
        var autre => autre.ToString(),
    };

    private static void Titre(StringBuilder page, string titre) => page.Append(CultureInfo.InvariantCulture, $"<h2>{_html.Encode(titre)}</h2>\n");

    private static void Paragraphe(StringBuilder page, string texte) => page.Append(CultureInfo.InvariantCulture, $"<p>{_html.Encode(texte)}</p>\n");

    private static void Liste(StringBuilder page, IReadOnlyList<(string Nom, string? Valeur)> lignes)
    {
        page.Append("<dl>\n");
        foreach (var (nom, valeur) in lignes)
            if (!string.IsNullOrEmpty(valeur)) page.Append(CultureInfo.InvariantCulture, $"<dt>{_html.Encode(nom)}</dt><dd>{_html.Encode(valeur)}</dd>\n");
        page.Append("</dl>\n");
    }

    private static void Tableau(StringBuilder page, string legende, string[] colonnes, IEnumerable<string[]> lignes)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table>\n<caption>{_html.Encode(legende)}</caption>\n<thead><tr>{string.Concat(colonnes.Select(c => $"<th scope=\"col\">{_html.Encode(c)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var ligne in lignes) page.Append(CultureInfo.InvariantCulture, $"<tr>{string.Concat(ligne.Select(c => $"<td>{_html.Encode(c)}</td>"))}</tr>\n");
        page.Append("</tbody>\n</table>\n");
    }

    private static string Majuscule(string texte) => char.ToUpper(texte[0], _francais) + texte[1..];

    private static string Jour(LocalDate jour) => jour.ToString("d MMMM yyyy", _francais);

    private static string Jour(Instant instant) => Jour(instant.InZone(_paris).Date);

    private static string Moment(Instant instant) => instant.InZone(_paris).ToString("d MMMM yyyy 'à' HH:mm", _francais);
}
