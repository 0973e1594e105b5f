using System.Collections.Concurrent;

namespace Parcours.Projections.Retenues;

/// <summary>
/// Ce que presque toute demande lit et que presque rien ne change, retenu jusqu'à ce qu'un changement s'annonce. Tant que l'écoute des changements n'est pas
/// assurée, rien n'est retenu : chaque demande relit la base.
/// </summary>
/// <typeparam name="TCle">Ce que l'on demande.</typeparam>
/// <typeparam name="TLu">Ce que la base en dit.</typeparam>
public abstract class Retenue<TCle, TLu> : IRetenue
    where TCle : notnull
{
    private readonly ConcurrentDictionary<TCle, Lazy<Task<TLu>>> _retenues = new();
    private volatile bool _ecoute;

    /// <summary>Ce qui est retenu, ou ce que la base en dit.</summary>
    protected async Task<TLu> DeAsync(TCle demandee, CancellationToken token)
    {
        if (!_ecoute) return await LireAsync(demandee, token);
        // La lecture est à tous ceux qui l'attendent : l'abandon d'un seul ne l'arrête pas. Elle ne commence qu'une fois rangée : un changement annoncé entre-temps la retire.
        var retenue = _retenues.GetOrAdd(demandee, cle => new(() => LireAsync(cle, CancellationToken.None)));
        var lecture = retenue.Value;
        try
        {
            return await lecture.WaitAsync(token);
        }
        catch when (lecture.IsFaulted)
        {
            _retenues.TryRemove(new(demandee, retenue));
            throw;
        }
    }

    /// <summary>Demande à la base.</summary>
    protected abstract Task<TLu> LireAsync(TCle demandee, CancellationToken token);

    /// <summary>Ceci a changé.</summary>
    protected void Oublier(TCle demandee) => _retenues.TryRemove(demandee, out _);

    /// <inheritdoc/>
    public abstract string Canal { get; }

    /// <inheritdoc/>
    public abstract void Apprendre(string annonce);

    /// <inheritdoc/>
    public void Retenir()
    {
        _retenues.Clear();
        _ecoute = true;
    }

    /// <inheritdoc/>
    public void Oublier()
    {
        _ecoute = false;
        _retenues.Clear();
    }

    /// <summary>Tout a pu changer ; l'écoute continue.</summary>
    protected void ToutRelire() => _retenues.Clear();
}
