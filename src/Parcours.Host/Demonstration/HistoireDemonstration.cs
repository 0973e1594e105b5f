using Parcours.Host.Demonstration.Accompagnement;
using Parcours.Host.Demonstration.Ase;
using Parcours.Host.Demonstration.Autonomie;
using Parcours.Host.Demonstration.Formation;
using Parcours.Host.Demonstration.Saisies;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Une histoire inventée de la Saône-et-Loire, de janvier 2018 au 31 mai 2022, telle que les valeurs publiées des lignes RSA, GAR et
/// REF en sortent exactement à leur date de connaissance (reference.md, C2), et bougent un peu ensuite ; l'ASE a les tailles que la
/// convention lui donne (B2). Pure et toujours la même : ni horloge, ni hasard qui ne vienne des graines. Chaque récit a la sienne et
/// numérote ses faits : en ajouter un ne déplace rien des autres.
/// </summary>
public static class HistoireDemonstration
{
    /// <summary>Les faits échangés (contrat.md, 1), une ligne NDJSON chacun, dans l'ordre de <c>enregistreLe</c>.</summary>
    public static IEnumerable<string> Lignes()
    {
        using var ecriture = new EcritureNdjson();
        foreach (var fait in Faits())
            yield return ecriture.Ligne(fait);
    }

    /// <summary>Tri stable : le même jour, le RSA d'abord, où les autres récits prennent leurs personnes.</summary>
    private static IEnumerable<FaitFictif> Faits()
    {
        var rsa = RecitRsa.Raconter();
        JournalFictif[] journaux =
            [rsa.Journal, HistoireAse.Raconter(), HistoireAutonomie.Raconter(), HistoireAccompagnements.Raconter(rsa), HistoireFormation.Raconter(), HistoireSaisies.Raconter()];
        return journaux.SelectMany(journal => journal.DansLOrdre()).OrderBy(fait => fait.EnregistreLe);
    }
}
