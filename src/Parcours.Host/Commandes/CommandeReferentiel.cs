using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Referentiels;
using Parcours.Host.Referentiels;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Commandes;

/// <summary>Charge et relit les territoires, organismes et structures d'un département.</summary>
public sealed class CommandeReferentiel : ICommande
{
    private const string Charger = "charger", Lister = "lister";

    private static readonly OptionCommande _simuler = new("--simuler", null, "charger : dit ce qui changerait, sans rien consigner");
    private static readonly OptionCommande _au = new("--au", "date", "lister : ce qui existe ce jour-là ; par défaut, tout, passé compris") { Nature = Nature.Date };
    private static readonly OptionCommande _connuAu = new("--connu-au", "date", "lister : tel que connu ce jour-là, inclus") { Nature = Nature.Date };

    public string Nom => "referentiel";

    public string Resume => "Charge d'un CSV les territoires, organismes et structures d'un département, et les relit tels que connus à une date.";

    public IReadOnlyList<ArgumentCommande> Arguments =>
    [
        new("action", "ce qu'il faut faire") { Choix = [Charger, Lister] },
        new("fichier", "charger : CSV (genre, code, libelle, nature, parent, depuis, jusqu_au, remplace_par) ; il dit tout ce qui existe des genres qu'il porte") { EstFacultatif = true },
    ];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _simuler, _au, _connuAu, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var charge = appel.Argument(0) == Charger;
        if (charge != appel.Argument(1) is not null) throw new AppelMalFormeException([charge ? "charger attend un fichier." : "lister n'attend pas de fichier."]);
        if (charge && (appel.Drapeau(_au) || appel.Drapeau(_connuAu))) throw new AppelMalFormeException(["--au et --connu-au vont avec lister."]);
        if (!charge && appel.Drapeau(_simuler)) throw new AppelMalFormeException(["--simuler va avec charger."]);
        return charge ? await ChargerAsync(appel, contexte, departement, annulation) : await ListerAsync(appel, contexte, departement, annulation);
    }

    private static async Task<int> ChargerAsync(AppelCommande appel, ContexteCommande contexte, string departement, CancellationToken annulation)
    {
        await using var fichier = FichierDEntree.Ouvrir(appel.Argument(1)!);
        var (entrees, defauts) = LectureDeReferentiel.Lire(fichier);
        if (defauts.Count > 0)
        {
            foreach (var defaut in defauts) await contexte.Erreurs.WriteLineAsync($"ligne {defaut.Ligne.ToString(CultureInfo.InvariantCulture)}, {defaut.Champ} : {defaut.Raison}");
            throw new RefusCommandeException($"{appel.Argument(1)} : rien n'est chargé, {defauts.Count} défaut{(defauts.Count > 1 ? "s" : "")}.");
        }

        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var change = await session.Service<TableDuReferentiel>().ChargerAsync(departement, entrees, "commande", session.Service<IClock>().GetCurrentInstant(), appel.Drapeau(_simuler), annulation);
        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(change);
            return CodesDeSortie.Reussite;
        }

        foreach (var entree in change.Ajoutees) await contexte.Sortie.WriteLineAsync("+ " + EnTexte(entree));
        foreach (var entree in change.Retirees) await contexte.Sortie.WriteLineAsync("- " + EnTexte(entree));
        await contexte.Sortie.WriteLineAsync(change is { Ajoutees.Count: 0, Retirees.Count: 0 } ? "Rien ne change."
            : $"{(appel.Drapeau(_simuler) ? "Changerait" : "Consigné")} : {change.Ajoutees.Count} nouvelles ou changées, {change.Retirees.Count} retirées.");
        return CodesDeSortie.Reussite;
    }

    private static async Task<int> ListerAsync(AppelCommande appel, ContexteCommande contexte, string departement, CancellationToken annulation)
    {
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        Instant? connuLe = appel.Date(_connuAu) is { } jour ? Projections.Echange.LectureEchange.FinDuJour(jour) : null;
        var entrees = await session.Service<TableDuReferentiel>().LireAsync(departement, connuLe, annulation);
        if (appel.Date(_au) is { } au) entrees = [.. entrees.Where(entree => entree.Existe(au))];
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(entrees);
        else if (entrees.Count == 0) await contexte.Sortie.WriteLineAsync("Aucune entrée.");
        else foreach (var entree in entrees) await contexte.Sortie.WriteLineAsync(EnTexte(entree));
        return CodesDeSortie.Reussite;
    }

    private static string EnTexte(EntreeDeReferentiel entree) =>
        $"{TableDuReferentiel.Genre(entree.Genre)}  {entree.Code}  {entree.Libelle}  ({entree.Nature}{(entree.Parent is { } parent ? $", dans {parent}" : "")})  depuis le {Iso(entree.Depuis)}"
        + (entree.JusquAu is { } jusquAu ? $" jusqu'au {Iso(jusquAu)}" : "") + (entree.RemplacePar is { } suivant ? $", puis {suivant}" : "");

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
