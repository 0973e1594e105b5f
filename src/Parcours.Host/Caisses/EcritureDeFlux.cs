using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Host.Caisses;

/// <summary>Une personne à écrire dans un flux inventé.</summary>
/// <param name="Role">DEM, CJT ou ENF.</param>
/// <param name="Soumise">Soumise aux droits et devoirs ; nul si le flux n'en dit rien.</param>
/// <param name="EstEntrante">Entrante ce mois.</param>
/// <param name="EstUnHomme">Sexe.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Naissance">Naissance.</param>
/// <param name="Nir">NIR, fictif.</param>
internal sealed record PersonneEcrite(string Role, bool? Soumise, bool EstEntrante, bool EstUnHomme, string Nom, string Prenom, LocalDate Naissance, string Nir);

/// <summary>Un dossier à écrire dans un flux inventé.</summary>
/// <param name="Numero">Numéro de demande, onze caractères.</param>
/// <param name="Demande">Date de la demande.</param>
/// <param name="Etat">État, de 0 à 6.</param>
/// <param name="Situation">Ce qui suit l'état : suspension, fin de droit, refus ; vide s'il n'y a rien.</param>
/// <param name="Commune">Commune, cinq caractères.</param>
/// <param name="Montant">Montant versé.</param>
/// <param name="Personnes">Les personnes.</param>
internal sealed record DossierEcrit(string Numero, LocalDate Demande, char Etat, string Situation, string Commune, string Montant, IReadOnlyList<PersonneEcrite> Personnes);

/// <summary>Écrit un flux VRSB0801 inventé, dossier par dossier : il n'est jamais entier en mémoire.</summary>
internal sealed class EcritureDeFlux : IDisposable
{
    private readonly StreamWriter _sortie;
    private readonly string _departement;
    private int _dossiers;

    /// <param name="fichier">Fichier, récrit.</param>
    /// <param name="departement">Département destinataire.</param>
    /// <param name="type">M, mensuel ; I, quotidien.</param>
    /// <param name="creation">Jour de création.</param>
    public EcritureDeFlux(string fichier, string departement, char type, LocalDate creation)
    {
        (_sortie, _departement) = (new(fichier, append: false, Encoding.Latin1, 1 << 16), departement);
        _sortie.Write($"""
            <?xml version="1.0" encoding="windows-1252"?>
            <Racine>
              <IdentificationFlux><APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME><TYPEFLUX>{type}</TYPEFLUX><NATFLUX>D</NATFLUX><DTCREAFLUX>{Iso(creation)}</DTCREAFLUX><HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX><DTREF>{Iso(creation.PlusDays(-5))}</DTREF></IdentificationFlux>

            """);
    }

    public void Ecrire(DossierEcrit dossier)
    {
        var rang = _dossiers++;
        _sortie.Write($"""
              <InfosFoyerRSA>
                <IdentificationRSA>
                  <Organisme><FONORG>CAF</FONORG><NUMORG>{_departement}1</NUMORG><MATRICULE>{rang:0000000}00000000</MATRICULE></Organisme>
                  <Partenaire><TYPEPARTE>CG  </TYPEPARTE><IDEPARTE>{_departement.PadLeft(3, '0')}</IDEPARTE></Partenaire>
                  <DemandeRSA><DTDEMRSA>{Iso(dossier.Demande)}</DTDEMRSA><NUMDEMRSA>{dossier.Numero}</NUMDEMRSA></DemandeRSA>
                </IdentificationRSA>

            """);
        foreach (var personne in dossier.Personnes) Ecrire(personne);
        _sortie.Write($"""
                <DonneesAdministratives>
                  <SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2010-01-01</DDSITFAM></SituationFamille>
                  <Adresse>
                    <TroncCommunAdresse><RGADR>01</RGADR><DTEMM>2020-01-01</DTEMM><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
                    <AdresseDetailleeFrance><COMPLIDEADR /><COMPLADR /><NUMVOIE>{rang % 200}</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>DU MODELE</NOMVOIE><LIEUDIST /><NUMCOM>{dossier.Commune}</NUMCOM><CODEPOS>{_departement}000</CODEPOS><NOMCOM>VILLE FICTIVE</NOMCOM></AdresseDetailleeFrance>
                  </Adresse>
                </DonneesAdministratives>
                <PrestationRSA>
                  <SituationDossierRSA>
                    <EtatDossierRSA><ETATDOSRSA>{dossier.Etat}</ETATDOSRSA></EtatDossierRSA>{dossier.Situation}
                  </SituationDossierRSA>
                  <DetailDroitRSA>
                    <TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><NBENFAUTCHA>00</NBENFAUTCHA><ORIDEMRSA>DEM</ORIDEMRSA><TOPFOYDRODEVORSA>1</TOPFOYDRODEVORSA></TroncCommunDroitRSA>
                    <DetailCalculDroitRSA><NATPF>RSD</NATPF><SOUSNATPF>RSDN2</SOUSNATPF><DDNATDRO>{Iso(dossier.Demande)}</DDNATDRO><MTRSAVERS>{dossier.Montant}</MTRSAVERS><DTDERRSAVERS>{Iso(dossier.Demande)}</DTDERRSAVERS></DetailCalculDroitRSA>
                  </DetailDroitRSA>
                </PrestationRSA>
              </InfosFoyerRSA>

            """);
    }

    private void Ecrire(PersonneEcrite personne)
    {
        var montant = personne.Soumise is not { } soumise ? ""
            : $"\n      <MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>{(soumise ? 1 : 0)}</TOPPERSDRODEVORSA><TOPPERSENTDRODEVORSA>{(personne.EstEntrante ? 1 : 0)}</TOPPERSENTDRODEVORSA></MontantCalculDroitRSAPersonne>";
        _sortie.Write($"""
                <Personne>
                  <Identification><QUAL>{(personne.EstUnHomme ? "MR" : "MME")}</QUAL><NOM>{personne.Nom}</NOM><NOMNAI>{personne.Nom}</NOMNAI><PRENOM>{personne.Prenom}</PRENOM><NOMCOMNAI>VILLE FICTIVE</NOMCOMNAI><DTNAI>{Iso(personne.Naissance)}</DTNAI><TYPEDTNAI>N</TYPEDTNAI><NIR>{personne.Nir}</NIR><TOPVALIEC>1</TOPVALIEC><SEXE>{(personne.EstUnHomme ? 1 : 2)}</SEXE></Identification>
                  <DossierCAF><TOPRESPDOS>{(personne.Role == "DEM" ? 1 : 0)}</TOPRESPDOS><DDRATDOS>2015-03-01</DDRATDOS></DossierCAF>
                  <Prestations><NATPREST>PFA</NATPREST><ROLEPERS>{personne.Role}</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>
                  <Prestations><NATPREST>RSA</NATPREST><ROLEPERS>{personne.Role}</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations>{montant}
                  <Activite><REG>GE</REG><ACT>CHO</ACT><DDACT>2021-12-20</DDACT></Activite>
                </Personne>

            """);
    }

    /// <summary>Écrit le décompte, et ferme.</summary>
    public void Dispose()
    {
        _sortie.Write($"""
              <TransmissionFlux><NBTOTDOSRSATRANSM>{_dossiers:00000000}</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO></TransmissionFlux>
            </Racine>

            """);
        _sortie.Dispose();
    }

    /// <summary>Un nom à lettres : les chiffres n'en distinguent aucun.</summary>
    public static string Lettres(string debut, int rang) => $"{debut}{(char)('A' + (rang / 676 % 26))}{(char)('A' + (rang / 26 % 26))}{(char)('A' + (rang % 26))}";

    /// <summary>Un NIR que personne ne porte : né un mois de 20 à 99, dans la commune 999 du département 99.</summary>
    /// <param name="estUnHomme">Sexe.</param>
    /// <param name="annee">Année de naissance.</param>
    /// <param name="rang">Rang, au-dessous de vingt-six millions.</param>
    public static string Nir(bool estUnHomme, int annee, int rang) => string.Create(CultureInfo.InvariantCulture, $"{(estUnHomme ? 1 : 2)}{annee % 100:00}{20 + (rang / 1_000_000):00}99{rang % 1_000_000:000000}");

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
