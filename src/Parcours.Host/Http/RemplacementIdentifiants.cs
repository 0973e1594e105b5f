using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Http;

/// <summary>
/// Remplace les identifiants de l'émetteur en deux temps : une première lecture les note, une seule question à la base les
/// résout tous, une seconde lecture les remplace. Vaut pour un acte comme pour une page de lot.
/// </summary>
internal sealed class RemplacementIdentifiants(Correspondances correspondances)
{
    private readonly HashSet<(string Genre, string Emetteur)> _notes = [];
    private IReadOnlyDictionary<(string Genre, string Emetteur), Guid> _resolus = new Dictionary<(string, string), Guid>();

    public bool EstVide => _notes.Count == 0;

    /// <summary>Premier temps : rend un identifiant provisoire, que rien ne doit garder.</summary>
    public Guid Noter(string genre, string emetteur)
    {
        _notes.Add((genre, emetteur));
        return Guid.Empty;
    }

    public async Task ResoudreAsync(string departement, CancellationToken annulation) =>
        _resolus = await correspondances.ResoudreAsync(departement, _notes, annulation);

    /// <summary>Comme si l'on résolvait, sans rien tirer : un inconnu garde, le temps de l'examen, un identifiant que rien ne retient.</summary>
    public async Task SupposerAsync(string departement, Dictionary<(string Genre, string Emetteur), Guid> provisoires, CancellationToken annulation)
    {
        var connus = new Dictionary<(string, string), Guid>(await correspondances.RetrouverAsync(departement, _notes, annulation));
        foreach (var note in _notes)
        {
            if (connus.ContainsKey(note)) continue;
            if (!provisoires.TryGetValue(note, out var provisoire)) provisoires[note] = provisoire = Guid.CreateVersion7();
            connus[note] = provisoire;
        }

        _resolus = connus;
    }

    /// <summary>Second temps.</summary>
    public Guid Remplacer(string genre, string emetteur) => _resolus[(genre, emetteur)];
}
