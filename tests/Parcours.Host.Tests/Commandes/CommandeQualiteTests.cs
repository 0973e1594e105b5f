using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Commandes;
using Parcours.Host.Qualite;
using Parcours.Projections.Imports;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Tests.Commandes;

public sealed class CommandeQualiteTests
{
    private static readonly LocalDate _jour = new(2022, 6, 15);
    private readonly StringWriter _sortie = new();
    private readonly StringWriter _erreurs = new();

    /// <summary>Ce que la commande refuse avant d'ouvrir la moindre base.</summary>
    [Theory]
    [InlineData(1, "« 99 » n'est pas un code de département", "--departement", "99")]
    [InlineData(1, "La fin de la période précède son début", "--departement", "71", "--debut", "2022-02-02", "--fin", "2022-02-01")]
    [InlineData(2, "au choix : code-inconnu, doublon", "--departement", "71", "--controle", "zut")]
    [InlineData(2, "« hier » n'est pas une date", "--departement", "71", "--debut", "hier")]
    [InlineData(2, "L'option --departement <code> est obligatoire", "--json")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] mots)
    {
        Assert.Equal(code, await Taper(mots));
        Assert.Contains(raison, _erreurs.ToString());
    }

    [Fact]
    public async Task L_aide_nomme_les_options()
    {
        Assert.Equal(0, await Taper("--help"));
        foreach (var option in new[] { "--controle <code>", "--import <travail>", "--debut <date>", "--fin <date>", "--a-la-date <date>", "--position <rang>", "--json" })
            Assert.Contains(option, _sortie.ToString());
    }

    [Fact]
    public void Le_tableau_dit_les_comptes_les_parts_et_ce_que_l_import_a_signale()
    {
        var (retards, doublon) = (Controle("retard-consignation"), Controle("doublon"));
        var travail = new Guid("0198aaaa-0000-7000-8000-000000000001");
        var lue = new QualiteLue(128, [
            new(doublon, new(2, 1), new Dictionary<string, CompteDeQualite>()),
            new(retards, new(12, 9, new(40, 3, 35)), new Dictionary<string, CompteDeQualite> { ["RSA"] = new(12, 9, new(40, 3, 35)) })], [], 0);
        var import = new CompteRenduDImport(
            new(travail, "71", GenreDImport.Flux, EtatDImport.Fini, Instant.FromUtc(2022, 6, 15, 10, 0), new("a17"), null, null, 6, Avancement.Nul with { Remarques = new Dictionary<string, int> { ["motif-inconnu"] = 3 } }, null, null, null, null),
            new Dictionary<string, int> { ["etat-inconnu"] = 1 });
        var lignes = QualiteEnTexte.De(new("71", _jour, _jour, [doublon, retards], Import: travail), lue, import).Split('\n');
        Assert.Equal("Qualité connue au 2022-06-15, observée le 2022-06-15, position 128, import 0198aaaa000070008000000000000001 (fini).", lignes[0]);
        Assert.Equal("Contrôle                                                           Cas   Personnes   Médiane  9 sur 10", lignes[2]);
        Assert.Equal("Doublon                                                              2           1", lignes[3]);
        Assert.Equal("Retard de consignation (plus de 31 jours)                           12           9       3 j      35 j", lignes[4]);
        Assert.Equal("  RSA                                                               12           9       3 j      35 j", lignes[5]);
        Assert.Equal("Signalé par l'import, sur 6 dossiers", lignes[7]);
        Assert.Equal("  motif-inconnu                                                      3", lignes[8]);
        Assert.Equal("  rejet : etat-inconnu                                               1", lignes[9]);
    }

    [Fact]
    public void Un_dossier_dit_ses_deux_faits_et_son_motif()
    {
        var controle = Controle("ordre-impossible");
        var cas = new CasDeQualite(Guid.Empty, Episode.Rsa("1"), _jour, new("ContratSigne", _jour, 7), new("OrientationNotifiee", _jour.PlusDays(3), 9), "contrat-avant-orientation", null, "TAS-CL", "CCAS");
        var lue = new QualiteLue(128, [new(controle, new(1, 1), new Dictionary<string, CompteDeQualite>())], [cas], 1);
        var lignes = QualiteEnTexte.Dossiers(new("71", _jour, _jour, [controle], new(2022, 1, 1), new(2022, 12, 31)), lue, null).Split('\n');
        Assert.Equal("Qualité connue au 2022-06-15, observée le 2022-06-15, position 128, du 2022-01-01 au 2022-12-31.", lignes[0]);
        Assert.StartsWith("Ordre impossible : 1 cas, 1 personne. Faits que leur date", lignes[1]);
        Assert.Equal("2022-06-15           CCAS           TAS-CL      00000000000000000000000000000000-rsa-1         ContratSigne du 2022-06-15, et OrientationNotifiee du 2022-06-18  [contrat-avant-orientation]", lignes[2]);
    }

    private static Controle Controle(string code) => CatalogueQualite.Embarque.Trouver(code)!;

    private Task<int> Taper(params string[] mots)
    {
        var contexte = new ContexteCommande(new ConfigurationBuilder().Build(), new HostingEnvironment(), _sortie, _erreurs);
        return new Repartiteur([new CommandeQualite()], () => contexte).ExecuterAsync(["qualite", .. mots]);
    }
}
