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
    private const string Texte = "texte", Csv = "csv", CsvExcel = "csv-excel", Xlsx = "xlsx", Json = "json";

    private static readonly OptionCommande _annee = new("--annee", "année", "les arrêtés des années antérieures, puis cette année ; par défaut, les colonnes publiées") { Nature = Nature.Entier };
    private static readonly OptionCommande _aLaDate = new("--a-la-date", "date", "date de connaissance (incluse) et jour d'observation : de l'année demandée, sinon de toutes les colonnes publiées") { Nature = Nature.Date };
    private static readonly OptionCommande _position = new("--position", "rang", "dernière position connue, incluse, au lieu d'un jour ; demande --observe-le") { Nature = Nature.Entier };
    private static readonly OptionCommande _observeLe = new("--observe-le", "date", "jour d'observation, avec --position") { Nature = Nature.Date };
    private static readonly OptionCommande _format = new("--format", "format", "forme de la sortie ; csv suit la RFC 4180, csv-excel s'ouvre d'un double-clic dans un tableur français, xlsx demande --sortie") { Choix = [Texte, Csv, CsvExcel, Xlsx, Json] };
    private static readonly OptionCommande _sortie = new("--sortie", "fichier", "fichier à écrire ; par défaut, la sortie standard. Un CSV s'accompagne de son schéma (Table Schema), fichier.schema.json");

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
        var sortie = appel.Texte(_sortie);
        switch (format)
        {
            case Csv or CsvExcel: await EcrireLeCsvAsync(remplie, format is Csv ? DialecteCsv.Rfc4180 : DialecteCsv.Excel, sortie, contexte, annulation); break;
            case Xlsx: await EcrireLeClasseurAsync(remplie, sortie!, annulation); break;
            case Json: await FichierDeSortie.EcrireAsync(sortie, EnJson(remplie), contexte, annulation); break;
            default: await FichierDeSortie.EcrireAsync(sortie, MatriceEnTexte.De(remplie), contexte, annulation); break;
        }

        return CodesDeSortie.Reussite;
    }

    private static async Task EcrireLeCsvAsync(MatriceRemplie remplie, DialecteCsv dialecte, string? sortie, ContexteCommande contexte, CancellationToken annulation)
    {
        await FichierDeSortie.EcrireAsync(sortie, MatriceEnCsv.De(remplie, dialecte: dialecte), contexte, annulation);
        if (sortie is null) return;
        var schema = Path.ChangeExtension(sortie, ".schema.json");
        await FichierDeSortie.EcrireAsync(schema, ContexteCommande.EnJson(json => SchemaDeTableau.Ecrire(json, remplie, dialecte)) + "\n", contexte, annulation);
        await contexte.Erreurs.WriteLineAsync($"Écrits : {sortie} et son schéma, {schema}.");
    }

    private static async Task EcrireLeClasseurAsync(MatriceRemplie remplie, string sortie, CancellationToken annulation)
    {
        await using var fichier = FichierDeSortie.Ouvrir(sortie);
        await MatriceEnClasseur.EcrireAsync(fichier, remplie, secret: null, annulation);
    }

    private static string Format(AppelCommande appel)
    {
        var enJson = appel.Drapeau(OptionCommande.Json);
        return (appel.Texte(_format), enJson) switch
        {
            (Xlsx, false) when appel.Texte(_sortie) is null => throw new AppelMalFormeException(["Un classeur ne s'écrit pas à l'écran : donnez --sortie."]),
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
}
