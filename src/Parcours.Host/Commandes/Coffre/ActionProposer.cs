using System.Text;
using Parcours.Domain.Communs;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes.Coffre;

/// <summary>Qui l'on effacerait ; et, si on le propose, depuis quand le préavis court.</summary>
internal static class ActionProposer
{
    public static Task<int> SimulerAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation) => ExecuterAsync(appel, contexte, propose: false, annulation);

    public static Task<int> ProposerAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation) => ExecuterAsync(appel, contexte, propose: true, annulation);

    private static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, bool propose, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await session.ExigerInscritAsync(departement, annulation);
        var effacement = session.Service<EffacementDesIdentites>();
        var passees = new List<AEffacer>();
        await foreach (var passee in effacement.ExaminerAsync(departement, CatalogueConservation.Embarquee, session.Aujourdhui, annulation)) passees.Add(passee);
        var neuves = propose ? await effacement.ProposerAsync(departement, passees, session.Aujourdhui, appel.TexteObligatoire(CommandeEffacement.Par), annulation) : 0;

        var liste = new StringBuilder(LigneCsv.De(["personne", "dispositifs", "dernierContact", "executableLe"]));
        foreach (var p in passees)
            liste.Append(LigneCsv.De([p.Personne.ToString(), string.Join(' ', p.Conservation.Dispositifs.Select(d => Famille.De(d).Code)),
                $"{p.Conservation.DernierContact:yyyy-MM-dd}", $"{session.Aujourdhui.PlusDays(p.Conservation.PreavisJours):yyyy-MM-dd}"]));
        await FichierDeSortie.EcrireAsync(appel.Texte(CommandeEffacement.Sortie), liste.ToString(), contexte, annulation);
        await contexte.Erreurs.WriteLineAsync(propose
            ? $"{CommandeEffacement.Compte(neuves, "identité")} à confirmer. Ôtez de la liste celles qu'il faut garder, puis : effacement confirmer --liste."
            : $"{CommandeEffacement.Compte(passees.Count, "identité")} dont la conservation est passée. Rien n'est écrit.");
        return CodesDeSortie.Reussite;
    }
}
