using System.Text;

namespace Parcours.Bancs.Rapport;

/// <summary>Le tableau à l'écran et <c>docs/mesures.md</c> : les mêmes lignes.</summary>
internal static class EcritureDuRapport
{
    public static string EnTexte(IEnumerable<Section> sections)
    {
        var texte = new StringBuilder();
        foreach (var section in sections)
        {
            var largeur = section.Lignes.Max(ligne => ligne.Quoi.Length);
            texte.AppendLine().AppendLine(section.Titre);
            foreach (var ligne in section.Lignes)
                texte.AppendLine($"  {ligne.Quoi.PadRight(largeur)}  {ligne.Valeur,16}  {ligne.Cible,16}  {Verdict(ligne),-10} {ligne.Rapport}".TrimEnd());
        }
        return texte.ToString();
    }

    public static string EnMarkdown(string date, bool estRapide, IEnumerable<string> machine, IReadOnlyList<Section> sections, TimeSpan duree)
    {
        var texte = new StringBuilder($"""
            # Mesures

            Produit par `dotnet run -c Release --project tests/Parcours.Bancs`, le {date}, en {duree.TotalMinutes:0} min. Client, service et base
            se partagent la même machine : lire d'abord les rapports, pris dans la même exécution ; les débits, eux, varient de
            ± 15 % d'une exécution à l'autre.

            """).AppendLine();
        if (estRapide) texte.AppendLine("> Petites tailles (`--rapide`) : ces chiffres vérifient que les bancs tournent, ils ne se publient pas.").AppendLine();
        foreach (var ligne in machine) texte.AppendLine($"- {ligne}");
        var lignes = sections.SelectMany(section => section.Lignes).Where(ligne => ligne.EstTenue is not null).ToList();
        texte.AppendLine().AppendLine($"Cibles tenues : {lignes.Count(ligne => ligne.EstTenue is true)} sur {lignes.Count}.").AppendLine();
        foreach (var section in sections)
        {
            texte.AppendLine($"## {section.Titre}").AppendLine().AppendLine(section.Protocole).AppendLine();
            texte.AppendLine("| Mesure | Valeur | Cible | | Valeur / cible |").AppendLine("|---|---:|---:|---|---:|");
            foreach (var ligne in section.Lignes)
                texte.AppendLine($"| {ligne.Quoi} | {ligne.Valeur} | {ligne.Cible} | {Verdict(ligne)} | {ligne.Rapport} |");
            texte.AppendLine();
        }
        return texte.ToString().TrimEnd() + "\n";
    }

    private static string Verdict(Ligne ligne) => ligne.EstTenue switch { true => "tenue", false => "non tenue", null => "" };
}
