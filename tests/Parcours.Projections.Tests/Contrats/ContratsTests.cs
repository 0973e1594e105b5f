using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>
/// Ce que le journal porte est pour toujours : un fichier approuvé par type de fait, comparé octet à octet. Un écart ici veut dire
/// que le passé deviendrait illisible ; on n'adapte pas le fichier, on crée un type nouveau.
/// </summary>
public sealed class ContratsTests
{
    private static readonly TypeDeFait[] _types = [.. CatalogueEvenements.Tous];

    public static TheoryData<string> NomsPersistes => [.. _types.Select(type => type.NomPersiste)];

    public static TheoryData<string> Tables => [.. TablesDeFaits.Toutes.Where(table => table.Types.Any(type => type.Forme.Flux.Count == 1)).Select(table => table.Nom)];

    [Fact]
    public void Chaque_type_du_catalogue_a_un_exemple_complet_et_un_fichier() => Assert.Equal(
        _types.Select(type => type.NomPersiste + ".json").Order(StringComparer.Ordinal),
        typeof(ContratsTests).Assembly.GetManifestResourceNames().Where(nom => nom.EndsWith(".v1.json", StringComparison.Ordinal))
            .Select(nom => nom["Contrats/".Length..]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(NomsPersistes))]
    public void L_exemple_renseigne_tous_les_champs(string nomPersiste)
    {
        var fait = Exemple(nomPersiste);
        Assert.All(Forme.De(fait.GetType()).Champs, champ => Assert.NotNull(champ.Valeur(fait)));
    }

    [Theory]
    [MemberData(nameof(NomsPersistes))]
    public void Le_journal_s_ecrit_comme_approuve(string nomPersiste) =>
        Assert.Equal(Fichier(nomPersiste + ".json"), JsonSerializer.Serialize(Exemple(nomPersiste), Type(nomPersiste), Serialisation.Options) + "\n");

    [Theory]
    [MemberData(nameof(NomsPersistes))]
    public void Le_fichier_approuve_se_relit_en_le_meme_fait(string nomPersiste)
    {
        var relu = (Fait)JsonSerializer.Deserialize(Fichier(nomPersiste + ".json"), Type(nomPersiste), Serialisation.Options)!;
        Assert.True(Forme.SontIdentiques(Exemple(nomPersiste), relu), relu.ToString());
    }

    /// <summary>Les tables gardent des codes : celui d'un type, le rang d'une valeur d'énumération. En déplacer un changerait le sens des lignes écrites.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Les_codes_des_tables_sont_ceux_approuves(string nom)
    {
        var table = TablesDeFaits.Toutes.Single(t => t.Nom == nom);
        var codes = new StringBuilder();
        foreach (var type in table.Types)
        {
            codes.Append(CultureInfo.InvariantCulture, $"{type.Code} {type.NomPersiste} {type.Forme.Nom}\n");
            foreach (var champ in type.Forme.Champs)
                codes.Append(CultureInfo.InvariantCulture, $"  {table.Colonne(type, champ).Nom} {table.Colonne(type, champ).TypeSql}{(champ.Enumeration.Count == 0 ? "" : " " + string.Join(",", champ.Enumeration))}\n");
        }
        Assert.Equal(Fichier(nom + ".txt"), codes.ToString());
    }

    /// <summary>Un rang se lit dans l'ordre de déclaration : une valeur explicite ou déplacée romprait l'accord entre le code et la vue en clair.</summary>
    [Fact]
    public void Le_rang_d_une_valeur_est_sa_place_dans_l_enumeration() => Assert.All(
        _types.SelectMany(type => type.Forme.Champs).Where(champ => champ.Genre is GenreDeChamp.Enumeration),
        champ => Assert.All(champ.Enumeration, texte => Assert.Equal(texte, champ.Enumeration[Champ.Rang(champ.DeTexte(texte)!)])));

    private static Type Type(string nomPersiste) => CatalogueEvenements.ParNomPersiste[nomPersiste].Forme.Type;

    private static Fait Exemple(string nomPersiste) => LesFaitsComplets.Single(fait => fait.GetType() == Type(nomPersiste));

    /// <summary>Les exemples de chaque métier : la liste <c>Tous</c> de chaque classe <c>FaitsComplets…</c>.</summary>
    private static IReadOnlyList<Fait> LesFaitsComplets { get; } =
    [
        .. typeof(ContratsTests).Assembly.GetTypes().Where(type => type.Name.StartsWith("FaitsComplets", StringComparison.Ordinal))
            .SelectMany(type => (IReadOnlyList<Fait>)type.GetProperty("Tous", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    private static string Fichier(string nom)
    {
        using var flux = typeof(ContratsTests).Assembly.GetManifestResourceStream("Contrats/" + nom);
        Assert.NotNull(flux);
        return new StreamReader(flux).ReadToEnd();
    }
}
