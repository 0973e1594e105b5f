namespace Parcours.Domain.Communs.Formes;

/// <summary>Refus de forme : il vaut partout, saisie, lot, flux ou reprise.</summary>
/// <param name="Champ">Nom échangé du champ fautif.</param>
/// <param name="Raison">Phrase française ; ne répète jamais une valeur qui pourrait désigner une personne.</param>
public sealed record ErreurDeForme(string Champ, string Raison);
