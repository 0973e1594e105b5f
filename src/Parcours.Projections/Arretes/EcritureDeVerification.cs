using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Ecarts;

namespace Parcours.Projections.Arretes;

/// <summary>Écrit une vérification, la même en ligne de commande et par HTTP.</summary>
public static class EcritureDeVerification
{
    /// <summary>Un état, tel qu'on l'écrit.</summary>
    public static string Texte(EtatDeCellule etat) => JsonNamingPolicy.CamelCase.ConvertName(etat.ToString());

    /// <summary>Écrit la vérification.</summary>
    /// <param name="sortie">Où écrire.</param>
    /// <param name="verification">La vérification.</param>
    /// <param name="secret">Le seuil de qui ne lit que des agrégats ; nul : tout s'écrit.</param>
    public static void Ecrire(Utf8JsonWriter sortie, VerificationDArrete verification, SecretStatistique? secret = null)
    {
        var (lu, cellules) = (verification.Lu, verification.Cellules.ToList());
        sortie.WriteStartObject();
        sortie.WriteString("id", lu.Inscrit.Id);
        sortie.WriteString("convention", lu.Inscrit.Convention);
        sortie.WriteNumber("annee", lu.Inscrit.Annee);
        sortie.WriteString("le", InstantPattern.ExtendedIso.Format(lu.Inscrit.Le));
        sortie.WriteBoolean("conforme", verification.EstConforme);
        sortie.WriteBoolean("intact", lu.EstIntact);
        sortie.WriteBoolean("porteSonEmpreinte", lu.PorteSonEmpreinte);
        sortie.WriteString("empreinte", EcritureDesArretes.Empreinte(lu.Inscrit.Empreinte));
        sortie.WriteNumber("position", verification.Position);
        sortie.WriteNumber("cellules", cellules.Count);
        sortie.WriteStartObject("etats");
        foreach (var etat in Enum.GetValues<EtatDeCellule>()) sortie.WriteNumber(Texte(etat), cellules.Count(cellule => cellule.Etat == etat));
        sortie.WriteEndObject();
        sortie.WriteNumber("enEcart", cellules.Count(cellule => cellule.EstEnEcart));
        sortie.WriteStartArray("lignes");
        foreach (var ligne in verification.Lignes) Ecrire(sortie, ligne, lu.Arrete!.Colonnes, secret);
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter sortie, LigneVerifiee ligne, IReadOnlyList<ColonneArretee> colonnes, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        sortie.WriteString("code", ligne.Ligne.Code);
        sortie.WriteString("version", ligne.Ligne.Version);
        sortie.WriteString("empreinte", ligne.Ligne.Empreinte);
        sortie.WriteString("empreinteActuelle", ligne.EmpreinteActuelle);
        sortie.WriteStartArray("cellules");
        foreach (var (colonne, cellule) in colonnes.Zip(ligne.Cellules))
        {
            sortie.WriteStartObject();
            sortie.WriteString("colonne", colonne.Titre);
            sortie.WriteNumber("position", colonne.Position);
            sortie.WriteString("etat", Texte(cellule.Etat));
            Ecrire(sortie, "arrete", cellule.Arretee, ligne.Ligne.Forme, EcritureDesArretes.Montre(cellule.Arretee, ligne.Ligne.Forme, secret));
            if (cellule.Etat is EtatDeCellule.ValeurChangee) EcrireACote(sortie, "recalcule", cellule.Arretee, cellule.Recalculee!, ligne.Ligne.Forme, secret);
            sortie.WriteBoolean("enEcart", cellule.EstEnEcart);
            if (cellule.Aujourdhui is { } su) EcrireACote(sortie, "aujourdhui", cellule.Arretee, su, ligne.Ligne.Forme, secret);
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    /// <summary>Un second chiffre, écrit à côté du premier : leur différence aussi désignerait trop peu de personnes.</summary>
    private static void EcrireACote(
        Utf8JsonWriter sortie, string nom, CelluleArretee arretee, CelluleArretee autre, FormeDeValeur forme, SecretStatistique? secret) =>
        Ecrire(sortie, nom, autre, forme,
            EcartTu.De(secret, autre.Comptes - arretee.Comptes, []).Arrivee(EcritureDesArretes.Montre(autre, forme, secret)));

    private static void Ecrire(Utf8JsonWriter sortie, string nom, CelluleArretee cellule, FormeDeValeur forme, Divulgation montre)
    {
        sortie.WriteStartObject(nom);
        EcritureDesArretes.EcrireChamps(sortie, cellule, forme, montre);
        sortie.WriteEndObject();
    }
}
