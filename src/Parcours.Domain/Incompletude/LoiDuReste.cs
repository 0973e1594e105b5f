namespace Parcours.Domain.Incompletude;

/// <summary>
/// La loi d'un nombre d'unités à venir : binomiale négative de cette moyenne et de cette variance, celle d'arrivées au hasard d'intensité mal connue.
/// </summary>
/// <param name="moyenne">Strictement positive.</param>
/// <param name="variance">Au moins la moyenne ; égale, la loi est de Poisson.</param>
public readonly struct LoiDuReste(double moyenne, double variance)
{
    /// <summary>Au-delà, la probabilité de zéro n'est plus un nombre représentable, et la loi est assez lisse pour son développement.</summary>
    private const double PlusPetiteExposante = 600;

    private readonly double _moyenne = moyenne;
    private readonly double _variance = Math.Max(variance, moyenne * (1 + 1e-9));

    /// <summary>Le plus petit nombre que la loi ne dépasse pas avec cette probabilité.</summary>
    public int Quantile(double probabilite)
    {
        var rapport = _variance / _moyenne;
        var forme = _moyenne / (rapport - 1);
        var exposant = forme * Math.Log(rapport);
        return exposant > PlusPetiteExposante ? Developper(probabilite) : Cumuler(probabilite, Math.Exp(-exposant), forme, 1 - 1 / rapport);
    }

    private static int Cumuler(double probabilite, double zero, double forme, double raison)
    {
        var (nombre, terme, cumul) = (0, zero, zero);
        while (cumul < probabilite && nombre < int.MaxValue)
        {
            terme *= (nombre + forme) / (nombre + 1) * raison;
            nombre++;
            cumul += terme;
        }
        return nombre;
    }

    /// <summary>Cornish et Fisher, à l'ordre de l'asymétrie.</summary>
    private int Developper(double probabilite)
    {
        var ecart = Math.Sqrt(_variance);
        var asymetrie = ((2 * _variance / _moyenne) - 1) / ecart;
        var normal = QuantileNormal(probabilite);
        return (int)Math.Max(0, Math.Round(_moyenne + ecart * (normal + asymetrie * (normal * normal - 1) / 6), MidpointRounding.AwayFromZero));
    }

    /// <summary>Abramowitz et Stegun, 26.2.23 : juste à 4,5 dix-millièmes.</summary>
    private static double QuantileNormal(double probabilite)
    {
        if (probabilite > 0.5) return -QuantileNormal(1 - probabilite);
        var t = Math.Sqrt(-2 * Math.Log(probabilite));
        return ((2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))) - t;
    }
}
