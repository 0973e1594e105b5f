using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>Personnes orientées dans la période, une fois chacune.</summary>
public static class Orientes
{
    /// <summary>
    /// GAR-01 : orientées vers la garantie d'activité parmi les nouveaux entrants de l'année civile de l'orientation, sauf si une orientation
    /// vers l'accompagnement global existe au plus tard ce jour.
    /// </summary>
    public static Formule<PersonneGarantie> VersLaGarantie { get; } = Comptages.PersonnesDistinctes("garantie.entrants_orientes",
        Recrutement.Dans<GarantieActiviteOrientee>, static personne => personne.Garanties.SelectMany(dossier => dossier.Orientations),
        static (personne, orientation) => personne.EstEntreeEn(orientation.Fait.DateEffet.Year) && !personne.Accompagnements.SelectMany(dossier => dossier.Orientations)
            .Any(accompagnement => accompagnement.Fait.DateEffet <= orientation.Fait.DateEffet),
        typeof(GarantieActiviteOrientee), typeof(GarantieActiviteTerminee), typeof(AccompagnementGlobalOriente), typeof(AccompagnementGlobalTermine),
        typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie), typeof(DroitRsaClos));

    /// <summary>GAR-03 : orientées vers l'accompagnement global.</summary>
    public static Formule<PersonneGarantie> VersLAccompagnementGlobal { get; } = Comptages.PersonnesDistinctes("garantie.orientes_accompagnement_global",
        Recrutement.Dans<AccompagnementGlobalOriente>, static personne => personne.Accompagnements.SelectMany(dossier => dossier.Orientations), static (_, _) => true,
        typeof(AccompagnementGlobalOriente), typeof(AccompagnementGlobalTermine));
}
