using System.Globalization;
using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Caisses;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Imports;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Imports;

namespace Parcours.Host.Commandes;

/// <summary>Charge des faits d'aujourd'hui, ou un flux de caisse.</summary>
public sealed class CommandeImporter : ICommande
{
    private const string Auteur = "commande";

    public string Nom => "importer";

    public string Resume => "Charge des faits d'aujourd'hui (NDJSON) ou un flux bénéficiaires CAF ou MSA (XML, VRSB0801).";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("fichier", "faits, un par ligne, ou flux XML de la caisse")];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        await using var fichier = FichierDEntree.Ouvrir(appel.Argument(0)!);
        if (!fichier.CanSeek) throw new RefusCommandeException("importer lit son fichier deux fois : donner un fichier, non l'entrée standard.");
        var premier = await PremierSigneAsync(fichier, annulation);
        if (premier == default) throw new RefusCommandeException($"{appel.Argument(0)} : le fichier est vide. Rien n'est consigné.");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        return premier == '<' ? await ImporterAsync(appel, contexte, session, departement, fichier, annulation)
            : await ConsignerAsync(appel, contexte, session, departement, fichier, annulation);
    }

    private static async Task<char> PremierSigneAsync(Stream fichier, CancellationToken annulation)
    {
        var tete = new byte[256];
        var lus = await fichier.ReadAtLeastAsync(tete, tete.Length, throwOnEndOfStream: false, annulation);
        fichier.Position = 0;
        return (char)tete.Take(lus).SkipWhile(octet => octet is 0xEF or 0xBB or 0xBF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n').FirstOrDefault();
    }

    private static async Task<int> ImporterAsync(
        AppelCommande appel, ContexteCommande contexte, SessionDeCommande session, string departement, Stream fichier, CancellationToken annulation)
    {
        var (import, table) = (session.Service<ImportDeFlux>(), session.Service<TableDesImports>());
        if (!import.EstOuvert) throw new RefusCommandeException("Le coffre est fermé : donner Parcours__Coffre__Trousseau. Sans lui, les personnes d'un flux ne s'apparient pas.");
        await using var reserve = await session.Service<ReserveDuDepartement>().PrendreAsync(departement, annulation)
            ?? throw new RefusCommandeException($"Un autre import du département {departement} est en cours : attendre qu'il finisse.");
        var travail = Guid.CreateVersion7();
        await table.InscrireAsync(travail, departement, "", Auteur, session.Service<IClock>().GetCurrentInstant(), annulation);
        await using var progression = new Progression(contexte.Erreurs);
        await import.ExecuterAsync((await table.LireAsync(departement, travail, annulation))!, fichier,
            (lus, dossiers) => progression.Montrer(new Etape("import", lus, (double)lus / dossiers)), annulation);
        await progression.FinirAsync();
        var lu = (await table.LireAsync(departement, travail, annulation))!;
        if (lu.Etat is EtatDImport.Refuse) throw new RefusCommandeException($"{appel.Argument(0)}, ligne {lu.Ligne} : {lu.Raison} Rien n'est consigné.");
        await session.AttendreLesFaitsAsync(departement, annulation);
        var rejets = await table.RejetsAsync(departement, travail, annulation);
        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(new ImportEnJson(ImportRendu.De(lu), rejets));
            return CodesDeSortie.Reussite;
        }

        var a = lu.Avancement;
        await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.GetCultureInfo("fr-FR"),
            $"Flux du {lu.CreeLe:d MMMM uuuu} : {a.Lus:N0} dossiers lus, {a.Faits:N0} faits consignés, {a.Inchanges:N0} dossiers inchangés, {a.Depasses:N0} dépassés par un flux plus récent, {a.Rejetes:N0} rejetés."));
        if (a.Refuses > 0) await contexte.Sortie.WriteLineAsync($"Faits refusés par le journal : {a.Refuses}.");
        foreach (var (code, nombre) in a.Remarques.OrderBy(remarque => remarque.Key, StringComparer.Ordinal)) await contexte.Sortie.WriteLineAsync($"  {code} : {nombre}");
        foreach (var rejet in rejets.Take(100)) await contexte.Sortie.WriteLineAsync($"  dossier {rejet.Rang}, ligne {rejet.Ligne} : {rejet.Raison}");
        if (rejets.Count > 100) await contexte.Sortie.WriteLineAsync($"  … et {rejets.Count - 100} autres ; --json les donne.");
        return CodesDeSortie.Reussite;
    }

    private static async Task<int> ConsignerAsync(
        AppelCommande appel, ContexteCommande contexte, SessionDeCommande session, string departement, Stream fichier, CancellationToken annulation)
    {
        await session.Service<Departements>().InscrireAsync([departement], annulation);
        var lot = session.Service<LotDeFaits>();
        // Qui a la main sur la machine a celle de l'administrateur de la base : la commande n'est bornée par aucun rôle, et le dit à chaque fait.
        var porteur = new Porteur(new(Auteur, null, departement, null, null), [.. DroitsDuRole.Tous.Select(droits => new Habilitation(droits.Role))], session.Aujourdhui, null, null);
        var (consignes, connus, refuses) = (0, 0, 0);
        var lignes = LecteurDeLot.NdjsonAsync(System.IO.Pipelines.PipeReader.Create(fichier), annulation);
        await foreach (var sort in lot.ConsignerAsync(departement, porteur, lignes, annulation))
        {
            if (sort.Etat is EtatDeLigne.Consigne) consignes++;
            else if (sort.Etat is EtatDeLigne.DejaConnu) connus++;
            else refuses++;
            if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(sort);
            else if (sort.Etat is EtatDeLigne.Refuse) await contexte.Sortie.WriteLineAsync(EnTexte(sort));
        }
        await session.AttendreLesFaitsAsync(departement, annulation);
        if (!appel.Drapeau(OptionCommande.Json))
            await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"{consignes:N0} faits consignés, {connus:N0} déjà connus, {refuses:N0} refusés."));
        return refuses > 0 ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }

    private static string EnTexte(SortDeLigne sort) =>
        $"ligne {sort.Ligne} : {sort.Refus?.Detail}{string.Concat((sort.Erreurs ?? new Dictionary<string, string[]>()).Select(erreur => $" {erreur.Key} : {string.Join(", ", erreur.Value)}"))}";

    /// <summary>Le compte rendu d'un import, et ses rejets.</summary>
    private sealed record ImportEnJson(ImportRendu Import, IReadOnlyList<RejetLu> Rejets);
}
