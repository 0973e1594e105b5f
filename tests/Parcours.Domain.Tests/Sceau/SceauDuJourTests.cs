using System.Text;
using NodaTime;
using Parcours.Domain.Sceau;
using Xunit;

namespace Parcours.Domain.Tests.Sceau;

/// <summary>Les messages signés, octet pour octet : un auditeur les refait sans le produit.</summary>
public sealed class SceauDuJourTests
{
    private static readonly byte[] Zeros = new byte[32];

    [Fact]
    public void Le_message_d_un_sceau_est_du_JSON_canonique()
    {
        var sceau = new SceauDuJour("2A", new LocalDate(2026, 3, 9), 12, 40, 27, Zeros, null, "abcd");
        Assert.Equal(
            """{"cle":"abcd","departement":"2A","derniere":40,"jour":"2026-03-09","nombre":27,"objet":"parcours.sceau.v1","precedente":null,"premiere":12,"racine":"0000000000000000000000000000000000000000000000000000000000000000"}""",
            Encoding.UTF8.GetString(sceau.Message()));
        Assert.Equal(sceau.Message(), JsonCanonique.De(sceau.Message()));
        Assert.Contains("\"precedente\":\"" + Convert.ToHexStringLower(sceau.Empreinte()) + "\"",
            Encoding.UTF8.GetString((sceau with { Precedente = sceau.Empreinte() }).Message()), StringComparison.Ordinal);
    }

    [Fact]
    public void Le_message_d_une_cle_la_porte_entiere()
    {
        var cle = new CleDeSceau("71", 2, [1, 2, 3], "efgh");
        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", cle.Empreinte);
        Assert.Equal(
            """{"cle":"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81","departement":"71","objet":"parcours.cle_de_sceau.v1","precedente":"efgh","rang":2,"spki":"AQID"}""",
            Encoding.UTF8.GetString(cle.Message()));
    }
}
