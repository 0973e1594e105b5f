using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes;

/// <summary>Limite le traitement des données d'une personne (D5), lève la limitation, les liste.</summary>
public sealed class CommandeLimitation : ICommande
{
    private static readonly OptionCommande _personne = new("--personne", "id", "poser, lever : identifiant interne de la personne, ou l'un de ses dossiers");
    private static readonly OptionCommande _motif = new("--motif", "code", "poser : pourquoi, comme exactitude-contestee ou opposition-a-l-etude");
    private static readonly OptionCommande _par = new("--par", "agent", "poser, lever : qui le décide");
    private static readonly OptionCommande _sortie = new("--sortie", "fichier", "lister : fichier à écrire ; par défaut, la sortie standard");

    public string Nom => "limitation";

    public string Resume => "Limite le traitement d'une personne : son dossier et son identité ne se lisent ni ne se complètent plus ; aucun chiffre ne bouge.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("action", "ce qu'il faut faire") { Choix = ["poser", "lever", "lister"] }];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _personne, _motif, _par, _sortie];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var action = appel.Argument(0)!;
        OptionCommande[] attendues = action switch { "poser" => [_personne, _motif, _par], "lever" => [_personne, _par], _ => [] };
        var defauts = attendues.Where(option => appel.Texte(option) is null).Select(option => $"L'option {option.Nom} <{option.Valeur}> est obligatoire pour {action}.")
            .Concat(new[] { _personne, _motif, _par }.Where(option => appel.Texte(option) is not null && !attendues.Contains(option)).Select(option => $"{option.Nom} ne va pas avec {action}.")).ToList();
        foreach (var option in new[] { _motif, _par })
            if (appel.Texte(option) is { } code && !Identifiants.EstUnCode(code)) defauts.Add($"{option.Nom} attend un code de lettres, chiffres et tirets : un texte libre nommerait quelqu'un.");
        if (appel.Texte(_sortie) is not null && action != "lister") defauts.Add($"{_sortie.Nom} ne va pas avec {action}.");
        if (defauts.Count > 0) throw new AppelMalFormeException(defauts);
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var personne = Guid.Empty;
        if (action != "lister" && !IdentifiantDeParcours.TryParsePersonne(appel.TexteObligatoire(_personne), out personne))
            throw new RefusCommandeException("--personne attend l'identifiant interne d'une personne, ou celui d'un de ses dossiers.");

        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await session.ExigerInscritAsync(departement, annulation);
        var (limitations, le) = (session.Service<Limitations>(), session.Service<IClock>().GetCurrentInstant());
        switch (action)
        {
            case "poser":
                if (!await limitations.PoserAsync(departement, personne, appel.TexteObligatoire(_motif), appel.TexteObligatoire(_par), le, annulation))
                    throw new RefusCommandeException("Le traitement de cette personne est déjà limité.");
                await contexte.Sortie.WriteLineAsync($"Traitement limité pour {personne}.");
                break;
            case "lever":
                if (!await limitations.LeverAsync(departement, personne, appel.TexteObligatoire(_par), le, annulation))
                    throw new RefusCommandeException("Le traitement de cette personne n'est pas limité.");
                await contexte.Sortie.WriteLineAsync($"Limitation levée pour {personne}.");
                break;
            default:
                var liste = new StringBuilder(LigneCsv.De(["personne", "motif", "poseeLe", "leveeLe"]));
                foreach (var l in await limitations.ListerAsync(departement, annulation))
                    liste.Append(LigneCsv.De([l.Personne.ToString(), l.Motif, InstantPattern.General.Format(l.PoseeLe), l.LeveeLe is { } levee ? InstantPattern.General.Format(levee) : null]));
                await FichierDeSortie.EcrireAsync(appel.Texte(_sortie), liste.ToString(), contexte, annulation);
                break;
        }

        return CodesDeSortie.Reussite;
    }
}
