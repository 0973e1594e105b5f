namespace Parcours.Domain.Sceau;

/// <summary>La racine d'un arbre dont les feuilles arrivent une à une : seuls les sous-arbres pleins sont tenus, un par puissance de deux.</summary>
public sealed class ArbreEnFlux
{
    private readonly Stack<byte[]> _pleins = [];

    /// <summary>Feuilles reçues.</summary>
    public long Nombre { get; private set; }

    /// <summary>Ajoute l'empreinte de la feuille suivante.</summary>
    public void Ajouter(byte[] feuille)
    {
        var sousArbre = feuille;
        // Autant de fusions que de uns à la fin du nombre de feuilles déjà reçues.
        for (var n = Nombre++; (n & 1) == 1; n >>= 1) sousArbre = Merkle.Noeud(_pleins.Pop(), sousArbre);
        _pleins.Push(sousArbre);
    }

    /// <summary>La racine des feuilles reçues ; en recevoir d'autres reste possible.</summary>
    public byte[] Racine()
    {
        byte[]? racine = null;
        foreach (var plein in _pleins) racine = racine is null ? plein : Merkle.Noeud(plein, racine);
        return racine ?? Merkle.RacineVide();
    }
}
