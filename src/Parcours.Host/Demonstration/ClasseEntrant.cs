namespace Parcours.Host.Demonstration;

internal enum Delai
{
    /// <summary>Rien au jour de l'arrêt.</summary>
    Aucun,
    DansLeDelai,
    HorsDelai,
}

/// <summary>Ce qu'un entrant apporte aux chiffres de son année, au jour de l'arrêt.</summary>
/// <param name="Orientation">Première orientation, au regard d'un mois après l'entrée.</param>
/// <param name="HorsPoleEmploi">La première orientation n'est pas pour Pôle emploi.</param>
/// <param name="RendezVous">Rendez-vous de référence, au regard de quatorze jours après l'orientation.</param>
/// <param name="Contrat">Premier CER, au regard de deux mois après l'orientation.</param>
internal readonly record struct ClasseEntrant(Delai Orientation, bool HorsPoleEmploi, Delai RendezVous, Delai Contrat)
{
    public static readonly ClasseEntrant NonOriente = new(Delai.Aucun, false, Delai.Aucun, Delai.Aucun);
}
