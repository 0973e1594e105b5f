using Parcours.Domain.Habilitations;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite;
using Parcours.Host.Tableurs;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Commandes.Tableurs;

/// <summary>Aperçoit ou importe un tableur ; chaque refus se lit là où il est : « ligne 12, colonne D « Date de signature » : … ».</summary>
internal static class ActionLireTableur
{
    private static readonly Habilitation[] _toutes = [.. DroitsDuRole.Tous.Select(droits => new Habilitation(droits.Role))];

    public static Task<int> ApercevoirAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation) => LireAsync(appel, contexte, aBlanc: true, annulation);

    public static Task<int> ImporterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation) => LireAsync(appel, contexte, aBlanc: false, annulation);

    private static async Task<int> LireAsync(AppelCommande appel, ContexteCommande contexte, bool aBlanc, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        byte[]? octets;
        await using (var fichier = FichierDEntree.Ouvrir(appel.Argument(1)!)) octets = await CorpsRecu.LireAsync(fichier, LimitesDeTableur.Fichier, annulation);
        if (octets is null) throw new RefusCommandeException($"Le fichier dépasse {LimitesDeTableur.Fichier / 1024 / 1024} Mo : rien n'est écrit.");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var modele = await session.Service<TableDesModeles>().TrouverAsync(departement, appel.Texte(CommandeTableur.Modele)!, null, annulation)
            ?? throw new RefusCommandeException($"Le modèle « {appel.Texte(CommandeTableur.Modele)} » n'existe pas.");
        TableurLu lu;
        try
        {
            lu = LectureDeTableur.Lire(octets, modele.Modele, annulation);
        }
        catch (FichierRefuseException e)
        {
            throw new RefusCommandeException($"{appel.Argument(1)} : {e.Message} Rien n'est écrit.");
        }

        var import = session.Service<ImportDeTableur>();
        // Qui tient la machine a tous les droits, comme pour une reprise ; le journal dit que c'est une commande.
        var porteur = new Porteur(new Emetteur("commande", null, departement, null, null), _toutes, session.Aujourdhui, null, null);
        var sorts = aBlanc ? import.ApercevoirAsync(departement, porteur, lu, annulation) : import.ImporterAsync(departement, porteur, lu, annulation);
        var rendu = new RenduDeTableur(contexte, appel.Drapeau(OptionCommande.Json), aBlanc);
        await foreach (var sort in sorts) await rendu.NoterAsync(sort);
        if (!aBlanc && rendu.AConsigne) await session.AttendreLesFaitsAsync(departement, annulation);
        await rendu.FinirAsync(lu);
        return rendu.ARefuse ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }
}
