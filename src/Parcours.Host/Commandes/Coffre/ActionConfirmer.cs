using NodaTime;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes.Coffre;

/// <summary>Confirme ce que la liste porte encore, et rien d'autre.</summary>
internal static class ActionConfirmer
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var personnes = await LireAsync(appel.TexteObligatoire(CommandeEffacement.Liste), annulation);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var inconnues = await session.Service<EffacementDesIdentites>().ConfirmerAsync(appel.TexteObligatoire(OptionCommande.Departement), personnes,
            appel.TexteObligatoire(CommandeEffacement.Par), session.Service<IClock>().GetCurrentInstant(), annulation);
        if (inconnues.Count > 0)
            throw new RefusCommandeException($"Rien n'est confirmé : {CommandeEffacement.Compte(inconnues.Count, "personne")} de la liste sans effacement proposé, ou déjà effacées ({string.Join(", ", inconnues.Take(5))}{(inconnues.Count > 5 ? "…" : "")}).");
        await contexte.Sortie.WriteLineAsync($"{CommandeEffacement.Compte(personnes.Count, "effacement")} confirmés ; ils s'exécutent quand leur préavis est passé.");
        return CodesDeSortie.Reussite;
    }

    private static async Task<HashSet<Guid>> LireAsync(string chemin, CancellationToken annulation)
    {
        using var lignes = new StreamReader(FichierDEntree.Ouvrir(chemin));
        var personnes = new HashSet<Guid>();
        for (var rang = 1; await lignes.ReadLineAsync(annulation) is { } ligne; rang++)
        {
            var premiere = ligne.Split(',')[0].Trim();
            if (premiere.Length == 0 || (rang == 1 && premiere == "personne")) continue;
            if (!Guid.TryParse(premiere, out var personne)) throw new RefusCommandeException($"{chemin}, ligne {rang} : ce n'est pas l'identifiant d'une personne.");
            personnes.Add(personne);
        }
        return personnes.Count > 0 ? personnes : throw new RefusCommandeException($"{chemin} : la liste est vide, il n'y a rien à confirmer.");
    }
}
