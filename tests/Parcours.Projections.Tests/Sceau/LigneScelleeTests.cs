using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Sceau;
using Parcours.Projections.Echange;
using Parcours.Projections.Sceau;
using Parcours.Projections.Tests.Contrats;

namespace Parcours.Projections.Tests.Sceau;

/// <summary>La ligne scellée se lit dans le JSON du journal, sans passer par les types : elle dit pourtant le fait échangé, pour chacun d'eux.</summary>
public sealed class LigneScelleeTests
{
    private static readonly Guid _suivi = DepartementDEssais.Personne("p1");
    private static readonly Instant _connuLe = Instant.FromUtc(2022, 6, 15, 10, 0).PlusNanoseconds(123_456_000);
    private static readonly Provenance _provenance = new() { IdEmetteur = "e1", Auteur = "a17", OrganismeAuteur = "CCAS-MACON", Voie = "saisie" };

    public static TheoryData<string> NomsDeType => [.. FaitsComplets.Tous.Select(fait => fait.GetType().Name)];

    [Theory]
    [MemberData(nameof(NomsDeType))]
    public void Hors_ce_que_le_journal_ajoute_c_est_le_fait_echange(string type)
    {
        var fait = FaitsComplets.Tous.Single(f => f.GetType().Name == type);
        Assert.Equal(Echange(fait), SansLeJournal(Scellee(Ligne(fait))));
    }

    [Fact]
    public void Une_ligne_illisible_par_le_metier_se_scelle_quand_meme()
    {
        var ligne = Ligne(FaitsComplets.Tous[0]);
        var feuilles = new[]
        {
            ligne,
            ligne with { Donnees = JsonElement.Parse("\"rien\"") },
            ligne with { Donnees = JsonElement.Parse("{}") },
            ligne with { Donnees = JsonElement.Parse("""{"episode":3,"dateEffet":null}""") },
            ligne with { Donnees = JsonElement.Parse("""{"episode":"RSA/01","dateEffet":"hier"}""") },
            ligne with { Nom = "inconnu.v1" },
            ligne with { Entetes = null },
            ligne with { Entetes = JsonElement.Parse("[]") },
            ligne with { ConnuLe = long.MaxValue },
            ligne with { ConnuLe = long.MinValue },
            ligne with { ConnuLe = ligne.ConnuLe + 1 },
            ligne with { Position = -1 },
            ligne with { Version = 0 },
            ligne with { EstArchivee = true },
            ligne with { Suivi = Guid.Empty },
            ligne with { Id = Guid.Empty },
        };
        Assert.Equal(feuilles.Length, feuilles.Select(l => Convert.ToHexString(l.Feuille(new()))).Distinct().Count());
        Assert.All(feuilles, l => Assert.Equal(Scellee(l), JsonCanonique.De(Scellee(l))));
    }

    private static LigneDuJournal Ligne(Fait fait) => new(
        7, IdentifiantFait.De("e1"), _suivi, CatalogueEvenements.ParType[fait.GetType()].NomPersiste,
        JsonSerializer.SerializeToElement(fait, fait.GetType(), Serialisation.Options), (_connuLe - Instant.FromUtc(2000, 1, 1, 0, 0)).BclCompatibleTicks / 10, 3,
        JsonSerializer.SerializeToElement(_provenance, Serialisation.Options), false);

    private static byte[] Scellee(LigneDuJournal ligne)
    {
        var canonique = new JsonCanonique();
        ligne.Ecrire(canonique);
        return canonique.Octets.ToArray();
    }

    private static string SansLeJournal(byte[] ligne)
    {
        var canonique = new JsonCanonique();
        canonique.EcrireObjet([.. JsonElement.Parse(ligne).EnumerateObject().Where(champ => champ.Name != "journal").Select(champ => (champ.Name, champ.Value))]);
        return Encoding.UTF8.GetString(canonique.Octets);
    }

    private static string Echange(Fait fait)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
            EcritureEchange.Ecrire(sortie, new(_suivi, 3, new(IdentifiantFait.De("e1"), 7, fait), _connuLe.ToDateTimeOffset(), _provenance), _connuLe.ToDateTimeOffset());
        return Encoding.UTF8.GetString(JsonCanonique.De(tampon.WrittenSpan));
    }
}
