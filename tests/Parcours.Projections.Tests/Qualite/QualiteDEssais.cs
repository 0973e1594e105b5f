using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Lecture;
using Parcours.Projections.Qualite;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Pose des questions de qualité à un département d'essais.</summary>
internal sealed class QualiteDEssais(BaseDEssais essais)
{
    private readonly LocalDate _aujourdhui = Le("2026-01-01");
    private int _rang;

    public DepartementDEssais Departement { get; } = essais.Prendre();

    /// <summary>Un dépôt, dont l'identifiant n'importe pas.</summary>
    public Depot Dire(Fait fait, string personne, string? import = null) =>
        Depot($"q{++_rang}", fait, personne) with { Provenance = new() { Voie = "lot", Import = import } };

    public async Task<IReadOnlyList<long>> ConsignerAsync(string jour, params Depot[] depots)
    {
        var positions = await Departement.ConsignerAsync(A($"{jour}T10:00:00Z"), depots);
        await Departement.PorterAsync();
        return positions;
    }

    public Task<QualiteLue> LireAsync(string controle, string observeLe, string? connuAu = null, string? import = null, string? debut = null, string? fin = null) =>
        LireAsync(controle, Le(observeLe), Le(connuAu ?? observeLe), import, debut, fin);

    public async Task<QualiteLue> LireAsync(string controle, LocalDate observeLe, PointDeConnaissance connu, string? import = null, string? debut = null, string? fin = null)
    {
        var (lue, refus) = await essais.Service<LectureQualite>().LireAsync(
            new(Departement.Code, connu, observeLe, [CatalogueQualite.Embarque.Trouver(controle)!], debut is null ? null : Le(debut), fin is null ? null : Le(fin),
                import is null ? null : Guid.Parse(import), Page: new(_ => true)), _aujourdhui, CancellationToken.None);
        Assert.Null(refus);
        // Le chiffre et la liste sont deux questions : elles disent la même chose.
        Assert.Equal(lue!.Chiffres[0].Compte.Cas, lue.Total);
        Assert.Equal(lue.Total, lue.Cas.Count);
        return lue;
    }

    public async Task<(long Cas, long Personnes)> CompterAsync(string controle, string observeLe, string? connuAu = null, string? import = null) =>
        (await LireAsync(controle, observeLe, connuAu, import)).Chiffres[0].Compte is var compte ? (compte.Cas, compte.Personnes) : default;

    public static PersonnesFusionnees Fusion(string conservee, string jour) => new(Personne(conservee)) { Episode = Episode.DeLaPersonne, DateEffet = Le(jour) };
}
