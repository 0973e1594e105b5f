using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Ce qu'on retient des dossiers d'un chiffre, et dans quel ordre : la liste de travail de la direction.</summary>
/// <param name="Demande">La question du chiffre.</param>
/// <param name="Classe">Classe retenue ; nulle : toutes.</param>
/// <param name="EcheanceAvant">Échéances strictement antérieures ; nulle : toutes.</param>
/// <param name="Page">Page demandée, à partir de un ; nulle si l'appelant n'en demande pas.</param>
/// <param name="Taille">Dossiers par page.</param>
internal sealed record QuestionDeDossiers(DemandeDIndicateurs Demande, Classe? Classe, LocalDate? EcheanceAvant, int? Page, int Taille)
{
    /// <summary>Ce que l'appelant peut voir.</summary>
    public required Func<Unite, bool> Voit { get; init; }

    /// <summary>L'identifiant sous lequel un dossier se montre.</summary>
    public required Func<Unite, string> Nommer { get; init; }

    /// <summary>Les faits se montrent sans l'identifiant de l'émetteur ni leur place : rien n'en ramène à la personne.</summary>
    public bool SousPseudonyme { get; init; }

    public const int TailleParDefaut = 500;
    public const int TailleMaximale = 5_000;

    public static IReadOnlyList<string> Classes { get; } = [.. Enum.GetValues<Classe>().Select(Texte)];

    public static (QuestionDeDossiers? Question, ProblemDetails? Refus) Lire(
        IQueryCollection adresse, string departement, string code, LocalDate aujourdhui, Porteur porteur, Pseudonymes pseudonymes)
    {
        var recue = new QuestionRecue(adresse, "classe", "echeanceAvant", "page", "taille");
        Classe? classe = null;
        if (recue.Texte("classe") is { } texte)
        {
            var rang = Classes.ToList().IndexOf(texte);
            if (rang < 0)
            {
                recue.Refuser("classe", $"Doit valoir {string.Join(", ", Classes)}.");
            }
            else
            {
                classe = (Classe)rang;
            }
        }

        var echeance = recue.Date("echeanceAvant");
        var page = (int?)recue.Entier("page", 1, 1_000_000);
        var taille = (int?)recue.Entier("taille", 1, TailleMaximale);
        var (demande, refus) = recue.Lire(departement, code, aujourdhui);
        if (demande is null) return (null, refus);
        var lectrices = porteur.Listes;
        var sousPseudonyme = lectrices.All(lectrice => lectrice.Droits.SousPseudonyme);
        if (sousPseudonyme && !pseudonymes.SontPossibles) return (null, Problemes.SansPseudonymes());
        return (new(demande with { EnDetail = true }, classe, echeance, page ?? (taille is null ? null : 1), taille ?? TailleParDefaut)
        {
            Voit = unite => Porteur.VoitLaLigne(lectrices, unite.Episode.Dispositif, unite.Organisme, unite.Territoire),
            Nommer = sousPseudonyme ? unite => pseudonymes.De(departement, Parcours(unite)) : Parcours,
            SousPseudonyme = sousPseudonyme,
        }, null);

        static string Parcours(Unite unite) => new IdentifiantDeParcours(unite.Personne, unite.Episode).ToString();
    }

    public static string Texte(Classe classe) => JsonNamingPolicy.CamelCase.ConvertName(classe.ToString());

    /// <summary>Les dossiers retenus : la plus ancienne échéance d'abord, donc les dépassées en tête ; sans échéance, à la fin.</summary>
    public List<Unite> Retenir(Mesure mesure) =>
    [
        .. mesure.Unites
            .Where(unite => Voit(unite) && (Classe is null || unite.Classe == Classe) && (EcheanceAvant is null || unite.Echeance < EcheanceAvant))
            .OrderBy(unite => unite.Echeance ?? LocalDate.MaxIsoValue)
            .ThenBy(unite => unite.Depart.Fait.DateEffet)
            .ThenBy(unite => unite.Depart.Ordre),
    ];
}
