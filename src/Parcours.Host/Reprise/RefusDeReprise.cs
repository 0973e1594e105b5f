namespace Parcours.Host.Reprise;

/// <summary>Retient les premiers refus, compte tous les autres : la mémoire ne croît pas avec un fichier fautif.</summary>
internal sealed class RefusDeReprise
{
    private const int Retenus = 100;
    private readonly List<LigneRefusee> _premiers = [];

    public long Nombre { get; private set; }

    public IReadOnlyList<LigneRefusee> Premiers => [.. _premiers.OrderBy(refus => refus.Ligne)];

    public void Ajouter(long ligne, string champ, string raison)
    {
        Nombre++;
        if (_premiers.Count < Retenus) _premiers.Add(new(ligne, champ, raison));
    }

    /// <summary>Ajoute les refus d'un bloc, dans l'ordre du fichier.</summary>
    public void Ajouter(RefusDeReprise bloc)
    {
        Nombre += bloc.Nombre;
        _premiers.AddRange(bloc._premiers.Take(Retenus - _premiers.Count));
    }

    public RapportDeReprise Rapport(long lignes) => new(lignes, 0, 0, new Dictionary<string, long>(), 0, Premiers, Nombre);
}
