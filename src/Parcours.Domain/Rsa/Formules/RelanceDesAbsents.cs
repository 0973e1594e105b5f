using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// RSA19-D : une unité par épisode, l'absence au rendez-vous de référence. Toute relance à partir du jour de l'absence arrête l'horloge ;
/// un nouveau rendez-vous d'accompagnement fixé entre-temps l'exclut : il n'y avait plus lieu de relancer.
/// </summary>
public static class RelanceDesAbsents
{
    private static readonly ParametreAttendu Seuils = new("delais", NatureDeParametre.DelaiParAnnee);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.relance_des_absents", 1, [Seuils],
        static (_, question) => [Recrutement.Dans<RendezVousManque>(question.Periode)],
        static (parametres, question) =>
        {
            var territoire = question.Filtre(FiltresRsa.ParTerritoire.Nom);
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                {
                    if (dossier.AbsenceDeReference() is not { } absence || !question.Periode.Contient(absence.Effet)
                        || dossier.EntreeDUnFaitDu(absence.Effet) is not { } entree) continue;
                    var ici = dossier.TerritoireLe(absence.Effet);
                    if (territoire is not null && territoire != ici) continue;
                    var (jugement, sortie) = Juger(dossier, absence, entree.Sortie, parametres.Delai(Seuils.Nom, absence.Effet.Year), question.Observation);
                    compteur.Ajouter(dossier, jugement, ici, sortie);
                }
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(RendezVousFixe), typeof(RendezVousAnnule), typeof(RendezVousManque), typeof(RelanceEffectuee)],
    };

    private static (Jugement Jugement, FaitConnu? Sortie) Juger(
        DossierRsa dossier, Jalon<RendezVousManque> absence, FaitConnu? sortie, Delai delai, LocalDate observation)
    {
        var dernierJour = delai.DernierJour(absence.Effet);
        var relance = Relance(dossier, absence.Effet);
        // « Au plus tard le jour de la relance » : une relance tardive laisse au rendez-vous tout le délai.
        var dernierJourDuRendezVous = relance is { } r && r.Effet < dernierJour ? r.Effet : dernierJour;
        if (NouveauRendezVous(dossier, absence.Effet, dernierJourDuRendezVous) is { } nouveau)
            return (new(Classe.Exclu, absence.Connu, relance?.Connu, dernierJour), nouveau.Connu);
        var classe = Jugement.Classer(relance?.Effet, sortie?.Fait.DateEffet, dernierJour, observation);
        return (new(classe, absence.Connu, relance?.Connu, dernierJour), sortie);
    }

    private static Jalon<RelanceEffectuee>? Relance(DossierRsa dossier, LocalDate absence)
    {
        foreach (var relance in dossier.Relances)
            if (relance.Effet >= absence) return relance;
        return null;
    }

    private static Jalon<RendezVousFixe>? NouveauRendezVous(DossierRsa dossier, LocalDate absence, LocalDate dernierJour)
    {
        var reference = dossier.RendezVousDeReference!.Value.Ordre;
        foreach (var fixe in dossier.RendezVous)
            if (fixe.Effet >= absence && fixe.Effet <= dernierJour && fixe.Ordre != reference && fixe.Fait.Objet is ObjetRendezVous.Accompagnement) return fixe;
        return null;
    }
}
