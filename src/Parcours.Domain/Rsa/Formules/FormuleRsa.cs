using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Une formule de la série RSA : une fonction pure d'un entrant, des paramètres et du jour d'observation.</summary>
/// <param name="Nom">Nom que les définitions citent.</param>
/// <param name="Revision">À augmenter quand le sens du calcul change : elle entre dans l'empreinte.</param>
/// <param name="Parametres">Paramètres attendus.</param>
/// <param name="Lier">Rend le juge de chaque entrant ; il rend nul hors du champ.</param>
public sealed record FormuleRsa(
    string Nom, int Revision, IReadOnlyList<ParametreAttendu> Parametres, Func<Parametres, LocalDate, Func<Entrant, Jugement?>> Lier)
{
    /// <inheritdoc cref="IFormule.CompteSesEntrees"/>
    public bool CompteSesEntrees { get; init; } = true;

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
        PremierRendezVous.DansLeDelaiDeLAnnee,
        OrientationDansLeDelai.ParmiLesEntrantsRecusDepuis,
    ];

    /// <summary>Juge toute une cohorte, en détail.</summary>
    public Mesure Calculer(CohorteRsa cohorte, Parametres parametres)
    {
        var (juger, compteur) = (Lier(parametres, cohorte.Observation), new Compteur(enDetail: true));
        foreach (var entrant in cohorte.Entrants) Compter(juger, entrant, compteur);
        return compteur.Mesurer();
    }

    /// <summary>
    /// La formule telle que la lecture l'appelle : sur une personne, par son entrée de référence, choisie d'abord ; les filtres
    /// s'appliquent ensuite (R9).
    /// </summary>
    public Formule<PersonneRsa> SurLaPersonne() => new(Nom, Revision, Parametres,
        static (_, question) => [Recrutement.Dans<DroitRsaNotifie>(question.Periode), Recrutement.Dans<StatutDroitsDevoirsModifie>(question.Periode)],
        (parametres, question) =>
        {
            var (juger, filtres, periode) = (Lier(parametres, question.Observation), FiltresRsa.De(question), question.Periode);
            return (personne, compteur) =>
            {
                if (personne.Reference(periode) is { } entrant && filtres.Retient(entrant)) Compter(juger, entrant, compteur);
            };
        })
    {
        Filtres = FiltresRsa.Admis,
        CompteSesEntrees = CompteSesEntrees,
        Lit = [typeof(OrientationNotifiee), typeof(RendezVousFixe), typeof(RendezVousAnnule), typeof(ContratSigne)],
    };

    /// <summary>Juge un entrant et le compte, rattaché au territoire de l'entrée (R10).</summary>
    private static void Compter(Func<Entrant, Jugement?> juger, Entrant entrant, Compteur compteur)
    {
        if (juger(entrant) is { } jugement) compteur.Ajouter(entrant.Dossier, jugement, entrant.Entree.Territoire, entrant.Entree.Sortie);
    }
}
