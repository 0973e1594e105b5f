using Parcours.Host.Reprise;

namespace Parcours.Host.Commandes;

/// <summary>Charge une histoire avec ses dates de connaissance.</summary>
public sealed class CommandeReprise : ICommande
{
    private static readonly OptionCommande _rangDuJour =
        new("--rang-du-jour", null, "les faits prennent rang aujourd'hui et gardent leur date déclarée comme simple attribut");

    public string Nom => "reprise";

    public string Resume => "Charge une histoire (NDJSON) avec ses dates de connaissance, tout ou rien.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("fichier", "histoire, un fait par ligne ; - pour l'entrée standard")];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _rangDuJour, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var fichier = FichierDEntree.Ouvrir(appel.Argument(0)!);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        await using var progression = new Progression(contexte.Erreurs);
        var rapport = await session.Service<RepriseDHistoire>()
            .ReprendreAsync(departement, fichier, appel.Drapeau(_rangDuJour), progression.Montrer, annulation);
        if (!rapport.EstRefusee) await session.AttendreLesFaitsAsync(departement, annulation);
        await progression.FinirAsync();
        await CompteRendu.EcrireAsync(rapport, appel.Drapeau(OptionCommande.Json), contexte);
        return rapport.EstRefusee ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }
}
