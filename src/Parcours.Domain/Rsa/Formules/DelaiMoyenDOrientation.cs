using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// OAR-03 : jours de l'ouverture du droit à la première orientation, plancher zéro (R5), parmi les entrants soumis dont le droit s'est
/// ouvert dans la période et qui sont orientés à son dernier jour. Les non-orientés sont hors champ : biais vers le bas.
/// </summary>
public static class DelaiMoyenDOrientation
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.delai_moyen_d_orientation", 1, [],
        static (_, question) => [new Recrutement.ParDate(typeof(DroitRsaNotifie), "dateOuvertureDroit", question.Periode.Debut, question.Periode.Fin)],
        static (_, question) =>
        {
            var (jour, territoire) = (question.JourDuStock, question.Filtre(FiltresRsa.ParTerritoire.Nom));
            return (personne, compteur) =>
            {
                if (Reference(personne, question.Periode) is not var (dossier, entree) || (territoire is not null && territoire != entree.Territoire)) return;
                if (dossier.PremiereOrientation is not { } orientation || orientation.Effet > jour) return;
                var jours = Period.DaysBetween(entree.Ouverture.DateOuvertureDroit, orientation.Effet);
                compteur.Ajouter(UnitesRsa.Unite(dossier, new(Classe.Compte, entree.Depart, orientation.Connu, EstAnomalie: jours < 0), entree.Territoire, entree.Sortie)
                    with
                { Valeur = Math.Max(0, jours) });
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee)],
    };

    /// <summary>Une personne une fois, par sa première entrée, rangée par l'ouverture du droit (R9).</summary>
    private static (DossierRsa Dossier, EntreeRsa Entree)? Reference(PersonneRsa personne, Periode periode)
    {
        (DossierRsa Dossier, EntreeRsa Entree)? reference = null;
        foreach (var dossier in personne.Dossiers)
            foreach (var entree in dossier.Entrees)
                if (periode.Contient(entree.Ouverture.DateOuvertureDroit) && (reference is not { } deja || Comparer(entree, deja.Entree) < 0)) reference = (dossier, entree);
        return reference;
    }

    private static int Comparer(EntreeRsa a, EntreeRsa b) =>
        a.Ouverture.DateOuvertureDroit.CompareTo(b.Ouverture.DateOuvertureDroit) is var jour and not 0 ? jour : Entrant.Comparer(a, b);
}
