using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>La matrice pour un programme : chaque cellule est une valeur du contrat (§2), suivie de ce que les documents impriment.</summary>
internal static class MatriceEnJson
{
    public static void Ecrire(Utf8JsonWriter sortie, MatriceRemplie matrice, SecretStatistique? secret = null)
    {
        sortie.WriteStartObject();
        sortie.WriteString("convention", matrice.Matrice.Convention);
        sortie.WriteString("titre", matrice.Matrice.Titre);
        sortie.WriteString("departement", matrice.Departement);
        sortie.WriteString("version", matrice.Matrice.Version);
        EcrireSource(sortie, matrice.Matrice.Source);
        if (matrice.AnneesDesCibles is [.., var annee]) sortie.WriteNumber("anneeDesCibles", annee);
        sortie.WriteStartArray("anneesDesCibles");
        foreach (var celle in matrice.AnneesDesCibles) sortie.WriteNumberValue(celle);
        sortie.WriteEndArray();
        sortie.WriteStartArray("colonnes");
        foreach (var colonne in matrice.Colonnes) EcrireColonne(sortie, colonne);
        sortie.WriteEndArray();
        sortie.WriteStartArray("mesures");
        foreach (var mesure in matrice.Mesures)
        {
            sortie.WriteStartObject();
            sortie.WriteString("mesure", mesure.Intitule);
            sortie.WriteStartArray("indicateurs");
            foreach (var ligne in mesure.Lignes) EcrireLigne(sortie, ligne, matrice, secret);
            sortie.WriteEndArray();
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static void EcrireSource(Utf8JsonWriter sortie, Source source)
    {
        sortie.WriteStartObject("source");
        sortie.WriteString("titre", source.Titre);
        if (source.Passage is { } passage) sortie.WriteString("passage", passage);
        sortie.WriteString("relueLe", Iso(source.RelueLe));
        sortie.WriteEndObject();
    }

    private static void EcrireColonne(Utf8JsonWriter sortie, ColonneRemplie colonne)
    {
        sortie.WriteStartObject();
        sortie.WriteString("titre", colonne.Colonne.Titre);
        sortie.WriteString("debut", Iso(colonne.Colonne.Periode.Debut));
        sortie.WriteString("fin", Iso(colonne.Colonne.Periode.Fin));
        EcritureResultat.EcrireDates(sortie, colonne.Colonne.Connu, colonne.Colonne.ArreteLe);
        sortie.WriteNumber("position", colonne.Position);
        sortie.WriteEndObject();
    }

    private static void EcrireLigne(Utf8JsonWriter sortie, LigneRemplie ligne, MatriceRemplie matrice, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        sortie.WriteString("code", ligne.Definition.Code);
        sortie.WriteString("libelle", ligne.Definition.Libelle);
        sortie.WriteString("unite", ligne.Definition.Unite);
        if (ligne.Cible is { } cible) sortie.WriteString("cible", cible);
        if (ligne.Cibles.Any(fixee => fixee is not null))
        {
            sortie.WriteStartObject("cibles");
            foreach (var (annee, fixee) in matrice.AnneesDesCibles.Zip(ligne.Cibles))
                if (fixee is not null) sortie.WriteString(annee.ToString(CultureInfo.InvariantCulture), fixee);
            sortie.WriteEndObject();
        }
        if (ligne.Definition.Ambiguites is { } commentaire) sortie.WriteString("commentaire", commentaire);
        sortie.WriteStartArray("cellules");
        foreach (var (colonne, cellule) in matrice.Colonnes.Zip(ligne.Cellules)) EcrireCellule(sortie, colonne.Colonne.Titre, cellule, secret);
        sortie.WriteEndArray();
        if (ligne.Ailleurs.Count > 0)
        {
            sortie.WriteStartArray("autresPeriodes");
            foreach (var cellule in ligne.Ailleurs) EcrireCellule(sortie, PeriodeEnTexte.De(cellule.Resultat.Periode), cellule, secret);
            sortie.WriteEndArray();
        }
        sortie.WriteEndObject();
    }

    private static void EcrireCellule(Utf8JsonWriter sortie, string colonne, CelluleRemplie cellule, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        sortie.WriteString("colonne", colonne);
        EcritureResultat.EcrireChamps(sortie, cellule.Resultat, secret);
        if (cellule.Publie is { } publie) sortie.WriteNumber("publie", publie.Nombre);
        if (cellule.Variante is { } variante) sortie.WriteNumber("variante", variante.Nombre);
        if (cellule.Derivee is { } derivee) sortie.WriteNumber("derivee", derivee.Nombre);
        sortie.WriteEndObject();
    }

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
