using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Une formule compilée de la série RSA : une fonction pure de la cohorte.</summary>
/// <param name="Nom">Nom que les définitions citent.</param>
/// <param name="Revision">À augmenter quand le sens du calcul change : elle entre dans l'empreinte.</param>
/// <param name="Parametres">Paramètres attendus.</param>
/// <param name="Calculer">La fonction.</param>
public sealed record FormuleRsa(
    string Nom, int Revision, IReadOnlyList<ParametreAttendu> Parametres, Func<CohorteRsa, Parametres, Mesure> Calculer)
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
}
