using System.Text;
using Parcours.Domain.Sceau;
using Xunit;

namespace Parcours.Domain.Tests.Sceau;

/// <summary>Les vecteurs de la RFC 8785 : annexe B pour les nombres, §3.2.3 pour l'ordre des clés.</summary>
public sealed class JsonCanoniqueTests
{
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(unchecked((long)0x8000000000000000), "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(unchecked((long)0x8000000000000001), "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(unchecked((long)0xffefffffffffffff), "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(unchecked((long)0xc340000000000000), "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(unchecked((long)0xbecbf647612f3696), "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Un_nombre_s_ecrit_comme_ECMAScript(long bits, string attendu) =>
        Assert.Equal(attendu, JsonCanonique.Nombre(BitConverter.Int64BitsToDouble(bits)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Ce_qui_n_est_pas_un_nombre_se_refuse(double nombre) => Assert.Throws<ArgumentException>(() => JsonCanonique.Nombre(nombre));

    [Fact]
    public void Les_cles_se_rangent_par_unites_UTF_16() => Assert.Equal(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        Canonique("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"""));

    // L'exemple de la RFC, son premier nombre mis à part : un double ne le porte pas, et aucun chiffre ne se perd ici.
    [Fact]
    public void L_exemple_de_la_RFC_s_ecrit_comme_elle_le_dit() => Assert.Equal(
        """{"literals":[null,true,false],"numbers":["333333333.33333329",1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
        Canonique("""{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"""));

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("-0", "0")]
    [InlineData("12e1", "120")]
    [InlineData("9007199254740993", "\"9007199254740993\"")]
    [InlineData("0.10000000000000000001", "\"0.10000000000000000001\"")]
    [InlineData("1e400", "\"1e400\"")]
    public void Un_nombre_qu_un_double_ne_porte_pas_garde_tous_ses_chiffres(string json, string attendu) => Assert.Equal(attendu, Canonique(json));

    [Theory]
    [InlineData("""{"b":[1,{"d":null,"c":""}],"a":{}}""", """{"a":{},"b":[1,{"c":"","d":null}]}""")]
    [InlineData("[]", "[]")]
    [InlineData("\"\\u001f\\t\\b\\f\\u007f\"", "\"\\u001f\\t\\b\\f\u007f\"")]
    public void Rien_d_autre_ne_change(string json, string attendu) => Assert.Equal(attendu, Canonique(json));

    private static string Canonique(string json) => Encoding.UTF8.GetString(JsonCanonique.De(Encoding.UTF8.GetBytes(json)));
}
