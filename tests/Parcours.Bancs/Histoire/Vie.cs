using NodaTime;

namespace Parcours.Bancs.Histoire;

/// <summary>Un fait inventé : le jour où il vaut, celui où il est appris, et de quoi l'écrire.</summary>
/// <param name="Effet">Date d'effet.</param>
/// <param name="Appris">Jour de connaissance.</param>
/// <param name="Type">Type échangé.</param>
/// <param name="Donnees">Objet JSON.</param>
internal readonly record struct FaitInvente(LocalDate Effet, LocalDate Appris, string Type, string Donnees);

/// <summary>
/// La vie d'une personne inventée, tirée de son seul numéro : on la refait au moment d'écrire, au lieu de garder un million de
/// lignes en mémoire. Un fait sur soixante-dix environ est une correction ou une annulation.
/// </summary>
internal static class Vie
{
    private static readonly string[] _organismes = ["Departement", "CCAS", "MissionLocale", "PLIE", "PoleEmploi", "CapEmploi"];
    private static readonly string[] _territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];

    public static List<FaitInvente> De(Profil profil, int annee, int numero)
    {
        if (profil.EstSuivie) return VieSuivie.De(profil, annee, numero);
        var alea = new Random(unchecked((profil.Graine * 397) ^ (annee * 7_919) ^ (numero * 31)));
        var entree = new LocalDate(annee, 1, 1).PlusDays(alea.Next(365));
        var orientation = entree.PlusDays(alea.Next(5, 60));
        var rendezVous = orientation.PlusDays(alea.Next(1, 30));
        var territoire = _territoires[alea.Next(3)];
        var faits = new List<FaitInvente>(profil.FaitsParPersonne)
        {
            Appris(entree, "DroitRsaNotifie", $$"""{"nature":"{{(alea.Next(4) == 0 ? "retour" : "primo")}}","dateOuvertureDroit":"{{Texte(entree.PlusDays(-alea.Next(40)))}}","role":"demandeur","foyer":"{{profil.Prefixe}}f{{annee}}-{{numero}}","territoire":"{{territoire}}","soumisDroitsDevoirs":{{(alea.Next(10) > 0 ? "true" : "false")}}}"""),
            Appris(orientation, "OrientationNotifiee", $$"""{"organisme":"{{_organismes[alea.Next(6)]}}","rang":"initiale","parcours":"social"}"""),
            Appris(rendezVous, "RendezVousFixe", $$"""{"rdv":"r1","objet":"accompagnement","datePrevue":"{{Texte(rendezVous.PlusDays(10))}}"}"""),
            alea.Next(8) == 0
                ? Appris(rendezVous.PlusDays(10), "RendezVousManque", """{"rdv":"r1","excuse":false}""")
                : Appris(rendezVous.PlusDays(10), "RendezVousTenu", """{"rdv":"r1","objet":"accompagnement"}"""),
            Appris(rendezVous.PlusDays(alea.Next(10, 80)), "ContratSigne", $$"""{"nature":"CER","rang":"premier","finValidite":"{{Texte(rendezVous.PlusDays(260))}}","heuresHebdo":15.5}"""),
        };
        for (var n = 0; faits.Count < profil.FaitsParPersonne; n++) faits.Add(Suite(n));
        // Une personne sur quatorze quand elle a cinq faits : environ un fait sur soixante-dix.
        if (alea.Next(70) < profil.FaitsParPersonne) faits[^1] = Retouche(alea.Next(3) == 0);
        return faits;

        FaitInvente Appris(LocalDate effet, string type, string donnees) => new(effet, effet.PlusDays(alea.Next(4)), type, donnees);

        FaitInvente Suite(int n) => (n % 5) switch
        {
            0 => Appris(entree.PlusDays(20), "DiagnosticRealise", $$"""{"diagnostic":"d{{n}}"}"""),
            1 => Appris(rendezVous.PlusDays(40 + n), "RendezVousFixe", $$"""{"rdv":"r{{n + 2}}","objet":"accompagnement","datePrevue":"{{Texte(rendezVous.PlusDays(60 + n))}}"}"""),
            2 => Appris(rendezVous.PlusDays(60 + n), "RendezVousTenu", $$"""{"rdv":"r{{n + 1}}","objet":"accompagnement"}"""),
            3 => Appris(entree.PlusDays(200 + n), "TerritoireChange", $$"""{"de":"{{territoire}}","vers":"{{_territoires[alea.Next(3)]}}"}"""),
            _ => Appris(entree.PlusDays(300 + n), "DroitRsaClos", """{"motif":"emploi"}"""),
        };

        FaitInvente Retouche(bool annule)
        {
            var jour = faits.Max(fait => fait.Appris).PlusDays(alea.Next(1, 60));
            return annule
                ? new(jour, jour, "EvenementAnnule", $$"""{"evenementVise":"{{Identifiant(profil, annee, numero, 3)}}","motif":"doublon"}""")
                : new(jour, jour, "EvenementCorrige", $$"""{"evenementVise":"{{Identifiant(profil, annee, numero, 1)}}","dateEffet":"{{Texte(orientation.PlusDays(-3))}}","motif":"erreurSaisie"}""");
        }
    }

    /// <summary>Identifiant d'émetteur d'un fait.</summary>
    public static string Identifiant(Profil profil, int annee, int numero, int rang) => $"{profil.Prefixe}{annee}-{numero}-{rang}";

    private static string Texte(LocalDate jour) => NodaTime.Text.LocalDatePattern.Iso.Format(jour);
}
