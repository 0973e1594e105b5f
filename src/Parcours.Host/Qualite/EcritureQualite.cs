using System.Text.Json;
using Parcours.Domain.Secret;
using Parcours.Host.Echeances;
using Parcours.Projections.Imports;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>La forme JSON de la qualité, la même pour les routes et la commande.</summary>
internal static class EcritureQualite
{
    /// <summary>Écrit la question et sa position, dans un objet déjà ouvert.</summary>
    public static void EcrireEntete(Utf8JsonWriter sortie, DemandeDeQualite demande, QualiteLue lue)
    {
        if (demande.Debut is { } debut) sortie.WriteString("debut", EcritureEcheances.Jour(debut));
        if (demande.Fin is { } fin) sortie.WriteString("fin", EcritureEcheances.Jour(fin));
        EcritureResultat.EcrireDates(sortie, demande.Connu, demande.ObserveLe);
        if (demande.Import is { } import) sortie.WriteString("import", import);
        sortie.WriteNumber("position", lue.Position);
    }

    /// <summary>Écrit tous les chiffres, et ce que l'import a signalé s'il y en a un.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, DemandeDeQualite demande, QualiteLue lue, CompteRenduDImport? import, SecretStatistique? secret)
    {
        sortie.WriteStartObject();
        EcrireEntete(sortie, demande, lue);
        sortie.WriteStartArray("controles");
        foreach (var chiffre in lue.Chiffres)
        {
            sortie.WriteStartObject();
            EcrireControle(sortie, chiffre.Controle);
            EcrireChiffre(sortie, chiffre, secret);
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        if (import is not null) Ecrire(sortie, import, secret);
        sortie.WriteEndObject();
    }

    /// <summary>Écrit ce qu'un contrôle est.</summary>
    public static void EcrireControle(Utf8JsonWriter sortie, Controle controle)
    {
        sortie.WriteString("controle", controle.Code);
        sortie.WriteString("libelle", controle.Libelle);
        sortie.WriteString("definition", controle.Definition);
        if (controle.Delai is { } delai) sortie.WriteNumber("delai", delai);
    }

    /// <summary>Écrit ce qu'un contrôle compte, et ce qui s'en montre.</summary>
    public static void EcrireChiffre(Utf8JsonWriter sortie, ChiffreDeQualite chiffre, SecretStatistique? secret)
    {
        var tu = secret?.Tait(chiffre.Compte) is true;
        Ecrire(sortie, chiffre.Compte, tu);
        // Leur somme rendrait un total tu.
        if (tu || chiffre.Parts.Count == 0) return;
        var tues = secret?.Tues(chiffre);
        sortie.WriteStartArray("parts");
        foreach (var (motif, part) in chiffre.Parts)
        {
            sortie.WriteStartObject();
            sortie.WriteString("motif", motif);
            if (chiffre.Controle.Motifs.FirstOrDefault(celui => celui.Code == motif) is { } connu) sortie.WriteString("libelle", connu.Libelle);
            Ecrire(sortie, part, tues?.Contains(motif) is true);
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
    }

    /// <summary>Écrit un cas.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, CasDeQualite cas, RegardSurLaQualite regard, IReadOnlyDictionary<long, string> ids)
    {
        sortie.WriteStartObject();
        sortie.WriteString("parcours", regard.Nommer(cas));
        sortie.WriteString("jour", EcritureEcheances.Jour(cas.Jour));
        if (cas.Motif is { } motif) sortie.WriteString("motif", motif);
        if (cas.Jours is { } jours) sortie.WriteNumber("jours", jours);
        if (cas.Territoire is { } territoire) sortie.WriteString("territoire", territoire);
        if (cas.Organisme is { } organisme) sortie.WriteString("organisme", organisme);
        Ecrire(sortie, "fait", cas.Fait, regard.SousPseudonyme ? null : ids);
        if (cas.Autre is { } autre) Ecrire(sortie, "autre", autre, regard.SousPseudonyme ? null : ids);
        sortie.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter sortie, CompteDeQualite compte, bool tu)
    {
        Nombre("cas", compte.Cas);
        Nombre("personnes", compte.Personnes);
        if (compte.Retards is { } retards)
        {
            Nombre("effectif", retards.Effectif);
            Nombre("mediane", retards.Mediane);
            Nombre("p90", retards.P90);
        }

        if (tu) sortie.WriteBoolean("secret", true);

        void Nombre(string nom, long? nombre)
        {
            if (!tu && nombre is { } connu) sortie.WriteNumber(nom, connu);
            else sortie.WriteNull(nom);
        }
    }

    private static void Ecrire(Utf8JsonWriter sortie, CompteRenduDImport import, SecretStatistique? secret)
    {
        sortie.WriteStartObject("compteRendu");
        sortie.WriteString("etat", TableDesImports.Code(import.Import.Etat));
        sortie.WriteNumber(import.Import.Genre is GenreDImport.Tableur ? "lignes" : "dossiers", import.Import.Dossiers);
        Codes("remarques", import.Import.Avancement.Remarques);
        Codes("rejets", import.Rejets);
        sortie.WriteEndObject();

        void Codes(string nom, IReadOnlyDictionary<string, int> codes)
        {
            var tues = secret?.Tues(codes);
            sortie.WriteStartObject(nom);
            foreach (var (code, nombre) in codes.OrderBy(code => code.Key, StringComparer.Ordinal))
            {
                if (tues?.Contains(code) is true) sortie.WriteNull(code);
                else sortie.WriteNumber(code, nombre);
            }

            sortie.WriteEndObject();
        }
    }

    private static void Ecrire(Utf8JsonWriter sortie, string nom, FaitEnCause fait, IReadOnlyDictionary<long, string>? ids)
    {
        sortie.WriteStartObject(nom);
        sortie.WriteString("type", fait.Type);
        sortie.WriteString("dateEffet", EcritureEcheances.Jour(fait.Effet));
        if (ids is not null)
        {
            if (ids.TryGetValue(fait.Ordre, out var id)) sortie.WriteString("id", id);
            sortie.WriteNumber("position", fait.Ordre);
        }

        sortie.WriteEndObject();
    }
}
