using System.Globalization;

namespace Parcours.Projections.Donnees;

/// <summary>Un fichier de données que le chargeur refuse : le service ne démarre pas sur une définition douteuse.</summary>
public sealed class DonneeRefusee(string fichier, long ligne, string raison)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{fichier}, ligne {ligne} : {raison}"))
{
    /// <summary>Fichier refusé.</summary>
    public string Fichier { get; } = fichier;

    /// <summary>Ligne, à partir de 1.</summary>
    public long Ligne { get; } = ligne;
}
