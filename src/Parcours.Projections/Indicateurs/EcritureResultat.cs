using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>Écrit une valeur sous la forme du contrat (§2), la même en ligne de commande et par HTTP.</summary>
public static class EcritureResultat
{
    /// <summary>Écrit l'objet.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, Resultat resultat)
    {
        sortie.WriteStartObject();
        EcrireChamps(sortie, resultat);
        sortie.WriteEndObject();
    }

    /// <summary>Écrit les champs dans un objet déjà ouvert, que l'appelant complète et ferme.</summary>
    public static void EcrireChamps(Utf8JsonWriter sortie, Resultat resultat)
    {
        sortie.WriteString("indicateur", resultat.Definition.Code);
        sortie.WriteString("version", resultat.Version.Nom);
        sortie.WriteString("debut", LocalDatePattern.Iso.Format(resultat.Periode.Debut));
        sortie.WriteString("fin", LocalDatePattern.Iso.Format(resultat.Periode.Fin));
        if (resultat.ConnuAu == resultat.ObserveLe) sortie.WriteString("aLaDate", LocalDatePattern.Iso.Format(resultat.ConnuAu));
        else
        {
            sortie.WriteString("connuAu", LocalDatePattern.Iso.Format(resultat.ConnuAu));
            sortie.WriteString("observeLe", LocalDatePattern.Iso.Format(resultat.ObserveLe));
        }
        if (resultat.Filtres.Count > 0)
        {
            sortie.WriteStartObject("filtres");
            foreach (var (cle, valeur) in resultat.Filtres) sortie.WriteString(cle, valeur);
            sortie.WriteEndObject();
        }
        if (resultat.Definition.Forme is FormeDeValeur.Taux)
        {
            sortie.WriteNumber("numerateur", resultat.Mesure.Numerateur);
            sortie.WriteNumber("denominateur", resultat.Mesure.Denominateur);
            sortie.WriteNumber("enAttente", resultat.Mesure.EnAttente);
            sortie.WriteNumber("exclus", resultat.Mesure.Exclus);
        }
        if (resultat.Definition.Forme is FormeDeValeur.Moyenne)
        {
            sortie.WriteNumber("somme", resultat.Mesure.Somme);
            sortie.WriteNumber("effectif", resultat.Mesure.Effectif);
        }
        if (resultat.Valeur is { } valeurConnue) sortie.WriteNumber("valeur", valeurConnue);
        else sortie.WriteNull("valeur");
        sortie.WriteString("unite", resultat.Definition.Unite);
        sortie.WriteNumber("position", resultat.Position);
        sortie.WriteString("empreinte", resultat.Definition.Empreinte);
        if (resultat.Version.Reserve is { } reserve) sortie.WriteString("reserve", reserve);
    }
}
