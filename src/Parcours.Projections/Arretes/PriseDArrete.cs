using NodaTime;
using Parcours.Domain.Arretes;
using Parcours.Domain.Communs;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Matrices;

namespace Parcours.Projections.Arretes;

/// <summary>Ce que devient une demande d'arrêté.</summary>
public abstract record SortDArrete
{
    private SortDArrete() { }

    /// <summary>L'arrêté est pris.</summary>
    public sealed record Pris(ArreteLu Arrete) : SortDArrete;

    /// <summary>La même demande, sous le même identifiant, l'avait déjà pris.</summary>
    public sealed record DejaPris(ArreteLu Arrete) : SortDArrete;

    /// <summary>Rien ne s'arrête, et pourquoi.</summary>
    public sealed record Refuse(Refus Refus) : SortDArrete;

    /// <summary>L'année ou la date ne donnent aucune colonne.</summary>
    public sealed record MalPose(string Champ, string Raison) : SortDArrete;

    /// <summary>Les tables de faits ne sont pas encore à la connaissance demandée.</summary>
    public sealed record PasEncore : SortDArrete;
}

/// <summary>Fige une matrice. Tout se recalcule : un chiffre retenu en mémoire ne s'arrête pas.</summary>
public sealed class PriseDArrete(SourcesDeDonnees sources, CatalogueIndicateurs catalogue, TableDesArretes table)
{
    private const long TicksParMicroseconde = NodaConstants.TicksPerMillisecond / 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly RemplissageMatrice _remplissage = new(sources, new LectureIndicateurs(sources, catalogue));

    /// <summary>Prend l'arrêté demandé.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="demande">La demande.</param>
    /// <param name="matrice">La matrice de sa convention.</param>
    /// <param name="id">Identifiant de l'arrêté ; le redire rend le même arrêté.</param>
    /// <param name="par">Qui le prend.</param>
    /// <param name="le">Quand, et le jour que c'est à Paris.</param>
    /// <param name="token">Annulation.</param>
    public async Task<SortDArrete> PrendreAsync(
        string departement, DemandeDArrete demande, Matrice matrice, Guid id, string par, ZonedDateTime le, CancellationToken token)
    {
        if (await DejaPrisAsync(departement, demande, id, token) is { } connu) return connu;
        var (choix, raison) = ChoixDesColonnes.De(matrice, demande.Annee, demande.ALaDate, position: null, le.Date);
        if (choix is null) return new SortDArrete.MalPose(demande.Annee is null ? "aLaDate" : "annee", raison!);
        var vise = demande.Remplace is { } cible ? await table.LireAsync(departement, cible, token) : null;
        var refus = ReglesDArrete.Examiner(
            demande, choix.AnneeDesCibles, choix.Colonnes.Select(colonne => (colonne.Titre, colonne.ArreteLe)),
            vise is { Inscrit: var inscrit } ? new(inscrit.Convention, inscrit.Annee, inscrit.RemplacePar) : null, le.Date);
        if (refus is not null) return new SortDArrete.Refuse(refus);

        // Une colonne connue aujourd'hui prend tout ce que le journal sait à cet instant, non ce que les tables en portent déjà.
        if (!await SontAJourAsync(departement, token)) return new SortDArrete.PasEncore();
        var (remplie, _) = await _remplissage.RemplirAsync(matrice, departement, choix, le.Date, token);
        if (remplie is null) return new SortDArrete.PasEncore();
        if (remplie.Colonnes.All(colonne => colonne.Position == 0)) return new SortDArrete.Refuse(ReglesDArrete.RienDeConnu);
        if (!await table.AjouterAsync(Figer(remplie, choix.AnneeDesCibles, demande, id, par, ALaMicroseconde(le.ToInstant())), token))
            // Un autre a pris le même arrêté, ou remplacé celui qu'il vise, entre l'examen et l'ajout.
            return await DejaPrisAsync(departement, demande, id, token) ?? new SortDArrete.Refuse(ReglesDArrete.DejaRemplace);
        return new SortDArrete.Pris((await table.LireAsync(departement, id, token))!);
    }

    private async Task<SortDArrete?> DejaPrisAsync(string departement, DemandeDArrete demande, Guid id, CancellationToken token) =>
        await table.LireAsync(departement, id, token) is not { } connu ? null
        : connu.Arrete?.Demande == demande ? new SortDArrete.DejaPris(connu) : new SortDArrete.Refuse(ReglesDArrete.AutreDemande);

    private async Task<bool> SontAJourAsync(string departement, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        return await Positions.AttendreLeJournalAsync(connection, departement, Patience, token);
    }

    private static MatriceArretee Figer(MatriceRemplie remplie, int anneeDesCibles, DemandeDArrete demande, Guid id, string par, Instant le) => new(
        id, remplie.Departement, demande, remplie.Matrice.Titre, anneeDesCibles, par, le,
        [.. remplie.Colonnes.Select(colonne => new ColonneArretee(colonne.Colonne.Titre, colonne.Colonne.Periode, colonne.Colonne.ArreteLe, colonne.Position))],
        [.. remplie.Mesures.Select(mesure => new MesureArretee(mesure.Intitule, [.. mesure.Lignes.Select(Figer)]))]);

    private static LigneArretee Figer(LigneRemplie ligne) => new(
        ligne.Definition.Code, ligne.Definition.Libelle, ligne.Definition.Unite, ligne.Definition.Forme, ligne.Version.Nom, ligne.Definition.Empreinte,
        ligne.Cible, ligne.Version.Reserve,
        [.. ligne.Cellules.Select(cellule => CelluleArretee.De(ligne.Definition.Forme, cellule.Resultat.Mesure, cellule.Resultat.Valeur))]);

    /// <summary>La base ne garde pas plus fin : le contenu et la colonne diraient deux instants.</summary>
    private static Instant ALaMicroseconde(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / TicksParMicroseconde * TicksParMicroseconde);
}
