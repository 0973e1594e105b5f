using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Formation;
using Parcours.Domain.Transversal;
using Parcours.Projections.Echange;
using Parcours.Projections.Tests.Contrats;

namespace Parcours.Projections.Tests.Echange;

/// <summary>Un flux qui ne suit personne s'échange sans le champ personne (B0).</summary>
public sealed class FluxDObjetTests
{
    private const string Donnees = """{"agent":"a1","theme":"numerique","financement":"CNFPT"}""";

    private static readonly Instant _connuLe = Instant.FromUtc(2022, 6, 15, 10, 0);

    public static TheoryData<string> NomsDeType => [.. FaitsCompletsFormation.Tous.Select(fait => fait.GetType().Name)];

    [Theory]
    [MemberData(nameof(NomsDeType))]
    public void Un_fait_ecrit_puis_lu_est_le_meme_sans_personne(string type)
    {
        var fait = FaitsCompletsFormation.Tous.Single(f => f.GetType().Name == type);
        var agent = (Guid)Forme.De(fait.GetType()).ChampDeLObjet!.Valeur(fait)!;
        var ecrit = Ecrire(agent, fait);
        Assert.False(ecrit.TryGetProperty("personne", out _));
        Assert.Equal($"FOR/{agent}", ecrit.GetProperty("flux").GetString());

        var lecture = LectureEchange.Lire(ecrit, (_, texte) => Guid.Parse(texte), admetConnaissance: true);
        Assert.Empty(lecture.Erreurs);
        Assert.Equal(("agent", agent.ToString()), (lecture.Recu!.Genre, lecture.Recu.Objet));
        Assert.True(Forme.SontIdentiques(fait, lecture.Recu.Fait), lecture.Recu.Fait.ToString());
    }

    [Fact]
    public void Une_retouche_s_echange_sans_personne()
    {
        var annulation = new EvenementAnnule("e1", MotifAnnulation.Doublon) { Episode = new(Dispositif.Formation, ""), DateEffet = new(2022, 3, 15) };
        var ecrit = Ecrire(DepartementDEssais.Personne("a1"), annulation);
        Assert.False(ecrit.TryGetProperty("personne", out _));
        Assert.True(Forme.SontIdentiques(annulation, LectureEchange.Lire(ecrit, (_, _) => Guid.Empty, admetConnaissance: true).Recu!.Fait));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"personne\":null,")]
    public void La_personne_est_nulle_ou_absente(string personne)
    {
        var recu = Lire("FOR/a1", personne, Donnees).Recu!;
        Assert.Equal(("agent", "a1"), (recu.Genre, recu.Objet));
        Assert.Equal(Opaque("agent", "a1"), Assert.IsType<FormationSuivie>(recu.Fait).Agent);
    }

    [Theory]
    [InlineData("FOR/a1", "\"personne\":\"p1\",", Donnees, "personne", "doit être nulle ou absente : un flux FOR/{agent} ne suit personne")]
    [InlineData("FOR/a1", "\"personne\":\"a1\",", Donnees, "personne", "doit être nulle ou absente : un flux FOR/{agent} ne suit personne")]
    [InlineData("FOR/a1", "\"personne\":7,", Donnees, "personne", "doit être nulle ou absente : un flux FOR/{agent} ne suit personne")]
    [InlineData("FOR/a2", "", Donnees, "agent", "n'est pas celui que le flux nomme")]
    [InlineData("FOR/A1", "", Donnees, "agent", "n'est pas celui que le flux nomme")]
    [InlineData("FOR/185017134512387", "", """{"agent":"a1","theme":"numerique","financement":"CNFPT"}""", "flux", "agent ressemble à un NIR, qui n'entre jamais au journal")]
    [InlineData("FOR/a1", "", """{"agent":"185017134512387","theme":"numerique","financement":"CNFPT"}""", "agent", "ressemble à un NIR, qui n'entre jamais au journal")]
    [InlineData("FOR/", "", Donnees, "flux", "agent doit compter 1 à 64 caractères parmi A-Z a-z 0-9 - _")]
    [InlineData("FOR/a1", "", """{"theme":"numerique","financement":"CNFPT"}""", "agent", "est obligatoire")]
    [InlineData("FOR/a1", "", """{"agent":"a1","theme":"cuisine","financement":"CNFPT"}""", "theme", "doit valoir numerique, participation, developpementSocial, allerVers, territoires, insertion, referentParcours")]
    [InlineData("FOR/a1", "", """{"agent":"a1","theme":"numerique","financement":"cnfpt"}""", "financement", "doit valoir CNFPT, specifique")]
    public void Une_forme_fautive_est_un_refus_du_champ(string flux, string personne, string donnees, string champ, string raison) =>
        Assert.Equal(new(champ, raison), Assert.Single(Lire(flux, personne, donnees).Erreurs));

    [Theory]
    [InlineData("FOR/a1/1")]
    [InlineData("FOR")]
    [InlineData("for/a1")]
    public void Un_flux_illisible_dit_les_flux_connus(string flux) =>
        Assert.Contains(Lire(flux, flux.StartsWith("FOR", StringComparison.Ordinal) ? "" : "\"personne\":\"a1\",", Donnees).Erreurs,
            erreur => erreur.Champ == "flux" && erreur.Raison.Contains("FOR/{agent}", StringComparison.Ordinal));

    [Theory]
    [InlineData("RSA/p1/1", "FormationSuivie", "\"personne\":\"p1\",", Donnees)]
    [InlineData("FOR/a1", "OrientationNotifiee", "", """{"organisme":"CCAS","rang":"initiale"}""")]
    [InlineData("FOR/a1", "PersonneDecedee", "", "{}")]
    public void Chaque_fait_a_son_flux(string flux, string type, string personne, string donnees)
    {
        var erreurs = Lire(flux, personne, donnees, type).Erreurs;
        Assert.Equal(new("flux", $"{type} ne va pas sur ce flux"), Assert.Single(erreurs));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"personne\":null,")]
    public void Sur_les_autres_flux_la_personne_reste_obligatoire(string personne) =>
        Assert.Equal(new("personne", "est obligatoire"), Assert.Single(Lire("RSA/p1/1", personne, """{"organisme":"CCAS","rang":"initiale"}""", "OrientationNotifiee").Erreurs));

    private static JsonElement Ecrire(Guid agent, Fait fait)
    {
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
            EcritureEchange.Ecrire(sortie, new(agent, 1, new(IdentifiantFait.De("e1"), 1, fait), _connuLe.ToDateTimeOffset(), new() { IdEmetteur = "e1" }), _connuLe.ToDateTimeOffset());
        return JsonElement.Parse(tampon.WrittenSpan);
    }

    private static LectureDeFait Lire(string flux, string personne, string donnees, string type = "FormationSuivie") => LectureEchange.Lire(
        JsonElement.Parse($$"""{"id":"e1","flux":"{{flux}}",{{personne}}"type":"{{type}}","dateEffet":"2022-03-15","donnees":{{donnees}}}"""), Opaque, admetConnaissance: false);

    private static Guid Opaque(string genre, string texte) => IdentifiantFait.De(genre + texte);
}
