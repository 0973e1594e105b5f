using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Echange;

/// <summary>Un fait échangé (contrat, §1), sa forme vérifiée.</summary>
/// <param name="Id">Clé d'idempotence de l'émetteur.</param>
/// <param name="Objet">Identifiant, chez l'émetteur, de ce que le flux suit : la personne, ou l'objet d'un flux qui n'en suit aucune, avec l'année s'il ne se lit pas (<see cref="Famille.Cle"/>).</param>
/// <param name="Fait">Le fait, identifiants opaques remplacés.</param>
/// <param name="EnregistreLe">Instant de connaissance déclaré ; une date vaut la fin de ce jour à Paris. Nul hors reprise.</param>
/// <param name="JourDeConnaissance">Le jour de <paramref name="EnregistreLe"/> à Paris.</param>
/// <param name="EnregistreLeRecu">Le texte reçu.</param>
/// <param name="Auteur">Agent, tel que reçu.</param>
/// <param name="OrganismeAuteur">Organisme de l'agent, tel que reçu.</param>
public sealed record FaitRecu(
    string Id, string Objet, Fait Fait, Instant? EnregistreLe, LocalDate? JourDeConnaissance, string? EnregistreLeRecu, string? Auteur, string? OrganismeAuteur)
{
    /// <summary>Genre de <see cref="Objet"/> : sous lui seul son identifiant se tire ou se retrouve.</summary>
    public string Genre => Famille.De(Fait.Episode.Dispositif).Genre;
}

/// <summary>Résultat de lecture d'un fait échangé.</summary>
/// <param name="Id">L'identifiant lu, même quand le reste est fautif ; nul s'il est illisible.</param>
/// <param name="Recu">Le fait, nul si une erreur l'empêche.</param>
/// <param name="Erreurs">Écarts de forme.</param>
public readonly record struct LectureDeFait(string? Id, FaitRecu? Recu, IReadOnlyList<ErreurDeForme> Erreurs);
