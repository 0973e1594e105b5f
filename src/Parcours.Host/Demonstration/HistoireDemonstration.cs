using Parcours.Host.Demonstration.Accompagnement;
using Parcours.Host.Demonstration.Ase;
using Parcours.Host.Demonstration.Autonomie;
using Parcours.Host.Demonstration.Formation;
using Parcours.Host.Demonstration.Mobilite;
using Parcours.Host.Demonstration.ParFlux;
using Parcours.Host.Demonstration.PremierAccueil;
using Parcours.Host.Demonstration.Saisies;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Une histoire inventée de la Saône-et-Loire, de janvier 2018 au 31 mai 2022, telle que les valeurs publiées des lignes RSA, GAR,
/// REF, PAS et MOB en sortent exactement à leur date de connaissance (reference.md, C2), et bougent un peu ensuite ; l'ASE a les tailles que la
/// convention lui donne (B2). Pure et toujours la même : ni horloge, ni hasard qui ne vienne des graines. Chaque récit a la sienne et
/// numérote ses faits : en ajouter un ne déplace rien des autres.
/// </summary>
public static class HistoireDemonstration
{
    /// <summary>Les faits échangés (contrat.md, 1), une ligne NDJSON chacun, dans l'ordre de <c>enregistreLe</c>.</summary>
    /// <param name="sansActivites">Laisse de côté le premier accueil et la mobilité : cent soixante mille passages que peu de séances demandent.</param>
    public static IEnumerable<string> Lignes(bool sansActivites = false) => Ecrire([.. Dossiers(), .. sansActivites ? [] : Activites()]);

    /// <summary>Les mêmes faits, les entrées qu'une caisse annonce mises à part.</summary>
    internal static PartageDeLHistoire Partager(bool sansActivites) =>
        PartageDeLHistoire.De([.. DansLOrdre([.. Dossiers(), .. sansActivites ? [] : Activites()])]);

    /// <summary>Les seules activités, dans le même ordre.</summary>
    public static IEnumerable<string> LignesDesActivites() => Ecrire(Activites());

    /// <summary>Tri stable : le même jour, le RSA d'abord, où les autres récits prennent leurs personnes.</summary>
    private static IEnumerable<string> Ecrire(IReadOnlyList<JournalFictif> journaux)
    {
        using var ecriture = new EcritureNdjson();
        foreach (var fait in DansLOrdre(journaux)) yield return ecriture.Ligne(fait);
    }

    private static IEnumerable<FaitFictif> DansLOrdre(IReadOnlyList<JournalFictif> journaux) => journaux.SelectMany(journal => journal.DansLOrdre()).OrderBy(fait => fait.EnregistreLe);

    private static JournalFictif[] Dossiers()
    {
        var rsa = RecitRsa.Raconter();
        return [rsa.Journal, HistoireAse.Raconter(), HistoireAutonomie.Raconter(), HistoireAccompagnements.Raconter(rsa), HistoireFormation.Raconter(), HistoireSaisies.Raconter()];
    }

    private static JournalFictif[] Activites() => [HistoireMobilite.Raconter(), HistoirePremierAccueil.Raconter()];
}
