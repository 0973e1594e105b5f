using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Echange;
using Parcours.Projections.Tests.Contrats;

namespace Parcours.Projections.Tests.Echange;

/// <summary>Écrire un fait du journal sous sa forme échangée, puis le relire, rend le même fait.</summary>
public sealed class AllerRetourTests
{
    private static readonly Instant _connuLe = Instant.FromUtc(2022, 6, 15, 10, 0).PlusNanoseconds(123_456_000);

    public static TheoryData<string> NomsDeType => [.. FaitsComplets.Tous.Select(fait => fait.GetType().Name)];

    [Theory]
    [MemberData(nameof(NomsDeType))]
    public void Un_fait_ecrit_puis_lu_est_le_meme(string type)
    {
        var fait = FaitsComplets.Tous.Single(f => f.GetType().Name == type);
        var lecture = Lire(Ecrire(fait));
        Assert.Empty(lecture.Erreurs);
        var recu = lecture.Recu!;
        Assert.True(Forme.SontIdentiques(fait, recu.Fait), recu.Fait.ToString());
        Assert.Equal(("e1", _connuLe, new LocalDate(2022, 6, 15), "a17", "CCAS-MACON"), (recu.Id, recu.EnregistreLe!.Value, recu.JourDeConnaissance!.Value, recu.Auteur, recu.OrganismeAuteur));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-4800-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00+02:00")]
    [InlineData("2022-02-30")]
    [InlineData("hier")]
    public void Une_connaissance_impossible_est_un_refus_du_champ(string enregistreLe) =>
        Assert.Equal("enregistreLe", Assert.Single(Lire(Ligne($"\"enregistreLe\":\"{enregistreLe}\"")).Erreurs).Champ);

    [Theory]
    [InlineData("2022-06-15", "2022-06-15T21:59:59.999999Z")]
    [InlineData("2022-12-31", "2022-12-31T22:59:59.999999Z")]
    [InlineData("2022-03-27", "2022-03-27T21:59:59.999999Z")]
    [InlineData("2022-10-30", "2022-10-30T22:59:59.999999Z")]
    [InlineData("2022-06-15T23:30:00Z", "2022-06-15T23:30:00Z")]
    [InlineData("2022-06-15T23:30:00+02:00", "2022-06-15T21:30:00Z")]
    public void Une_date_de_connaissance_vaut_la_fin_de_ce_jour_a_Paris(string enregistreLe, string instant) =>
        Assert.Equal(DepartementDEssais.A(instant), Lire(Ligne($"\"enregistreLe\":\"{enregistreLe}\"")).Recu!.EnregistreLe);

    [Theory]
    [InlineData("\"auteur\":\"\\ud800\"")]
    [InlineData("\"\\ud800\":1")]
    [InlineData("\"organismeAuteur\":\"\\udc00a\"")]
    public void Une_demi_paire_UTF_16_est_un_refus_pas_une_panne(string champ) =>
        Assert.NotEmpty(Lire(Ligne("\"enregistreLe\":\"2022-06-15\"," + champ)).Erreurs);

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"foyer":"\ud800"}""")]
    [InlineData("""{"organisme":"\ud800"}""")]
    public void Une_correction_illisible_est_un_refus_ou_se_garde_sans_panne(string donnees)
    {
        var lecture = Lire(JsonElement.Parse($$$"""{"id":"c1","flux":"RSA/p1/1","personne":"p1","type":"EvenementCorrige","dateEffet":"2022-03-15","enregistreLe":"2022-06-15","donnees":{"evenementVise":"e1","motif":"autre","donnees":{{{donnees}}}}}"""));
        Assert.NotEmpty(lecture.Erreurs);
    }

    private static JsonElement Ecrire(Fait fait)
    {
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
            EcritureEchange.Ecrire(sortie, new(DepartementDEssais.Personne("p1"), 1, new(IdentifiantFait.De("e1"), 1, fait), _connuLe.ToDateTimeOffset(),
                new() { IdEmetteur = "e1", Auteur = "a17", OrganismeAuteur = "CCAS-MACON" }), _connuLe.ToDateTimeOffset());
        return JsonElement.Parse(tampon.WrittenSpan);
    }

    private static JsonElement Ligne(string champs) => JsonElement.Parse(
        $$$"""{"id":"e1","flux":"RSA/p1/1","personne":"p1","type":"OrientationNotifiee","dateEffet":"2022-03-15",{{{champs}}},"donnees":{"organisme":"CCAS","rang":"initiale"}}""");

    private static LectureDeFait Lire(JsonElement json) => LectureEchange.Lire(json, (_, texte) => Guid.Parse(texte), admetConnaissance: true);
}
