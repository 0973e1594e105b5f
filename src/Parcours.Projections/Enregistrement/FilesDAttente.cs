namespace Parcours.Projections.Enregistrement;

/// <summary>
/// Des files communes à plusieurs personnes : dans un processus, ceux qui ont perdu une course sur la même personne passent
/// l'un après l'autre. Entre processus, la version du flux départage toujours.
/// </summary>
internal sealed class FilesDAttente
{
    private const int Nombre = 256;
    private readonly SemaphoreSlim[] _files = [.. Enumerable.Range(0, Nombre).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Prend les files de ces personnes ; les rendre en disposant du tour.</summary>
    public async Task<IDisposable> PrendreAsync(string departement, IEnumerable<Guid> personnes, CancellationToken token)
    {
        // Toujours dans le même ordre : deux lots qui se croisent ne s'attendent pas l'un l'autre.
        var rangs = personnes.Select(personne => (HashCode.Combine(departement, personne) & int.MaxValue) % Nombre).Distinct().Order().ToArray();
        var tour = new Tour(this);
        try
        {
            foreach (var rang in rangs)
            {
                await _files[rang].WaitAsync(token);
                tour.Pris.Push(rang);
            }
            return tour;
        }
        catch
        {
            tour.Dispose();
            throw;
        }
    }

    private sealed class Tour(FilesDAttente files) : IDisposable
    {
        public Stack<int> Pris { get; } = [];

        public void Dispose()
        {
            while (Pris.TryPop(out var rang)) files._files[rang].Release();
        }
    }
}
