using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Indicateurs;

/// <summary>Le catalogue et le référentiel des indicateurs, ligne à ligne : aucun ne manque, aucun n'est de trop.</summary>
public sealed class TouteLAnnexeTests
{
    /// <summary>Dont le dénominateur n'est au journal sous aucune forme : ils se saisissent.</summary>
    private static readonly string[] _sansDenominateur = ["REF19-D"];

    [Fact]
    public void Chaque_ligne_du_referentiel_est_au_catalogue() => Assert.Equal(
        Lignes.Select(ligne => ligne.Code).Order(StringComparer.Ordinal),
        CatalogueIndicateurs.Embarque.Definitions.Select(definition => definition.Code));

    [Fact]
    public void Chaque_ligne_a_sa_version_et_son_unite() => Assert.All(Lignes, ligne =>
    {
        var definition = CatalogueIndicateurs.Embarque.Trouver(ligne.Code)!;
        Assert.NotNull(definition.Version(ligne.Version));
        if (ligne.Unite != "") Assert.Equal(ligne.Unite, definition.Unite);
    });

    [Fact]
    public void Ce_qui_a_une_formule_se_calcule_le_reste_se_saisit() => Assert.All(Lignes, ligne => Assert.Equal(
        (ligne.Code, Saisi: !(ligne.Mode == "evenements" && ligne.AFormule) || _sansDenominateur.Contains(ligne.Code)),
        (ligne.Code, Saisi: CatalogueIndicateurs.Embarque.Trouver(ligne.Code)!.Forme is FormeDeValeur.Saisie)));

    [Fact]
    public void Ce_qui_se_calcule_peut_avoir_une_valeur_saisie_a_cote() => Assert.All(CatalogueIndicateurs.Embarque.Definitions, definition => Assert.Equal(
        (definition.Code, definition.Forme is not FormeDeValeur.Saisie), (definition.Code, definition.Saisie is not null)));

    private static IReadOnlyList<Ligne> Lignes { get; } = Lire();

    private static List<Ligne> Lire()
    {
        using var flux = typeof(TouteLAnnexeTests).Assembly.GetManifestResourceStream("indicateurs.csv");
        using var lecteur = new StreamReader(flux!);
        return [.. lecteur.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(ligne => ligne.Split(';'))
            .Select(champs => new Ligne(champs[0], champs[1], champs[2], champs[3], champs[4] == "oui"))];
    }

    private sealed record Ligne(string Code, string Version, string Unite, string Mode, bool AFormule);
}
