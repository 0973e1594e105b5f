using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>
/// Les chiffres déjà calculés. Un chiffre à une position est une fonction pure d'un journal qui ne fait que s'allonger : rien ne le change, il
/// n'y a rien à invalider. Seul le nombre est borné.
/// </summary>
/// <param name="capacite">Chiffres retenus ; le double au plus.</param>
public sealed class MemoireDesChiffres(int capacite = 50_000)
{
    private readonly Lock _verrou = new();
    private ConcurrentDictionary<Cle, Mesure> _recents = new();
    private ConcurrentDictionary<Cle, Mesure> _anciens = new();

    /// <summary>Tout ce dont un chiffre dépend.</summary>
    /// <param name="Departement">Département.</param>
    /// <param name="Position">Connaissance.</param>
    /// <param name="Empreinte">Fichier, révision de la formule et référentiel.</param>
    /// <param name="Version">Version de la définition.</param>
    /// <param name="Periode">Période.</param>
    /// <param name="Observation">Jour d'observation.</param>
    /// <param name="Filtres">Filtres, dans l'ordre de leurs clés.</param>
    public readonly record struct Cle(
        string Departement, long Position, string Empreinte, string Version, Periode Periode, LocalDate Observation, string Filtres)
    {
        internal static Cle De(Cadre cadre, Definition definition, VersionDeDefinition version, IReadOnlyDictionary<string, string> filtres) => new(
            cadre.Departement, cadre.Position, definition.Empreinte, version.Nom, cadre.Periode, cadre.Observation,
            // Clés et valeurs sont des codes : rien n'y ressemble aux séparateurs.
            string.Join('&', filtres.OrderBy(filtre => filtre.Key, StringComparer.Ordinal).Select(filtre => $"{filtre.Key}={filtre.Value}")));
    }

    /// <summary>Le chiffre, s'il a été retenu.</summary>
    public bool Trouver(Cle cle, [NotNullWhen(true)] out Mesure? mesure)
    {
        if (_recents.TryGetValue(cle, out mesure)) return true;
        if (!_anciens.TryGetValue(cle, out mesure)) return false;
        Retenir(cle, mesure);
        return true;
    }

    /// <summary>Retient un chiffre, sans ses unités.</summary>
    public void Retenir(Cle cle, Mesure mesure)
    {
        _recents[cle] = mesure.Unites.Count == 0 ? mesure : mesure with { Unites = [] };
        if (_recents.Count < capacite) return;
        // Deux générations : ce qui n'a pas servi pendant que la seconde se remplissait s'oublie d'un coup.
        lock (_verrou)
        {
            if (_recents.Count < capacite) return;
            (_anciens, _recents) = (_recents, new());
        }
    }
}
