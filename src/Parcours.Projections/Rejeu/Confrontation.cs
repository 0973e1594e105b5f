using System.Collections.ObjectModel;
using System.Diagnostics;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Rejeu;

/// <summary>Confronte chaque chiffre du catalogue, lu dans les tables, à celui que le journal seul redonne.</summary>
public sealed class Confrontation(SourcesDeDonnees sources, RejeuDuJournal rejeu, CatalogueIndicateurs catalogue)
{
    /// <summary>Au-delà, les cas des chiffres suivants ne se cherchent pas : une table cassée les fausse tous, et leur détail ne dirait rien de plus.</summary>
    public const int EcartsEnDetail = 20;

    private static readonly IReadOnlyDictionary<string, string> SansFiltre = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Toutes les versions de tous les indicateurs, pour chacune de ces années civiles.</summary>
    public IReadOnlyList<ChiffreDemande> Chiffres(IEnumerable<int> annees) => [.. annees.SelectMany(annee => catalogue.Definitions
        .SelectMany(definition => definition.Versions.Select(version => new ChiffreDemande(definition, version, Annee(annee), SansFiltre))))];

    /// <summary>Confronte ; nul si les tables ne portent pas la position.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="regard">Position, jour d'observation et chiffres.</param>
    /// <param name="lus">Reçoit les faits lus au journal ; peut être nul.</param>
    /// <param name="token">Annulation.</param>
    public async Task<BilanDeConfrontation?> ConfronterAsync(string departement, Regard regard, Action<long>? lus, CancellationToken token)
    {
        var chrono = Stopwatch.StartNew();
        var auJournal = (await rejeu.RejouerAsync(departement, [regard], enDetail: false, lus, token))[0];
        var dureeDuRejeu = chrono.Elapsed;
        if (await TablesAsync(departement, regard, enDetail: false, token) is not { } auxTables) return null;

        var differents = regard.Chiffres.Index().Where(chiffre => !SontEgales(auJournal[chiffre.Index], auxTables[chiffre.Index])).ToList();
        var ecarts = await DetaillerAsync(departement, regard, [.. differents.Take(EcartsEnDetail).Select(chiffre => chiffre.Item)], token);
        if (ecarts is null) return null;
        ecarts.AddRange(differents.Skip(EcartsEnDetail).Select(chiffre => new Ecart(chiffre.Item, auxTables[chiffre.Index], auJournal[chiffre.Index], null)));
        return new(regard, dureeDuRejeu, ecarts);
    }

    /// <summary>Les deux mesures disent les mêmes comptes.</summary>
    public static bool SontEgales(Mesure a, Mesure b) =>
        (a.Numerateur, a.Echecs, a.EnAttente, a.Exclus, a.Somme, a.Effectif) == (b.Numerateur, b.Echecs, b.EnAttente, b.Exclus, b.Somme, b.Effectif);

    private static Periode Annee(int annee) => new(new(annee, 1, 1), new(annee, 12, 31));

    private async Task<List<Ecart>?> DetaillerAsync(string departement, Regard regard, IReadOnlyList<ChiffreDemande> chiffres, CancellationToken token)
    {
        if (chiffres.Count == 0) return [];
        var precis = regard with { Chiffres = chiffres };
        if (await TablesAsync(departement, precis, enDetail: true, token) is not { } auxTables) return null;
        var auJournal = (await rejeu.RejouerAsync(departement, [precis], enDetail: true, avancer: null, token))[0];
        return [.. chiffres.Select((chiffre, i) => new Ecart(chiffre, auxTables[i], auJournal[i], CasDEcart.Entre(auxTables[i].Unites, auJournal[i].Unites)))];
    }

    /// <summary>Les mesures des tables, dans l'ordre des chiffres.</summary>
    private async Task<IReadOnlyList<Mesure>?> TablesAsync(string departement, Regard regard, bool enDetail, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        return await LectureIndicateurs.MesurerAsync(connection, new(departement, regard.Position, regard.Observation), regard.Chiffres, enDetail, token);
    }
}
