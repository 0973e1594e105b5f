using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Une formule compilée de la série RSA : une fonction pure d'un entrant, des paramètres et du jour d'observation.</summary>
/// <param name="Nom">Nom que les définitions citent.</param>
/// <param name="Revision">À augmenter quand le sens du calcul change : elle entre dans l'empreinte.</param>
/// <param name="Parametres">Paramètres attendus.</param>
/// <param name="Lier">Rend le juge de chaque entrant ; il rend nul hors du champ.</param>
public sealed record FormuleRsa(
    string Nom, int Revision, IReadOnlyList<ParametreAttendu> Parametres, Func<Parametres, LocalDate, Func<Entrant, Jugement?>> Lier)
{
    /// <summary>Toutes les formules de la série.</summary>
    public static IReadOnlyList<FormuleRsa> Toutes { get; } =
    [
        Entrants.Formule,
        OrientationDansLeDelai.ParmiLesOrientes,
        OrientationDansLeDelai.ParmiLesEntrants,
        OrientesHorsFranceTravail.Formule,
        PremierRendezVous.Fixe,
        PremierRendezVous.DansLeDelai,
        PremierContrat.Signe,
        PremierContrat.DansLeDelai,
    ];

    /// <summary>Juge toute une cohorte.</summary>
    public Mesure Calculer(CohorteRsa cohorte, Parametres parametres)
    {
        var juger = Lier(parametres, cohorte.Observation);
        return new(Classes(cohorte, juger), () => Unites(cohorte, juger));
    }

    private static IEnumerable<Classe> Classes(CohorteRsa cohorte, Func<Entrant, Jugement?> juger)
    {
        foreach (var entrant in cohorte.Entrants)
            if (juger(entrant) is { } jugement) yield return jugement.Classe;
    }

    /// <summary>Toutes rattachées au territoire de l'entrée (R10).</summary>
    private static IEnumerable<Unite> Unites(CohorteRsa cohorte, Func<Entrant, Jugement?> juger)
    {
        foreach (var entrant in cohorte.Entrants)
        {
            if (juger(entrant) is not { } jugement) continue;
            var (dossier, entree) = entrant;
            yield return new(dossier.Personne, dossier.Episode, jugement.Classe, entree.Territoire,
                dossier.PremiereOrientation is { } orientation ? CodesRsa.Texte(orientation.Fait.Organisme) : null,
                jugement.Depart, jugement.Arret, entree.Sortie, jugement.Echeance, jugement.EstAnomalie);
        }
    }
}
