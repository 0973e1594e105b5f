using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Echange;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes;

/// <summary>Écrit tout le journal d'un département en NDJSON ; sa reprise ailleurs rend les mêmes chiffres à toute date.</summary>
public sealed class CommandeExporter : ICommande
{
    private static readonly OptionCommande _jusquA = new("--jusqu-a", "position", "dernière position exportée ; par défaut, la dernière") { Nature = Nature.Entier };
    private static readonly OptionCommande _sortie = new("--sortie", "fichier", "fichier à écrire ; par défaut, la sortie standard");

    private static readonly OptionCommande _scelle = new("--scelle", null, "écrit les lignes que le sceau couvre, à vérifier par docs/verifier.py ; la reprise ne les lit pas");

    public string Nom => "exporter";

    public string Resume => "Écrit tout le journal d'un département en NDJSON.";

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _jusquA, _scelle, _sortie];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await session.ExigerInscritAsync(departement, annulation);
        await using var sortie = appel.Texte(_sortie) is { } chemin ? FichierDeSortie.Ouvrir(chemin) : Console.OpenStandardOutput();
        await using var connection = await session.Service<SourcesDeDonnees>().LireAsync(departement, annulation);
        if (appel.Drapeau(_scelle)) await ExportScelle.EcrireAsync(connection, departement, appel.Entier(_jusquA), sortie, annulation);
        else await ExportDuJournal.EcrireAsync(connection, departement, appel.Entier(_jusquA), sortie, annulation);
        return CodesDeSortie.Reussite;
    }
}
