using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ecarts;

/// <summary>
/// L'effectif d'une moyenne quand plusieurs personnes partagent ce qu'elle distingue (un conseiller) : il ne s'additionne pas, il se suit, dans
/// l'ordre où les personnes changent.
/// </summary>
public sealed class Distingues
{
    private readonly Dictionary<Guid, int> _porteurs;

    /// <summary>Part d'une mesure de toutes les personnes.</summary>
    public Distingues(Mesure depart) => _porteurs = new(depart.Distingues);

    /// <summary>Passe d'une mesure d'une personne à la suivante ; rend ce que l'effectif en devient de plus ou de moins.</summary>
    public int Passer(Mesure avant, Mesure apres)
    {
        // Sans rien à distinguer, l'effectif est un compte comme un autre.
        if (avant.Distingues.Count == 0 && apres.Distingues.Count == 0) return apres.Effectif - avant.Effectif;
        var porteurs = _porteurs.Count;
        foreach (var (identifiant, fois) in apres.Distingues) _porteurs[identifiant] = _porteurs.GetValueOrDefault(identifiant) + fois;
        foreach (var (identifiant, fois) in avant.Distingues)
            if ((_porteurs[identifiant] -= fois) == 0) _porteurs.Remove(identifiant);
        return _porteurs.Count - porteurs;
    }
}
