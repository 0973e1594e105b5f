using System.Security.Cryptography;
using NodaTime;
using Npgsql;
using Parcours.Domain.Coffre;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Tests.Droits;

namespace Parcours.Projections.Tests.Coffre;

public sealed class CoffreTests(BaseDEssais essais)
{
    private static readonly Instant _midi = Instant.FromUtc(2022, 6, 15, 10, 0);
    private readonly string _departement = essais.Prendre().Code;
    private readonly TrousseauDEssais _trousseau = new();

    [Fact]
    public async Task Une_rotation_interrompue_se_reprend_et_tout_se_lit_avant_pendant_et_apres()
    {
        var coffre = Ouvrir();
        var personnes = Enumerable.Range(0, 5).Select(n => DepartementDEssais.Personne($"rotation-{n}")).ToArray();
        foreach (var personne in personnes) Assert.True(await coffre.DeposerAsync(_departement, personne, new($"Nom {personne:N}"), _midi, CancellationToken.None));
        var avant = await ChiffresAsync();

        _trousseau.Ajouter();
        Assert.True(await coffre.DeposerAsync(_departement, DepartementDEssais.Personne("rotation-neuve"), new("Neuve"), _midi, CancellationToken.None));
        _trousseau.RompreApres(3);
        await Assert.ThrowsAsync<CoffreIllisibleException>(() => Rotation().TournerAsync(null, CancellationToken.None));
        _trousseau.Reparer();
        Assert.Equal(5, (await coffre.LireAsync(_departement, personnes, CancellationToken.None)).Count);

        await Rotation().TournerAsync(null, CancellationToken.None);
        Assert.Equal(0, await CompterAsync("select count(*) from coffre.cle_de_personne where departement = $1 and version <> 2"));
        Assert.Equal(0, await Rotation().TournerAsync(null, CancellationToken.None));
        _trousseau.Retirer(1);
        var lues = await coffre.LireAsync(_departement, personnes, CancellationToken.None);
        Assert.All(personnes, personne => Assert.Equal($"Nom {personne:N}", lues[personne].Nom));
        // Les identités n'ont pas été récrites : seules les enveloppes ont changé.
        Assert.Equal(avant, (await ChiffresAsync()).Where(avant.Contains).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Une_version_absente_du_trousseau_ne_s_ouvre_pas()
    {
        var personne = DepartementDEssais.Personne("version");
        await Ouvrir().DeposerAsync(_departement, personne, new("Version"), _midi, CancellationToken.None);
        var autre = new TrousseauDEssais();
        await Assert.ThrowsAsync<CoffreIllisibleException>(() => Ouvrir(autre).LireAsync(_departement, [personne], CancellationToken.None));
    }

    [Fact]
    public async Task Un_champ_ne_se_lit_ni_a_la_place_d_un_autre_ni_chez_un_autre_ni_dans_un_autre_departement()
    {
        var (une, autre) = (DepartementDEssais.Personne("aad-1"), DepartementDEssais.Personne("aad-2"));
        var coffre = Ouvrir();
        foreach (var altere in new[]
        {
            "update coffre.identite set nom = nom_usage where departement = $1 and personne = $2",
            "update coffre.identite set nom = set_byte(nom, 40, get_byte(nom, 40) # 1) where departement = $1 and personne = $2",
            "update coffre.cle_de_personne c set enveloppe = a.enveloppe from coffre.cle_de_personne a where c.departement = $1 and c.personne = $2 and a.departement = $1 and a.personne = $3",
        })
        {
            await coffre.DeposerAsync(_departement, une, new("Une Personne Au Nom Long") { NomDUsage = "Usage" }, _midi, CancellationToken.None);
            await coffre.DeposerAsync(_departement, autre, new("Autre"), _midi, CancellationToken.None);
            await using var altere_ = essais.Source.CreateCommand(altere);
            foreach (var valeur in new object[] { _departement, une, autre }.Take(altere.Contains("$3", StringComparison.Ordinal) ? 3 : 2)) altere_.Parameters.Add(new() { Value = valeur });
            Assert.Equal(1, await altere_.ExecuteNonQueryAsync());
            await Assert.ThrowsAsync<CoffreIllisibleException>(() => coffre.LireAsync(_departement, [une], CancellationToken.None));
            await NettoyerAsync();
        }

        await coffre.DeposerAsync(_departement, une, new("Une"), _midi, CancellationToken.None);
        var voisin = essais.Prendre().Code;
        await essais.ExecuterAsync($"""
            insert into coffre.cle_de_personne select '{voisin}', personne, version, enveloppe from coffre.cle_de_personne where departement = '{_departement}';
            insert into coffre.identite select '{voisin}', personne, nom, nom_usage, prenoms, nir, naissance, adresse, contacts, depose_le from coffre.identite where departement = '{_departement}'
            """);
        await Assert.ThrowsAsync<CoffreIllisibleException>(() => coffre.LireAsync(voisin, [une], CancellationToken.None));
    }

    [Fact]
    public async Task Un_meme_nir_n_a_pas_la_meme_empreinte_dans_deux_departements()
    {
        var (coffre, voisin, personne) = (Ouvrir(), essais.Prendre().Code, DepartementDEssais.Personne("nir"));
        var identite = new Identite("Nir") { Nir = Nir.Lire("2550814168025").Nir };
        foreach (var departement in new[] { _departement, voisin }) await coffre.DeposerAsync(departement, personne, identite, _midi, CancellationToken.None);
        Assert.Equal(2, await CompterAsync($"select count(distinct empreinte) from coffre.index_aveugle where departement in ($1, '{voisin}')"));
        Assert.Equal([personne], await coffre.ChercherAsync(voisin, ClesDeRecherche.De(identite), 10, CancellationToken.None));
    }

    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    [InlineData(RolesSql.Lecture)]
    public async Task Personne_d_autre_que_l_application_n_entre_au_coffre(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe, _departement);
        foreach (var table in SchemaDuCoffre.Tables)
        {
            await personne.EstRefuseeAsync($"select * from coffre.{table}");
            await personne.EstRefuseeAsync($"select count(*) from coffre.{table}");
        }
    }

    [Fact]
    public async Task L_application_ne_detruit_ni_cle_ni_identite_ni_correspondance()
    {
        await using var connection = await essais.Sources.Application.OpenConnectionAsync();
        foreach (var ordre in new[]
        {
            "delete from coffre.cle_de_personne", "update coffre.cle_de_personne set version = 9", "delete from coffre.identite", "truncate coffre.index_aveugle",
            "delete from coffre.correspondance", "update coffre.correspondance set emetteur = ''", "insert into coffre.effacement values ('1')", "drop schema coffre cascade", "create table coffre.a_moi (x int)",
        })
        {
            await using var commande = new NpgsqlCommand(ordre, connection);
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => commande.ExecuteNonQueryAsync())).SqlState);
        }
    }

    private CoffreDesIdentites Ouvrir(TrousseauDEssais? trousseau = null) => new(essais.Sources, trousseau ?? _trousseau, new(new byte[32]), _trousseau);

    // D'autres essais ont leurs clés dans la même base, sous d'autres trousseaux.
    private RotationDesCles Rotation() => new(essais.Sources, _trousseau, _departement);

    private Task NettoyerAsync() => essais.ExecuterAsync($"delete from coffre.identite where departement = '{_departement}'; delete from coffre.cle_de_personne where departement = '{_departement}'");

    private async Task<long> CompterAsync(string sql)
    {
        await using var question = essais.Source.CreateCommand(sql);
        question.Parameters.Add(new() { Value = _departement });
        return (long)(await question.ExecuteScalarAsync())!;
    }

    private async Task<string[]> ChiffresAsync()
    {
        await using var question = essais.Source.CreateCommand("select array_agg(encode(nom, 'hex') order by encode(nom, 'hex') collate \"C\") from coffre.identite where departement = $1");
        question.Parameters.Add(new() { Value = _departement });
        return (string[])(await question.ExecuteScalarAsync())!;
    }

    /// <summary>Des clés en mémoire, et un hasard vrai : deux nonces ne se répètent pas.</summary>
    private sealed class TrousseauDEssais : IEnveloppeDeCles, ISourceDAlea
    {
        private readonly SortedDictionary<int, byte[]> _cles = new() { [1] = RandomNumberGenerator.GetBytes(32) };
        private int _reste = int.MaxValue;

        public int Courante => _cles.Keys.Last();

        public void Ajouter() => _cles[Courante + 1] = RandomNumberGenerator.GetBytes(32);

        public void Retirer(int version) => _cles.Remove(version);

        public void RompreApres(int enveloppes) => _reste = enveloppes;

        public void Reparer() => _reste = int.MaxValue;

        public void Remplir(Span<byte> octets) => RandomNumberGenerator.Fill(octets);

        public ValueTask<(int Version, byte[] Enveloppe)> EnvelopperAsync(ReadOnlyMemory<byte> cle, ReadOnlyMemory<byte> contexte, CancellationToken token) =>
            _reste-- > 0 ? new((Courante, Scellage.Sceller(_cles[Courante], cle.Span, contexte.Span, this))) : throw new CoffreIllisibleException("rompu");

        public ValueTask<byte[]> DevelopperAsync(int version, ReadOnlyMemory<byte> enveloppe, ReadOnlyMemory<byte> contexte, CancellationToken token) =>
            _cles.TryGetValue(version, out var cle) ? new(Scellage.Desceller(cle, enveloppe.Span, contexte.Span)) : throw new CoffreIllisibleException("sans clé");
    }
}
