using NodaTime;
using NodaTime.Text;

namespace Parcours.Bancs.Histoire;

/// <summary>
/// La vie d'une personne suivie de bout en bout, tirée de son seul numéro : rendez-vous tenus ou manqués, relances, diagnostics et partages,
/// contrats renouvelés, réexamens, réorientations, sanctions. Un droit dure trois ans et demi en moyenne, comme en Saône-et-Loire, où
/// quatorze mille personnes sont suivies pour quatre mille entrées par an.
/// </summary>
internal static class VieSuivie
{
    /// <summary>Faits de chaque personne, au plus : de quoi dimensionner le fichier.</summary>
    public const int Faits = 14;

    private static readonly string[] _organismes = ["Departement", "CCAS", "MissionLocale", "PLIE", "PoleEmploi", "CapEmploi"];
    private static readonly string[] _territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];
    private static readonly LocalDate _loi2025 = new(2025, 1, 1);

    public static List<FaitInvente> De(Profil profil, int annee, int numero)
    {
        var alea = new Random(unchecked((profil.Graine * 397) ^ (annee * 7_919) ^ (numero * 31)));
        var entree = new LocalDate(annee, 1, 1).PlusDays(alea.Next(365));
        var (fin, orientation) = (entree.PlusDays(alea.Next(30, 2_520)), entree.PlusDays(alea.Next(5, 60)));
        var (rendezVous, manque) = (orientation.PlusDays(alea.Next(1, 30)), alea.Next(4) == 0);
        var (prevu, territoire) = (rendezVous.PlusDays(10), _territoires[alea.Next(3)]);
        var contrat = prevu.PlusDays(alea.Next(0, 30));
        var nature = contrat >= _loi2025 ? "contratEngagement" : alea.Next(3) == 0 ? "PPAE" : "CER";
        List<FaitInvente> faits =
        [
            Appris(entree, "PersonneConnue", $$"""{"dateNaissance":"{{Texte(entree.PlusYears(-alea.Next(17, 62)).PlusDays(-alea.Next(365)))}}"}"""),
            Appris(entree, "DroitRsaNotifie", $$"""{"nature":"{{(alea.Next(4) == 0 ? "retour" : "primo")}}","dateOuvertureDroit":"{{Texte(entree.PlusDays(-alea.Next(40)))}}","role":"demandeur","foyer":"{{profil.Prefixe}}f{{annee}}-{{numero}}","territoire":"{{territoire}}","soumisDroitsDevoirs":{{(alea.Next(10) > 0 ? "true" : "false")}}}"""),
            Appris(orientation, "OrientationNotifiee", $$"""{"organisme":"{{_organismes[alea.Next(6)]}}","rang":"initiale","parcours":"{{(alea.Next(2) == 0 ? "social" : "emploi")}}"}"""),
            Appris(rendezVous, "RendezVousFixe", $$"""{"rdv":"r1","objet":"accompagnement","datePrevue":"{{Texte(prevu)}}"}"""),
            manque ? Appris(prevu, "RendezVousManque", """{"rdv":"r1","excuse":false}""") : Appris(prevu, "RendezVousTenu", """{"rdv":"r1","objet":"accompagnement"}"""),
            Appris(contrat.PlusDays(-1), "DiagnosticRealise", """{"diagnostic":"d1"}"""),
            Appris(contrat.PlusDays(alea.Next(0, 8)), "DiagnosticPartage", """{"diagnostic":"d1","destinataires":["organismeReferent"]}"""),
            Appris(contrat, "ContratSigne", $$"""{"nature":"{{nature}}","rang":"premier","finValidite":"{{Texte(contrat.PlusDays(360))}}","heuresHebdo":15}"""),
        ];
        if (manque) faits.Add(Appris(prevu.PlusDays(alea.Next(1, 50)), "RelanceEffectuee", """{"rdv":"r1","mode":"courrier"}"""));
        if (manque && alea.Next(2) == 0) faits.Add(Appris(prevu.PlusDays(alea.Next(1, 40)), "RendezVousFixe", $$"""{"rdv":"r2","objet":"accompagnement","datePrevue":"{{Texte(prevu.PlusDays(60))}}"}"""));
        for (var renouvellement = contrat.PlusDays(360); renouvellement < fin && faits.Count < Faits - 3; renouvellement = renouvellement.PlusDays(360))
            faits.Add(Appris(renouvellement, "ContratSigne", $$"""{"nature":"{{(renouvellement >= _loi2025 ? "contratEngagement" : "CER")}}","rang":"renouvellement","finValidite":"{{Texte(renouvellement.PlusDays(360))}}"}"""));
        if (alea.Next(5) == 0) faits.Add(Appris(Entre(entree, fin), "OrientationNotifiee", $$"""{"organisme":"{{_organismes[alea.Next(6)]}}","rang":"reorientation","parcours":"social"}"""));
        if (alea.Next(12) == 0) faits.Add(Appris(Entre(entree, fin), "TerritoireChange", $$"""{"de":"{{territoire}}","vers":"{{_territoires[alea.Next(3)]}}"}"""));
        faits.Add(Appris(fin, "DroitRsaClos", """{"motif":"emploi"}"""));
        // Le journal s'arrête un an après le dernier entrant : le reste n'est pas encore arrivé.
        var dernierJour = new LocalDate(profil.EntrantsParAnnee.Keys.Max() + 1, 12, 31);
        faits.RemoveAll(fait => fait.Appris > dernierJour);
        return faits;

        FaitInvente Appris(LocalDate effet, string type, string donnees) => new(effet, effet.PlusDays(alea.Next(4)), type, donnees);

        LocalDate Entre(LocalDate debut, LocalDate dernier) => debut.PlusDays(alea.Next(Period.DaysBetween(debut, dernier)));
    }

    private static string Texte(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
