using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Saisies;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Indicateurs;

/// <summary>Un chiffre et tout ce qui le rend rejouable.</summary>
/// <param name="Definition">Définition.</param>
/// <param name="Version">Version appliquée.</param>
/// <param name="Periode">Période.</param>
/// <param name="Connu">Connaissance demandée.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Filtres">Filtres appliqués.</param>
/// <param name="Mesure">Comptes et unités.</param>
/// <param name="Position">Position de connaissance.</param>
public sealed record Resultat(
    Definition Definition, VersionDeDefinition Version, Periode Periode, PointDeConnaissance Connu, LocalDate ObserveLe,
    IReadOnlyDictionary<string, string> Filtres, Mesure Mesure, long Position)
{
    /// <summary>Ce qui est arrivé et n'est pas encore consigné ; nul si le chiffre est complet, ou si on ne l'a pas demandé.</summary>
    public AVenir? AVenir { get; init; }

    /// <summary>La valeur saisie que l'on lit à côté d'une valeur calculée ; nulle si personne n'en a donné pour cette période.</summary>
    public Resultat? Saisie { get; init; }

    /// <summary>Le fait qui a donné la valeur ; nul si elle est calculée, ou si personne n'en a donné.</summary>
    public IndicateurSaisi? SaisieDOrigine => Definition.Forme is FormeDeValeur.Saisie && Mesure.Unites is [var unite] ? unite.Depart.Fait as IndicateurSaisi : null;

    /// <summary>La valeur : un comptage, un taux ou une moyenne ; nulle si non disponible (R12).</summary>
    public decimal? Valeur => Definition.Forme switch
    {
        FormeDeValeur.Comptage => Mesure.Effectif,
        FormeDeValeur.Taux => Valeurs.Taux(Mesure.Numerateur, Mesure.Denominateur),
        FormeDeValeur.Moyenne => Valeurs.Moyenne(Mesure.Somme, Mesure.Effectif),
        // Donnée telle quelle : ni calculée, ni arrondie.
        FormeDeValeur.Saisie => Mesure.Effectif == 0 ? null : Mesure.Somme,
        _ => throw new InvalidOperationException(Definition.Forme.ToString()),
    };
}
