using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Arretes;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Arretes;

/// <summary>Relit un arrêté tel que la base le garde.</summary>
internal static class LectureDesArretes
{
    /// <exception cref="FormatException">Ce n'en est pas un.</exception>
    public static MatriceArretee Lire(string contenu)
    {
        try
        {
            var racine = JsonElement.Parse(contenu);
            if (racine.GetProperty("objet").GetString() != EcritureDesArretes.Objet) throw new FormatException();
            var demande = racine.GetProperty("demande");
            return new(
                racine.GetProperty("id").GetGuid(), Texte(racine, "departement"),
                new(Texte(racine, "convention"), EntierOuNul(demande.GetProperty("annee")), demande.GetProperty("aLaDate").GetString() is { } jour ? Jour(jour) : null,
                    racine.GetProperty("remplace") is { ValueKind: JsonValueKind.String } remplace ? remplace.GetGuid() : null),
                Texte(racine, "titre"), racine.GetProperty("annee").GetInt32(), Texte(racine, "par"), InstantPattern.ExtendedIso.Parse(Texte(racine, "le")).GetValueOrThrow(),
                [.. racine.GetProperty("colonnes").EnumerateArray().Select(Colonne)],
                [.. racine.GetProperty("mesures").EnumerateArray().Select(mesure =>
                    new MesureArretee(Texte(mesure, "mesure"), [.. mesure.GetProperty("indicateurs").EnumerateArray().Select(Ligne)]))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or UnparsableValueException or FormatException or OverflowException)
        {
            throw new FormatException("Ce contenu n'est pas celui d'un arrêté.", e);
        }
    }

    private static ColonneArretee Colonne(JsonElement colonne) => new(
        Texte(colonne, "titre"), new(Jour(Texte(colonne, "debut")), Jour(Texte(colonne, "fin"))), Jour(Texte(colonne, "aLaDate")), colonne.GetProperty("position").GetInt64());

    private static LigneArretee Ligne(JsonElement ligne)
    {
        var forme = FormesEcrites.Lire(Texte(ligne, "forme"));
        return new(
            Texte(ligne, "code"), Texte(ligne, "libelle"), Texte(ligne, "unite"), forme, Texte(ligne, "version"), Texte(ligne, "empreinte"),
            ligne.GetProperty("cible").GetString(), ligne.GetProperty("reserve").GetString(),
            [.. ligne.GetProperty("cellules").EnumerateArray().Select(cellule => Cellule(cellule, forme))]);
    }

    private static CelluleArretee Cellule(JsonElement cellule, FormeDeValeur forme)
    {
        var valeur = Nombre(cellule.GetProperty("valeur"));
        var comptes = forme switch
        {
            FormeDeValeur.Taux => new Bilan(
                cellule.GetProperty("numerateur").GetInt32(), cellule.GetProperty("denominateur").GetInt32() - cellule.GetProperty("numerateur").GetInt32(),
                cellule.GetProperty("enAttente").GetInt32(), cellule.GetProperty("exclus").GetInt32(), 0, 0),
            FormeDeValeur.Moyenne => new Bilan(0, 0, 0, 0, Nombre(cellule.GetProperty("somme"))!.Value, cellule.GetProperty("effectif").GetInt32()),
            FormeDeValeur.Saisie => valeur is { } donnee ? new Bilan(0, 0, 0, 0, donnee, 1) : default,
            _ => new Bilan((int)valeur!.Value, 0, 0, 0, 0, 0),
        };
        // Le JSON canonique ne garde pas le zéro d'un taux de 80,0.
        return new(comptes, forme is FormeDeValeur.Comptage or FormeDeValeur.Saisie ? valeur : valeur + 0.0m);
    }

    /// <summary>Un nombre qu'un double ne porte pas est écrit en texte par la forme canonique.</summary>
    private static decimal? Nombre(JsonElement nombre) => nombre.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => decimal.Parse(nombre.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => nombre.GetDecimal(),
    };

    private static int? EntierOuNul(JsonElement nombre) => nombre.ValueKind is JsonValueKind.Null ? null : nombre.GetInt32();

    private static string Texte(JsonElement objet, string nom) => objet.GetProperty(nom).GetString() ?? throw new FormatException();

    private static LocalDate Jour(string texte) => LocalDatePattern.Iso.Parse(texte).GetValueOrThrow();
}
