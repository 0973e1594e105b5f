using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Personnes;

namespace Parcours.Host.Personnes;

/// <summary>Fusionner des personnes, que l'appelant voit toutes deux, et lire leurs fusions.</summary>
public sealed class FusionDePersonnes(Saisie saisie, SourcesDeDonnees sources, Departements departements, ArriveeHttp arrivees)
{
    private const string Conservee = "conservee";

    private static IResult Inconnue => Results.Problem(Problemes.Introuvable("Cette personne n'existe pas."));

    /// <summary>Consigne la fusion sur le flux de l'absorbée.</summary>
    public async Task<IResult> FusionnerAsync(HttpContext http, string personne)
    {
        var departement = Saisie.Departement(http);
        if (!IdentifiantDeParcours.TryParsePersonne(personne, out var absorbee) || !await departements.EstInscritAsync(departement, http.RequestAborted)) return Inconnue;
        var lecture = await DemandeDActe.LireAsync(http, ["dateEffet", Conservee]);
        if (lecture.Demande is not { } demande) return Results.Problem(lecture.Refus!);

        // Aucun identifiant d'émetteur ici : qui rapproche deux personnes les a trouvées par l'outil.
        var conservee = Guid.Empty;
        if (demande.Texte(Conservee, obligatoire: true) is { } texte && !IdentifiantDeParcours.TryParsePersonne(texte, out conservee))
            demande.Erreurs.Add(new(Conservee, "doit être l'identifiant interne d'une personne, ou celui d'un de ses parcours"));
        foreach (var champ in demande.Champs.EnumerateObject()) demande.Erreurs.Add(new(champ.Name, "champ inconnu pour une fusion"));
        var fait = new PersonnesFusionnees(conservee) { Episode = Episode.DeLaPersonne, DateEffet = demande.DateEffet(arrivees.Aujourdhui) };
        if (demande.Erreurs.Count > 0) return ReponseDActe.MalFormee(demande.Erreurs);

        // La portée sur l'absorbée se juge en consignant, comme de tout acte.
        return await LueAsync(http, departement, conservee) is null ? Inconnue : await saisie.DeposerAsync(http, demande, absorbee, fait, exigePersonneConnue: true);
    }

    /// <summary>Les fusions en vigueur qui réunissent une personne à d'autres.</summary>
    public async Task<IResult> LireAsync(HttpContext http, string personne)
    {
        if (!IdentifiantDeParcours.TryParsePersonne(personne, out var interne) || await LueAsync(http, Saisie.Departement(http), interne) is not { } lue) return Inconnue;
        var connus = lue.Reconstituer().Connus.Where(connu => connu.Fait is PersonnesFusionnees).Select(connu => connu.Ordre).ToHashSet();
        return Results.Json(new FusionsLues(interne, lue.Personne,
            [.. lue.Flux.Where(lu => connus.Contains(lu.Consigne.Position)).Select(lu => new FusionLue(
                FaitLu.IdDe(lu), lu.Personne, ((PersonnesFusionnees)lu.Consigne.Fait).Conservee, lu.Consigne.Fait.DateEffet, lu.Consigne.Position))]));
    }

    /// <summary>La personne, si l'appelant en voit un dossier entier par un rôle à qui les identités se montrent ; nulle sinon.</summary>
    private async Task<FluxReunis?> LueAsync(HttpContext http, string departement, Guid personne)
    {
        await using var connection = await sources.LireAsync(departement, http.RequestAborted);
        var reunis = (await FluxReunis.LireAsync(connection, departement, [personne], long.MaxValue, http.RequestAborted))[personne];
        return Porteur.De(http).DossiersIdentifiables(reunis.Reconstituer(), reunis.Personne).Count > 0 ? reunis : null;
    }
}
