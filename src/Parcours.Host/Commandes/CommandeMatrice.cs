using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using Parcours.Host.Matrices;
using Parcours.Projections;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Commandes;

/// <summary>Remplit la matrice d'une convention : les colonnes publiées, ou une année à une date.</summary>
public sealed class CommandeMatrice : ICommande
{
    private const string Texte = "texte", Csv = "csv", Xlsx = "xlsx", Json = "json";

    private static readonly OptionCommande _annee = new("--annee", "année", "les arrêtés des années antérieures, puis cette année ; par défaut, les colonnes publiées") { Nature = Nature.Entier };
    private static readonly OptionCommande _aLaDate = new("--a-la-date", "date", "date de connaissance (incluse) et jour d'observation : de l'année demandée, sinon de toutes les colonnes publiées") { Nature = Nature.Date };
    private static readonly OptionCommande _position = new("--position", "rang", "dernière position connue, incluse, au lieu d'un jour ; demande --observe-le") { Nature = Nature.Entier };
    private static readonly OptionCommande _observeLe = new("--observe-le", "date", "jour d'observation, avec --position") { Nature = Nature.Date };
    private static readonly OptionCommande _format = new("--format", "format", "forme de la sortie") { Choix = [Texte, Csv, Xlsx, Json] };
    private static readonly OptionCommande _sortie = new("--sortie", "fichier", "fichier à écrire ; par défaut, la sortie standard");

    public string Nom => "matrice";

    public string Resume => "Remplit la matrice d'une convention.";

    public IReadOnlyList<ArgumentCommande> Arguments =>
        [new("convention", "convention") { Choix = [.. CatalogueMatrices.Embarque.Matrices.Select(matrice => matrice.Convention)] }];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _annee, _aLaDate, _position, _observeLe, _format, _sortie, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var format = Format(appel);
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var remplie = await RemplirAsync(appel, contexte, departement, annulation);
        var texte = format switch
        {
            Csv => MatriceEnCsv.De(remplie),
            Json => EnJson(remplie),
            _ => MatriceEnTexte.De(remplie),
        };
        await EcrireAsync(appel.Texte(_sortie), texte, contexte, annulation);
        return CodesDeSortie.Reussite;
    }

    private static string Format(AppelCommande appel)
    {
        var enJson = appel.Drapeau(OptionCommande.Json);
        return (appel.Texte(_format), enJson) switch
        {
            (Xlsx, _) => throw new RefusCommandeException("Le format xlsx n'est pas encore disponible ; csv s'ouvre dans un tableur."),
            (not (null or Json), true) => throw new AppelMalFormeException(["--json et --format se contredisent."]),
            (_, true) => Json,
            var (format, _) => format ?? Texte,
        };
    }

    private static async Task<MatriceRemplie> RemplirAsync(
        AppelCommande appel, ContexteCommande contexte, string departement, CancellationToken annulation)
    {
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var matrice = session.Service<CatalogueMatrices>().Trouver(appel.Argument(0)!)!;
        var choix = Choisir(matrice, appel, session.Aujourdhui);
        await session.ExigerInscritAsync(departement, annulation);
        await session.AttendreLesFaitsAsync(departement, annulation);
        var (remplie, refusee) = await session.Service<RemplissageMatrice>().RemplirAsync(matrice, departement, choix, session.Aujourdhui, annulation);
        return remplie ?? throw new RefusCommandeException(refusee!.Raison);
    }

    private static ChoixDesColonnes Choisir(Matrice matrice, AppelCommande appel, LocalDate aujourdhui)
    {
        var annee = appel.Entier(_annee) is { } tapee ? (int?)Math.Min(tapee, int.MaxValue) : null;
        if ((appel.Entier(_position) is null) != (appel.Date(_observeLe) is null)) throw new AppelMalFormeException(["--position et --observe-le vont ensemble."]);
        if (appel.Entier(_position) is not null && appel.Date(_aLaDate) is not null) throw new AppelMalFormeException(["--position remplace --a-la-date : donnez l'une ou l'autre."]);
        var (choix, refus) = ChoixDesColonnes.De(matrice, annee, appel.Date(_aLaDate) ?? appel.Date(_observeLe), appel.Entier(_position), aujourdhui);
        return choix ?? throw new RefusCommandeException(refus!);
    }

    private static string EnJson(MatriceRemplie remplie) => ContexteCommande.EnJson(json => MatriceEnJson.Ecrire(json, remplie)) + "\n";

    private static async Task EcrireAsync(string? chemin, string texte, ContexteCommande contexte, CancellationToken annulation)
    {
        if (chemin is null)
        {
            await contexte.Sortie.WriteAsync(texte);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(chemin, texte, annulation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException($"Le fichier {chemin} ne s'écrit pas : son dossier n'existe pas, ou le droit d'y écrire manque.");
        }
    }
}
