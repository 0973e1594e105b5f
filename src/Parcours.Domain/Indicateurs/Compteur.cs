namespace Parcours.Domain.Indicateurs;

/// <summary>Compte des unités une à une : une cohorte se mesure en la lisant, sans jamais la tenir entière.</summary>
/// <param name="enDetail">Retient aussi les unités.</param>
public sealed class Compteur(bool enDetail)
{
    private readonly List<Unite> _unites = [];
    private int _comptes;
    private int _echecs;
    private int _enAttente;
    private int _exclus;

    /// <summary>Les unités se retiennent : qui compte doit les donner, non leur seule classe.</summary>
    public bool EnDetail => enDetail;

    /// <summary>Compte une unité et la retient.</summary>
    public void Ajouter(in Unite unite)
    {
        Ajouter(unite.Classe);
        _unites.Add(unite);
    }

    /// <summary>Compte une unité.</summary>
    public void Ajouter(Classe classe)
    {
        switch (classe)
        {
            case Classe.Compte: _comptes++; break;
            case Classe.Echec: _echecs++; break;
            case Classe.EnAttente: _enAttente++; break;
            case Classe.Exclu: _exclus++; break;
            default: throw new ArgumentOutOfRangeException(nameof(classe), classe, null);
        }
    }

    /// <summary>Ce qui est compté jusqu'ici.</summary>
    public Mesure Mesurer() => new(_comptes, _echecs, _enAttente, _exclus, _unites);
}
