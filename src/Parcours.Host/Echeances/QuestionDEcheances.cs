using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Rsa;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Ce qu'on demande des échéances qui courent : la liste du jour du référent et de la direction.</summary>
/// <param name="Demande">La question.</param>
/// <param name="Page">Page demandée, à partir de un ; nulle si l'appelant n'en demande pas.</param>
/// <param name="Taille">Échéances par page.</param>
internal sealed record QuestionDEcheances(DemandeDEcheances Demande, int? Page, int Taille)
{
    public const int TailleParDefaut = 500;
    public const int TailleMaximale = 5_000;
    public const int DernierePage = 10_000;

    private static readonly string[] _cles = ["organisme", "avant", "horloge", "territoire", "aLaDate", "connuAu", "position", "observeLe", "apresPosition", "page", "taille"];

    /// <summary>Les organismes qu'une orientation peut nommer.</summary>
    public static IReadOnlyList<string> Organismes { get; } = Forme.De<OrientationNotifiee>().Champs.Single(champ => champ.Nom == "organisme").Enumeration;

    public static (QuestionDEcheances? Question, ProblemDetails? Refus) Lire(
        IQueryCollection adresse, string departement, CatalogueHorloges catalogue, LocalDate aujourdhui)
    {
        var recue = QuestionRecue.AvecCles(adresse, _cles);
        var (connu, observeLe) = recue.Dates(aujourdhui);
        var territoire = recue.Texte("territoire");
        if (territoire is not null && !Identifiants.EstUnCode(territoire))
        {
            recue.Refuser("territoire", "Doit être un code de 1 à 32 caractères.");
        }

        var demande = new DemandeDEcheances(departement, connu, observeLe,
            recue.Parmi("horloge", [.. catalogue.Horloges.Select(horloge => horloge.Code)]), recue.Parmi("organisme", Organismes), territoire,
            recue.Date("avant"), ApresPosition: recue.Entier("apresPosition", 0, long.MaxValue));
        var page = (int?)recue.Entier("page", 1, DernierePage);
        var taille = (int?)recue.Entier("taille", 1, TailleMaximale);
        return recue.Refus is { } refus ? (null, refus) : (new(demande, page ?? (taille is null ? null : 1), taille ?? TailleParDefaut), null);
    }

    /// <summary>La demande d'une page : rien de ce qui la suit n'est gardé.</summary>
    public DemandeDEcheances JusquaLaPage => Demande with { Places = (Page ?? 1) * Taille };
}
