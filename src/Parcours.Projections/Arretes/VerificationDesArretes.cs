using Npgsql;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Arretes;

/// <summary>
/// Recalcule un arrêté d'où il fut pris, et d'où l'on en est. Rien ne vient de la mémoire des chiffres : elle redirait ce qui fut calculé, non ce
/// que les tables disent.
/// </summary>
public sealed class VerificationDesArretes(SourcesDeDonnees sources, CatalogueIndicateurs catalogue)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly IReadOnlyDictionary<string, string> SansFiltre = new Dictionary<string, string>();

    /// <summary>Vérifie un arrêté ; nul si les tables de faits n'ont pas encore rattrapé le journal.</summary>
    public async Task<VerificationDArrete?> VerifierAsync(string departement, ArreteLu lu, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        if (!await Positions.AttendreLeJournalAsync(connection, departement, Patience, token)) return null;
        var position = (await Positions.AuAsync(connection, departement, null, token)).Valeur;
        if (lu.Arrete is not { } arrete) return new(lu, position, []);

        LigneArretee[] lignes = [.. arrete.Lignes];
        var definitions = lignes.Select(Retrouver).ToArray();
        var cellules = lignes.Select(_ => new List<CelluleVerifiee>()).ToArray();
        foreach (var (rang, colonne) in arrete.Colonnes.Index())
        {
            var aujourdhui = await CalculerAsync(connection, departement, colonne, position, definitions, token);
            // Un journal remis d'une sauvegarde plus ancienne n'a pas cette position : le chiffre ne s'en recalcule pas.
            var recalculees = colonne.Position > position ? null
                : colonne.Position == position ? aujourdhui : await CalculerAsync(connection, departement, colonne, colonne.Position, definitions, token);
            if (aujourdhui is null || (recalculees is null && colonne.Position <= position)) return null;
            for (var i = 0; i < lignes.Length; i++)
                cellules[i].Add(CelluleVerifiee.De(lignes[i].Cellules[rang], recalculees?[i], aujourdhui[i], definitions[i]?.Definition.Empreinte == lignes[i].Empreinte));
        }

        return new(lu, position, [.. lignes.Select((ligne, i) => new LigneVerifiee(ligne, definitions[i]?.Definition.Empreinte, cellules[i]))]);
    }

    private (Definition Definition, VersionDeDefinition Version)? Retrouver(LigneArretee ligne) =>
        catalogue.Trouver(ligne.Code) is { } definition && definition.Forme == ligne.Forme && definition.Version(ligne.Version) is { } version ? (definition, version) : null;

    /// <summary>Une colonne à une position, une cellule par ligne ; nulle, sa définition n'est plus. Rien si les tables ne portent plus la position.</summary>
    private static async Task<CelluleArretee?[]?> CalculerAsync(
        NpgsqlConnection connection, string departement, ColonneArretee colonne, long position,
        (Definition Definition, VersionDeDefinition Version)?[] definitions, CancellationToken token)
    {
        int[] rangs = [.. Enumerable.Range(0, definitions.Length).Where(rang => definitions[rang] is not null)];
        var mesures = await LectureIndicateurs.MesurerAsync(
            connection, new(departement, position, colonne.ALaDate),
            [.. rangs.Select(rang => definitions[rang]!.Value).Select(retrouvee => new ChiffreDemande(retrouvee.Definition, retrouvee.Version, colonne.Periode, SansFiltre))], enDetail: false, token);
        if (mesures is null) return null;
        var cellules = new CelluleArretee?[definitions.Length];
        foreach (var (rang, mesure) in rangs.Zip(mesures))
        {
            var (definition, version) = definitions[rang]!.Value;
            cellules[rang] = CelluleArretee.De(definition.Forme, mesure,
                new Resultat(definition, version, colonne.Periode, PointDeConnaissance.ALaPosition(position), colonne.ALaDate, SansFiltre, mesure, position).Valeur);
        }

        return cellules;
    }
}
