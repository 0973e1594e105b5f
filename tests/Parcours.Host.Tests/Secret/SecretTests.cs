namespace Parcours.Host.Tests.Secret;

/// <summary>Qui ne lit que des agrégats ne lit pas un effectif de un à quatre (D7) ; qui lit les dossiers lit tout.</summary>
public sealed class SecretTests(HoteAvecBase hote)
{
    private const string Question = "debut=2022-03-01&fin=2022-03-31";
    private readonly ClientHttp _tout = hote.Pour<SecretTests>();

    [Fact]
    public async Task Les_services_de_l_Etat_ne_lisent_pas_un_petit_effectif_la_direction_si()
    {
        // Six entrants, dont deux orientés à temps : le numérateur se tait, le dénominateur se montre.
        long position = 0;
        foreach (var rang in Enumerable.Range(1, 6))
        {
            var parcours = (await _tout.Post("rsa", ClientHttp.Ouverture($"s{rang}"))).Attendre(201).Parcours;
            if (rang <= 2) position = (await _tout.Post($"rsa/{parcours}/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-10"}""")).Attendre(201).Position;
            else position = (await _tout.Post($"rsa/{parcours}/rendez-vous", """{"rdv":"r1","objet":"accompagnement","datePrevue":"2022-06-20","dateEffet":"2022-03-20"}""")).Attendre(201).Position;
        }

        var (direction, etat) = (hote.ParlerComme(_tout.Departement, "direction", "d1"), hote.ParlerComme(_tout.Departement, "etat", "e1"));
        var lue = (await direction.Get($"indicateurs/RSA-02B?{Question}&apresPosition={position}")).Attendre(200).Json;
        Assert.Equal((2, 6, 33.3m), (lue.GetProperty("numerateur").GetInt32(), lue.GetProperty("denominateur").GetInt32(), lue.GetProperty("valeur").GetDecimal()));
        Assert.False(lue.TryGetProperty("secret", out _));

        var tue = (await etat.Get($"indicateurs/RSA-02B?{Question}")).Attendre(200).Json;
        Assert.True(tue.GetProperty("secret").GetBoolean());
        foreach (var champ in new[] { "numerateur", "valeur" }) Assert.Equal(System.Text.Json.JsonValueKind.Null, tue.GetProperty(champ).ValueKind);
        Assert.Equal(6, tue.GetProperty("denominateur").GetInt32());
        // Six entrants se montrent.
        Assert.Equal(6, (await etat.Get($"indicateurs/RSA-01?{Question}")).Attendre(200).Json.GetProperty("valeur").GetInt32());

        // L'auditeur, qui peut lire les dossiers sous pseudonyme, lit tout.
        Assert.Equal(2, (await hote.ParlerComme(_tout.Departement, "auditeur", "a1").Get($"indicateurs/RSA-02B?{Question}")).Attendre(200).Json.GetProperty("numerateur").GetInt32());

        // De même d'un écart, de l'historique et de la matrice.
        const string ecart = $"indicateurs/RSA-02B/ecarts?{Question}&de=2022-03-31&a=2022-06-15";
        Assert.Equal(2, (await direction.Get(ecart)).Attendre(200).Json.GetProperty("ecart").GetProperty("numerateur").GetInt32());
        var ecartTu = (await etat.Get(ecart)).Attendre(200).Json;
        // Quatre échecs de plus : le dénominateur, moins le numérateur, les rendrait ; l'arrivée, moins le départ, rendrait l'écart.
        foreach (var champ in new[] { "numerateur", "denominateur" })
        {
            Assert.Equal(System.Text.Json.JsonValueKind.Null, ecartTu.GetProperty("ecart").GetProperty(champ).ValueKind);
            Assert.Equal(System.Text.Json.JsonValueKind.Null, ecartTu.GetProperty("a").GetProperty(champ).ValueKind);
        }

        Assert.Equal(0, ecartTu.GetProperty("de").GetProperty("denominateur").GetInt32());
        Assert.All(ecartTu.GetProperty("causes").EnumerateArray(), cause => Assert.NotEqual("2", cause.GetProperty("bilan").GetProperty("numerateur").ToString()));
        Assert.True((await etat.Get($"indicateurs/RSA-02B/historique?{Question}&de=2022-06-01&a=2022-06-15")).Attendre(200).Json.GetProperty("valeurs")[0].GetProperty("secret").GetBoolean());
        // À chaque changement, la différence d'un point au suivant désignerait une personne.
        const string changements = $"indicateurs/RSA-02B/historique?{Question}&pas=changement&observeLe=2022-06-15&de=2022-03-31";
        (await etat.Get(changements)).AttendreProbleme(403, "acces-refuse");
        (await direction.Get(changements)).Attendre(200);
        // Sous pseudonyme, le jour où l'on a su, non l'instant : il vaudrait une place au journal.
        var part = (await hote.ParlerComme(_tout.Departement, "auditeur", "a1").Get(ecart.Replace("/ecarts?", "/ecarts/dossiers?", StringComparison.Ordinal), ("X-Finalite", "controle"))).Attendre(200).Json.GetProperty("parts")[0];
        Assert.Equal("2022-06-15", part.GetProperty("fait").GetProperty("connuLe").GetString());
        Assert.False(part.GetProperty("fait").TryGetProperty("position", out _));
        var (claire, masquee) = (await Csv(direction), await Csv(etat));
        Assert.DoesNotContain(",s,", claire);
        Assert.Contains(",s,", masquee);

        async Task<string> Csv(ClientHttp client) =>
            (await client.Get("matrices/calpae-2022?annee=2022&aLaDate=2022-06-15", ("Accept", "text/csv"))).Attendre(200).Texte.Replace(';', ',');
    }
}
