using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;
using Parcours.Domain.Personnes;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Indicateurs;
using Parcours.Projections;
using Parcours.Projections.Coffre;
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
    /// <summary>Celle du flux où l'on écrirait. Un parcours sans rang réunit ceux des absorbées, que leur propre flux numérote.</summary>
    public int Version => Famille.De(Identifiant.Episode.Dispositif).ARang ? Personne.Version(Identifiant.Episode) : DeLEpisode.Count(lu => lu.Personne == Identifiant.Personne);

    /// <summary>La dernière place que la lecture connaît de la personne.</summary>
    public long Position => Evenements[^1].Consigne.Position;

    public IEnumerable<EvenementLu> DeLEpisode => Evenements.Where(lu => lu.Consigne.Fait.Episode == Identifiant.Episode);
}

/// <summary>Le chemin commun des lectures de dossier.</summary>
public sealed class LectureDeDossier(SourcesDeDonnees sources, LimitationsRetenues limitations, ArriveeHttp arrivees)
{
    /// <summary>Le dossier ; nul, avec la raison, s'il ne se lit pas.</summary>
    internal async Task<(DossierConnu? Dossier, ProblemDetails? Refus)> LireAsync(HttpContext http, string parcours, LocalDate? connuAu, long? position)
    {
        if (!IdentifiantDeParcours.TryParse(parcours, out var identifiant))
        {
            return (null, Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        if (connuAu is not null && position is not null)
        {
            return (null, Problemes.Forme(new Dictionary<string, string[]> { ["position"] = ["Ne va pas avec « connuAu »."] }));
        }

        var (departement, aujourdhui) = (Saisie.Departement(http), arrivees.Aujourdhui);
        await using var connection = await sources.LireAsync(departement, http.RequestAborted);
        // Du jour même ou sans date, rien de ce qui est consigné n'est postérieur.
        PointDeConnaissance? connu = position is { } place ? PointDeConnaissance.ALaPosition(place) : connuAu < aujourdhui ? connuAu : null;
        var (journal, refus) = await JournalConnu.LireAsync(connection, departement, identifiant.Personne, connu, aujourdhui, http.RequestAborted);
        if (journal is null)
        {
            return (null, ReponseHttp.Refus(http, refus!));
        }

        // L'habilitation se lit à la date de la lecture : à qui le dossier est confié aujourd'hui, non ce jour-là (A2).
        var demande = identifiant;
        if (journal.Personne != demande.Personne) identifiant = new(journal.Personne, EpisodeReuni.De(demande.Personne, journal.Personne, demande.Episode));
        var aujourdhuiConnue = DossierPersonne.Reconstituer([.. journal.Flux.Select(lu => lu.Consigne)]);
        var evenements = Montres(Porteur.De(http).Vue(aujourdhuiConnue, identifiant), identifiant, journal);
        var personne = evenements.Count == journal.Flux.Count ? aujourdhuiConnue : DossierPersonne.Reconstituer([.. evenements.Select(lu => lu.Consigne)]);
        if (personne.Version(identifiant.Episode) == 0)
        {
            return (null, Problemes.Introuvable(connu is null ? "Ce dossier n'existe pas." : "Ce dossier n'était pas encore connu."));
        }

        if ((await limitations.EnVigueurAsync(departement, http.RequestAborted)) is { Count: > 0 } limitees && (limitees.Contains(identifiant.Personne) || limitees.Contains(demande.Personne)))
        {
            return (null, Problemes.Limitee());
        }

        // Vu, donc : dire où il se lit n'apprend rien à qui ne le verrait pas.
        if (identifiant != demande)
        {
            return (null, Problemes.Fusionnee(http, demande, identifiant));
        }

        // D'une position, le jour où elle fut connue : la même adresse montre le même dossier, demain aussi.
        var observation = position is { } connue ? await Positions.JourAsync(connection, departement, connue, http.RequestAborted) : connuAu ?? aujourdhui;
        return (new(identifiant, evenements, personne, observation), null);
    }

    /// <summary>Rend les faits d'un dossier qui n'a pas d'autre état, s'il est bien de ce dispositif.</summary>
    internal async Task<IResult> RendreLesFaitsAsync(HttpContext http, string parcours, LocalDate? connuAu, long? position, Dispositif dispositif)
    {
        var (dossier, refus) = await LireAsync(http, parcours, connuAu, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif != dispositif)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(FaitsLus.De(dossier));
    }

    /// <summary>Ce que l'appelant voit du flux ; une retouche se voit avec le fait qu'elle vise.</summary>
    private static IReadOnlyList<EvenementLu> Montres(Vue vue, IdentifiantDeParcours dossier, JournalConnu journal)
    {
        if (vue.EstEntiere) return journal.Evenements;
        var caches = new HashSet<Guid>();
        return [.. journal.Evenements.Where(lu => lu.Consigne.Fait.Episode == dossier.Episode && SeVoit(lu))];

        bool SeVoit(EvenementLu lu)
        {
            var seVoit = lu.Consigne.Fait is FaitTransversal retouche
                ? !caches.Contains(IdentifiantFait.De(retouche.Cible))
                : vue.Montre(lu.Consigne.Fait, lu.Provenance.OrganismeAuteur);
            if (!seVoit) caches.Add(lu.Consigne.Id);
            return seVoit;
        }
    }
}
