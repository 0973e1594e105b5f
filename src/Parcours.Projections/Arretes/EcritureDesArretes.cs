using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Sceau;
using Parcours.Domain.Secret;

namespace Parcours.Projections.Arretes;

/// <summary>Écrit un arrêté en JSON : le même document se garde, sous sa forme canonique, et se remet.</summary>
public static class EcritureDesArretes
{
    /// <summary>Distingue ce document de tout autre qu'une empreinte désignerait.</summary>
    internal const string Objet = "parcours.arrete.v1";

    /// <summary>Ce que la base garde et que l'empreinte couvre : du JSON canonique.</summary>
    public static byte[] Contenu(MatriceArretee arrete)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon)) Ecrire(json, arrete);
        return JsonCanonique.De(tampon.WrittenSpan);
    }

    /// <summary>Écrit l'arrêté.</summary>
    /// <param name="sortie">Où écrire.</param>
    /// <param name="arrete">L'arrêté.</param>
    /// <param name="secret">Le seuil de qui ne lit que des agrégats ; nul : tout s'écrit, et l'empreinte s'en refait.</param>
    public static void Ecrire(Utf8JsonWriter sortie, MatriceArretee arrete, SecretStatistique? secret = null)
    {
        sortie.WriteStartObject();
        sortie.WriteString("objet", Objet);
        sortie.WriteString("id", arrete.Id);
        sortie.WriteString("departement", arrete.Departement);
        sortie.WriteString("convention", arrete.Demande.Convention);
        sortie.WriteString("titre", arrete.Titre);
        sortie.WriteNumber("annee", arrete.Annee);
        sortie.WriteString("par", arrete.Par);
        sortie.WriteString("le", InstantPattern.ExtendedIso.Format(arrete.Le));
        Ecrire(sortie, "remplace", arrete.Demande.Remplace);
        sortie.WriteStartObject("demande");
        Ecrire(sortie, "annee", arrete.Demande.Annee);
        sortie.WriteString("aLaDate", arrete.Demande.ALaDate is { } jour ? Iso(jour) : null);
        sortie.WriteEndObject();
        sortie.WriteStartArray("colonnes");
        foreach (var colonne in arrete.Colonnes)
        {
            sortie.WriteStartObject();
            sortie.WriteString("titre", colonne.Titre);
            sortie.WriteString("debut", Iso(colonne.Periode.Debut));
            sortie.WriteString("fin", Iso(colonne.Periode.Fin));
            sortie.WriteString("aLaDate", Iso(colonne.ALaDate));
            sortie.WriteNumber("position", colonne.Position);
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteStartArray("mesures");
        foreach (var mesure in arrete.Mesures)
        {
            sortie.WriteStartObject();
            sortie.WriteString("mesure", mesure.Intitule);
            sortie.WriteStartArray("indicateurs");
            foreach (var ligne in mesure.Lignes) Ecrire(sortie, ligne, arrete.Colonnes, secret);
            sortie.WriteEndArray();
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    /// <summary>Écrit ce qui se montre d'un chiffre, dans un objet déjà ouvert.</summary>
    public static void EcrireChamps(Utf8JsonWriter sortie, CelluleArretee cellule, FormeDeValeur forme, Divulgation montre)
    {
        if (forme is FormeDeValeur.Taux)
        {
            Ecrire("numerateur", cellule.Comptes.Numerateur, montre.Valeur);
            Ecrire("denominateur", cellule.Comptes.Denominateur, montre.Denominateur);
            Ecrire("enAttente", cellule.Comptes.EnAttente, montre.EnAttente);
            Ecrire("exclus", cellule.Comptes.Exclus, montre.Exclus);
        }

        if (forme is FormeDeValeur.Moyenne)
        {
            Ecrire("somme", cellule.Comptes.Somme, montre.Valeur);
            Ecrire("effectif", cellule.Comptes.Effectif, montre.Valeur);
        }

        Ecrire("valeur", cellule.Valeur, montre.Valeur);
        if (montre != Divulgation.Toute) sortie.WriteBoolean("secret", true);

        void Ecrire(string nom, decimal? nombre, bool seMontre)
        {
            if (seMontre && nombre is { } connu) sortie.WriteNumber(nom, connu);
            else sortie.WriteNull(nom);
        }
    }

    /// <summary>Ce qui se montre d'un chiffre arrêté.</summary>
    public static Divulgation Montre(CelluleArretee cellule, FormeDeValeur forme, SecretStatistique? secret) =>
        secret?.De(cellule.Comptes.EnMesure(), forme) ?? Divulgation.Toute;

    /// <summary>Une empreinte, telle qu'on l'écrit.</summary>
    public static string Empreinte(ReadOnlySpan<byte> empreinte) => "sha256:" + Convert.ToHexStringLower(empreinte);

    private static void Ecrire(Utf8JsonWriter sortie, LigneArretee ligne, IReadOnlyList<ColonneArretee> colonnes, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        sortie.WriteString("code", ligne.Code);
        sortie.WriteString("libelle", ligne.Libelle);
        sortie.WriteString("unite", ligne.Unite);
        sortie.WriteString("forme", FormesEcrites.De(ligne.Forme));
        sortie.WriteString("version", ligne.Version);
        sortie.WriteString("empreinte", ligne.Empreinte);
        sortie.WriteString("cible", ligne.Cible);
        sortie.WriteString("reserve", ligne.Reserve);
        sortie.WriteStartArray("cellules");
        foreach (var (colonne, cellule) in colonnes.Zip(ligne.Cellules))
        {
            sortie.WriteStartObject();
            sortie.WriteString("colonne", colonne.Titre);
            EcrireChamps(sortie, cellule, ligne.Forme, Montre(cellule, ligne.Forme, secret));
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, Guid? id)
    {
        if (id is { } connu) sortie.WriteString(nom, connu);
        else sortie.WriteNull(nom);
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, int? nombre)
    {
        if (nombre is { } connu) sortie.WriteNumber(nom, connu);
        else sortie.WriteNull(nom);
    }

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
