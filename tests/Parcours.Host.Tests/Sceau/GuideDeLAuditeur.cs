using System.Text.RegularExpressions;

namespace Parcours.Host.Tests.Sceau;

/// <summary>Ce que <c>docs/audit.md</c> montre : des commandes, et leur sortie.</summary>
internal static partial class GuideDeLAuditeur
{
    /// <summary>Les commandes de la page, dans l'ordre, et ce qu'elle en montre.</summary>
    public static IReadOnlyList<(string[] Commande, string[] Attendues)> Seances { get; } = [.. Lire(File.ReadAllText(Path.Combine(ArbreDesSources.Racine!, "docs", "audit.md")))];

    /// <summary>Confronte la sortie d'une commande à celle que la page montre.</summary>
    public static void Comparer(string[] attendues, string sortie, string commande) =>
        Comparer(attendues, [.. sortie.Split('\n').Select(ligne => Effacer(ligne.TrimEnd())).Where(ligne => ligne.Length > 0)], commande);

    /// <summary>Une ligne « … » tient lieu de plusieurs ; toutes les autres sont dites, dans l'ordre, sans rien entre elles.</summary>
    private static void Comparer(string[] attendues, string[] rendues, string commande)
    {
        var rang = 0;
        for (var i = 0; i < attendues.Length; i++)
        {
            if (attendues[i] == "…")
            {
                if (i + 1 == attendues.Length) return;
                var suite = Array.IndexOf(rendues, attendues[i + 1], rang);
                Assert.True(suite > rang, $"{commande} : « {attendues[i + 1]} » ne vient pas, ou rien n'est omis avant.");
                rang = suite;
                continue;
            }

            Assert.True(rang < rendues.Length, $"{commande} : la sortie finit avant « {attendues[i]} ».");
            Assert.Equal(attendues[i], rendues[rang++]);
        }

        Assert.True(rang == rendues.Length, $"{commande} : « {rendues.ElementAtOrDefault(rang)} » n'est pas dans la page.");
    }

    private static IEnumerable<(string[] Commande, string[] Attendues)> Lire(string page)
    {
        foreach (Match bloc in Blocs().Matches(page))
        {
            var lignes = bloc.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.StartsWith("$ ", lignes[0], StringComparison.Ordinal);
            yield return (lignes[0][2..].Split(' '), [.. lignes.Skip(1).Select(ligne => Effacer(ligne.TrimEnd()))]);
        }
    }

    /// <summary>Ce qui change d'un chargement à l'autre : identifiants, empreintes, instants, durées.</summary>
    private static string Effacer(string ligne) => Duree().Replace(Instants().Replace(Identifiants().Replace(ligne, "#"), "#"), "en # s");

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocs();

    [GeneratedRegex("[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16}(?=…)")]
    private static partial Regex Identifiants();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z")]
    private static partial Regex Instants();

    [GeneratedRegex(@"en [\d,]+ s")]
    private static partial Regex Duree();
}
