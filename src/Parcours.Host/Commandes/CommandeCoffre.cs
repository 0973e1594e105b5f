using System.Globalization;
using Parcours.Host.Coffre;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes;

/// <summary>Tient les clés du coffre : en tire, en ajoute, en retire ; réenveloppe les clés des personnes sous la dernière.</summary>
public sealed class CommandeCoffre : ICommande
{
    private static readonly OptionCommande _creer = new("--creer", "fichier", "cle : tire un trousseau neuf dans ce fichier, que vous seul lisez (0600)");
    private static readonly OptionCommande _ajouter = new("--ajouter", null, "cle : ajoute au trousseau une version de la clé maîtresse, qui enveloppera désormais");
    private static readonly OptionCommande _retirer = new("--retirer", "version", "cle : retire du trousseau une version qui n'enveloppe plus rien") { Nature = Nature.Entier };

    public string Nom => "coffre";

    public string Resume => "Tient les clés du coffre des identités : trousseau, versions, rotation.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("action", "ce qu'il faut faire") { Choix = ["cle", "etat", "rotation"] }];

    public IReadOnlyList<OptionCommande> Options => [_creer, _ajouter, _retirer, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var action = appel.Argument(0)!;
        var gestes = new[] { appel.Texte(_creer) is not null, appel.Drapeau(_ajouter), appel.Texte(_retirer) is not null }.Count(geste => geste);
        if (action != "cle" && gestes > 0) throw new AppelMalFormeException([$"--creer, --ajouter et --retirer vont avec cle, non avec {action}."]);
        if (action == "cle" && gestes != 1) throw new AppelMalFormeException(["cle attend --creer, --ajouter ou --retirer, et un seul."]);
        if (appel.Texte(_creer) is { } neuf) return await CreerAsync(neuf, contexte);

        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var porte = session.Service<PorteDuCoffre>();
        if (porte is not { Trousseau: { } trousseau, Rotation: { } rotation })
            throw new RefusCommandeException("Aucun trousseau : désignez-le (Parcours__Coffre__Trousseau), ou tirez-en un avec « coffre cle --creer fichier ».");
        if (appel.Drapeau(_ajouter)) return await AjouterAsync(trousseau, session, contexte);
        if (appel.Entier(_retirer) is { } version) return await RetirerAsync(version, trousseau, rotation, contexte, annulation);
        if (action == "rotation") await TournerAsync(rotation, contexte, annulation);
        return await DireAsync(appel, trousseau, rotation, contexte, annulation);
    }

    private static async Task<int> CreerAsync(string chemin, ContexteCommande contexte)
    {
        try
        {
            FichierDeTrousseau.Creer(chemin, new AleaDuSysteme());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException($"Le trousseau {chemin} ne s'écrit pas : il existe déjà, ou son dossier ne s'ouvre pas. Rien n'est écrasé.");
        }
        await contexte.Sortie.WriteLineAsync($"Trousseau tiré : {chemin}. Gardez-en une copie hors de la machine et hors des sauvegardes de la base : qui le perd perd toutes les identités.");
        return CodesDeSortie.Reussite;
    }

    private static async Task<int> AjouterAsync(Trousseau trousseau, SessionDeCommande session, ContexteCommande contexte)
    {
        var version = FichierDeTrousseau.Ajouter(trousseau.Chemin, session.Service<ISourceDAlea>());
        await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Version {version} ajoutée. Un service qui tourne la lit dès qu'il en a besoin, et n'enveloppe par elle qu'une fois relancé ; puis « coffre rotation »."));
        return CodesDeSortie.Reussite;
    }

    private static async Task<int> RetirerAsync(long version, Trousseau trousseau, RotationDesCles rotation, ContexteCommande contexte, CancellationToken annulation)
    {
        if ((await rotation.CompterAsync(annulation)).TryGetValue((int)version, out var reste))
            throw new RefusCommandeException(string.Create(CultureInfo.InvariantCulture, $"La version {version} enveloppe encore {reste} clés : « coffre rotation » d'abord."));
        if (!FichierDeTrousseau.Retirer(trousseau.Chemin, (int)version))
            throw new RefusCommandeException(string.Create(CultureInfo.InvariantCulture, $"Le trousseau n'a pas de version {version}, ou c'est celle qui enveloppe."));
        await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Version {version} retirée : une sauvegarde prise avant la rotation ne rend plus aucune identité, même effacée depuis, à qui n'a que ce trousseau."));
        return CodesDeSortie.Reussite;
    }

    private static async Task TournerAsync(RotationDesCles rotation, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var progression = new Progression(contexte.Erreurs);
        try
        {
            await rotation.TournerAsync(faites => progression.Montrer(new("réenveloppe", faites, null)), annulation);
        }
        catch (CoffreIllisibleException e)
        {
            throw new RefusCommandeException($"{e.Message} La rotation s'est arrêtée là : ce qui est fait l'est, elle se reprend.");
        }
        await progression.FinirAsync();
    }

    private static async Task<int> DireAsync(AppelCommande appel, Trousseau trousseau, RotationDesCles rotation, ContexteCommande contexte, CancellationToken annulation)
    {
        var comptes = await rotation.CompterAsync(annulation);
        var versions = trousseau.Versions.Union(comptes.Keys).Order().Select(version => new VersionLue(
            version, comptes.GetValueOrDefault(version), version == trousseau.Courante, trousseau.Versions.Contains(version))).ToList();
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(versions);
        else
            foreach (var v in versions)
                await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"version {v.Version} : {v.Cles} clés{(v.Courante ? ", courante" : "")}{(v.AuTrousseau ? "" : ", absente du trousseau : ces identités ne se lisent pas")}"));
        return versions.TrueForAll(v => v.AuTrousseau) ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
    }

    private sealed record VersionLue(int Version, long Cles, bool Courante, bool AuTrousseau);
}
