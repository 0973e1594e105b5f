using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Echange;

/// <summary>Écrit un fait du journal sous sa forme échangée : l'inverse exact de la reprise.</summary>
public static class EcritureEchange
{
    /// <summary>Écrit l'objet ; la personne y est son identifiant interne, le journal n'en connaît pas d'autre.</summary>
    /// <param name="sortie">Sortie JSON.</param>
    /// <param name="lu">L'événement.</param>
    /// <param name="connuLe">Instant de connaissance à écrire.</param>
    public static void Ecrire(Utf8JsonWriter sortie, EvenementLu lu, DateTimeOffset connuLe)
    {
        var fait = lu.Consigne.Fait;
        var personne = lu.Personne.ToString();
        sortie.WriteStartObject();
        sortie.WriteString("id", lu.Provenance.IdEmetteur ?? lu.Consigne.Id.ToString());
        sortie.WriteString("flux", Flux(fait.Episode, personne));
        sortie.WriteString("personne", personne);
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
    public static string Flux(Episode episode, string personne)
    {
        var famille = Famille.De(episode.Dispositif);
        return famille.ARang ? $"{famille.Code}/{personne}/{episode.Rang}" : $"{famille.Code}/{personne}";
    }
}
