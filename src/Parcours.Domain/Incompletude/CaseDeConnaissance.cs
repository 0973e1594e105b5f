namespace Parcours.Domain.Incompletude;

/// <summary>Des faits d'une même tranche, appris dans un même mois.</summary>
/// <param name="Rang">Rang de la tranche de leur effet.</param>
/// <param name="Echelon">Le plus ancien échelon où ils étaient déjà connus.</param>
/// <param name="Nombre">Combien.</param>
public readonly record struct CaseDeConnaissance(int Rang, int Echelon, int Nombre);
