using Parcours.Host.Demonstration;

namespace Parcours.Host.Commandes;

/// <summary>Charge la démonstration dans un département vide.</summary>
public sealed class CommandeDemonstration : ICommande
{
    private static readonly OptionCommande _departement =
        new("--departement", "code", $"département vide où la charger ; par défaut, {ChargementDemonstration.Departement}");

    private static readonly OptionCommande _sansActivites =
        new("--sans-activites", null, "laisse de côté le premier accueil et la mobilité : 164 000 passages de moins, et un chargement plus bref");

    public string Nom => "demonstration";

    public string Resume => "Charge la démonstration (Saône-et-Loire 2018 – mai 2022, personnes inventées) dans un département vide.";

    public IReadOnlyList<OptionCommande> Options => [_departement, _sansActivites, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.Texte(_departement) ?? ChargementDemonstration.Departement;
        CodeDepartement.Verifier(departement);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var chargement = session.Service<ChargementDemonstration>();
        if (await chargement.ADesFaitsAsync(departement, annulation))
            throw new RefusCommandeException($"Le département {departement} a déjà des faits : la démonstration ne se charge que dans un département vide.");
        await using var progression = new Progression(contexte.Erreurs);
        var rapport = await chargement.ChargerAsync(departement, progression.Montrer, annulation, appel.Drapeau(_sansActivites));
        await progression.FinirAsync();
        await CompteRendu.EcrireAsync(rapport, appel.Drapeau(OptionCommande.Json), contexte);
        return rapport.EstRefusee ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }
}
