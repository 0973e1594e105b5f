using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Matrices;

/// <summary>Une mesure d'une convention et ses indicateurs, dans l'ordre des lignes.</summary>
/// <param name="Intitule">Intitulé, celui des définitions.</param>
/// <param name="Codes">Codes des indicateurs.</param>
/// <param name="Version">Version des définitions, la même pour toutes ses colonnes : elles doivent se comparer.</param>
public sealed record MesureDeMatrice(string Intitule, IReadOnlyList<string> Codes, string Version);

/// <summary>La matrice d'une convention : une donnée, qui ne porte aucun chiffre. Les valeurs publiées et les cibles sont dans les définitions.</summary>
/// <param name="Convention">Nom (<c>calpae-2022</c>).</param>
/// <param name="Titre">Titre affiché.</param>
/// <param name="Version">Version des définitions, sauf mesure qui en dit une autre.</param>
/// <param name="Source">Source relue.</param>
/// <param name="Mesures">Mesures, dans l'ordre de la convention.</param>
/// <param name="Colonnes">Colonnes publiées, par période croissante ; aucune si rien n'a été publié : les dernières années en tiennent lieu.</param>
/// <param name="AnneesDesCibles">Années dont les cibles s'affichent, sauf demande contraire ; aucune si rien n'en fixe.</param>
public sealed record Matrice(
    string Convention, string Titre, string Version, Source Source,
    IReadOnlyList<MesureDeMatrice> Mesures, IReadOnlyList<ColonneDeMatrice> Colonnes, IReadOnlyList<int> AnneesDesCibles);
