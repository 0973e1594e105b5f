using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite;
using Parcours.Projections;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Echange;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Personnes;

namespace Parcours.Host.Http;

/// <summary>
/// Le chemin commun des actes : lire la demande, en faire un fait, le déposer, répondre. Un point d'accès ne dit que son type de
/// fait et ce que son adresse porte.
/// </summary>
public sealed class Saisie(Enregistreur enregistreur, SourcesDeDonnees sources, Correspondances correspondances, Departements departements, LimitationsRetenues limitations, ArriveeHttp arrivees)
{
    private const string Voie = "saisie";

    /// <summary>Consigne un fait d'un type dans un dossier existant.</summary>
    /// <param name="http">La requête.</param>
    /// <param name="parcours">Le segment <c>{parcours}</c>.</param>
    /// <param name="deLAdresse">Champs du fait que l'adresse porte.</param>
    public Task<IResult> ConsignerAsync<T>(HttpContext http, string parcours, params (string Nom, string Valeur)[] deLAdresse)
        where T : Fait => ConsignerAsync(http, parcours, [], _ => Forme.De<T>(), deLAdresse);

    /// <summary>Consigne un fait de la personne elle-même.</summary>
    public Task<IResult> ConsignerSurLaPersonneAsync<T>(HttpContext http, string personne)
        where T : Fait => IdentifiantDeParcours.TryParsePersonne(personne, out var interne)
            ? ConsignerAsync<T>(http, new IdentifiantDeParcours(interne, Episode.DeLaPersonne).ToString())
            : Task.FromResult(DossierIntrouvable);

    /// <summary>Consigne un fait dont le type dépend du corps ; une forme nulle veut dire qu'une erreur a été notée.</summary>
    internal async Task<IResult> ConsignerAsync(
        HttpContext http, string parcours, string[] enveloppe, Func<DemandeDActe, Forme?> choisir, (string Nom, string Valeur)[] deLAdresse)
    {
        var departement = Departement(http);
        if (!IdentifiantDeParcours.TryParse(parcours, out var dossier) || !await departements.EstInscritAsync(departement, http.RequestAborted))
        {
            return DossierIntrouvable;
        }

        dossier = await OuEcrireAsync(departement, dossier, http.RequestAborted);
        var lecture = await DemandeDActe.LireAsync(http, [.. enveloppe, "dateEffet"], deLAdresse);
        if (lecture.Demande is not { } demande)
        {
            return Results.Problem(lecture.Refus!);
        }

        if (choisir(demande) is not { } forme)
        {
            return ReponseDActe.MalFormee(demande.Erreurs);
        }

        return forme.Flux.Contains(dossier.Episode.Dispositif)
            ? await DeposerAsync(http, demande, forme, dossier, demande.DateEffet(arrivees.Aujourdhui))
            : DossierIntrouvable;
    }

    /// <summary>Un épisode réuni par une fusion s'écrit sur le flux d'où il vient : il suffit qu'il puisse en être un pour qu'on y regarde.</summary>
    private async ValueTask<IdentifiantDeParcours> OuEcrireAsync(string departement, IdentifiantDeParcours dossier, CancellationToken annulation)
    {
        if (!EpisodeReuni.EstPossible(dossier.Episode)) return dossier;
        await using var connection = await sources.Application.OpenConnectionAsync(annulation);
        var (flux, episode) = await FluxReunis.OuEcrireAsync(connection, departement, dossier.Personne, dossier.Episode, annulation);
        return new(flux, episode);
    }

    internal static IResult DossierIntrouvable => Results.Problem(Problemes.Introuvable("Ce dossier n'existe pas."));

    internal static string Departement(HttpContext http) => (string)http.Request.RouteValues[GardeDepartement.Segment]!;

    /// <summary>Lit les champs du fait, le dépose sur une personne connue, et répond.</summary>
    internal async Task<IResult> DeposerAsync(HttpContext http, DemandeDActe demande, Forme forme, IdentifiantDeParcours dossier, LocalDate dateEffet)
    {
        var remplacement = new RemplacementIdentifiants(correspondances);
        var fait = Lire(demande, forme, dossier.Episode, dateEffet, remplacement.Noter);
        if (fait is null || demande.Erreurs.Count > 0)
        {
            return ReponseDActe.MalFormee(demande.Erreurs);
        }

        if (!remplacement.EstVide)
        {
            await remplacement.ResoudreAsync(Departement(http), http.RequestAborted);
            fait = Lire(demande, forme, dossier.Episode, dateEffet, remplacement.Remplacer)!;
        }

        return await DeposerAsync(http, demande, dossier.Personne, fait, exigePersonneConnue: true);
    }

    internal async Task<IResult> DeposerAsync(HttpContext http, DemandeDActe demande, Guid personne, Fait fait, bool exigePersonneConnue)
    {
        var porteur = Porteur.De(http);
        // Une rectification reste possible : une exactitude contestée est ce qui fait limiter, et corriger la lève.
        var estLimitee = exigePersonneConnue && fait is not FaitTransversal && (await limitations.EnVigueurAsync(Departement(http), http.RequestAborted)).Contains(personne);
        var depot = new Depot(
            personne, demande.Id ?? Guid.CreateVersion7().ToString(), fait,
            ArriveeHttp.Provenance(porteur.Emetteur, Voie), demande.VersionAttendue, exigePersonneConnue,
            exigePersonneConnue ? Admettre : null);
        var sorts = await enregistreur.DeposerAsync(await arrivees.MaintenantAsync(Departement(http), Origine.Saisie, http.RequestAborted), [depot], http.RequestAborted);
        return ReponseDActe.De(http, sorts[0], depot);

        // Qui ne verrait pas le dossier n'apprend pas qu'il est limité.
        Admission Admettre(DossierPersonne connue, IEnumerable<EvenementLu> evenements)
        {
            var admission = porteur.Admettre(fait, connue, new(personne, fait.Episode), evenements);
            return estLimitee && admission is (Admission.Ouvert or Admission.Ferme) ? Admission.Limite : admission;
        }
    }

    internal static Fait? Lire(DemandeDActe demande, Forme forme, Episode episode, LocalDate dateEffet, Func<string, string, Guid> opaque) =>
        LectureEchange.LireDonnees(CatalogueEvenements.ParType[forme.Type], demande.Champs, episode, dateEffet, opaque, demande.Erreurs);
}
