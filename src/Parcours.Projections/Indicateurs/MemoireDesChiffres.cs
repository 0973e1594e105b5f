using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Incompletude;

namespace Parcours.Projections.Indicateurs;

/// <summary>
/// Les chiffres déjà calculés. Un chiffre à une position est une fonction pure d'un journal qui ne fait que s'allonger : rien ne le change, il
/// n'y a rien à invalider. Seul le nombre est borné.
/// </summary>
/// <param name="capacite">Chiffres retenus ; le double au plus.</param>
public sealed class MemoireDesChiffres(int capacite = 50_000)
{
    private readonly MemoireADeuxGenerations<Cle, Mesure> _chiffres = new(capacite);

    /// <summary>Ce qui reste à venir d'une période, pour tous les chiffres que les mêmes faits font.</summary>
    internal MemoireADeuxGenerations<CleDeReste, ResteLu> Restes { get; } = new(capacite);

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
        internal static Cle De(Cadre cadre, ChiffreDemande chiffre) => new(
            cadre.Departement, cadre.Position, chiffre.Definition.Empreinte, chiffre.Version.Nom, chiffre.Periode, cadre.Observation,
            // Clés et valeurs sont des codes : rien n'y ressemble aux séparateurs.
            string.Join('&', chiffre.Filtres.OrderBy(filtre => filtre.Key, StringComparer.Ordinal).Select(filtre => $"{filtre.Key}={filtre.Value}")));
    }

    /// <summary>Le chiffre, s'il a été retenu.</summary>
    public bool Trouver(Cle cle, [NotNullWhen(true)] out Mesure? mesure) => _chiffres.Trouver(cle, out mesure);

    /// <summary>Retient un chiffre, sans ses unités ; une valeur saisie garde la sienne, qui dit d'où elle vient.</summary>
    public void Retenir(Cle cle, Mesure mesure, FormeDeValeur forme) =>
        _chiffres.Retenir(cle, mesure.Unites.Count == 0 || forme is FormeDeValeur.Saisie ? mesure : mesure with { Unites = [] });
}
