namespace Parcours.Epreuves.Arrets;

internal sealed class EpreuveArrets(string? hote, int arrets)
{
    public Task<string> PasserAsync(int graine, CancellationToken token) => Task.FromResult($"{hote} {arrets} {graine}");
}
