using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Rsa;
using Parcours.Host.Commandes;
using Parcours.Host.Echeances;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Tests.Commandes;

public sealed class CommandeEcheancesTests
{
    private readonly StringWriter _sortie = new();
    private readonly StringWriter _erreurs = new();

    /// <summary>Ce que la commande refuse avant d'ouvrir la moindre base.</summary>
    [Theory]
    [InlineData(1, "« 99 » n'est pas un code de département", "--departement", "99")]
    [InlineData(1, "Le territoire doit être un code", "--departement", "71", "--territoire", "a b")]
    [InlineData(2, "au choix : Departement, CCAS", "--departement", "71", "--organisme", "zut")]
    [InlineData(2, "au choix : accompagnement-global", "--departement", "71", "--horloge", "zut")]
    [InlineData(2, "« hier » n'est pas une date", "--departement", "71", "--avant", "hier")]
    [InlineData(2, "L'option --departement <code> est obligatoire", "--json")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] mots)
    {
        Assert.Equal(code, await Taper(mots));
        Assert.Contains(raison, _erreurs.ToString());
    }

    [Fact]
    public async Task L_aide_nomme_les_filtres()
    {
        Assert.Equal(0, await Taper("--help"));
        foreach (var option in new[] { "--avant <date>", "--organisme <code>", "--horloge <code>", "--territoire <code>", "--a-la-date <date>", "--json" })
            Assert.Contains(option, _sortie.ToString());
    }

    [Fact]
    public void Le_texte_dit_le_retard_ou_ce_qui_reste()
    {
        var jour = new LocalDate(2022, 6, 15);
        var texte = EcheancesEnTexte.De(new("71", jour, jour), new([Decompte(-66, "CCAS"), Decompte(0, null), Decompte(12, null)], 40, 1, 128), CatalogueHorloges.Embarque);
        var lignes = texte.TrimEnd('\n').Split('\n');
        Assert.Equal("Échéances connues au 2022-06-15, observées le 2022-06-15, position 128 : 40, dont 1 en retard.", lignes[0]);
        Assert.StartsWith("2022-04-10  retard de 66 j    CCAS           TAS-CL      ", lignes[1]);
        Assert.EndsWith("-rsa-1    Orientation", lignes[1]);
        Assert.StartsWith("2022-06-15  aujourd'hui       –              TAS-CL      ", lignes[2]);
        Assert.StartsWith("2022-06-27  dans 12 j         –              TAS-CL      ", lignes[3]);

        Decompte Decompte(int jours, string? organisme)
        {
            var episode = Episode.Rsa("1");
            var depart = new DroitRsaNotifie(NatureEntree.Primo, null, jour, null, null, "TAS-CL", true, null) { Episode = episode, DateEffet = jour };
            return new("orientation", Guid.Empty, episode, new FaitConnu(1, depart), jour.PlusDays(jours), null, organisme, "TAS-CL");
        }
    }

    private Task<int> Taper(params string[] mots)
    {
        var contexte = new ContexteCommande(new ConfigurationBuilder().Build(), new HostingEnvironment(), _sortie, _erreurs);
        return new Repartiteur([new CommandeEcheances()], () => contexte).ExecuterAsync(["echeances", .. mots]);
    }
}
