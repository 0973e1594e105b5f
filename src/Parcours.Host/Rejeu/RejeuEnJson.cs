using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Rejeu;

namespace Parcours.Host.Rejeu;

/// <summary>Le compte rendu en JSON, tous les cas compris.</summary>
internal static class RejeuEnJson
{
    public static void Ecrire(Utf8JsonWriter json, CompteRenduDeRejeu rendu)
    {
        json.WriteStartObject();
        json.WriteString("departement", rendu.Departement);
        json.WriteNumber("position", rendu.Regard.Position);
        json.WriteNumber("positionDesTables", rendu.PositionDesTables);
        if (rendu.ConnuAu is { } connuAu) json.WriteString("connuAu", Jour(connuAu));
        json.WriteString("observeLe", Jour(rendu.Regard.Observation));
        json.WriteNumber("dureeDuRejeuMs", Math.Round(rendu.Bilan.DureeDuRejeu.TotalMilliseconds));
        json.WriteStartArray("annees");
        foreach (var annee in rendu.Annees) json.WriteNumberValue(annee);
        json.WriteEndArray();
        json.WriteNumber("indicateurs", rendu.Indicateurs);
        json.WriteNumber("chiffres", rendu.Regard.Chiffres.Count);
        json.WriteBoolean("fidele", rendu.EstFidele);
        json.WriteStartArray("ecarts");
        foreach (var ecart in rendu.Bilan.Ecarts) Ecrire(json, ecart);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Ecart ecart)
    {
        json.WriteStartObject();
        json.WriteString("indicateur", ecart.Chiffre.Definition.Code);
        json.WriteString("version", ecart.Chiffre.Version.Nom);
        json.WriteString("debut", Jour(ecart.Chiffre.Periode.Debut));
        json.WriteString("fin", Jour(ecart.Chiffre.Periode.Fin));
        Ecrire(json, "tables", ecart.AuxTables);
        Ecrire(json, "journal", ecart.AuJournal);
        if (ecart.Cas is { } cas)
        {
            json.WriteStartArray("cas");
            foreach (var un in cas)
            {
                json.WriteStartObject();
                json.WriteString("parcours", new IdentifiantDeParcours(un.Personne, un.Episode).ToString());
                Ecrire(json, "tables", un.AuxTables);
                Ecrire(json, "journal", un.AuJournal);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, string nom, Mesure mesure)
    {
        json.WriteStartObject(nom);
        json.WriteNumber("numerateur", mesure.Numerateur);
        json.WriteNumber("denominateur", mesure.Denominateur);
        json.WriteNumber("enAttente", mesure.EnAttente);
        json.WriteNumber("exclus", mesure.Exclus);
        json.WriteNumber("somme", mesure.Somme);
        json.WriteNumber("effectif", mesure.Effectif);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, string nom, Unite? unite)
    {
        if (unite is not { } u)
        {
            json.WriteNull(nom);
            return;
        }
        json.WriteStartObject(nom);
        json.WriteString("classe", QuestionDeDossiers.Texte(u.Classe));
        Ecrire(json, "depart", u.Depart);
        if (u.Arret is { } arret) Ecrire(json, "arret", arret);
        if (u.Sortie is { } sortie) Ecrire(json, "sortie", sortie);
        if (u.Echeance is { } echeance) json.WriteString("echeance", Jour(echeance));
        if (u.Territoire is { } territoire) json.WriteString("territoire", territoire);
        if (u.Organisme is { } organisme) json.WriteString("organisme", organisme);
        if (u.Valeur is { } valeur) json.WriteNumber("valeur", valeur);
        json.WriteBoolean("anomalie", u.EstAnomalie);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, string nom, FaitConnu connu)
    {
        json.WriteStartObject(nom);
        json.WriteString("type", connu.Fait.GetType().Name);
        json.WriteString("dateEffet", Jour(connu.Fait.DateEffet));
        json.WriteNumber("position", connu.Ordre);
        json.WriteEndObject();
    }

    private static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
