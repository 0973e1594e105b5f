using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Coffre;
using Parcours.Host.Http;
using Parcours.Projections.Horloges;
using Parcours.Projections.Traces;

namespace Parcours.Host.Commandes;

/// <summary>Rend à une personne tout ce qui est détenu sur elle : une page qu'elle lit, ou du JSON. L'export se trace.</summary>
public sealed class CommandeDroits : ICommande
{
    private static readonly OptionCommande _personne = new("--personne", "id", "identifiant interne de la personne, ou celui d'un de ses dossiers") { EstObligatoire = true };
    private static readonly OptionCommande _par = new("--par", "agent", "qui l'exporte ; gardé dans la trace") { EstObligatoire = true };
    private static readonly OptionCommande _sortie = new("--sortie", "fichier", "fichier à écrire ; par défaut, la sortie standard");
    private static readonly OptionCommande _json = new("--json", null, "du JSON plutôt qu'une page HTML");

    public string Nom => "droits";

    public string Resume => "Exporte tout ce qui est détenu sur une personne, lisible par elle : identité, faits, délais, qui l'a lue.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("action", "ce qu'il faut faire") { Choix = ["exporter"] }];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _personne, _par, _sortie, _json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        if (!IdentifiantDeParcours.TryParsePersonne(appel.TexteObligatoire(_personne), out var personne))
            throw new RefusCommandeException("--personne attend l'identifiant interne d'une personne, ou celui d'un de ses dossiers.");
        if (!Identifiants.EstUnCode(appel.TexteObligatoire(_par))) throw new AppelMalFormeException(["--par attend un code de lettres, chiffres et tirets."]);

        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await session.ExigerInscritAsync(departement, annulation);
        await session.AttendreLesFaitsAsync(departement, annulation);
        var le = session.Service<IClock>().GetCurrentInstant();
        var dossier = await session.Service<LectureDeLaPersonne>().LireAsync(departement, personne, le, session.Aujourdhui, annulation);
        if (dossier.EstVide) throw new RefusCommandeException("Rien n'est détenu sous cet identifiant.");
        // Avant que rien n'en sorte, comme toute lecture nominative.
        await session.Service<JournalDesTraces>().EcrireAsync(new(
            departement, le, appel.TexteObligatoire(_par), null, null, "droits exporter", personne.ToString("N"), null, "droit-acces", null, null, Guid.CreateVersion7().ToString("N")), annulation);
        var texte = appel.Drapeau(_json) ? ContexteCommande.EnJson(DossierEnJson.De(dossier, session.Aujourdhui)) : DossierEnHtml.De(dossier, session.Service<CatalogueHorloges>());
        await FichierDeSortie.EcrireAsync(appel.Texte(_sortie), texte, contexte, annulation);
        return CodesDeSortie.Reussite;
    }
}
