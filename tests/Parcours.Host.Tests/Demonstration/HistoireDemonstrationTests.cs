using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Parcours.Host.Demonstration;
using Xunit;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>Ce qui se vérifie de l'histoire sans moteur ; les valeurs publiées sont éprouvées là où l'on sait calculer.</summary>
public sealed class HistoireDemonstrationTests
{
    /// <summary>Le récit du RSA, tel qu'il était avant que d'autres s'y joignent : ses valeurs publiées en dépendent.</summary>
    private const string EmpreinteDuRsa = "894823202E93BC1B9BAAA0235B25910B2683C747B77C52F16B316A417A04B321";

    [Fact]
    public void Deux_recits_sont_les_memes_a_l_octet_pres() =>
        Assert.Equal(Empreinte(HistoireLue.Lignes), Empreinte(HistoireDemonstration.Lignes(sansActivites: true)));

    [Fact]
    public void Les_autres_recits_ne_deplacent_pas_un_octet_de_celui_du_RSA() =>
        Assert.Equal(EmpreinteDuRsa, Empreinte(HistoireLue.Lignes.Where(ligne => ligne.StartsWith("""{"id":"d""", StringComparison.Ordinal))));

    [Fact]
    public void L_histoire_a_la_taille_voulue()
    {
        Assert.InRange(HistoireLue.Lignes.Length, 140_000, 160_000);
        Assert.InRange(HistoireLue.Faits.Count(f => f.Type == "DroitRsaNotifie"), 14_612, 16_500);
    }

    [Fact]
    public void Les_faits_viennent_dans_l_ordre_ou_on_les_apprend()
    {
        var connaissances = HistoireLue.Faits.Select(f => f.EnregistreLe).ToArray();
        Assert.Equal(connaissances.Order(), connaissances);
        Assert.Equal(new LocalDate(2018, 1, 2), connaissances[0]);
        Assert.True(connaissances[^1] <= new LocalDate(2022, 9, 5));
    }

    [Fact]
    public void Aucun_identifiant_ne_sert_deux_fois() =>
        Assert.Equal(HistoireLue.Faits.Length, HistoireLue.Faits.Select(f => f.Id).ToHashSet(StringComparer.Ordinal).Count);

    [Fact]
    public void Une_personne_est_connue_une_fois_et_avant_tout_autre_fait()
    {
        var connues = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fait in HistoireLue.Faits.Where(f => f.Personne is not null))
            Assert.Equal(fait.Type == "PersonneConnue", connues.Add(fait.Personne!));
    }

    [Fact]
    public void Seules_une_formation_et_une_saisie_ne_sont_le_fait_de_personne() =>
        Assert.All(HistoireLue.Faits, fait => Assert.Equal(fait.Type is "FormationSuivie" or "IndicateurSaisi", fait.Personne is null));

    [Fact]
    public void Un_flux_est_celui_de_sa_personne() => Assert.All(
        HistoireLue.Faits, fait => Assert.Equal(fait.Personne ?? fait.Champ(fait.Type == "FormationSuivie" ? "agent" : "indicateur"), fait.Flux.Split('/')[1]));

    [Fact]
    public void Une_rectification_vise_un_fait_deja_connu_de_la_meme_personne()
    {
        var personnes = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var fait in HistoireLue.Faits)
        {
            if (fait.Champ("evenementVise") is { } vise)
                Assert.Equal(personnes[vise], fait.Personne);
            personnes.Add(fait.Id, fait.Personne);
        }
    }

    [Fact]
    public void Seule_la_caisse_annonce_un_effet_a_venir()
    {
        string[] caisse = ["DroitRsaClos", "DroitRsaSuspendu", "VersementRsaSuspendu", "DroitRsaRepris"];
        var annonces = HistoireLue.Faits.Where(f => f.Effet > f.EnregistreLe).Select(f => f.Type).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(annonces);
        Assert.Subset(caisse.ToHashSet(StringComparer.Ordinal), annonces);
    }

    private static string Empreinte(IEnumerable<string> lignes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lignes))));
}
