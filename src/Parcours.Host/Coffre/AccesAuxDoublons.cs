using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Traces;

namespace Parcours.Host.Coffre;

/// <summary>Les doublons probables, vus de qui fait la demande : une paire dont il ne voit pas les deux personnes n'y est pas.</summary>
public sealed class AccesAuxDoublons(AccesAuxIdentites identites, PorteDuCoffre porte, IClock horloge)
{
    // Une trace nomme tous ceux qu'elle a montrés : quatorze identifiants y tiennent.
    private const int Page = 7;
    private const int PairesParQuestion = 200;
    private const int QuestionsAuPlus = 20;

    /// <summary>Une page de la liste à décider.</summary>
    public async Task<IResult> ListerAsync(HttpContext http, string? apres)
    {
        if (porte.Identites is not { } coffre) return Results.Problem(AccesAuxIdentites.Ferme());
        if (Curseur(apres) is not { } derniere) return Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { ["apres"] = ["n'est pas la suite d'une page"] }));
        var departement = Saisie.Departement(http);
        var (lus, suite) = (new List<DoublonLu>(), true);
        for (var question = 0; suite && lus.Count < Page && question < QuestionsAuPlus; question++)
        {
            var paires = await coffre.RapprocherAsync(departement, derniere, PairesParQuestion, http.RequestAborted);
            suite = paires.Count == PairesParQuestion;
            Guid[] personnes = [.. paires.SelectMany(paire => new[] { paire.Une, paire.Autre }).Distinct()];
            var visibles = personnes.Length == 0 ? [] : await identites.VisiblesAsync(http, departement, personnes);
            // Déjà reconnues comme une seule, il n'y a plus à décider.
            var aJuger = paires.Where(paire => visibles.ContainsKey(paire.Une) && visibles.ContainsKey(paire.Autre) && visibles[paire.Une][0].Personne != visibles[paire.Autre][0].Personne).ToList();
            var siennes = aJuger.Count == 0 ? new Dictionary<Guid, Identite>()
                : await coffre.LireAsync(departement, [.. aJuger.SelectMany(paire => new[] { paire.Une, paire.Autre }).Distinct()], http.RequestAborted);
            if (paires.Count > 0) derniere = paires[^1];
            foreach (var (une, autre) in aJuger)
            {
                if (!siennes.TryGetValue(une, out var sienne) || !siennes.TryGetValue(autre, out var laSienne) || Rapprochement.De(sienne, laSienne) is not { } raison) continue;
                lus.Add(new(raison, AccesAuxIdentites.Trouvee(une, visibles[une], sienne), AccesAuxIdentites.Trouvee(autre, visibles[autre], laSienne)));
                if (lus.Count < Page) continue;
                (derniere, suite) = ((une, autre), true);
                break;
            }
        }

        TraceDesDemandes.Designer(http, lus.SelectMany(doublon => new[] { doublon.Une.Personne, doublon.Autre.Personne }).Distinct().Select(personne => personne.ToString("N")));
        return Results.Json(new DoublonsLus(lus, suite ? $"{derniere.Une:N}-{derniere.Autre:N}" : null));
    }

    /// <summary>Dit deux personnes différentes.</summary>
    public async Task<IResult> EcarterAsync(HttpContext http, PaireRecue paire)
    {
        if (porte.Identites is not { } coffre) return Results.Problem(AccesAuxIdentites.Ferme());
        if (!IdentifiantDeParcours.TryParsePersonne(paire.Une, out var une) || !IdentifiantDeParcours.TryParsePersonne(paire.Autre, out var autre) || une == autre)
            return Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { ["autre"] = ["« une » et « autre » nomment deux personnes, chacune par son identifiant interne ou un de ses parcours"] }));
        var departement = Saisie.Departement(http);
        var visibles = await identites.VisiblesAsync(http, departement, [une, autre]);
        if (visibles.Count < 2) return Results.Problem(Problemes.Introuvable("Ces personnes n'existent pas."));
        TraceDesDemandes.Designer(http, [une.ToString("N"), autre.ToString("N")]);
        await coffre.EcarterAsync(departement, une, autre, Porteur.De(http).Emetteur.Auteur ?? "", horloge.GetCurrentInstant(), http.RequestAborted);
        return Results.NoContent();
    }

    private static (Guid Une, Guid Autre)? Curseur(string? apres) => apres is null ? (Guid.Empty, Guid.Empty)
        : apres.Split('-') is [var une, var autre] && Guid.TryParseExact(une, "N", out var lue) && Guid.TryParseExact(autre, "N", out var laLue) ? (lue, laLue) : null;
}
