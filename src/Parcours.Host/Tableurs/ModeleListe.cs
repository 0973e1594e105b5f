using NodaTime;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>Un modèle de tableur, dans une liste.</summary>
/// <param name="Modele">Son nom.</param>
/// <param name="Libelle">Nom lisible.</param>
/// <param name="Version">Version gardée par le département ; zéro : celui livré avec le service.</param>
/// <param name="Le">Quand elle fut gardée.</param>
/// <param name="Faits">Types de faits auxquels une ligne mène.</param>
/// <param name="Colonnes">Titres que le tableur doit porter.</param>
public sealed record ModeleListe(string Modele, string Libelle, int Version, Instant? Le, IReadOnlyList<string> Faits, IReadOnlyList<string> Colonnes)
{
    internal static ModeleListe De(ModeleGarde garde) =>
        new(garde.Modele.Nom, garde.Modele.Libelle, garde.Version, garde.Le, [.. garde.Modele.Faits.Select(fait => fait.Forme.Nom).Distinct()], garde.Modele.Colonnes);
}
