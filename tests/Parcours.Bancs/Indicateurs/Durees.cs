namespace Parcours.Bancs.Indicateurs;

/// <summary>Des durées, et leurs centiles en millisecondes.</summary>
internal sealed class Durees
{
    private readonly List<double> _ms = [];

    public double P50 => Centile(0.50);

    public double P95 => Centile(0.95);

    public void Ajouter(TimeSpan duree) => _ms.Add(duree.TotalMilliseconds);

    private double Centile(double part) => _ms.Order().ElementAt((int)Math.Ceiling(part * _ms.Count) - 1);
}
