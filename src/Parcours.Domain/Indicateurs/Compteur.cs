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
    private decimal _somme;
    private Dictionary<Guid, int>? _distingues;

    /// <summary>Les unités se retiennent : qui compte doit les donner, non leur seule classe.</summary>
    public bool EnDetail => enDetail;

    /// <summary>Compte une unité, et la retient si le détail est demandé. Sa valeur s'ajoute à la somme.</summary>
    public void Ajouter(in Unite unite)
    {
        Ajouter(unite.Classe);
        _somme += unite.Valeur ?? 0;
        if (enDetail) _unites.Add(unite);
    }

    /// <summary>Compte autant d'unités que de faits semblables. Détaillées, elles viennent une à une.</summary>
    /// <param name="faits">Les faits.</param>
    /// <param name="territoire">Territoire de rattachement (R10) ; nul s'ils n'en portent pas.</param>
    public void Compter(in FaitsSemblables faits, string? territoire)
    {
        _comptes += faits.Nombre;
        if (enDetail) _unites.Add(new(faits.Flux, faits.Connu.Fait.Episode, Classe.Compte, territoire, null, faits.Connu, null, null, null, EstAnomalie: false));
    }

    /// <summary>Compte une unité, et la retient que le détail soit demandé ou non : elle seule dit d'où vient le chiffre, et il n'y en a qu'une.</summary>
    public void AjouterEtRetenir(in Unite unite)
    {
        Ajouter(unite.Classe);
        _somme += unite.Valeur ?? 0;
        _unites.Add(unite);
    }

    /// <summary>Compte une unité qui pèse plus d'un : autant de réussites et d'échecs qu'elle en porte (taux pondéré).</summary>
    public void Ponderer(in Unite unite, int reussites, int echecs)
    {
        _comptes += reussites;
        _echecs += echecs;
        if (enDetail) _unites.Add(unite);
    }

    /// <summary>Compte une unité sans la retenir.</summary>
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

    /// <summary>L'effectif n'est pas le nombre d'unités mais celui de ces identifiants, chacun une fois.</summary>
    public void Distinguer(Guid identifiant)
    {
        _distingues ??= [];
        _distingues[identifiant] = _distingues.GetValueOrDefault(identifiant) + 1;
    }

    /// <summary>Y ajoute ce qu'un autre a compté, d'autres personnes, avec le même détail.</summary>
    public void Reunir(Compteur autre)
    {
        _comptes += autre._comptes;
        _echecs += autre._echecs;
        _enAttente += autre._enAttente;
        _exclus += autre._exclus;
        _somme += autre._somme;
        _unites.AddRange(autre._unites);
        if (autre._distingues is null) return;
        _distingues ??= [];
        foreach (var (identifiant, fois) in autre._distingues) _distingues[identifiant] = _distingues.GetValueOrDefault(identifiant) + fois;
    }

    /// <summary>Ce qui est compté jusqu'ici.</summary>
    public Mesure Mesurer() => new(_comptes, _echecs, _enAttente, _exclus, _unites) { Somme = _somme, Effectif = _distingues?.Count ?? _comptes, Distingues = _distingues ?? Mesure.RienDeDistingue };
}
