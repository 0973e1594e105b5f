using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using NodaTime;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Commandes;

public sealed class RepartiteurTests(Hote hote)
{
    private readonly StringWriter _sortie = new();
    private readonly StringWriter _erreurs = new();
    private readonly Temoin _temoin = new();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("aide")]
    public async Task L_aide_generale_nomme_chaque_commande(string mot)
    {
        Assert.Equal(0, await Taper(mot));
        Assert.Contains("Usage :", _sortie.ToString());
        Assert.Contains("jeton", _sortie.ToString());
        Assert.Empty(_erreurs.ToString());
    }

    [Fact]
    public async Task L_aide_d_une_commande_dit_ses_options()
    {
        Assert.Equal(0, await Taper("temoin", "--help"));
        Assert.Contains("--jour <date>", _sortie.ToString());
        Assert.Contains("(obligatoire)", _sortie.ToString());
        Assert.Contains("texte, csv", _sortie.ToString());
    }

    [Theory]
    [InlineData("Commande inconnue : zut.", "zut")]
    [InlineData("Option inconnue : --zut.", "--zut")]
    [InlineData("Option inconnue : --zut.", "temoin", "f", "--jour", "2022-01-01", "--zut", "3")]
    [InlineData("Vouliez-vous dire --jour ?", "temoin", "f", "--jours", "2022-01-01")]
    [InlineData("--jour attend une valeur <date>.", "temoin", "f", "--jour")]
    [InlineData("--jour attend une valeur <date>.", "temoin", "f", "--jour", "--json")]
    [InlineData("« 2022-02-30 » n'est pas une date", "temoin", "f", "--jour", "2022-02-30")]
    [InlineData("« 01/01/2022 » n'est pas une date", "temoin", "f", "--jour=01/01/2022")]
    [InlineData("L'option --jour <date> est obligatoire.", "temoin", "f")]
    [InlineData("L'argument <fichier> est obligatoire.", "temoin", "--jour", "2022-01-01")]
    [InlineData("Argument en trop : g.", "temoin", "f", "g", "--jour", "2022-01-01")]
    [InlineData("--jour est donnée plusieurs fois.", "temoin", "f", "--jour", "2022-01-01", "--jour", "2022-01-02")]
    [InlineData("au choix : texte, csv", "temoin", "f", "--jour", "2022-01-01", "--format", "pdf")]
    [InlineData("n'a pas la forme nom=valeur", "temoin", "f", "--jour", "2022-01-01", "--filtre", "territoire")]
    [InlineData("n'est pas un nombre entier", "temoin", "f", "--jour", "2022-01-01", "--position", "-3")]
    [InlineData("--json n'attend pas de valeur.", "temoin", "f", "--jour", "2022-01-01", "--json=oui")]
    public async Task Un_appel_mal_forme_rend_2_et_dit_pourquoi(string raison, params string[] mots)
    {
        Assert.Equal(2, await Taper(mots));
        Assert.Contains(raison, _erreurs.ToString());
        Assert.Empty(_sortie.ToString());
    }

    [Fact]
    public async Task Un_appel_bien_forme_donne_ses_valeurs_a_la_commande()
    {
        Assert.Equal(0, await Taper(
            "temoin", "f.ndjson", "--jour=2022-01-01", "--filtre", "territoire=TAS-CL", "--filtre", "nature=a=b", "--position", "12", "--json"));
        var appel = _temoin.Dernier!;
        Assert.Equal("f.ndjson", appel.Argument(0));
        Assert.Equal(new LocalDate(2022, 1, 1), appel.Date(Temoin.Jour));
        Assert.Equal([("territoire", "TAS-CL"), ("nature", "a=b")], appel.Paires(Temoin.Filtre));
        Assert.Equal(12, appel.Entier(Temoin.Position));
        Assert.True(appel.Drapeau(OptionCommande.Json));
    }

    [Fact]
    public async Task Un_refus_rend_1()
    {
        Assert.Equal(1, await Taper("temoin", "refuser", "--jour", "2022-01-01"));
        Assert.Contains("Refusé.", _erreurs.ToString());
    }

    [Fact]
    public async Task Le_jeton_ouvre_le_service()
    {
        Assert.Equal(0, await Taper("jeton", "--role", "direction", "--departement", "71", "--duree", "5m"));
        var jeton = _sortie.ToString().Trim();
        await hote.Alba.Scenario(s =>
        {
            s.WithRequestHeader("Authorization", $"Bearer {jeton}");
            s.Get.Url("/api/departements/71/modele/direction");
            s.StatusCodeShouldBe(200);
        });
    }

    [Fact]
    public async Task Le_jeton_en_json_ne_laisse_que_du_json()
    {
        Assert.Equal(0, await Taper("jeton", "--role", "direction", "--departement", "71", "--json"));
        var reponse = JsonDocument.Parse(_sortie.ToString()).RootElement;
        Assert.NotEmpty(reponse.GetProperty("jeton").GetString()!);
        Assert.EndsWith("Z", reponse.GetProperty("expireLe").GetString());
    }

    [Fact]
    public async Task Hors_du_developpement_pas_de_jeton()
    {
        Assert.Equal(1, await Executer("Production", "jeton", "--role", "direction", "--departement", "71"));
        Assert.Empty(_sortie.ToString());
    }

    [Theory]
    [InlineData(Destination.Service)]
    [InlineData(Destination.Service, "--urls", "http://localhost:5072")]
    [InlineData(Destination.Service, "--Parcours:Donnees=d")]
    [InlineData(Destination.OutilJasperFx, "codegen", "write")]
    [InlineData(Destination.OutilJasperFx, "db-apply")]
    [InlineData(Destination.Commande, "jeton")]
    [InlineData(Destination.Commande, "--help")]
    [InlineData(Destination.Commande, "--urlz", "x")]
    public void Le_premier_mot_choisit_la_destination(Destination attendue, params string[] mots) =>
        Assert.Equal(attendue, Aiguillage.Choisir(mots));

    private Task<int> Taper(params string[] mots) => Executer("Development", mots);

    private Task<int> Executer(string environnement, params string[] mots)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Parcours:Donnees", hote.Donnees)]).Build();
        var contexte = new ContexteCommande(
            configuration, new HostingEnvironment { EnvironmentName = environnement }, _sortie, _erreurs);
        return new Repartiteur([new CommandeJeton(), _temoin], () => contexte).ExecuterAsync(mots);
    }

    private sealed class Temoin : ICommande
    {
        public static readonly OptionCommande Jour = new("--jour", "date", "un jour") { Nature = Nature.Date, EstObligatoire = true };
        public static readonly OptionCommande Filtre = new("--filtre", "nom=valeur", "un filtre") { Nature = Nature.Paire, EstRepetable = true };
        public static readonly OptionCommande Position = new("--position", "n", "une position") { Nature = Nature.Entier };
        public static readonly OptionCommande Format = new("--format", "forme", "la forme") { Choix = ["texte", "csv"] };

        public AppelCommande? Dernier { get; private set; }

        public string Nom => "temoin";

        public string Resume => "Une commande d'essai.";

        public IReadOnlyList<ArgumentCommande> Arguments => [new("fichier", "un fichier")];

        public IReadOnlyList<OptionCommande> Options => [Jour, Filtre, Position, Format, OptionCommande.Json];

        public Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
        {
            Dernier = appel;
            return appel.Argument(0) == "refuser" ? throw new RefusCommandeException("Refusé.") : Task.FromResult(CodesDeSortie.Reussite);
        }
    }
}
