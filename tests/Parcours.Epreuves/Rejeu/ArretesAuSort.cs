using NodaTime;
using Npgsql;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Projections.Arretes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;
using Parcours.Projections.Rejeu;

namespace Parcours.Epreuves.Rejeu;

/// <summary>
/// Des matrices figées à des dates au sort, puis des faits appris ensuite : les arrêtés ne bougent pas, se recalculent, leurs chiffres sont ceux
/// de l'oracle, et ce qu'ils disent d'aujourd'hui aussi.
/// </summary>
internal static class ArretesAuSort
{
    private const int FaitsParLot = 60;

    /// <summary>Prend les arrêtés, apprend la suite, vérifie ; rend combien d'arrêtés l'ont été.</summary>
    public static async Task<int> PasserAsync(
        Terrain terrain, string departement, Random alea, HistoireAuSort histoire, int suite, NpgsqlConnection connection, CancellationToken token)
    {
        var matrice = CatalogueMatrices.Embarque.Trouver("calpae-2022")!;
        var aujourdhui = terrain.Aujourdhui;
        List<DemandeDArrete> demandes =
            [new(matrice.Convention), new(matrice.Convention, ALaDate: aujourdhui), .. Enumerable.Range(0, 4).Select(_ => new DemandeDArrete(matrice.Convention, ALaDate: aujourdhui.PlusDays(-alea.Next(1, 900))))];
        var pris = new List<Guid>();
        foreach (var demande in demandes)
        {
            var sort = await terrain.Service<PriseDArrete>().PrendreAsync(
                departement, demande, matrice, Guid.CreateVersion7(), "epreuve", terrain.Service<ZonedClock>().GetCurrentZonedDateTime(), token);
            EpreuveManquee.Si(sort is not SortDArrete.Pris, $"arrêté refusé : {sort}");
            pris.Add(((SortDArrete.Pris)sort).Arrete.Inscrit.Id);
        }

        var contenus = await ContenusAsync(connection, departement, token);
        await ApprendreAsync(terrain, departement, histoire, suite, token);
        await Attente.DesTablesAsync(connection, departement, "après la suite des arrêtés", token);
        EpreuveManquee.Si(contenus != await ContenusAsync(connection, departement, token), "un arrêté a changé");
        foreach (var id in pris) await VerifierAsync(terrain, departement, id, token);
        return pris.Count;
    }

    private static async Task ApprendreAsync(Terrain terrain, string departement, HistoireAuSort histoire, int suite, CancellationToken token)
    {
        using var porteur = terrain.Parler(departement);
        foreach (var lot in histoire.Raconter(suite, terrain.Aujourdhui, terrain.Aujourdhui).Chunk(FaitsParLot))
        {
            var reponse = await porteur.LotAsync(lot.Select(fait => fait.EnLigne(avecConnaissance: false)), token);
            EpreuveManquee.Si(reponse.Statut != 200, $"lot valide, réponse {reponse.Statut} : {reponse.Texte[..Math.Min(600, reponse.Texte.Length)]}");
        }
    }

    private static async Task VerifierAsync(Terrain terrain, string departement, Guid id, CancellationToken token)
    {
        var lu = (await terrain.Service<TableDesArretes>().LireAsync(departement, id, token))!;
        var verification = await terrain.Service<VerificationDesArretes>().VerifierAsync(departement, lu, token);
        EpreuveManquee.Si(verification is null || !verification.EstConforme, $"l'arrêté {lu.Arrete?.Demande} ne se recalcule plus");
        var arrete = lu.Arrete!;
        LigneArretee[] lignes = [.. arrete.Lignes];
        foreach (var (rang, colonne) in arrete.Colonnes.Index())
        {
            IReadOnlyList<ChiffreDemande> chiffres = [.. lignes.Select(ligne =>
            {
                var definition = CatalogueIndicateurs.Embarque.Trouver(ligne.Code)!;
                return new ChiffreDemande(definition, definition.Version(ligne.Version)!, colonne.Periode, new Dictionary<string, string>());
            })];
            var refaites = await terrain.Service<RejeuDuJournal>().RejouerAsync(departement,
                [new(colonne.Position, colonne.ALaDate, chiffres), new(verification.Position, colonne.ALaDate, chiffres)], enDetail: false, avancer: null, token);
            foreach (var (ligne, i) in lignes.Select((ligne, i) => (ligne, i)))
            {
                var contexte = $"arrêté {arrete.Demande}, {ligne.Code}, colonne « {colonne.Titre} »";
                EpreuveManquee.Si(Comptes(ligne, refaites[0][i]) != ligne.Cellules[rang].Comptes, $"{contexte} : {ligne.Cellules[rang].Comptes}, l'oracle dit {refaites[0][i]}");
                EpreuveManquee.Si(Comptes(ligne, refaites[1][i]) != verification.Lignes[i].Cellules[rang].Aujourdhui?.Comptes, $"{contexte} : aujourd'hui n'est pas celui de l'oracle");
            }
        }
    }

    private static Domain.Ecarts.Bilan Comptes(LigneArretee ligne, Mesure mesure) => CelluleArretee.De(ligne.Forme, mesure, null).Comptes;

    /// <summary>Ce que la table garde, octet pour octet.</summary>
    private static async Task<string> ContenusAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        await using var question = new NpgsqlCommand("select string_agg(id || contenu, '' order by id) from parcours.arrete where departement = $1", connection)
        {
            Parameters = { new() { Value = departement } },
        };
        return (string)(await question.ExecuteScalarAsync(token))!;
    }
}
