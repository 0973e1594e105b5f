using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Http;

/// <summary>Un dossier lu au journal, tel que connu et observé un jour.</summary>
/// <param name="Identifiant">Le dossier.</param>
/// <param name="Evenements">Le flux de la personne, dans l'ordre.</param>
/// <param name="Personne">Ce que ce flux dit de la personne.</param>
/// <param name="Observation">Jour d'observation.</param>
internal sealed record DossierConnu(
    IdentifiantDeParcours Identifiant, IReadOnlyList<EvenementLu> Evenements, DossierPersonne Personne, LocalDate Observation)
{
    public int Version => Personne.Version(Identifiant.Episode);

    /// <summary>La dernière place que la lecture connaît de la personne.</summary>
    public long Position => Evenements[^1].Consigne.Position;

    public IEnumerable<EvenementLu> DeLEpisode => Evenements.Where(lu => lu.Consigne.Fait.Episode == Identifiant.Episode);
}

/// <summary>Le chemin commun des lectures de dossier.</summary>
public sealed class LectureDeDossier(SourcesDeDonnees sources, ArriveeHttp arrivees)
{
    /// <summary>Le dossier ; nul, avec la raison, s'il ne se lit pas.</summary>
    internal async Task<(DossierConnu? Dossier, ProblemDetails? Refus)> LireAsync(HttpContext http, string parcours, LocalDate? connuAu)
    {
        if (!IdentifiantDeParcours.TryParse(parcours, out var identifiant))
        {
            return (null, Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        var (departement, aujourdhui) = (Saisie.Departement(http), arrivees.Aujourdhui);
        await using var connection = await sources.LireAsync(departement, http.RequestAborted);
        var journal = await JournalConnu.LireAsync(
            connection, departement, identifiant.Personne, connuAu, aujourdhui, http.RequestAborted);
        if (journal is null)
        {
            return (null, Problemes.PasEncore(http.Response));
        }

        var personne = DossierPersonne.Reconstituer([.. journal.Evenements.Select(lu => lu.Consigne)]);
        if (personne.Version(identifiant.Episode) == 0)
        {
            return (null, Problemes.Introuvable(connuAu is null ? "Ce dossier n'existe pas." : "Ce dossier n'était pas connu à cette date."));
        }

        return (new(identifiant, journal.Evenements, personne, connuAu ?? aujourdhui), null);
    }
}
