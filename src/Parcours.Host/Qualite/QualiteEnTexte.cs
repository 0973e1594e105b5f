using System.Globalization;
using System.Text;
using Parcours.Host.Echeances;
using Parcours.Projections.Imports;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>La qualité en lignes lisibles : un contrôle et ses parts, ou ses dossiers, les plus anciens d'abord.</summary>
internal static class QualiteEnTexte
{
    private const int Largeur = 58;
    private static readonly CultureInfo _fr = CultureInfo.GetCultureInfo("fr-FR");

    public static string De(DemandeDeQualite demande, QualiteLue lue, CompteRenduDImport? import)
    {
        var texte = new StringBuilder(Entete(demande, lue, import));
        texte.Append(CultureInfo.InvariantCulture, $"\n{"Contrôle",-Largeur}{"Cas",12}{"Personnes",12}{"Médiane",10}{"9 sur 10",10}\n");
        foreach (var chiffre in lue.Chiffres)
        {
            Ligne(texte, chiffre.Controle.Delai is { } delai ? $"{chiffre.Controle.Libelle} (plus de {delai} jours)" : chiffre.Controle.Libelle, chiffre.Compte);
            foreach (var (motif, part) in chiffre.Parts)
                Ligne(texte, "  " + (chiffre.Controle.Motifs.FirstOrDefault(celui => celui.Code == motif)?.Libelle ?? motif), part);
        }

        if (import is not null) Signale(texte, import);
        return texte.ToString();
    }

    /// <summary>Un contrôle et ses dossiers.</summary>
    public static string Dossiers(DemandeDeQualite demande, QualiteLue lue, CompteRenduDImport? import)
    {
        var chiffre = lue.Chiffres[0];
        var texte = new StringBuilder(Entete(demande, lue, import));
        texte.Append(_fr, $"{chiffre.Controle.Libelle} : {chiffre.Compte.Cas:N0} cas, {chiffre.Compte.Personnes:N0} personne{(chiffre.Compte.Personnes > 1 ? "s" : "")}. {chiffre.Controle.Definition}\n");
        foreach (var cas in lue.Cas)
        {
            texte.Append(CultureInfo.InvariantCulture,
                $"{EcritureEcheances.Jour(cas.Jour)}  {(cas.Jours is { } jours ? $"{jours} j" : ""),7}  {cas.Organisme ?? "–",-13}  {cas.Territoire ?? "–",-10}  {RegardSurLaQualite.Entier.Nommer(cas),-45}  {Fait(cas.Fait)}{(cas.Autre is { } autre ? $", et {Fait(autre)}" : "")}{(cas.Motif is { } motif ? $"  [{motif}]" : "")}\n");
        }

        return texte.ToString();
    }

    private static string Entete(DemandeDeQualite demande, QualiteLue lue, CompteRenduDImport? import)
    {
        var periode = (demande.Debut, demande.Fin) switch
        {
            (null, null) => "",
            ({ } debut, null) => $", à partir du {EcritureEcheances.Jour(debut)}",
            (null, { } fin) => $", jusqu'au {EcritureEcheances.Jour(fin)}",
            ({ } debut, { } fin) => $", du {EcritureEcheances.Jour(debut)} au {EcritureEcheances.Jour(fin)}",
        };
        return string.Create(CultureInfo.InvariantCulture,
            $"Qualité connue {demande.Connu}, observée le {EcritureEcheances.Jour(demande.ObserveLe)}, position {lue.Position}{periode}{(import is null ? "" : $", import {import.Import.Travail:N} ({TableDesImports.Code(import.Import.Etat)})")}.\n");
    }

    private static void Ligne(StringBuilder texte, string libelle, CompteDeQualite compte) => texte.Append(
        string.Create(_fr, $"{libelle,-Largeur}{compte.Cas,12:N0}{compte.Personnes,12:N0}{Jours(compte.Retards?.Mediane),10}{Jours(compte.Retards?.P90),10}").TrimEnd()).Append('\n');

    private static void Signale(StringBuilder texte, CompteRenduDImport import)
    {
        texte.Append(_fr, $"\nSignalé par l'import, sur {import.Import.Dossiers:N0} {(import.Import.Genre is GenreDImport.Tableur ? "lignes" : "dossiers")}\n");
        foreach (var (code, nombre) in import.Import.Avancement.Remarques.OrderBy(remarque => remarque.Key, StringComparer.Ordinal)) Signale(code, nombre);
        foreach (var (code, nombre) in import.Rejets) Signale($"rejet : {code}", nombre);

        void Signale(string code, int nombre) => texte.Append(_fr, $"{"  " + code,-Largeur}{nombre,12:N0}\n");
    }

    private static string Jours(int? jours) => jours is { } connus ? string.Create(_fr, $"{connus:N0} j") : "";

    private static string Fait(FaitEnCause fait) => $"{fait.Type} du {EcritureEcheances.Jour(fait.Effet)}";
}
