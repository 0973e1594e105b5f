using System.Text;
using NodaTime;
using Parcours.Host.Caisses;
using Parcours.Host.Coffre;
using Parcours.Host.Reprise;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Imports;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Demonstration.ParFlux;

/// <summary>Ce qu'un chargement par flux a fait.</summary>
/// <param name="Flux">Flux importés.</param>
/// <param name="Entrees">Entrées qu'ils ont consignées.</param>
/// <param name="Suite">La reprise du reste ; refusée, rien d'elle n'est chargé.</param>
public sealed record RapportParFlux(int Flux, int Entrees, RapportDeReprise Suite);

/// <summary>
/// Charge la démonstration comme un département la recevrait : les personnes au coffre, leurs entrées par les flux de la caisse, le reste à la suite. Ce qui entre
/// aujourd'hui est connu d'aujourd'hui : les chiffres d'aujourd'hui sont ceux de la démonstration, non ceux qu'elle rejoue à une date passée.
/// </summary>
public sealed class ChargementParFlux(
    RepriseDHistoire reprise, PorteDuCoffre porte, SourcesDeDonnees sources, Correspondances correspondances, TableDuReferentiel referentiel, ImportDeFlux import,
    ReserveDuDepartement reserves, TableDesImports table, ISourceDAlea alea, IClock horloge)
{
    private const string Auteur = "demonstration";
    private const int Lot = 2_000;

    /// <summary>Écrit les flux dans un dossier, et charge tout ; le département est vide et le coffre ouvert.</summary>
    public async Task<RapportParFlux> ChargerAsync(string departement, string dossier, Action<Etape>? avancer, CancellationToken token, bool sansActivites = false)
    {
        await using var reserve = await reserves.PrendreAsync(departement, token) ?? throw new InvalidOperationException($"Un autre import du département {departement} est en cours.");
        var histoire = HistoireDemonstration.Partager(sansActivites);
        await referentiel.ChargerAsync(departement, FluxDesEntrees.Territoires, Auteur, horloge.GetCurrentInstant(), simuler: false, token);
        var connues = await ReprendreAsync(departement, histoire.Personnes, rangDuJour: false, avancer, token);
        if (connues.EstRefusee) return new(0, 0, connues);
        await RangerAuCoffreAsync(departement, histoire.Entrees, token);

        var (fichiers, entrees) = (FluxDesEntrees.Ecrire(dossier, departement, histoire.Entrees), 0);
        for (var rang = 0; rang < fichiers.Count; rang++)
        {
            var travail = Guid.CreateVersion7();
            await table.InscrireAsync(travail, departement, "", Auteur, horloge.GetCurrentInstant(), token);
            await using (var flux = File.OpenRead(fichiers[rang])) await import.ExecuterAsync((await table.LireAsync(departement, travail, token))!, flux, null, token);
            entrees += (await table.LireAsync(departement, travail, token))!.Avancement.Faits;
            avancer?.Invoke(new("flux", entrees, (double)(rang + 1) / fichiers.Count));
        }
        return new(fichiers.Count, entrees, await ReprendreAsync(departement, histoire.Suite, rangDuJour: true, avancer, token));
    }

    private async Task<RapportDeReprise> ReprendreAsync(string departement, IReadOnlyList<string> lignes, bool rangDuJour, Action<Etape>? avancer, CancellationToken token)
    {
        await using var texte = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lignes)));
        return await reprise.ReprendreAsync(departement, texte, rangDuJour, avancer, token);
    }

    /// <summary>Sous le NIR que le flux donnera : l'import y retrouve les personnes dont l'histoire parle.</summary>
    private async Task RangerAuCoffreAsync(string departement, IReadOnlyList<EntreeParFlux> entrees, CancellationToken token)
    {
        var coffre = new IdentitesEnLot(sources, porte.Trousseau!, new IndexAveugle(porte.Trousseau!.Index), alea);
        foreach (var lot in entrees.Chunk(Lot))
        {
            var personnes = await correspondances.RetrouverAsync(departement, [.. lot.Select(entree => (Correspondances.Personne, entree.Personne))], token);
            await coffre.DeposerAsync(departement, lot.ToDictionary(entree => personnes[(Correspondances.Personne, entree.Personne)], FluxDesEntrees.Identite), horloge.GetCurrentInstant(), token);
        }
    }
}
