using System.Diagnostics;
using System.Globalization;
using Parcours.Bancs;
using Parcours.Bancs.Acces;
using Parcours.Bancs.Caisses;
using Parcours.Bancs.Coffre;
using Parcours.Bancs.Demarrage;
using Parcours.Bancs.Enregistrement;
using Parcours.Bancs.Indicateurs;
using Parcours.Bancs.Matrices;
using Parcours.Bancs.Rapport;
using Parcours.Bancs.Reconstruction;
using Parcours.Bancs.Rejeu;
using Parcours.Bancs.Reprise;
using Parcours.Host;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
IBanc[] bancs = [new BancReprise(), new BancImport(), new BancReconstruction(), new BancRejeu(), new BancIndicateurs(), new BancTousLesIndicateurs(), new BancMatrice(), new BancEnregistrement(), new BancAcces(), new BancCoffre(), new BancDemarrage()];
if (args.Contains("--help"))
{
    Console.WriteLine(Options.Aide);
    return 0;
}
Options options;
try
{
    options = Options.Lire(args, [.. bancs.Select(banc => banc.Nom)], ArbreDesSources.Racine);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine($"{e.Message}\n\n{Options.Aide}");
    return 2;
}

var chrono = Stopwatch.StartNew();
await using var chantier = await Chantier.OuvrirAsync(options.EstRapide, CancellationToken.None);
var machine = Machine.Decrire(chantier).ToList();
var sections = new List<Section>();
foreach (var banc in bancs)
{
    if (options.Bancs.Count > 0 && !options.Bancs.Contains(banc.Nom)) continue;
    sections.Add(await banc.MesurerAsync(chantier, etape => Console.Error.WriteLine($"{chrono.Elapsed:mm\\:ss} {banc.Nom} : {etape}"), CancellationToken.None));
}
Console.WriteLine(EcritureDuRapport.EnTexte(sections));
if (options.Sortie is { } sortie)
{
    await File.WriteAllTextAsync(sortie, EcritureDuRapport.EnMarkdown(options.Date, options.EstRapide, machine, sections, chrono.Elapsed));
    Console.WriteLine($"Écrit dans {sortie}");
}
return 0;
