using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Indicateurs;

/// <summary>Écrit une valeur sous la forme du contrat (§2), la même en ligne de commande et par HTTP.</summary>
public static class EcritureResultat
{
    /// <summary>Écrit l'objet.</summary>
    /// <param name="sortie">Où écrire.</param>
    /// <param name="resultat">La valeur.</param>
    /// <param name="secret">Le seuil de qui ne lit que des agrégats ; nul : tout s'écrit.</param>
    public static void Ecrire(Utf8JsonWriter sortie, Resultat resultat, SecretStatistique? secret = null)
    {
        sortie.WriteStartObject();
        EcrireChamps(sortie, resultat, secret);
        sortie.WriteEndObject();
    }

    /// <summary>Écrit les champs dans un objet déjà ouvert, que l'appelant complète et ferme.</summary>
    public static void EcrireChamps(Utf8JsonWriter sortie, Resultat resultat, SecretStatistique? secret = null)
    {
        EcrireChamps(sortie, resultat, secret?.De(resultat.Mesure, resultat.Definition.Forme) ?? Divulgation.Toute);
        EcritureDeLAVenir.Ecrire(sortie, resultat, secret);
        if (resultat.Saisie is not { } saisie) return;
        sortie.WriteStartObject("saisie");
        var montre = secret?.De(saisie.Mesure, saisie.Definition.Forme) ?? Divulgation.Toute;
        EcrireValeur(sortie, "valeur", saisie.Valeur, montre.Valeur);
        EcrireOrigine(sortie, saisie);
        if (montre != Divulgation.Toute) sortie.WriteBoolean("secret", true);
        sortie.WriteEndObject();
    }

    /// <summary>D'où vient une valeur donnée toute faite.</summary>
    private static void EcrireOrigine(Utf8JsonWriter sortie, Resultat resultat)
    {
        if (resultat.SaisieDOrigine is { } saisi) sortie.WriteString("origine", JsonNamingPolicy.CamelCase.ConvertName(saisi.Origine.ToString()));
    }

    /// <summary>Écrit les dates d'une lecture ; d'une connaissance à une position, que la réponse dit par ailleurs, il n'y a que le jour d'observation.</summary>
    public static void EcrireDates(Utf8JsonWriter sortie, PointDeConnaissance connu, LocalDate observeLe)
    {
        if (connu.Jour == observeLe)
        {
            sortie.WriteString("aLaDate", LocalDatePattern.Iso.Format(observeLe));
            return;
        }

        if (connu.Jour is { } jour) sortie.WriteString("connuAu", LocalDatePattern.Iso.Format(jour));
        sortie.WriteString("observeLe", LocalDatePattern.Iso.Format(observeLe));
    }

    /// <summary>Écrit ce qui s'en montre.</summary>
    public static void EcrireChamps(Utf8JsonWriter sortie, Resultat resultat, Divulgation montre)
    {
        sortie.WriteString("indicateur", resultat.Definition.Code);
        sortie.WriteString("version", resultat.Version.Nom);
        sortie.WriteString("debut", LocalDatePattern.Iso.Format(resultat.Periode.Debut));
        sortie.WriteString("fin", LocalDatePattern.Iso.Format(resultat.Periode.Fin));
        EcrireDates(sortie, resultat.Connu, resultat.ObserveLe);
        if (resultat.Filtres.Count > 0)
        {
            sortie.WriteStartObject("filtres");
            foreach (var (cle, valeur) in resultat.Filtres) sortie.WriteString(cle, valeur);
            sortie.WriteEndObject();
        }
        if (resultat.Definition.Forme is FormeDeValeur.Taux)
        {
            Ecrire("numerateur", resultat.Mesure.Numerateur, montre.Valeur);
            Ecrire("denominateur", resultat.Mesure.Denominateur, montre.Denominateur);
            Ecrire("enAttente", resultat.Mesure.EnAttente, montre.EnAttente);
            Ecrire("exclus", resultat.Mesure.Exclus, montre.Exclus);
        }
        if (resultat.Definition.Forme is FormeDeValeur.Moyenne)
        {
            Ecrire("somme", resultat.Mesure.Somme, montre.Valeur);
            Ecrire("effectif", resultat.Mesure.Effectif, montre.Valeur);
        }
        Ecrire("valeur", resultat.Valeur, montre.Valeur);
        EcrireOrigine(sortie, resultat);
        if (montre != Divulgation.Toute) sortie.WriteBoolean("secret", true);
        sortie.WriteString("unite", resultat.Definition.Unite);
        sortie.WriteNumber("position", resultat.Position);
        sortie.WriteString("empreinte", resultat.Definition.Empreinte);
        if (resultat.Version.Reserve is { } reserve) sortie.WriteString("reserve", reserve);

        void Ecrire(string nom, decimal? nombre, bool seMontre) => EcrireValeur(sortie, nom, nombre, seMontre);
    }

    private static void EcrireValeur(Utf8JsonWriter sortie, string nom, decimal? nombre, bool seMontre)
    {
        if (seMontre && nombre is { } connu) sortie.WriteNumber(nom, connu);
        else sortie.WriteNull(nom);
    }
}
