using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Mobilite.Formules;

/// <summary>Les formules de la mobilité.</summary>
public static class FormulesMobilite
{
    /// <summary>MOB-01 : personnes dont un accompagnement court au moins un jour de la période (R11), chacune une fois, par le plus ancien (R9).</summary>
    public static Formule<PersonneMobilite> Accompagnees { get; } = new("mobilite.accompagnees", 1, [],
        static (_, question) => [new Recrutement.EnCours(
            typeof(MobiliteAccompagnementDebute), [typeof(MobiliteAccompagnementTermine)], question.Periode.Debut, question.JourDuStock)],
        static (_, question) =>
        {
            var observee = question.Periode with { Fin = question.JourDuStock };
            return (personne, compteur) =>
            {
                Suivi? retenu = null;
                foreach (var mesure in personne.Mesures)
                    if (mesure.Suivi is { } suivi && suivi.EstEnCoursUnJourDe(observee) && (retenu is not { } autre || Precede(suivi.Debut, autre.Debut))) retenu = suivi;
                if (retenu is { } compte) compteur.Ajouter(Unite(personne, compte.Debut, compte.Fin));
            };
        })
    { Lit = [typeof(MobiliteAccompagnementDebute), typeof(MobiliteAccompagnementTermine)] };

    /// <summary>MOB-02 : diagnostics prescrits dans la période ; une personne en a autant que de prescriptions.</summary>
    public static Formule<PersonneMobilite> Prescriptions { get; } = new("mobilite.prescriptions", 1, [],
        static (_, question) => [Recrutement.Dans<MobiliteDiagnosticPrescrit>(question.Periode)],
        static (_, question) => (personne, compteur) =>
        {
            foreach (var mesure in personne.Mesures)
                foreach (var prescription in mesure.Prescriptions)
                    if (question.Periode.Contient(prescription.Fait.DateEffet)) compteur.Ajouter(Unite(personne, prescription, sortie: null));
        })
    { Lit = [typeof(MobiliteDiagnosticPrescrit), typeof(MobiliteAccompagnementTermine)] };

    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<PersonneMobilite>> Toutes { get; } = [Accompagnees, Prescriptions];

    private static Unite Unite(PersonneMobilite personne, FaitConnu depart, FaitConnu? sortie) =>
        new(personne.Id, depart.Fait.Episode, Classe.Compte, null, null, depart, null, sortie, null, EstAnomalie: false);

    private static bool Precede(FaitConnu a, FaitConnu b) =>
        a.Fait.DateEffet != b.Fait.DateEffet ? a.Fait.DateEffet < b.Fait.DateEffet : a.Ordre < b.Ordre;
}
