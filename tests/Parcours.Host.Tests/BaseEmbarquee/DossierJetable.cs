using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Parcours.Host.BaseEmbarquee;
using Xunit;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Host.Tests.BaseEmbarquee;

/// <summary>Un dossier de données effacé à la fin de l'essai, et des serveurs sans fsync : rien n'y doit durer.</summary>
internal sealed class DossierJetable : IDisposable
{
    internal static readonly IReadOnlyDictionary<string, string> SansDurabilite =
        new Dictionary<string, string> { ["fsync"] = "off", ["shared_buffers"] = "32MB" };

    internal DossierJetable()
    {
        Chemin = Path.Combine(Path.GetTempPath(), "parcours-essai-" + RandomNumberGenerator.GetHexString(8, lowercase: true));
        Directory.CreateDirectory(Chemin);
    }

    internal string Chemin { get; }

    internal OptionsBaseEmbarquee Options => new(Chemin, Reglages: SansDurabilite);

    internal string Fichier(params string[] segments) => Path.Combine([Chemin, .. segments]);

    internal Task<Base> OuvrirAsync() => Base.OuvrirAsync(Options, NullLogger.Instance, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}
