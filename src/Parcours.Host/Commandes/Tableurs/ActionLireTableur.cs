using System.Security.Cryptography;
using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Habilitations;
using Parcours.Host.Imports;
using Parcours.Host.Reprise;
using Parcours.Host.Securite;
using Parcours.Host.Tableurs;
using Parcours.Projections.Imports;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Commandes.Tableurs;

/// <summary>Aperçoit ou importe un tableur ; chaque refus se lit là où il est : « ligne 12, colonne D « Date de signature » : … ».</summary>
internal static class ActionLireTableur
{
    private const string Auteur = "commande";
    private const int SortsParLecture = 5_000;
    private static readonly Habilitation[] _toutes = [.. DroitsDuRole.Tous.Select(droits => new Habilitation(droits.Role))];

    public static async Task<int> ApercevoirAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        var octets = await OctetsAsync(appel, annulation);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var modele = await ModeleAsync(appel, session, annulation);
        TableurLu lu;
        try
        {
            lu = LectureDeTableur.Lire(octets, modele.Modele, annulation);
        }
        catch (FichierRefuseException e)
        {
            throw Refus(appel, e.Message);
        }

        var rendu = new RenduDeTableur(contexte, appel.Drapeau(OptionCommande.Json), aBlanc: true);
        await foreach (var sort in session.Service<ImportDeTableur>().ApercevoirAsync(departement, Porteur(departement, session), lu, annulation)) await rendu.NoterAsync(sort);
        await rendu.FinirAsync(lu.Ignorees);
        return rendu.ARefuse ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }

    /// <summary>Le travail se fait ici, par le code de la file ; interrompue puis relancée sur le même fichier, la commande reprend le sien.</summary>
    public static async Task<int> ImporterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        var octets = await OctetsAsync(appel, annulation);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var garde = await ModeleAsync(appel, session, annulation);
        await using var reserve = await session.Service<ReserveDuDepartement>().PrendreAsync(departement, annulation)
            ?? throw new RefusCommandeException($"Un autre import du département {departement} est en cours : attendre qu'il finisse.");
        var travail = await TravailAsync(session, departement, Convert.ToHexStringLower(SHA256.HashData(octets)), new(garde.Modele.Nom, garde.Version), annulation);
        await using (var progression = new Progression(contexte.Erreurs))
            await session.Service<ImportDeTableur>().ExecuterAsync(travail, new MemoryStream(octets, writable: false), _ => Task.FromResult(Porteur(departement, session)),
                (traitees, lignes) => progression.Montrer(new Etape("import", traitees, (double)traitees / lignes)), annulation);
        var lu = (await session.Service<TableDesImports>().LireAsync(departement, travail.Travail, annulation))!;
        if (lu.Etat is EtatDImport.Refuse) throw Refus(appel, lu.Raison!);
        if (lu.Avancement.Faits > 0) await session.AttendreLesFaitsAsync(departement, annulation);
        return await RendreAsync(lu, new(contexte, appel.Drapeau(OptionCommande.Json), aBlanc: false), session.Service<LignesDesImports>(), annulation);
    }

    private static async Task<ImportLu> TravailAsync(SessionDeCommande session, string departement, string empreinte, ModeleDImport modele, CancellationToken annulation)
    {
        var table = session.Service<TableDesImports>();
        if (await table.InterrompuAsync(departement, Auteur, empreinte, modele, annulation) is { } interrompu) return interrompu;
        var travail = Guid.CreateVersion7();
        await table.InscrireAsync(travail, departement, empreinte, new Deposant(Auteur), modele, session.Service<IClock>().GetCurrentInstant(), annulation);
        return (await table.LireAsync(departement, travail, annulation))!;
    }

    private static async Task<int> RendreAsync(ImportLu lu, RenduDeTableur rendu, LignesDesImports lignes, CancellationToken annulation)
    {
        for (var apres = -1; ;)
        {
            var sorts = await lignes.LireAsync(lu.Departement, lu.Travail, null, apres, SortsParLecture, annulation);
            foreach (var (_, sort) in sorts) await rendu.NoterAsync(FormatDesSorts.Relire(sort));
            if (sorts.Count < SortsParLecture) break;
            apres = sorts[^1].Rang;
        }
        await rendu.FinirAsync(lu.ColonnesIgnorees);
        return rendu.ARefuse ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }

    private static async Task<byte[]> OctetsAsync(AppelCommande appel, CancellationToken annulation)
    {
        await using var fichier = FichierDEntree.Ouvrir(appel.Argument(1)!);
        return await CorpsRecu.LireAsync(fichier, LimitesDeTableur.Fichier, annulation)
            ?? throw new RefusCommandeException($"Le fichier dépasse {LimitesDeTableur.Fichier / 1024 / 1024} Mo : rien n'est écrit.");
    }

    private static async Task<ModeleGarde> ModeleAsync(AppelCommande appel, SessionDeCommande session, CancellationToken annulation) =>
        await session.Service<TableDesModeles>().TrouverAsync(appel.TexteObligatoire(OptionCommande.Departement), appel.Texte(CommandeTableur.Modele)!, null, annulation)
            ?? throw new RefusCommandeException($"Le modèle « {appel.Texte(CommandeTableur.Modele)} » n'existe pas.");

    /// <summary>Qui tient la machine a tous les droits, comme pour une reprise ; le journal dit que c'est une commande.</summary>
    private static Porteur Porteur(string departement, SessionDeCommande session) => new(new Emetteur(Auteur, null, departement, null, null), _toutes, session.Aujourdhui, null, null);

    private static RefusCommandeException Refus(AppelCommande appel, string raison) => new($"{appel.Argument(1)} : {raison} Rien n'est écrit.");
}
