using NodaTime;

namespace Parcours.Host.Reprise;

/// <summary>
/// Une ligne du fichier, sa forme vérifiée, prête pour l'antichambre. <c>Cible</c> n'est dite que d'une retouche dont le flux se coupe par année : elle
/// suit celui de sa cible.
/// </summary>
internal readonly record struct LignePreparee(
    long Ligne, Instant ConnuLe, LocalDate Jour, Guid Id, string IdEmetteur, string Genre, string Objet, short Type, byte[] Donnees,
    string? Auteur, string? Organisme, string? EnregistreLe, (string Genre, string Texte, Guid Jeton)? Opaque, Guid? Cible);
