using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Tableurs;
using Xunit;

namespace Parcours.Domain.Tests.Tableurs;

/// <summary>Ce qu'une case veut dire, et ce qu'elle ne peut pas dire.</summary>
public sealed class LectureDeCelluleTests
{
    [Theory]
    [InlineData("15/03/2022", "2022-03-15")]
    [InlineData("5/3/2022", "2022-03-05")]
    [InlineData("05-03-2022", "2022-03-05")]
    [InlineData("05.03.2022", "2022-03-05")]
    [InlineData("2022-03-05", "2022-03-05")]
    [InlineData("2022-03-05T14:30:00", "2022-03-05")]
    [InlineData("05/03/2022 14:30", "2022-03-05")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("44635", "2022-03-15")]
    [InlineData("29/02/2023", null)]
    [InlineData("31/04/2022", null)]
    [InlineData("00/01/2022", null)]
    [InlineData("15/13/2022", null)]
    [InlineData("03/15/2022", null)]
    [InlineData("15/03/22", null)]
    [InlineData("15 mars 2022", null)]
    [InlineData("2022-3-5", null)]
    [InlineData("2022", null)]
    [InlineData("20220315", null)]
    [InlineData("hier", null)]
    public void Une_date_ecrite_se_lit_en_francais_en_iso_ou_en_numero_de_serie(string texte, string? attendue) =>
        Assert.Equal(attendue, Lire(new Cellule.Texte(texte), GenreDeChamp.Date).Valeur);

    [Theory]
    [InlineData(44_635, false, "2022-03-15")]
    [InlineData(44_635.99, false, "2022-03-15")]
    [InlineData(43_173, true, "2022-03-15")]
    [InlineData(3_654, false, "1910-01-01")]
    [InlineData(3_653, false, null)]
    [InlineData(2_958_465, false, "9999-12-31")]
    [InlineData(2_958_466, false, null)]
    [InlineData(-1, false, null)]
    [InlineData(1e300, false, null)]
    public void Un_numero_de_serie_compte_les_jours_du_classeur(double serie, bool depuis1904, string? attendue) =>
        Assert.Equal(attendue, LectureDeCellule.Lire(new Cellule.Nombre(serie), GenreDeChamp.Date, [], Colonne, depuis1904).Valeur);

    [Fact]
    public void Une_date_du_tableur_est_une_date() =>
        Assert.Equal("2022-03-15", Lire(new Cellule.Jour(new LocalDate(2022, 3, 15)), GenreDeChamp.Date).Valeur);

    [Theory]
    [InlineData("oui", true)]
    [InlineData("OUI", true)]
    [InlineData("o", true)]
    [InlineData("x", true)]
    [InlineData("1", true)]
    [InlineData("VRAI", true)]
    [InlineData("Non", false)]
    [InlineData("n", false)]
    [InlineData("0", false)]
    [InlineData("faux", false)]
    [InlineData("peut-être", null)]
    [InlineData("2", null)]
    public void Un_oui_non_se_lit_de_plusieurs_facons(string texte, bool? attendu) =>
        Assert.Equal(attendu, Lire(new Cellule.Texte(texte), GenreDeChamp.Booleen).Valeur);

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.50", "12.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1 234", "1234")]
    [InlineData("-3", "-3")]
    [InlineData("1,234.5", null)]
    [InlineData("1e5", null)]
    [InlineData("douze", null)]
    [InlineData("0000000000000000000000000000001", null)]
    public void Un_nombre_se_lit_a_la_virgule_ou_au_point(string texte, string? attendu) =>
        Assert.Equal(attendu, (Lire(new Cellule.Texte(texte), GenreDeChamp.Decimal).Valeur as decimal?)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(12_345, "12345")]
    [InlineData(12.5, null)]
    [InlineData(-4, null)]
    [InlineData(1e16, null)]
    [InlineData(1_850_771_123_456, null)]
    public void Un_identifiant_de_chiffres_reste_entier_et_n_est_pas_un_nir(double nombre, string? attendu) =>
        Assert.Equal(attendu, Lire(new Cellule.Nombre(nombre), GenreDeChamp.Identifiant).Valeur);

    [Theory]
    [InlineData("1850771123456")]
    [InlineData("1 85 07 71 123 456")]
    [InlineData("1 85 07 71 123 456 42")]
    public void Un_nir_est_refuse_fut_il_espace_et_n_est_pas_redit(string nir)
    {
        var (valeur, raison) = Lire(new Cellule.Texte(nir), GenreDeChamp.Identifiant);
        Assert.Null(valeur);
        Assert.StartsWith("ressemble à un NIR", raison, StringComparison.Ordinal);
        Assert.DoesNotContain("1850771", raison!.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mission locale", "MissionLocale")]
    [InlineData("  mission   LOCALE ", "MissionLocale")]
    [InlineData("Pole emploi", "PoleEmploi")]
    [InlineData("MissionLocale", "MissionLocale")]
    [InlineData("missionlocale", "MissionLocale")]
    public void Une_valeur_se_traduit_sans_egard_a_la_casse_ni_aux_accents(string texte, string code) =>
        Assert.Equal(code, LectureDeCellule.Lire(new Cellule.Texte(texte), GenreDeChamp.Enumeration, ["MissionLocale", "PoleEmploi"], Organismes, false).Valeur);

    [Fact]
    public void Une_valeur_imprevue_dit_celles_qui_le_sont_et_ne_se_redit_pas()
    {
        var (valeur, raison) = LectureDeCellule.Lire(new Cellule.Texte("Madame Zyx"), GenreDeChamp.Enumeration, ["MissionLocale", "PoleEmploi"], Organismes, false);
        Assert.Null(valeur);
        Assert.Equal("n'est pas une valeur prévue : Mission locale, Pôle emploi", raison);
    }

    [Fact]
    public void Une_liste_se_separe_et_chaque_valeur_se_traduit() => Assert.Equal(
        new[] { "MissionLocale", "PoleEmploi" },
        LectureDeCellule.Lire(new Cellule.Texte("mission locale ; Pôle emploi"), GenreDeChamp.ListeEnumeration, ["MissionLocale", "PoleEmploi"], Organismes, false).Valeur);

    [Fact]
    public void Une_case_vide_prend_la_valeur_par_defaut_ou_rien()
    {
        Assert.Equal((null, null), Lire(Cellule.Vide, GenreDeChamp.Date));
        Assert.Equal("1", LectureDeCellule.Lire(Cellule.Vide, GenreDeChamp.Identifiant, [], Colonne with { ParDefaut = "1" }, false).Valeur);
    }

    [Fact]
    public void Une_case_fautive_dit_pourquoi() =>
        Assert.Equal("est une erreur du tableur", Lire(new Cellule.Fautive("est une erreur du tableur"), GenreDeChamp.Date).Raison);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(511, "SR")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Une_colonne_se_nomme_comme_dans_le_tableur(int rang, string nom) => Assert.Equal(nom, NomDeColonne.De(rang));

    private static SourceDeChamp Colonne { get; } = new("C", null, []);

    private static SourceDeChamp Organismes { get; } = new("C", null, [new("Mission locale", "MissionLocale"), new("Pôle emploi", "PoleEmploi")]);

    private static (object? Valeur, string? Raison) Lire(Cellule cellule, GenreDeChamp genre) => LectureDeCellule.Lire(cellule, genre, [], Colonne, depuis1904: false);
}
