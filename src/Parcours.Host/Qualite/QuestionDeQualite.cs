using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Ce qu'on demande de la qualité des données.</summary>
/// <param name="Demande">La question.</param>
/// <param name="Page">Page demandée, à partir de un ; nulle si l'appelant n'en demande pas.</param>
/// <param name="Taille">Cas par page.</param>
internal sealed record QuestionDeQualite(DemandeDeQualite Demande, int? Page, int Taille)
{
    public const int TailleParDefaut = 500;
    public const int TailleMaximale = 5_000;

    private static readonly string[] _cles = ["debut", "fin", "import", "aLaDate", "connuAu", "position", "observeLe", "apresPosition"];

    /// <summary>La question, ou ce qui la rend mal posée.</summary>
    /// <param name="adresse">Les paramètres reçus.</param>
    /// <param name="departement">Département.</param>
    /// <param name="controles">Contrôles demandés.</param>
    /// <param name="aujourdhui">Le jour à Paris.</param>
    /// <param name="avecLesCas">Elle demande aussi les cas, et leur page.</param>
    public static (QuestionDeQualite? Question, ProblemDetails? Refus) Lire(
        IQueryCollection adresse, string departement, IReadOnlyList<Controle> controles, LocalDate aujourdhui, bool avecLesCas)
    {
        var recue = QuestionRecue.AvecCles(adresse, [.. _cles, .. avecLesCas ? ["page", "taille"] : Array.Empty<string>()]);
        var (connu, observeLe) = recue.Dates(aujourdhui);
        var (debut, fin) = (recue.Date("debut"), recue.Date("fin"));
        if (fin < debut) recue.Refuser("fin", "La fin de la période précède son début.");
        Guid? import = null;
        if (recue.Texte("import") is { } texte)
        {
            if (Guid.TryParse(texte, out var travail)) import = travail;
            else recue.Refuser("import", "N'est pas l'identifiant d'un travail d'import.");
        }

        var apres = recue.Entier("apresPosition", 0, long.MaxValue);
        var page = avecLesCas ? (int?)recue.Entier("page", 1, 1_000_000) : null;
        var taille = avecLesCas ? (int?)recue.Entier("taille", 1, TailleMaximale) : null;
        return recue.Refus is { } refus ? (null, refus)
            : (new(new(departement, connu, observeLe, controles, debut, fin, import, apres), page ?? (taille is null ? null : 1), taille ?? TailleParDefaut), null);
    }

    /// <summary>La même, et les cas d'une page, ou de toutes si <paramref name="tout"/> et qu'aucune n'est demandée.</summary>
    public DemandeDeQualite AvecLesCas(Func<CasDeQualite, bool> voit, bool tout) => Demande with
    {
        Page = tout && Page is null ? new(voit) : new(voit, ((Page ?? 1) - 1L) * Taille, Taille),
    };
}
