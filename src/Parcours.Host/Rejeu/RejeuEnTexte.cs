using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Rejeu;

namespace Parcours.Host.Rejeu;

/// <summary>Le compte rendu à l'écran : ce qui a été comparé, puis chaque chiffre qui diffère et ses cas.</summary>
internal static class RejeuEnTexte
{
    /// <summary>Cas montrés d'un même chiffre ; <c>--json</c> les donne tous.</summary>
    private const int CasMontres = 10;

    private static readonly CultureInfo _francais = CultureInfo.GetCultureInfo("fr-FR");

    public static string De(CompteRenduDeRejeu rendu)
    {
        var texte = new StringBuilder();
        var regard = rendu.Regard;
        var connue = rendu.ConnuAu is { } jour ? $"connue au {Jour(jour)}, " : "";
        texte.AppendLine(_francais, $"Département {rendu.Departement}, position {regard.Position}, {connue}observée le {Jour(regard.Observation)}.");
        texte.AppendLine(_francais, $"Journal rejoué en {rendu.Bilan.DureeDuRejeu.TotalSeconds:F1} s : {rendu.Indicateurs} indicateurs, toutes versions, {Annees(rendu.Annees)} ; {regard.Chiffres.Count:N0} chiffres.");
        if (!rendu.MemePosition) texte.AppendLine(_francais, $"Position : tables {rendu.PositionDesTables}, journal {regard.Position}.");
        foreach (var ecart in rendu.Bilan.Ecarts) Ajouter(texte, ecart);
        texte.Append(rendu.EstFidele ? "Les tables disent ce que dit le journal." : $"Les tables et le journal diffèrent : {rendu.Bilan.Ecarts.Count.ToString("N0", _francais)} chiffre(s) sur {regard.Chiffres.Count.ToString("N0", _francais)}.");
        return texte.ToString();
    }

    private static void Ajouter(StringBuilder texte, Ecart ecart)
    {
        texte.AppendLine(_francais, $"{ecart.Chiffre.Definition.Code} (version {ecart.Chiffre.Version.Nom}), {ecart.Chiffre.Periode.Debut.Year} : tables {Comptes(ecart.AuxTables)} ; journal {Comptes(ecart.AuJournal)}");
        if (ecart.Cas is null) return;
        foreach (var cas in ecart.Cas.Take(CasMontres))
            texte.AppendLine(_francais, $"  {new IdentifiantDeParcours(cas.Personne, cas.Episode)} : tables {Unite(cas.AuxTables)} ; journal {Unite(cas.AuJournal)}");
        if (ecart.Cas.Count > CasMontres) texte.AppendLine(_francais, $"  et {ecart.Cas.Count - CasMontres} autres cas");
    }

    private static string Annees(IReadOnlyList<int> annees) => annees switch
    {
        [] => "aucune année",
        [var seule] => $"année {seule}",
        [var premiere, .., var derniere] => $"{annees.Count} années de {premiere} à {derniere}",
    };

    private static string Comptes(Mesure mesure) => mesure.Somme == 0 && mesure.Effectif == mesure.Numerateur
        ? string.Create(_francais, $"{mesure.Numerateur}/{mesure.Denominateur}, en attente {mesure.EnAttente}, exclus {mesure.Exclus}")
        : string.Create(_francais, $"{mesure.Numerateur}/{mesure.Denominateur}, en attente {mesure.EnAttente}, exclus {mesure.Exclus}, somme {mesure.Somme:0.##}, effectif {mesure.Effectif}");

    private static string Unite(Unite? unite) => unite is not { } u ? "absent"
        : $"{QuestionDeDossiers.Texte(u.Classe)} ({string.Join(", ", Faits(u))})";

    /// <summary>Les faits qui décident, par leur position au journal.</summary>
    private static IEnumerable<string> Faits(Unite unite)
    {
        yield return "départ " + Fait(unite.Depart);
        if (unite.Arret is { } arret) yield return "arrêt " + Fait(arret);
        if (unite.Sortie is { } sortie) yield return "sortie " + Fait(sortie);
        if (unite.Echeance is { } echeance) yield return "échéance " + Jour(echeance);
        if (unite.Territoire is { } territoire) yield return territoire;
        if (unite.Organisme is { } organisme) yield return organisme;
        if (unite.Valeur is { } valeur) yield return "valeur " + valeur.ToString("0.##", _francais);
        if (unite.EstAnomalie) yield return "anomalie";
    }

    private static string Fait(FaitConnu connu) => $"{connu.Fait.GetType().Name} du {Jour(connu.Fait.DateEffet)}, position {connu.Ordre.ToString(CultureInfo.InvariantCulture)}";

    private static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
