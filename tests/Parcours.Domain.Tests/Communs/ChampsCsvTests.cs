using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

/// <summary>Chaque fait déclaré en C# dit la même chose que ses lignes de champs.csv.</summary>
public sealed partial class ChampsCsvTests
{
    /// <summary>Ce que le produit ajoute à la référence, qui n'a pas de ligne pour lui : la fusion, que R9 suppose sans la nommer (ADR 0021).</summary>
    private static readonly string[] PropresAuProduit = [nameof(PersonnesFusionnees)];

    private static readonly Dictionary<string, Forme> Formes = LesActes.Tous.Where(acte => !PropresAuProduit.Contains(acte.Forme.Nom))
        .ToDictionary(acte => acte.Forme.Nom, acte => acte.Forme);

    public static TheoryData<string> Evenements => [.. Formes.Keys];

    [Theory]
    [MemberData(nameof(Evenements))]
    public void Le_fait_a_les_champs_du_fichier(string evenement)
    {
        var attendus = Lignes(evenement).Where(l => l.Champ != "").Select(l => $"{l.Champ} {l.EstObligatoire} {l.Type}");
        Assert.Equal(attendus.Order(), Formes[evenement].Champs.Select(c => $"{c.Nom} {c.EstObligatoire} {Type(c)}").Order());
    }

    [Theory]
    [MemberData(nameof(Evenements))]
    public void Les_enumerations_ont_les_valeurs_du_fichier_dans_l_ordre(string evenement)
    {
        foreach (var ligne in Lignes(evenement).Where(l => l.Type is "enumeration" or "listeEnumeration"))
            Assert.Equal(ligne.Format.Split(", "), Champ(ligne).Enumeration);
    }

    [Theory]
    [MemberData(nameof(Evenements))]
    public void Les_nombres_ont_les_bornes_du_fichier(string evenement)
    {
        foreach (var ligne in Lignes(evenement).Where(l => l.Type is "entier" or "decimal"))
        {
            (decimal, decimal, int)? attendues = ligne.Format switch
            {
                "1 et plus" => (1, int.MaxValue, 0),
                // La borne haute des présents est un autre champ : l'acte la vérifie.
                "0 et plus" or "0 à partenairesConvoques" => (0, int.MaxValue, 0),
                "1 à 4" => (1, 4, 0),
                "1 à 6" => (1, 6, 0),
                "1 à 100, en pour cent" => (1, 100, 0),
                "0 à 35, deux décimales au plus" => (0, 35, 2),
                "nombre" => (-1_000_000_000, 1_000_000_000, 4),
                _ => null,
            };
            Assert.NotNull(attendues);
            Assert.Equal(attendues, Champ(ligne).Bornes);
        }
    }

    [Theory]
    [MemberData(nameof(Evenements))]
    public void Le_fait_est_admis_sur_les_flux_du_fichier(string evenement)
    {
        var flux = Lignes(evenement).Select(l => l.Flux).Distinct().Single();
        Dispositif[] attendus = flux switch
        {
            "celui du fait visé" => [],
            "RSA, ASE, APA ou PCH : celui du dossier transmis" => [Dispositif.Rsa, Dispositif.Ase, Dispositif.Apa, Dispositif.Pch],
            _ => [.. FluxSepares().Split(flux).Select(modele => Famille.Toutes.Single(famille => famille.Modele == modele).Dispositif)],
        };
        Assert.Equal(attendus, Formes[evenement].Flux);
    }

    /// <summary>« ou » sépare deux flux, sauf dans les accolades de l'un.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(" ou (?![^{]*})")]
    private static partial System.Text.RegularExpressions.Regex FluxSepares();

    [Fact]
    public void Tout_evenement_d_un_flux_qui_en_a_a_son_acte() =>
        Assert.Empty(ChampsCsv.Lignes.GroupBy(l => l.Flux).Where(flux => flux.Any(l => Formes.ContainsKey(l.Evenement)))
            .SelectMany(flux => flux.Select(l => l.Evenement)).Distinct().Except(Formes.Keys));

    private static IEnumerable<LigneDeChamp> Lignes(string evenement) => ChampsCsv.Lignes.Where(l => l.Evenement == evenement);

    private static Champ Champ(LigneDeChamp ligne) => Formes[ligne.Evenement].Champs.Single(c => c.Nom == ligne.Champ);

    // Un identifiant opaque est un identifiant pour l'émetteur.
    private static string Type(Champ champ) => champ.Genre switch
    {
        GenreDeChamp.Opaque => "identifiant",
        GenreDeChamp.ListeEnumeration => "listeEnumeration",
        var genre => genre.ToString().ToLowerInvariant(),
    };
}
