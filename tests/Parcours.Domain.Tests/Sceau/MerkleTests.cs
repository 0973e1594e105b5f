using System.Globalization;
using Parcours.Domain.Sceau;
using Xunit;

namespace Parcours.Domain.Tests.Sceau;

/// <summary>L'arbre contre des vecteurs publiés, et contre la définition récursive de la RFC 6962, écrite ici une seconde fois.</summary>
public sealed class MerkleTests
{
    // Les huit feuilles et leurs racines successives sont celles des essais de référence de Certificate Transparency.
    private static readonly string[] Entrees =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Racines =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Une_racine_vide_est_celle_de_rien() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Convert.ToHexStringLower(new ArbreEnFlux().Racine()));

    [Fact]
    public void Les_racines_sont_celles_des_vecteurs_publies()
    {
        var arbre = new ArbreEnFlux();
        for (var i = 0; i < Entrees.Length; i++)
        {
            arbre.Ajouter(Merkle.Feuille(Convert.FromHexString(Entrees[i])));
            Assert.Equal(Racines[i], Convert.ToHexStringLower(arbre.Racine()));
        }
    }

    [Theory]
    [InlineData(0, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(5, 8, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    public void Les_chemins_sont_ceux_des_vecteurs_publies(int indice, int nombre, params string[] attendu)
    {
        var feuilles = Entrees[..nombre].Select(entree => Merkle.Feuille(Convert.FromHexString(entree))).ToList();
        var chemin = Chemin(indice, feuilles);
        Assert.Equal(attendu, chemin.Select(Convert.ToHexStringLower));
    }

    [Fact]
    public void De_zero_a_soixante_dix_feuilles_la_racine_est_celle_de_la_definition()
    {
        for (var n = 0; n <= 70; n++)
        {
            var feuilles = Feuilles(n);
            var arbre = new ArbreEnFlux();
            foreach (var feuille in feuilles) arbre.Ajouter(feuille);
            Assert.Equal(n, arbre.Nombre);
            Assert.Equal(n == 0 ? Merkle.RacineVide() : ParDefinition(feuilles), arbre.Racine());
        }
    }

    [Fact]
    public void Chaque_feuille_a_un_chemin_qui_ne_vaut_que_pour_elle()
    {
        for (var n = 1; n <= 70; n++)
        {
            var feuilles = Feuilles(n);
            var racine = ParDefinition(feuilles);
            for (var i = 0; i < n; i++)
            {
                var chemin = Chemin(i, feuilles);
                for (var j = 0; j < n; j++)
                {
                    Assert.Equal(i == j, CheminDInclusion.Verifier(feuilles[j], i, n, chemin, racine));
                    if (i != j) Assert.False(CheminDInclusion.Verifier(feuilles[i], j, n, chemin, racine));
                }
                Assert.False(CheminDInclusion.Verifier(feuilles[i], i, n, [.. chemin, racine], racine));
                if (chemin.Count > 0) Assert.False(CheminDInclusion.Verifier(feuilles[i], i, n, [.. chemin.Skip(1)], racine));
            }
        }
    }

    [Fact]
    public void Un_noeud_ne_se_fait_pas_passer_pour_une_feuille()
    {
        var feuilles = Feuilles(2);
        Assert.NotEqual(ParDefinition(feuilles), Merkle.Feuille([.. feuilles[0], .. feuilles[1]]));
    }

    [Fact]
    public void Un_chemin_incomplet_se_refuse() => Assert.Throws<InvalidOperationException>(() => new CheminDInclusion(0, 2).Chemin());

    private static IReadOnlyList<byte[]> Chemin(int indice, List<byte[]> feuilles)
    {
        var chemin = new CheminDInclusion(indice, feuilles.Count);
        foreach (var feuille in feuilles) chemin.Ajouter(feuille);
        return chemin.Chemin();
    }

    private static List<byte[]> Feuilles(int nombre) =>
        [.. Enumerable.Range(0, nombre).Select(i => Merkle.Feuille(System.Text.Encoding.ASCII.GetBytes(i.ToString(CultureInfo.InvariantCulture))))];

    private static byte[] ParDefinition(List<byte[]> feuilles)
    {
        if (feuilles.Count == 1) return feuilles[0];
        var coupure = 1;
        while (coupure * 2 < feuilles.Count) coupure *= 2;
        return Merkle.Noeud(ParDefinition(feuilles[..coupure]), ParDefinition(feuilles[coupure..]));
    }
}
