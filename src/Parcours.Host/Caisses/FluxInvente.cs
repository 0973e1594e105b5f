using System.Globalization;
using System.Text;

namespace Parcours.Host.Caisses;

/// <summary>
/// Écrit des flux bénéficiaires inventés, de la taille et des proportions d'un mois de département : un couple sur cinq, un enfant sur deux, un dossier sur
/// dix suspendu, un sur vingt clos ou refusé. Les noms ne veulent rien dire ; les NIR sont de la commune 999 du département 99, que personne ne porte.
/// </summary>
public static class FluxInvente
{
    /// <summary>Écrit un flux.</summary>
    /// <param name="fichier">Fichier.</param>
    /// <param name="departement">Département, deux chiffres.</param>
    /// <param name="dossiers">Dossiers.</param>
    /// <param name="mois">Rang du mois : chacun voit trois pour cent des dossiers changer d'état.</param>
    public static void Ecrire(string fichier, string departement, int dossiers, int mois)
    {
        using var sortie = new StreamWriter(fichier, append: false, Encoding.Latin1, 1 << 20);
        var creation = new DateOnly(2026, 1 + mois, 5);
        sortie.Write($"""
            <?xml version="1.0" encoding="windows-1252"?>
            <Racine>
              <IdentificationFlux><APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME><TYPEFLUX>M</TYPEFLUX><NATFLUX>D</NATFLUX><DTCREAFLUX>{Iso(creation)}</DTCREAFLUX><HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX><DTREF>{Iso(creation.AddDays(-5))}</DTREF></IdentificationFlux>

            """);
        for (var rang = 0; rang < dossiers; rang++) Dossier(sortie, departement, rang, mois);
        sortie.Write($"""
              <TransmissionFlux><NBTOTDOSRSATRANSM>{dossiers:00000000}</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO></TransmissionFlux>
            </Racine>

            """);
    }

    private static void Dossier(StreamWriter sortie, string departement, int rang, int mois)
    {
        // Trois pour cent des dossiers changent chaque mois : le droit versé se suspend, le suspendu reprend, le clos et le refusé rouvrent.
        var etat = (rang / 100 % 20) switch { 0 or 1 => '4', 2 => '5', 3 => '1', _ => '2' };
        if (rang % 100 < 3 * (mois - 1)) etat = etat is '2' ? '4' : '2';
        var demande = new DateOnly(2015 + (rang % 11), 1 + (rang % 12), 1 + (rang % 28));
        sortie.Write($"""
              <InfosFoyerRSA>
                <IdentificationRSA>
                  <Organisme><FONORG>CAF</FONORG><NUMORG>{departement}1</NUMORG><MATRICULE>{rang:0000000}00000000</MATRICULE></Organisme>
                  <Partenaire><TYPEPARTE>CG  </TYPEPARTE><IDEPARTE>0{departement}</IDEPARTE></Partenaire>
                  <DemandeRSA><DTDEMRSA>{Iso(demande)}</DTDEMRSA><NUMDEMRSA>{rang:00000000}0{departement}</NUMDEMRSA></DemandeRSA>
                </IdentificationRSA>

            """);
        Personne(sortie, rang, 0, "DEM", etat is '2' or '4' ? rang % 10 == 9 ? "0" : "1" : null);
        if (rang % 5 == 0) Personne(sortie, rang, 1, "CJT", etat is '2' or '4' ? "1" : null);
        if (rang % 2 == 0) Personne(sortie, rang, 2, "ENF", null);
        sortie.Write($"""
                <DonneesAdministratives>
                  <SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2010-01-01</DDSITFAM></SituationFamille>
                  <Adresse>
                    <TroncCommunAdresse><RGADR>01</RGADR><DTEMM>2020-01-01</DTEMM><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
                    <AdresseDetailleeFrance><COMPLIDEADR /><COMPLADR /><NUMVOIE>{rang % 200}</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>DU MODELE</NOMVOIE><LIEUDIST /><NUMCOM>{departement}{rang % 300:000}</NUMCOM><CODEPOS>{departement}000</CODEPOS><NOMCOM>VILLE FICTIVE</NOMCOM></AdresseDetailleeFrance>
                  </Adresse>
                </DonneesAdministratives>
                <PrestationRSA>
                  <SituationDossierRSA>
                    <EtatDossierRSA><ETATDOSRSA>{etat}</ETATDOSRSA></EtatDossierRSA>{etat switch
        {
            '4' => "<SuspensionVersement><MOTISUSVERSRSA>06</MOTISUSVERSRSA><DDSUSVERSRSA>2025-12-01</DDSUSVERSRSA></SuspensionVersement>",
            '5' => "<FinDroit><MOTICLORSA>ECH</MOTICLORSA><DTCLORSA>2025-12-31</DTCLORSA></FinDroit>",
            '1' => "<Refus><DTREFURSA>2025-12-10</DTREFURSA><MOTIREFURSA>F02</MOTIREFURSA></Refus>",
            _ => "",
        }}
                  </SituationDossierRSA>
                  <DetailDroitRSA>
                    <TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><NBENFAUTCHA>00</NBENFAUTCHA><ORIDEMRSA>DEM</ORIDEMRSA><TOPFOYDRODEVORSA>1</TOPFOYDRODEVORSA></TroncCommunDroitRSA>
                    <DetailCalculDroitRSA><NATPF>RSD</NATPF><SOUSNATPF>RSDN2</SOUSNATPF><DDNATDRO>2022-01-01</DDNATDRO><MTRSAVERS>{400 + (rang % 200):000000}.{mois:00}</MTRSAVERS><DTDERRSAVERS>2025-12-31</DTDERRSAVERS></DetailCalculDroitRSA>
                  </DetailDroitRSA>
                </PrestationRSA>
              </InfosFoyerRSA>

            """);
    }

    private static void Personne(StreamWriter sortie, int rang, int place, string role, string? soumise)
    {
        var (sexe, annee, mois, jour) = (1 + ((rang + place) % 2), place == 2 ? 10 + (rang % 10) : 60 + (rang % 40), 1 + (rang % 12), 1 + (rang % 28));
        var naissance = new DateOnly(place == 2 ? 2010 + (rang % 10) : 1960 + (rang % 40), mois, jour);
        // Mois 20 à 99 : le numéro fictif porte le rang sans jamais être celui de quelqu'un.
        var nir = $"{sexe}{annee:00}{20 + ((rang / 100_000) * 3) + place:00}99{rang % 1_000_000:000000}";
        var nom = Lettres("MODELE", rang % 5_000);
        sortie.Write($"""
                <Personne>
                  <Identification><QUAL>{(sexe == 1 ? "MR" : "MME")}</QUAL><NOM>{nom}</NOM><NOMNAI>{nom}</NOMNAI><PRENOM>{Lettres("ALI", (rang + place) % 400)}</PRENOM><NOMCOMNAI>VILLE FICTIVE</NOMCOMNAI><DTNAI>{Iso(naissance)}</DTNAI><TYPEDTNAI>N</TYPEDTNAI><NIR>{nir}</NIR><TOPVALIEC>1</TOPVALIEC><SEXE>{sexe}</SEXE></Identification>
                  <DossierCAF><TOPRESPDOS>{(place == 0 ? 1 : 0)}</TOPRESPDOS><DDRATDOS>2015-03-01</DDRATDOS></DossierCAF>
                  <Prestations><NATPREST>PFA</NATPREST><ROLEPERS>{role}</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>
                  <Prestations><NATPREST>RSA</NATPREST><ROLEPERS>{role}</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations>{(soumise is null ? "" : $"\n      <MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>{soumise}</TOPPERSDRODEVORSA><TOPPERSENTDRODEVORSA>0</TOPPERSENTDRODEVORSA></MontantCalculDroitRSAPersonne>")}
                  <Activite><REG>GE</REG><ACT>CHO</ACT><DDACT>2021-12-20</DDACT></Activite>
                </Personne>

            """);
    }

    /// <summary>Un nom à lettres : les chiffres n'en distinguent aucun.</summary>
    private static string Lettres(string debut, int rang) => $"{debut}{(char)('A' + (rang / 676))}{(char)('A' + (rang / 26 % 26))}{(char)('A' + (rang % 26))}";

    private static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
