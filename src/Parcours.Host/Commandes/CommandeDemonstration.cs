using System.Globalization;
using Parcours.Host.Coffre;
using Parcours.Host.Demonstration;
using Parcours.Host.Demonstration.ParFlux;

namespace Parcours.Host.Commandes;

/// <summary>Charge la démonstration dans un département vide.</summary>
public sealed class CommandeDemonstration : ICommande
{
    private static readonly OptionCommande _departement =
        new("--departement", "code", $"département vide où la charger ; par défaut, {ChargementDemonstration.Departement}");

    private static readonly OptionCommande _sansActivites =
        new("--sans-activites", null, "laisse de côté le premier accueil et la mobilité : 164 000 passages de moins, et un chargement plus bref");

    private static readonly OptionCommande _parFlux = new("--par-flux", "dossier",
        "écrit les entrées en flux de caisse (VRSB0801) dans ce dossier, les importe, puis charge le reste : les chiffres d'aujourd'hui sont les mêmes");

    public string Nom => "demonstration";

    public string Resume => "Charge la démonstration (Saône-et-Loire 2018 – mai 2022, personnes inventées) dans un département vide.";

    public IReadOnlyList<OptionCommande> Options => [_departement, _sansActivites, _parFlux, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.Texte(_departement) ?? ChargementDemonstration.Departement;
        CodeDepartement.Verifier(departement);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var chargement = session.Service<ChargementDemonstration>();
        if (await chargement.ADesFaitsAsync(departement, annulation))
            throw new RefusCommandeException($"Le département {departement} a déjà des faits : la démonstration ne se charge que dans un département vide.");
        await using var progression = new Progression(contexte.Erreurs);
        if (appel.Texte(_parFlux) is { } dossier) return await ChargerParFluxAsync(appel, contexte, session, departement, dossier, progression, annulation);
        var rapport = await chargement.ChargerAsync(departement, progression.Montrer, annulation, appel.Drapeau(_sansActivites));
        await progression.FinirAsync();
        await CompteRendu.EcrireAsync(rapport, appel.Drapeau(OptionCommande.Json), contexte);
        return rapport.EstRefusee ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }

    private static async Task<int> ChargerParFluxAsync(
        AppelCommande appel, ContexteCommande contexte, SessionDeCommande session, string departement, string dossier, Progression progression, CancellationToken annulation)
    {
        if (session.Service<PorteDuCoffre>().Trousseau is null)
            throw new RefusCommandeException("Le coffre est fermé : donner Parcours__Coffre__Trousseau. Sans lui, les personnes d'un flux ne s'apparient pas.");
        var rapport = await session.Service<ChargementParFlux>().ChargerAsync(departement, dossier, progression.Montrer, annulation, appel.Drapeau(_sansActivites));
        await progression.FinirAsync();
        await session.AttendreLesFaitsAsync(departement, annulation);
        if (!appel.Drapeau(OptionCommande.Json))
            await contexte.Sortie.WriteLineAsync(string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"{rapport.Entrees:N0} entrées consignées par {rapport.Flux:N0} flux, écrits dans {dossier}."));
        await CompteRendu.EcrireAsync(rapport.Suite, appel.Drapeau(OptionCommande.Json), contexte);
        return rapport.Suite.EstRefusee ? CodesDeSortie.Refus : CodesDeSortie.Reussite;
    }
}
