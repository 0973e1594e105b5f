using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests;

/// <summary>Faits d'exemple, tous de l'épisode RSA/1 d'une personne inventée ; un essai en change un champ par <c>with</c>.</summary>
public static class Exemples
{
    /// <summary>L'épisode des exemples.</summary>
    public static readonly Episode Premier = Episode.Rsa("1");

    /// <summary>Un autre épisode de la même personne.</summary>
    public static readonly Episode Second = Episode.Rsa("2");

    public static DroitRsaNotifie Ouverture(string jour, string territoire = "TAS-CL", bool soumis = true) =>
        new(NatureEntree.Primo, null, Le(jour), null, null, territoire, soumis, null) { Episode = Premier, DateEffet = Le(jour) };

    public static StatutDroitsDevoirsModifie Statut(string jour, bool soumis, string? territoire = null) =>
        new(soumis, territoire) { Episode = Premier, DateEffet = Le(jour) };

    public static OrientationNotifiee Orientation(string jour, Organisme organisme = Organisme.CCAS) =>
        new(organisme, RangOrientation.Initiale, null, null, null) { Episode = Premier, DateEffet = Le(jour) };

    public static RendezVousFixe Rdv(string fixeLe, string prevuLe, string rdv = "r1", ObjetRendezVous objet = ObjetRendezVous.Accompagnement) =>
        new(rdv, objet, Le(prevuLe)) { Episode = Premier, DateEffet = Le(fixeLe) };

    public static RendezVousAnnule RdvAnnule(string jour, InitiativeAnnulation initiative, string rdv = "r1") =>
        new(rdv, initiative) { Episode = Premier, DateEffet = Le(jour) };

    public static RendezVousTenu RdvTenu(string jour, string rdv = "r1") => new(rdv, null) { Episode = Premier, DateEffet = Le(jour) };

    public static RendezVousManque RdvManque(string jour, string rdv = "r1") => new(rdv, null) { Episode = Premier, DateEffet = Le(jour) };

    public static RelanceEffectuee Relance(string jour, string rdv = "r1") =>
        new(rdv, ModeRelance.Courrier) { Episode = Premier, DateEffet = Le(jour) };

    public static DiagnosticRealise Diagnostic(string jour, string numero = "d1") => new(numero) { Episode = Premier, DateEffet = Le(jour) };

    public static DiagnosticPartage Partage(string jour, string numero = "d1") =>
        new(numero, [DestinataireDiagnostic.Departement, DestinataireDiagnostic.Personne]) { Episode = Premier, DateEffet = Le(jour) };

    public static DiagnosticConjointRealise DiagnosticConjoint(string jour) =>
        new(null, SuiteDiagnostic.Maintien) { Episode = Premier, DateEffet = Le(jour) };

    public static ContratSigne Contrat(string jour, NatureContrat nature = NatureContrat.CER, RangContrat rang = RangContrat.Premier) =>
        new(nature, rang, null, null) { Episode = Premier, DateEffet = Le(jour) };

    public static ManquementConstate Manquement(string jour) =>
        new(FaitDeManquement.ContratNonRespecte, 1) { Episode = Premier, DateEffet = Le(jour) };

    public static ObservationsRecueillies Observations(string jour) =>
        new(FormeObservations.Ecrit, null) { Episode = Premier, DateEffet = Le(jour) };

    public static AvisEquipeRendu Avis(string jour) =>
        new(SensAvis.Favorable, MesureProposee.Suspension) { Episode = Premier, DateEffet = Le(jour) };

    public static SuspensionDecidee Suspension(string jour, int taux = 50, int mois = 1, CompositionFoyer? foyer = null) =>
        new(taux, mois, FondementSanction.Alinea1, foyer) { Episode = Premier, DateEffet = Le(jour) };

    public static SuspensionLevee Levee(string jour) => new(MotifLevee.Remobilisation) { Episode = Premier, DateEffet = Le(jour) };

    public static SuppressionDecidee Suppression(string jour, int taux = 50, int mois = 1, CompositionFoyer? foyer = null) =>
        new(taux, mois, FondementSanction.Alinea2, foyer) { Episode = Premier, DateEffet = Le(jour) };

    public static DroitRsaClos Cloture(string jour, MotifCloture motif = MotifCloture.Emploi) =>
        new(motif) { Episode = Premier, DateEffet = Le(jour) };

    public static DroitRsaSuspendu DroitSuspendu(string jour) =>
        new(MotifSuspensionDroit.DA) { Episode = Premier, DateEffet = Le(jour) };

    public static VersementRsaSuspendu VersementSuspendu(string jour) =>
        new(MotifSuspensionVersement.Code01) { Episode = Premier, DateEffet = Le(jour) };

    public static DroitRsaRepris Reprise(string jour) => new(MotifReprise.RepriseDroit) { Episode = Premier, DateEffet = Le(jour) };

    public static TerritoireChange Territoire(string jour, string vers, string de = "TAS-CL") =>
        new(de, vers) { Episode = Premier, DateEffet = Le(jour) };

    public static DossierTransmis Transmission(string jour) => new("21") { Episode = Premier, DateEffet = Le(jour) };

    public static PersonneConnue Naissance(string jour, string neLe) =>
        new(Le(neLe), Sexe.Femme) { Episode = Episode.DeLaPersonne, DateEffet = Le(jour) };

    public static PersonneDecedee Deces(string jour) => new() { Episode = Episode.DeLaPersonne, DateEffet = Le(jour) };

    public static EvenementCorrige Correction(string cible, string? effet = null, string? donnees = null) =>
        new(cible, effet is null ? null : Le(effet), donnees is null ? null : JsonElement.Parse(donnees), MotifCorrection.ErreurSaisie)
        { Episode = Premier, DateEffet = Aujourdhui };

    public static EvenementAnnule Annulation(string cible) =>
        new(cible, MotifAnnulation.Doublon) { Episode = Premier, DateEffet = Aujourdhui };
}
