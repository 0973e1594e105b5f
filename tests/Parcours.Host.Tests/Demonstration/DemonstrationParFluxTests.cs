using System.Text.Json;
using Parcours.Host.Caisses;
using Parcours.Host.Demonstration;
using Parcours.Host.Demonstration.ParFlux;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>Partagée entre les flux et le reste, la démonstration ne perd ni ne double rien, et ses flux sont de ceux qui se lisent.</summary>
public sealed class DemonstrationParFluxTests
{
    private static readonly PartageDeLHistoire _partage = HistoireDemonstration.Partager(sansActivites: true);

    [Fact]
    public void Chaque_fait_va_d_un_seul_cote_et_aucun_ne_vise_une_entree_partie_aux_flux()
    {
        var entiere = HistoireDemonstration.Lignes(sansActivites: true).Select(Identifiant).ToHashSet();
        var reste = _partage.Personnes.Concat(_partage.Suite).Select(Identifiant).ToHashSet();
        Assert.Equal(_partage.Personnes.Count + _partage.Suite.Count, reste.Count);
        Assert.Subset(entiere, reste);
        Assert.Equal(entiere.Count - reste.Count, _partage.Entrees.Count);
        var vises = _partage.Suite.Where(ligne => ligne.Contains("evenementVise", StringComparison.Ordinal))
            .Select(ligne => JsonDocument.Parse(ligne).RootElement.GetProperty("donnees").GetProperty("evenementVise").GetString()!).ToList();
        Assert.NotEmpty(vises);
        Assert.Subset(reste, vises.ToHashSet());
        Assert.Equal(_partage.Entrees.Count, _partage.Entrees.Select(entree => entree.Personne).Distinct().Count());
        // Presque toutes les entrées de la démonstration : le reste est fait de retours, de transferts, d'entrées hors droits et devoirs ou rectifiées.
        Assert.InRange(_partage.Entrees.Count, 11_000, 15_000);

        static string Identifiant(string ligne) => JsonDocument.Parse(ligne).RootElement.GetProperty("id").GetString()!;
    }

    [Fact]
    public void Un_flux_par_jour_d_entree_chacun_verifie()
    {
        var dossier = Directory.CreateTempSubdirectory("parcours-flux-").FullName;
        try
        {
            var entrees = _partage.Entrees.Where(entree => entree.RecueLe.Year == 2022).ToList();
            var fichiers = FluxDesEntrees.Ecrire(dossier, "71", entrees);
            var dossiers = 0;
            foreach (var fichier in fichiers)
            {
                using var flux = File.OpenRead(fichier);
                var (entete, nombre) = LectureDeFlux.Verifier(flux);
                Assert.Equal(entrees.Count(entree => entree.RecueLe == entete.CreeLe.Date), nombre);
                dossiers += nombre;
            }
            Assert.Equal(entrees.Count, dossiers);
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }
    }
}
