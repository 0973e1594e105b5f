using Parcours.Domain.Horloges;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Orientation : de l'entrée soumise à la première notification, fût-elle antérieure (R5). Les mêmes faits que RSA-02B : un cas en
/// attente y a la même échéance.
/// </summary>
internal static class OrientationAttendue
{
    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.orientation_attendue", [MecanismeRsa.Seuil], static p => p.Delai(MecanismeRsa.Seuil.Nom), static (suivi, delais, rendre) =>
        {
            if (suivi.Entree is { } entree && suivi.Orientation is null && delais.Au(entree.Effet, out var delai))
                rendre(entree.Depart, delai.DernierJour(entree.Effet));
        });
}
