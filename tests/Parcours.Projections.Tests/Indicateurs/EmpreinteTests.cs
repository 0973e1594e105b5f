using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;
using Xunit;
using static Parcours.Projections.Tests.Indicateurs.DefinitionDeTest;

namespace Parcours.Projections.Tests.Indicateurs;

public sealed class EmpreinteTests
{
    private static readonly string Empreinte = Lire(Texte).Empreinte;

    [Fact]
    public void Elle_a_la_forme_publique() => Assert.Matches("^sha256:[0-9a-f]{64}$", Empreinte);

    [Fact]
    public void Elle_couvre_le_fichier_la_formule_et_le_referentiel_dans_cet_ordre()
    {
        var couvert = Texte + "\nrsa.contrat_dans_le_delai@1\n0";
        var attendue = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(couvert)));
        Assert.Equal("sha256:" + attendue, Empreinte);
    }

    [Fact]
    public void Deux_lectures_du_meme_fichier_donnent_la_meme() => Assert.Equal(Empreinte, Lire(Texte).Empreinte);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Les_fins_de_ligne_ne_la_changent_pas(string fin) =>
        Assert.Equal(Empreinte, Lire(Texte.Replace("\n", fin, StringComparison.Ordinal)).Empreinte);

    [Fact]
    public void La_marque_d_ordre_des_octets_ne_la_change_pas() => Assert.Equal(Empreinte, Lire('\uFEFF' + Texte).Empreinte);

    [Theory]
    [InlineData("nombre: 2", "nombre: 3")]
    [InlineData("borne: incluse", "borne: stricte")]
    [InlineData("code: ESS-01", "code:  ESS-01")]
    [InlineData("ambiguites: Aucune.", "ambiguites: Aucune. # relu")]
    public void Un_octet_du_fichier_la_change(string passage, string remplacement) =>
        Assert.NotEqual(Empreinte, Lire(Avec(passage, remplacement)).Empreinte);

    [Fact]
    public void Une_revision_de_la_formule_la_change()
    {
        var revisees = CatalogueIndicateurs.Formules.Select(formule => (IFormule)new FormuleRevisee(formule));
        Assert.NotEqual(Empreinte, Assert.Single(CatalogueIndicateurs.Charger([(Fichier, Texte)], revisees).Definitions).Empreinte);
    }

    [Fact]
    public void Une_version_du_referentiel_la_change() =>
        Assert.NotEqual(Empreinte, Assert.Single(CatalogueIndicateurs.Charger([(Fichier, Texte)], referentiel: "1").Definitions).Empreinte);

    [Fact]
    public void Les_definitions_livrees_ont_chacune_la_leur() =>
        Assert.Distinct(CatalogueIndicateurs.Embarque.Definitions.Select(definition => definition.Empreinte));

    private sealed record FormuleRevisee(IFormule Formule) : IFormule
    {
        public string Nom => Formule.Nom;

        public int Revision => Formule.Revision + 1;

        public IReadOnlyList<ParametreAttendu> Parametres => Formule.Parametres;

        public IReadOnlyList<Filtre> Filtres => Formule.Filtres;

        public bool CompteSesEntrees => Formule.CompteSesEntrees;

        public FormeDeValeur? Forme => Formule.Forme;
    }
}
