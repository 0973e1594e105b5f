namespace Parcours.Projections.Enregistrement;

/// <summary>
/// Met à la file, dans ce processus, ceux qui écrivent au même dossier : perdre une course coûte deux allers-retours et brûle une
/// position, attendre son tour ne coûte rien. Entre processus, la base tranche.
/// </summary>
internal sealed class FilesDAttente
{
    // Assez pour qu'une page de lot, cinq cents personnes, ne fasse presque jamais attendre les autres.
    private const int Nombre = 8_192;
    private readonly SemaphoreSlim[] _files = [.. Enumerable.Range(0, Nombre).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Attend le tour de toutes ces personnes ; le rendre libère les suivants.</summary>
    public async Task<IDisposable> PrendreAsync(IEnumerable<Guid> personnes, CancellationToken token)
    {
        var tour = new Tour();
        try
        {
            // Toujours dans le même ordre : deux lots qui se croisent ne s'attendent pas l'un l'autre.
            foreach (var rang in personnes.Select(personne => unchecked((int)((uint)personne.GetHashCode() % Nombre))).Distinct().Order())
            {
                await _files[rang].WaitAsync(token);
                tour.Prises.Add(_files[rang]);
            }
            return tour;
        }
        catch
        {
            tour.Dispose();
            throw;
        }
    }

    private sealed class Tour : IDisposable
    {
        public List<SemaphoreSlim> Prises { get; } = [];

        public void Dispose()
        {
            foreach (var file in Prises) file.Release();
            Prises.Clear();
        }
    }
}
