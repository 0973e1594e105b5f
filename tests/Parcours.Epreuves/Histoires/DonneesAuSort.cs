using System.Text.Json.Nodes;
using NodaTime;

namespace Parcours.Epreuves.Histoires;

/// <summary>Les données d'un fait, au sort, toujours dans la forme de <c>champs.csv</c> : l'épreuve est dans l'ordre et les retouches.</summary>
internal static class DonneesAuSort
{
    private static readonly string[] _territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];

    /// <summary>Types et poids : ceux que les formules lisent reviennent plus souvent, le décès reste rare.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        .. Fois(16, "DroitRsaNotifie"), .. Fois(14, "OrientationNotifiee"), .. Fois(10, "RendezVousFixe"), .. Fois(5, "RendezVousAnnule"),
        .. Fois(4, "RendezVousTenu"), .. Fois(3, "RendezVousManque"), .. Fois(2, "RelanceEffectuee"), .. Fois(10, "ContratSigne"),
        .. Fois(9, "StatutDroitsDevoirsModifie"), .. Fois(8, "DroitRsaClos"), .. Fois(5, "TerritoireChange"), "DossierTransmis",
        "DroitRsaSuspendu", "VersementRsaSuspendu", "DroitRsaRepris", "ManquementConstate", "ObservationsRecueillies", "AvisEquipeRendu",
        "SuspensionDecidee", "DiagnosticRealise", "DiagnosticPartage", .. Fois(2, "PersonneConnue"), .. Fois(2, "PersonneDecedee"),
    ];

    public static bool EstDeLaPersonne(string type) => type is "PersonneConnue" or "PersonneDecedee";

    /// <summary>Ce que la caisse annonce peut porter un effet futur, par lot ou reprise (B0).</summary>
    public static bool EstDeCaisse(string type) => type is "DroitRsaClos" or "DroitRsaSuspendu" or "VersementRsaSuspendu" or "DroitRsaRepris";

    public static JsonObject De(string type, Random alea, LocalDate effet)
    {
        var donnees = new JsonObject();
        switch (type)
        {
            case "DroitRsaNotifie":
                donnees["nature"] = Parmi(alea, "primo", "primo", "retour", "transfertEntrant");
                donnees["dateOuvertureDroit"] = FaitTire.Ecrire(effet.PlusDays(-alea.Next(60)));
                donnees["territoire"] = Parmi(alea, _territoires);
                donnees["soumisDroitsDevoirs"] = alea.Next(5) > 0;
                if (alea.Next(2) == 0) donnees["role"] = Parmi(alea, "demandeur", "conjoint");
                if (alea.Next(3) == 0) donnees["foyer"] = $"f{alea.Next(9)}";
                break;
            case "StatutDroitsDevoirsModifie":
                donnees["soumisDroitsDevoirs"] = alea.Next(2) == 0;
                if (alea.Next(3) == 0) donnees["territoire"] = Parmi(alea, _territoires);
                break;
            case "OrientationNotifiee":
                donnees["organisme"] = Parmi(alea, "Departement", "CCAS", "MissionLocale", "PLIE", "PoleEmploi", "FranceTravail", "CapEmploi", "autre");
                donnees["rang"] = Parmi(alea, "initiale", "reorientation");
                if (alea.Next(2) == 0) donnees["parcours"] = Parmi(alea, "emploi", "socioPro", "social");
                break;
            case "RendezVousFixe":
                donnees["rdv"] = Rdv(alea);
                donnees["objet"] = Parmi(alea, "accompagnement", "accompagnement", "orientation", "informationCollective");
                donnees["datePrevue"] = FaitTire.Ecrire(effet.PlusDays(alea.Next(30)));
                break;
            case "RendezVousAnnule":
                donnees["rdv"] = Rdv(alea);
                donnees["initiative"] = Parmi(alea, "organisme", "personne");
                break;
            case "RendezVousTenu":
                donnees["rdv"] = Rdv(alea);
                break;
            case "RendezVousManque":
                donnees["rdv"] = Rdv(alea);
                if (alea.Next(2) == 0) donnees["excuse"] = alea.Next(2) == 0;
                break;
            case "RelanceEffectuee":
                donnees["rdv"] = Rdv(alea);
                donnees["mode"] = Parmi(alea, "courrier", "sms", "appel");
                break;
            case "DiagnosticRealise":
                donnees["diagnostic"] = "d1";
                break;
            case "DiagnosticPartage":
                donnees["diagnostic"] = "d1";
                donnees["destinataires"] = new JsonArray("departement", "personne");
                break;
            case "ContratSigne":
                donnees["nature"] = Parmi(alea, "CER", "CER", "PPAE", "contratEngagement");
                donnees["rang"] = Parmi(alea, "premier", "premier", "reactive", "renouvellement");
                if (alea.Next(2) == 0) donnees["heuresHebdo"] = alea.Next(71) / 2m;
                break;
            case "ManquementConstate":
                donnees["fait"] = Parmi(alea, "contratNonEtabli", "contratNonRespecte", "refusControle");
                if (alea.Next(2) == 0) donnees["rang"] = 1 + alea.Next(3);
                break;
            case "ObservationsRecueillies":
                donnees["forme"] = Parmi(alea, "ecrit", "audition", "aucune");
                break;
            case "AvisEquipeRendu":
                donnees["avis"] = Parmi(alea, "favorable", "defavorable", "sousCondition");
                break;
            case "SuspensionDecidee":
                donnees["taux"] = 40;
                donnees["dureeMois"] = 1;
                donnees["fondement"] = Parmi(alea, "L262-37-I-1", "L262-37-I-2");
                break;
            case "DroitRsaClos":
                donnees["motif"] = Parmi(alea, "emploi", "ressources", "nonDeclaration", "transfertSortant", "autre");
                break;
            case "TerritoireChange":
                donnees["de"] = Parmi(alea, _territoires);
                donnees["vers"] = Parmi(alea, _territoires);
                break;
            case "DossierTransmis":
                donnees["departement"] = Parmi(alea, "03", "2A", "971");
                break;
            case "DroitRsaSuspendu" or "VersementRsaSuspendu":
                donnees["motif"] = Parmi(alea, "DA", "DB", "autre");
                break;
            case "DroitRsaRepris":
                if (alea.Next(2) == 0) donnees["motif"] = Parmi(alea, "repriseDroit", "regularisation");
                break;
            case "PersonneConnue":
                donnees["sexe"] = Parmi(alea, "femme", "homme");
                if (alea.Next(2) == 0) donnees["dateNaissance"] = FaitTire.Ecrire(new LocalDate(1960 + alea.Next(40), 1 + alea.Next(12), 1 + alea.Next(28)));
                break;
            case "PersonneDecedee":
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type, null);
        }

        return donnees;
    }

    public static T Parmi<T>(Random alea, params IReadOnlyList<T> choix) => choix[alea.Next(choix.Count)];

    private static string Rdv(Random alea) => $"r{alea.Next(4)}";

    private static IEnumerable<string> Fois(int nombre, string type) => Enumerable.Repeat(type, nombre);
}
