using Parcours.Bancs.Rapport;

namespace Parcours.Bancs;

/// <summary>Un banc : un nom pour le choisir, et une section du rapport.</summary>
internal interface IBanc
{
    /// <summary>Nom de la ligne de commande.</summary>
    string Nom { get; }

    /// <summary>Mesure.</summary>
    Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token);
}
