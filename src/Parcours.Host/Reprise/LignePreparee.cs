using NodaTime;

namespace Parcours.Host.Reprise;

/// <summary>Une ligne du fichier, sa forme vérifiée, prête pour l'antichambre.</summary>
internal readonly record struct LignePreparee(
    long Ligne, Instant ConnuLe, LocalDate Jour, Guid Id, string IdEmetteur, string Genre, string Objet, short Type, byte[] Donnees,
    string? Auteur, string? Organisme, string? EnregistreLe, (string Genre, string Texte, Guid Jeton)? Opaque);
