using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Ecarts;

/// <summary>Écrit une décomposition, la même en ligne de commande et par HTTP.</summary>
public static class EcritureDesEcarts
{
    /// <summary>Les causes, telles qu'on les écrit.</summary>
    public static IReadOnlyList<string> Causes { get; } = [.. Enum.GetValues<CauseDEcart>().Select(Texte)];

    /// <summary>Une cause, telle qu'on l'écrit.</summary>
    public static string Texte(CauseDEcart cause) => JsonNamingPolicy.CamelCase.ConvertName(cause.ToString());

    /// <summary>Une cause, en clair.</summary>
    public static string Libelle(CauseDEcart cause) => cause switch
    {
        CauseDEcart.FaitNouveau => "fait nouveau",
        CauseDEcart.ConsignationTardive => "consignation tardive",
        CauseDEcart.Correction => "correction",
        CauseDEcart.Annulation => "annulation",
        CauseDEcart.Fusion => "fusion de personnes, faite ou défaite",
        CauseDEcart.TempsEcoule => "temps écoulé",
        CauseDEcart.Definition => "changement de définition",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    /// <summary>Écrit la décomposition, cause par cause.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, Decomposition ecarts, SecretStatistique? secret = null)
    {
        sortie.WriteStartObject();
        EcrireChamps(sortie, ecarts, secret);
        sortie.WriteEndObject();
    }

    /// <summary>Écrit les deux chiffres, l'écart et ses causes dans un objet déjà ouvert.</summary>
    public static void EcrireChamps(Utf8JsonWriter sortie, Decomposition ecarts, SecretStatistique? secret = null)
    {
        var forme = ecarts.De.Definition.Forme;
        sortie.WritePropertyName("de");
        EcritureResultat.Ecrire(sortie, ecarts.De, secret);
        var causes = ecarts.Parts.GroupBy(part => part.Cause).OrderBy(groupe => groupe.Key)
            .Select(groupe => (Cause: groupe.Key, Parts: groupe.Count(), Bilan: groupe.Aggregate(default(Bilan), (somme, part) => somme + part.Bilan))).ToList();
        var tus = EcartTu.De(secret, ecarts.Ecart, [.. causes.Select(cause => cause.Bilan)]);
        sortie.WriteStartObject("a");
        EcritureResultat.EcrireChamps(sortie, ecarts.A, tus.Arrivee(secret?.De(ecarts.A.Mesure, forme) ?? Divulgation.Toute));
        sortie.WriteEndObject();
        Ecrire(sortie, "ecart", ecarts.Ecart, forme, tus.Ecart);
        sortie.WriteStartArray("causes");
        foreach (var (rang, (cause, parts, bilan)) in causes.Index())
        {
            sortie.WriteStartObject();
            sortie.WriteString("cause", Texte(cause));
            sortie.WriteString("libelle", Libelle(cause));
            if (secret?.Protege(parts) is not true) sortie.WriteNumber("parts", parts);
            Ecrire(sortie, "bilan", bilan, forme, tus.Causes[rang]);
            sortie.WriteEndObject();
        }
        sortie.WriteEndArray();
    }

    /// <summary>Écrit une part : le fait, et ce que deviennent les dossiers.</summary>
    /// <param name="sortie">Où écrire.</param>
    /// <param name="part">La part.</param>
    /// <param name="forme">Ce que l'indicateur porte.</param>
    /// <param name="nommer">Le nom sous lequel un dossier se montre.</param>
    /// <param name="sousPseudonyme">Taire l'identifiant et la place du fait.</param>
    public static void Ecrire(Utf8JsonWriter sortie, PartDEcart part, FormeDeValeur forme, Func<Unite, string> nommer, bool sousPseudonyme)
    {
        sortie.WriteStartObject();
        sortie.WriteString("cause", Texte(part.Cause));
        if (part.Fait is { } lu)
        {
            sortie.WriteStartObject("fait");
            sortie.WriteString("type", lu.Consigne.Fait.GetType().Name);
            sortie.WriteString("dateEffet", LocalDatePattern.Iso.Format(lu.Consigne.Fait.DateEffet));
            // L'instant exact vaut une place au journal : sous pseudonyme, le jour suffit.
            var connuLe = Instant.FromDateTimeOffset(lu.ConnuLe);
            sortie.WriteString("connuLe", sousPseudonyme
                ? LocalDatePattern.Iso.Format(connuLe.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date) : InstantPattern.ExtendedIso.Format(connuLe));
            if (!sousPseudonyme)
            {
                if (lu.Provenance.IdEmetteur is { } id) sortie.WriteString("id", id);
                sortie.WriteNumber("position", lu.Consigne.Position);
            }
            sortie.WriteEndObject();
        }
        Ecrire(sortie, "bilan", part.Bilan, forme, default);
        sortie.WriteStartArray("mouvements");
        foreach (var mouvement in part.Mouvements)
        {
            sortie.WriteStartObject();
            sortie.WriteString("parcours", nommer(mouvement.Unite));
            if (mouvement.Unite.Territoire is { } territoire) sortie.WriteString("territoire", territoire);
            if (mouvement.Unite.Echeance is { } echeance) sortie.WriteString("echeance", LocalDatePattern.Iso.Format(echeance));
            Ecrire(sortie, "avant", mouvement.Avant);
            Ecrire(sortie, "apres", mouvement.Apres);
            sortie.WriteEndObject();
        }
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, Unite? unite)
    {
        if (unite is { } celle) sortie.WriteString(nom, JsonNamingPolicy.CamelCase.ConvertName(celle.Classe.ToString()));
        else sortie.WriteNull(nom);
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, Bilan bilan, FormeDeValeur forme, BilanTu tu)
    {
        sortie.WriteStartObject(nom);
        Ecrire("numerateur", bilan.Numerateur, tu.Numerateur);
        if (forme is FormeDeValeur.Taux) Ecrire("denominateur", bilan.Denominateur, tu.Denominateur);
        if (forme is FormeDeValeur.Moyenne or FormeDeValeur.Saisie)
        {
            Ecrire("somme", bilan.Somme, tu.Effectif);
            Ecrire("effectif", bilan.Effectif, tu.Effectif);
        }
        Ecrire("enAttente", bilan.EnAttente, tu.EnAttente);
        Ecrire("exclus", bilan.Exclus, tu.Exclus);
        sortie.WriteEndObject();

        void Ecrire(string composante, decimal nombre, bool seTait)
        {
            if (seTait) sortie.WriteNull(composante);
            else sortie.WriteNumber(composante, nombre);
        }
    }
}
