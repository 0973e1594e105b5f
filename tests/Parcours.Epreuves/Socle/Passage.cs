using System.Diagnostics;
using System.Globalization;
using Parcours.Epreuves.Arrets;
using Parcours.Epreuves.Caisses;
using Parcours.Epreuves.Courses;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Hostile;
using Parcours.Epreuves.Lois;
using Parcours.Epreuves.Montee;
using Parcours.Epreuves.Mutations;
using Parcours.Epreuves.Rejeu;
using Parcours.Epreuves.Sauvegarde;

namespace Parcours.Epreuves.Socle;

/// <summary>Passe les épreuves dans leur part du budget ; un essai manqué n'arrête pas les suivants.</summary>
internal sealed class Passage(Options options, TextWriter sortie)
{
    /// <summary>Essais sur un même serveur avant d'en prendre un neuf : des départements accumulés ralentiraient tout.</summary>
    private const int EssaisParTerrain = 6;

    /// <summary>Cent arrêts au moins, quel que soit le budget : c'est le nombre que l'on veut, non ce que le temps en laisse. Quelques commandes finissent avant d'être tuées.</summary>
    private const int ArretsDImports = 120;
    private static readonly TimeSpan PatienceDImports = TimeSpan.FromMinutes(12);

    private TerrainLocal? _terrain;
    private int _essaisDuTerrain;
    private int _reussis;
    private int _manques;

    /// <summary>Nom de chaque épreuve, et part du temps restant qu'elle peut prendre : ce qu'elle n'emploie pas revient aux suivantes.</summary>
    private static readonly (string Nom, double Part)[] _parts = [("lois", 0.1), ("hostile", 0.25), ("arrets", 0.5), ("fichiers", 0.35), ("mutations", 0.5), ("imports", 0.3), ("courses", 0.3), ("rejeu", 0.2), ("sauvegarde", 0.1), ("montee", 0.1), ("histoires", 1)];

    /// <summary>Celles dont un second essai ne vaudrait pas son temps.</summary>
    private static readonly string[] _uniques = ["montee", "mutations", "imports"];

    public static IEnumerable<string> Noms => _parts.Select(part => part.Nom);

    public async Task<int> PasserAsync(CancellationToken token)
    {
        var temps = Stopwatch.StartNew();
        var demandees = _parts.Where(part => options.Epreuve is null || part.Nom == options.Epreuve).ToList();
        foreach (var (nom, part) in demandees)
        {
            var echeance = temps.Elapsed + (options.Budget - temps.Elapsed) * (demandees.Count == 1 ? 1 : part);
            await PasserAsync(nom, temps, echeance, token);
        }

        await FermerLeTerrainAsync();
        await sortie.WriteLineAsync($"{_reussis} passed, {_manques} failed");
        return _manques == 0 ? 0 : 1;
    }

    private async Task PasserAsync(string nom, Stopwatch temps, TimeSpan echeance, CancellationToken token)
    {
        var leplusLong = TimeSpan.Zero;
        for (var essai = 0; options.Essais is { } nombre ? essai < nombre : essai == 0 || !_uniques.Contains(nom) && temps.Elapsed + leplusLong < echeance; essai++)
        {
            if (token.IsCancellationRequested) return;
            var graine = unchecked(options.Graine + essai);
            var depart = temps.Elapsed;
            try
            {
                var dit = await EssayerAsync(nom, graine, echeance - depart, token);
                _reussis++;
                await DireAsync("réussi", nom, graine, temps.Elapsed - depart, dit);
            }
            catch (Exception e) when (!token.IsCancellationRequested)
            {
                _manques++;
                await DireAsync("MANQUÉ", nom, graine, temps.Elapsed - depart, e is EpreuveManquee ? e.Message : e.ToString());
                await sortie.WriteLineAsync($"  rejouer : --epreuve {nom} --graine {graine} --essais 1");
                // Ce qu'un essai manqué laisse derrière lui ne doit pas peser sur le suivant.
                await FermerLeTerrainAsync();
            }

            if (temps.Elapsed - depart > leplusLong) leplusLong = temps.Elapsed - depart;
        }
    }

    private async Task<string> EssayerAsync(string nom, int graine, TimeSpan reste, CancellationToken token) => nom switch
    {
        "lois" => EpreuveLois.Passer(graine, personnes: 150, faits: 2_500),
        "arrets" => await new EpreuveArrets(options.Hote, options.Arrets, reste * 0.8).PasserAsync(graine, token),
        "fichiers" => await EpreuveFichiers.PasserAsync(await TerrainAsync(token), graine, mutations: 40, token),
        "mutations" => await new EpreuveMutations(options.Hote, flux: 6_000, tableurs: 4_000).PasserAsync(graine, token),
        "imports" => await new EpreuveImports(options.Hote, options.Epreuve is null ? ArretsDImports : options.Arrets, PatienceDImports).PasserAsync(graine, token),
        "histoires" => await EpreuveHistoires.PasserAsync(await TerrainAsync(token), graine, new(Personnes: 30, Faits: 400, Lectures: 25), token),
        "rejeu" => await EpreuveRejeu.PasserAsync(await TerrainAsync(token), graine, new(AvecDemonstration: true, Suite: 5_000, Questions: 200), token),
        "sauvegarde" => await EpreuveSauvegarde.PasserAsync(await TerrainAsync(token), graine, token),
        // Rien n'y est au sort : un second essai redirait le premier.
        "montee" => await EpreuveMontee.PasserAsync(token),
        "hostile" => await EpreuveHostile.PasserAsync(await TerrainAsync(token), graine, demandes: 10_000, token),
        "courses" => await EpreuveCourses.PasserAsync(await TerrainAsync(token), graine, tours: 25, token),
        _ => throw new ArgumentOutOfRangeException(nameof(nom), nom, null),
    };

    private async Task<Terrain> TerrainAsync(CancellationToken token)
    {
        if (_essaisDuTerrain++ == EssaisParTerrain) await FermerLeTerrainAsync();
        return (_terrain ??= await TerrainLocal.OuvrirAsync(token)).Terrain;
    }

    private async Task FermerLeTerrainAsync()
    {
        if (_terrain is not null) await _terrain.DisposeAsync();
        (_terrain, _essaisDuTerrain) = (null, 1);
    }

    private Task DireAsync(string issue, string nom, int graine, TimeSpan duree, string dit) => sortie.WriteLineAsync(
        string.Create(CultureInfo.InvariantCulture, $"{issue}  {nom}, graine {graine}, {duree.TotalSeconds:F1} s : {dit}"));
}
