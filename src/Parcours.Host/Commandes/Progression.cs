using System.Diagnostics;
using System.Globalization;
using Parcours.Host.Reprise;

namespace Parcours.Host.Commandes;

/// <summary>Une barre sur l'erreur standard d'un terminal ; ailleurs, rien : un journal n'a que faire d'une barre.</summary>
internal sealed class Progression(TextWriter sortie) : IAsyncDisposable
{
    private const int Largeur = 30;
    private readonly bool _visible = !Console.IsErrorRedirected;
    private readonly Stopwatch _depuis = Stopwatch.StartNew();
    private TimeSpan _prochaine = TimeSpan.Zero;
    private bool _ouverte;

    public void Montrer(Etape etape)
    {
        if (!_visible || _depuis.Elapsed < _prochaine) return;
        _prochaine = _depuis.Elapsed + TimeSpan.FromMilliseconds(100);
        _ouverte = true;
        var barre = etape.Part is { } part
            ? $"[{new string('#', (int)(part * Largeur)),-Largeur}] {part,4:P0}" : "";
        sortie.Write(string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"\r{etape.Nom,-10} {barre} {etape.Faits,12:N0} faits, {_depuis.Elapsed.TotalSeconds,5:F1} s{Reste(etape.Part),-16}"));
    }

    /// <summary>Le temps qui reste si la suite va comme le début ; rien tant que le début ne dit rien.</summary>
    private string Reste(double? part) => part is > 0.02 and < 1
        ? string.Create(CultureInfo.GetCultureInfo("fr-FR"), $", reste {_depuis.Elapsed.TotalSeconds * (1 - part.Value) / part.Value:F0} s") : "";

    public async Task FinirAsync()
    {
        if (_ouverte) await sortie.WriteLineAsync();
        _ouverte = false;
    }

    public async ValueTask DisposeAsync() => await FinirAsync();
}
