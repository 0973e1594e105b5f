using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using NodaTime;
using Parcours.Domain.Sceau;
using Parcours.Host.Sceau;
using Parcours.Host.Securite;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Tests.Sceau;

/// <summary>La clé se lit sous les formes promises, et sous elles seules.</summary>
public sealed class CleDuSceauTests : IDisposable
{
    private static readonly byte[] _message = [1, 2, 3];
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("parcours-essais-cle-");

    public void Dispose() => _dossier.Delete(recursive: true);

    [Theory]
    [InlineData("pem", null)]
    [InlineData("pem chiffre", "secret")]
    [InlineData("pkcs12", "secret")]
    [InlineData("pkcs12", null)]
    public void Chaque_forme_de_cle_signe(string forme, string? motDePasse)
    {
        using var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var lue = Charger(Ecrire(forme, cle, motDePasse), motDePasse)!.Value.Cle;
        Assert.Equal(CleDeSceau.EmpreinteDe(cle.ExportSubjectPublicKeyInfo()), lue.Empreinte);
        Assert.True(CleDeSignature.Verifier(lue.Spki, _message, lue.Signer(_message)));
        Assert.False(CleDeSignature.Verifier(lue.Spki, [1, 2], lue.Signer(_message)));
        Assert.Equal(64, lue.Signer(_message).Length);
    }

    [Theory]
    [InlineData("absent", null, "illisible")]
    [InlineData("pem chiffre", "faux", "mot de passe")]
    [InlineData("pem chiffre", null, "mot de passe")]
    [InlineData("pkcs12", "faux", "mot de passe")]
    [InlineData("publique", null, "clé privée")]
    [InlineData("p384", null, "P-256")]
    [InlineData("zut", null, "PKCS#12")]
    public void Une_cle_illisible_empeche_de_commencer(string forme, string? motDePasse, string raison)
    {
        using var cle = ECDsa.Create(forme == "p384" ? ECCurve.NamedCurves.nistP384 : ECCurve.NamedCurves.nistP256);
        var chemin = forme == "absent" ? Fichier("absent") : Ecrire(forme, cle, "secret");
        var refus = Assert.Throws<ConfigurationRefuseeException>(() => Charger(chemin, motDePasse));
        Assert.StartsWith("Parcours__Sceau__Cle", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sans_cle_rien_ne_se_scelle_sauf_avec_la_base_embarquee()
    {
        Assert.Null(Charger(null, null));
        using var locale = Charger(null, null, baseEmbarquee: true)!.Value.Cle;
        using var relue = Charger(null, null, baseEmbarquee: true)!.Value.Cle;
        Assert.Equal(locale.Empreinte, relue.Empreinte);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Fichier("cle-de-sceau.pem")));
    }

    [Fact]
    public void Un_reglage_inconnu_se_refuse()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Parcours:Sceau:Clef", "x")]).Build();
        Assert.Contains("Parcours__Sceau__Clef", Assert.Throws<ConfigurationRefuseeException>(() => CleDuSceau.Charger(configuration, false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Une_cle_creee_n_est_lisible_que_de_son_proprietaire_et_ne_s_ecrase_pas()
    {
        using (FichierDeCle.Creer(Fichier("neuve.pem"), "secret"))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Fichier("neuve.pem")));
        Assert.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----", File.ReadAllText(Fichier("neuve.pem")), StringComparison.Ordinal);
        using var lue = Charger(Fichier("neuve.pem"), "secret")!.Value.Cle;
        Assert.Throws<IOException>(() => FichierDeCle.Creer(Fichier("neuve.pem"), null));
    }

    [Fact]
    public void Le_temoin_retient_le_dernier_sceau_et_refuse_d_oublier()
    {
        var temoin = new TemoinSurDisque(Fichier("temoin"));
        Assert.Null(temoin.Lire("71"));
        var sceau = new SceauDuJour("71", new LocalDate(2022, 6, 15), 1, 3, 3, new byte[32], null, "c");
        temoin.Retenir(sceau with { Jour = new(2022, 6, 14) });
        temoin.Retenir(sceau);
        var vu = new TemoinSurDisque(Fichier("temoin")).Lire("71")!;
        Assert.Equal((sceau.Jour, Convert.ToHexString(sceau.Empreinte())), (vu.Jour, Convert.ToHexString(vu.Empreinte)));
        Assert.Null(temoin.Lire("21"));
        File.WriteAllText(Path.Combine(Fichier("temoin"), "71.json"), "{}");
        Assert.Throws<ConfigurationRefuseeException>(() => temoin.Lire("71"));
        File.WriteAllText(Fichier("fichier"), "");
        Assert.Throws<ConfigurationRefuseeException>(() => new TemoinSurDisque(Fichier("fichier")).Retenir(sceau));
    }

    private string Fichier(string nom) => Path.Combine(_dossier.FullName, nom);

    private string Ecrire(string forme, ECDsa cle, string? motDePasse)
    {
        var chemin = Fichier("cle");
        if (forme == "pkcs12")
        {
            using var certificat = new CertificateRequest("CN=sceau", cle, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
            File.WriteAllBytes(chemin, certificat.Export(X509ContentType.Pkcs12, motDePasse));
            return chemin;
        }
        File.WriteAllText(chemin, forme switch
        {
            "pem chiffre" => cle.ExportEncryptedPkcs8PrivateKeyPem(motDePasse, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000)),
            "publique" => cle.ExportSubjectPublicKeyInfoPem(),
            "zut" => "zut",
            _ => cle.ExportPkcs8PrivateKeyPem(),
        });
        return chemin;
    }

    private (CleDeSignature Cle, TemoinSurDisque Temoin)? Charger(string? chemin, string? motDePasse, bool baseEmbarquee = false) => CleDuSceau.Charger(
        new ConfigurationBuilder().AddInMemoryCollection(
            [new("Parcours:Donnees", _dossier.FullName), new("Parcours:Sceau:Cle", chemin), new("Parcours:Sceau:MotDePasse", motDePasse)]).Build(), baseEmbarquee);
}
