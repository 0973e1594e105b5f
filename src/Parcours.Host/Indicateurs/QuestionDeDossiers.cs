using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Habilitations;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Ce qu'on retient des dossiers d'un chiffre, et dans quel ordre : la liste de travail de la direction.</summary>
/// <param name="Demande">La question du chiffre.</param>
/// <param name="Classe">Classe retenue ; nulle : toutes.</param>
/// <param name="EcheanceAvant">Échéances strictement antérieures ; nulle : toutes.</param>
/// <param name="Page">Page demandée, à partir de un ; nulle si l'appelant n'en demande pas.</param>
/// <param name="Taille">Dossiers par page.</param>
/// <param name="Regard">Ce que l'appelant en voit.</param>
internal sealed record QuestionDeDossiers(
    DemandeDIndicateurs Demande, Classe? Classe, LocalDate? EcheanceAvant, int? Page, int Taille, RegardSurLesDossiers Regard)
{
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
        (var regard, refus) = RegardSurLesDossiers.De(porteur, pseudonymes, departement);
        return regard is null ? (null, refus)
            : (new(demande with { EnDetail = true }, classe, echeance, page ?? (taille is null ? null : 1), taille ?? TailleParDefaut, regard), null);
    }

    public static string Texte(Classe classe) => JsonNamingPolicy.CamelCase.ConvertName(classe.ToString());

    /// <summary>Les dossiers retenus : la plus ancienne échéance d'abord, donc les dépassées en tête ; sans échéance, à la fin.</summary>
    public List<Unite> Retenir(Mesure mesure) =>
    [
        .. mesure.Unites
            .Where(unite => Regard.Voit(unite) && (Classe is null || unite.Classe == Classe) && (EcheanceAvant is null || unite.Echeance < EcheanceAvant))
            .OrderBy(unite => unite.Echeance ?? LocalDate.MaxIsoValue)
            .ThenBy(unite => unite.Depart.Fait.DateEffet)
            .ThenBy(unite => unite.Depart.Ordre),
    ];
}
