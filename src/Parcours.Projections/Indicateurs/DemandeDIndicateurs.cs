using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Indicateurs;

/// <summary>Une question : quels indicateurs, sur quelle période, tels que connus et observés quand.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Periode">Période.</param>
/// <param name="Connu">Jusqu'où le journal est connu.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Codes">Codes demandés ; vide : tous.</param>
/// <param name="Version">Version demandée ; nulle : la plus récente de chaque code.</param>
/// <param name="Filtres">Filtres ; une clé sans objet est un refus, sauf pour la question « tous ».</param>
/// <param name="ApresPosition">Position à attendre avant de répondre.</param>
/// <param name="EnDetail">Rend aussi les unités derrière chaque valeur.</param>
public sealed record DemandeDIndicateurs(
    string Departement, Periode Periode, PointDeConnaissance Connu, LocalDate ObserveLe, IReadOnlyList<string> Codes,
    string? Version, IReadOnlyDictionary<string, string> Filtres, long? ApresPosition = null, bool EnDetail = false);

/// <summary>Réponse, ou raison de ne pas répondre.</summary>
public abstract record Reponse
{
    private Reponse() { }

    /// <summary>Les résultats, dans l'ordre demandé.</summary>
    public sealed record Calculee(IReadOnlyList<Resultat> Resultats) : Reponse;

    /// <summary>Pas de réponse, et pourquoi.</summary>
    public abstract record Refusee(string Raison) : Reponse;

    /// <summary>Code ou version inconnus.</summary>
    public sealed record Introuvable(string Raison) : Refusee(Raison);

    /// <summary>Question mal posée.</summary>
    public sealed record MalPosee(string Champ, string Raison) : Refusee(Raison);

    /// <summary>Les tables de faits ne sont pas encore à la connaissance demandée.</summary>
    public sealed record PasEncore(string Raison) : Refusee(Raison);
}
