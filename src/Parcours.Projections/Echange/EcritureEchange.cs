using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Echange;

/// <summary>Écrit un fait du journal sous sa forme échangée : l'inverse exact de la reprise.</summary>
public static class EcritureEchange
{
    /// <summary>Écrit l'objet ; la personne y est son identifiant interne, le journal n'en connaît pas d'autre, et manque si le flux n'en suit aucune.</summary>
    /// <param name="sortie">Sortie JSON.</param>
    /// <param name="lu">L'événement.</param>
    /// <param name="connuLe">Instant de connaissance à écrire.</param>
    public static void Ecrire(Utf8JsonWriter sortie, EvenementLu lu, DateTimeOffset connuLe)
    {
        var fait = lu.Consigne.Fait;
        var suivi = lu.Personne.ToString();
        sortie.WriteStartObject();
        sortie.WriteString("id", lu.Provenance.IdEmetteur ?? lu.Consigne.Id.ToString());
        sortie.WriteString("flux", Flux(fait.Episode, suivi));
        if (Famille.De(fait.Episode.Dispositif).EstDUnePersonne) sortie.WriteString("personne", suivi);
        sortie.WriteString("type", fait.GetType().Name);
        sortie.WriteString("dateEffet", LocalDatePattern.Iso.Format(fait.DateEffet));
        sortie.WriteString("enregistreLe", InstantPattern.ExtendedIso.Format(NodaTime.Instant.FromDateTimeOffset(connuLe)));
        if (lu.Provenance.Auteur is { } auteur) sortie.WriteString("auteur", auteur);
        if (lu.Provenance.OrganismeAuteur is { } organisme) sortie.WriteString("organismeAuteur", organisme);
        sortie.WritePropertyName("donnees");
        Forme.De(fait.GetType()).Ecrire(sortie, fait);
        sortie.WriteEndObject();
    }

    /// <summary>Le texte <c>flux</c> du contrat.</summary>
    /// <param name="episode">L'épisode.</param>
    /// <param name="suivi">La personne ou l'objet que le flux suit.</param>
    public static string Flux(Episode episode, string suivi)
    {
        var famille = Famille.De(episode.Dispositif);
        if (famille.EnClair) suivi = IdentifiantEnClair.Code(Guid.Parse(suivi));
        if (famille.RangNomme) return $"{famille.Code}/{episode.Rang}";
        return famille.ARang ? $"{famille.Code}/{suivi}/{episode.Rang}" : $"{famille.Code}/{suivi}";
    }
}
