using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using static Parcours.Domain.Tests.Exemples;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait de chaque type, tous ses champs renseignés : ce que les fichiers de contrat figent.</summary>
internal static class FaitsComplets
{
    private static readonly LocalDate _jour = new(2022, 3, 15);
    private static readonly LocalDate _autreJour = new(2022, 4, 30);

    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new EvenementCorrige("e1", _autreJour, JsonElement.Parse("""{"organisme":"PLIE","parcours":null}"""), MotifCorrection.DateRectifiee) { Episode = Premier, DateEffet = _jour },
        new EvenementAnnule("e1", MotifAnnulation.AnnulationErronee) { Episode = Episode.DeLaPersonne, DateEffet = _jour },
        new TerritoireChange("TAS-CL", "TAS-MP") { Episode = Premier, DateEffet = _jour },
        new DossierTransmis("2A") { Episode = Premier, DateEffet = _jour },
        new PersonneConnue(new(1980, 2, 29), Sexe.Femme) { Episode = Episode.DeLaPersonne, DateEffet = _jour },
        new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = _jour },
        new PersonnesFusionnees(new("0192f0c0-0000-7000-8000-000000000001")) { Episode = Episode.DeLaPersonne, DateEffet = _jour },
        new DroitRsaNotifie(NatureEntree.TransfertEntrant, new(2022, 1, 31), new(2022, 2, 1), RoleFoyer.Conjoint,
            new("0192f0c0-0000-7000-8000-000000000001"), "TAS-CL", true, "21") { Episode = Premier, DateEffet = _jour },
        new StatutDroitsDevoirsModifie(false, "TAS-MALC") { Episode = Premier, DateEffet = _jour },
        new OrientationNotifiee(Organisme.CCAS, RangOrientation.Reorientation, VoieOrientation.SocioPro, new(2022, 3, 10), AuteurOrientation.FranceTravail) { Episode = Episode.Rsa("12"), DateEffet = _jour },
        new RendezVousFixe("r1", ObjetRendezVous.InformationCollective, _autreJour) { Episode = Premier, DateEffet = _jour },
        new RendezVousAnnule("r1", InitiativeAnnulation.Organisme) { Episode = Premier, DateEffet = _jour },
        new RendezVousTenu("r1", ObjetRendezVous.Accompagnement) { Episode = Premier, DateEffet = _jour },
        new RendezVousManque("r1", true) { Episode = Premier, DateEffet = _jour },
        new RelanceEffectuee("r1", ModeRelance.SaisineEP) { Episode = Premier, DateEffet = _jour },
        new DiagnosticRealise("d1") { Episode = Premier, DateEffet = _jour },
        new DiagnosticPartage("d1", [DestinataireDiagnostic.Ccas, DestinataireDiagnostic.OrganismeReferent]) { Episode = Premier, DateEffet = _jour },
        new DiagnosticConjointRealise(true, SuiteDiagnostic.Maintien) { Episode = Premier, DateEffet = _jour },
        new ContratSigne(NatureContrat.ContratEngagement, RangContrat.Renouvellement, _autreJour, 12.5m) { Episode = Premier, DateEffet = _jour },
        new ManquementConstate(FaitDeManquement.ContratNonEtabli, 2) { Episode = Premier, DateEffet = _jour },
        new ObservationsRecueillies(FormeObservations.Audition, true) { Episode = Premier, DateEffet = _jour },
        new AvisEquipeRendu(SensAvis.SousCondition, MesureProposee.Reduction) { Episode = Premier, DateEffet = _jour },
        new SuspensionDecidee(80, 3, FondementSanction.Alinea1, CompositionFoyer.Plusieurs) { Episode = Premier, DateEffet = _jour },
        new SuspensionLevee(MotifLevee.FinDuree) { Episode = Premier, DateEffet = _jour },
        new SuppressionDecidee(100, 4, FondementSanction.Alinea4, CompositionFoyer.Majoration) { Episode = Premier, DateEffet = _jour },
        new DroitRsaClos(MotifCloture.TransfertSortant) { Episode = Premier, DateEffet = _jour },
        new DroitRsaSuspendu(MotifSuspensionDroit.DA) { Episode = Premier, DateEffet = _jour },
        new VersementRsaSuspendu(MotifSuspensionVersement.Code01) { Episode = Premier, DateEffet = _jour },
        new DroitRsaRepris(MotifReprise.Regularisation) { Episode = Premier, DateEffet = _jour },
    ];
}
