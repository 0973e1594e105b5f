namespace Parcours.Host.Demonstration;

/// <summary>
/// SplitMix64. Écrit ici parce que la suite de <c>System.Random</c> n'est garantie ni d'une version de .NET à l'autre ni
/// d'une machine à l'autre ; en entiers seulement, parce qu'un logarithme peut différer d'un bit selon le processeur.
/// </summary>
internal sealed class Alea(ulong graine)
{
    private ulong _etat = graine;

    /// <summary>Entier entre les deux bornes, incluses.</summary>
    public int Entier(int min, int max) => min + (int)(Suivant() % (ulong)(max - min + 1));

    /// <summary>Entier de 0 à <paramref name="max"/>, ramassé vers zéro : la forme des délais administratifs.</summary>
    public int Ramasse(int max) => max == 0 ? 0 : Entier(0, max) * Entier(0, max) / max;

    public bool Chance(int pourMille) => Entier(1, 1000) <= pourMille;

    public T Parmi<T>(IReadOnlyList<T> choix) => choix[Entier(0, choix.Count - 1)];

    /// <summary>Rang tiré selon les poids.</summary>
    public int Rang(IReadOnlyList<int> poids)
    {
        var reste = Entier(1, poids.Sum());
        var rang = 0;
        while (reste > poids[rang])
            reste -= poids[rang++];
        return rang;
    }

    public T Pese<T>(IReadOnlyList<(T Valeur, int Poids)> choix)
    {
        var total = 0;
        foreach (var (_, poids) in choix)
            total += poids;
        var reste = Entier(1, total);
        var rang = 0;
        while (reste > choix[rang].Poids)
            reste -= choix[rang++].Poids;
        return choix[rang].Valeur;
    }

    public void Melanger<T>(IList<T> liste)
    {
        for (var i = liste.Count - 1; i > 0; i--)
        {
            var j = Entier(0, i);
            (liste[i], liste[j]) = (liste[j], liste[i]);
        }
    }

    private ulong Suivant()
    {
        unchecked
        {
            _etat += 0x9E3779B97F4A7C15UL;
            var z = _etat;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
