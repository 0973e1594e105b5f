using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite;
using Parcours.Projections.Habilitations;

namespace Parcours.Host.Commandes;

/// <summary>
/// Liste, accorde ou retire des habilitations, pour qui tient la machine : le premier administrateur d'un département ne peut venir que d'ici.
/// </summary>
public sealed class CommandeHabilitations : ICommande
{
    private const string ParLaCommande = "commande";
    private static readonly OptionCommande _accorder = new("--accorder", "rôle", "accorde ce rôle à l'agent") { Choix = HabilitationRecue.Roles };
    private static readonly OptionCommande _retirer = new("--retirer", "numéro", "retire l'habilitation de ce numéro");
    private static readonly OptionCommande _agent = new("--agent", "sujet", "l'agent : le « sub » de son jeton");
    private static readonly OptionCommande _organisme = new("--organisme", "code", "organisme d'affectation, comme CCAS-MACON : ce qui précède le tiret est sa nature");
    private static readonly OptionCommande _territoire = new("--territoire", "code", "territoire ; par défaut, tout le département");
    private static readonly OptionCommande _dispositif = new("--dispositif", "code", "dispositif ; par défaut, tous ceux du rôle") { Choix = HabilitationRecue.Dispositifs };
    private static readonly OptionCommande _parcours = new("--parcours", "dossier", "dossier inscrit, pour l'équipe pluridisciplinaire");
    private static readonly OptionCommande _du = new("--du", "date", "premier jour ; par défaut, tout de suite");
    private static readonly OptionCommande _au = new("--au", "date", "dernier jour, inclus ; par défaut, sans terme");

    public string Nom => "habilitations";

    public string Resume => "Liste les habilitations d'un département ; --accorder et --retirer les changent.";

    public IReadOnlyList<OptionCommande> Options =>
        [OptionCommande.Departement, _accorder, _retirer, _agent, _organisme, _territoire, _dispositif, _parcours, _du, _au, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var (role, retiree) = (appel.Texte(_accorder), appel.Texte(_retirer));
        if (role is not null && retiree is not null) throw new RefusCommandeException("--accorder ou --retirer, pas les deux.");
        var accordee = role is null ? null : Lire(appel, role);
        var numero = 0L;
        if (retiree is not null && !long.TryParse(retiree, out numero)) throw new RefusCommandeException("--retirer attend le numéro d'une habilitation.");

        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var table = session.Service<TableDesHabilitations>();
        var maintenant = session.Service<IClock>().GetCurrentInstant();
        if (accordee is not null)
            await table.AccorderAsync(departement, Emetteur.Pseudonyme(appel.Texte(_agent)!), accordee, ParLaCommande, maintenant, annulation);
        if (retiree is not null && await table.RetirerAsync(departement, numero, ParLaCommande, maintenant, annulation) is null)
            throw new RefusCommandeException($"Le département {departement} n'a pas d'habilitation {retiree}, ou elle est déjà retirée.");
        await EcrireAsync(appel, contexte, [.. EvenementHabilitation.EnCours(await table.EvenementsAsync(departement, Agent(appel), annulation)).Select(HabilitationLue.De)]);
        return CodesDeSortie.Reussite;
    }

    private static string? Agent(AppelCommande appel) => appel.Texte(_agent) is { } agent ? Emetteur.Pseudonyme(agent) : null;

    private static Habilitation Lire(AppelCommande appel, string role)
    {
        var recue = new HabilitationRecue(
            appel.Texte(_agent), role, appel.Texte(_organisme), appel.Texte(_territoire), appel.Texte(_dispositif), appel.Texte(_parcours),
            appel.Texte(_du), appel.Texte(_au));
        var (habilitation, erreurs) = recue.Lire();
        return habilitation ?? throw new RefusCommandeException(string.Join('\n', erreurs.Select(erreur => $"--{erreur.Key} {erreur.Value[0]}.")));
    }

    private static async Task EcrireAsync(AppelCommande appel, ContexteCommande contexte, IReadOnlyList<HabilitationLue> habilitations)
    {
        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(habilitations);
            return;
        }
        if (habilitations.Count == 0) await contexte.Sortie.WriteLineAsync("Aucune habilitation.");
        foreach (var h in habilitations)
        {
            string?[] bornes =
            [
                h.Organisme is null ? null : $"organisme {h.Organisme}", h.Territoire is null ? null : $"territoire {h.Territoire}",
                h.Dispositif is null ? null : $"dispositif {h.Dispositif}", h.Parcours is null ? null : $"dossier {h.Parcours}",
                h.Du is { } du ? $"du {du:yyyy-MM-dd}" : null, h.Au is { } au ? $"jusqu'au {au:yyyy-MM-dd}" : null,
            ];
            await contexte.Sortie.WriteLineAsync($"{h.Numero,6}  {h.Agent}  {h.Role}  {string.Join(", ", bornes.OfType<string>())}".TrimEnd());
        }
    }
}
