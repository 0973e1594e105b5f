using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Arretes;
using Parcours.Host.Commandes;
using Parcours.Host.Matrices;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Arretes;

/// <summary>Un arrêté pour qui lit un écran : qui l'a pris, le tableau, puis d'où chaque colonne se rejoue.</summary>
internal static class ArreteEnTexte
{
    private const int LargeurDuLibelle = 40;
    private const int LargeurDeLaCible = 16;

    public static string De(ArreteLu lu) => string.Concat(Lignes(lu.Arrete!, lu.Inscrit).Select(ligne => ligne + "\n"));

    /// <summary>Un instant, à la seconde.</summary>
    public static string Instant(Instant instant) => InstantPattern.General.Format(instant);

    private static IEnumerable<string> Lignes(MatriceArretee arrete, ArreteInscrit inscrit) =>
    [
        $"{arrete.Titre} — département {arrete.Departement}",
        $"Arrêté {arrete.Id}, pris par {arrete.Par} le {Instant(arrete.Le)}.",
        .. inscrit.Remplace is { } ancien ? [$"Il remplace {ancien}."] : Array.Empty<string>(),
        .. inscrit.RemplacePar is { } autre ? [$"Il est remplacé par {autre}."] : Array.Empty<string>(),
        "",
        .. TableauTexte.Aligner(
            [
                new("Code"),
                new("Libellé", LargeurDuLibelle),
                .. arrete.Colonnes.Select(colonne => new ColonneTexte(colonne.Titre, ADroite: true)),
                new($"Cible {arrete.Annee}", LargeurDeLaCible),
            ],
            [.. arrete.Mesures.SelectMany(mesure => mesure.Lignes.Select(Rangee).Prepend([mesure.Intitule]))]),
        "",
        .. arrete.Colonnes.Select(colonne =>
            $"{colonne.Titre} : du {Iso(colonne.Periode.Debut)} au {Iso(colonne.Periode.Fin)}, connue et observée au {Iso(colonne.ALaDate)}, position {colonne.Position}."),
        $"Empreinte : {EcritureDesArretes.Empreinte(inscrit.Empreinte)}",
    ];

    private static string[] Rangee(LigneArretee ligne) =>
        [ligne.Code, ligne.Libelle, .. ligne.Cellules.Select(cellule => ValeurEnTexte.De(cellule.Valeur, ligne.Forme)), ligne.Cible ?? ""];

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
