using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Tests.Proprietes;
using Parcours.Domain.Transversal;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Rsa;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Faits;

/// <summary>Des histoires au sort, à graine fixe : lire les tables à (P, O) vaut reconstituer le journal coupé là.</summary>
public sealed class HistoiresAuSortTests(BaseDEssais essais)
{
    private const int Personnes = 6;
    private static readonly Gen<(Fait[][] Histoires, int[] Tirages)> _histoires = Gen.Select(Histoires.AvecRetouches.Array[Personnes], Gen.Int[0, 4].Array[200]);

    [Fact]
    public async Task Les_tables_disent_ce_que_dit_le_journal_a_toute_position_et_a_tout_jour() =>
        await _histoires.SampleAsync(async tirage => await VerifierAsync(tirage.Histoires, tirage.Tirages), seed: "0N0XIzNsQ0O2", iter: 4, threads: 1);

    private async Task VerifierAsync(Fait[][] histoires, int[] tirages)
    {
        var departement = essais.Prendre();
        var journaux = Enumerable.Range(0, Personnes).Select(_ => new List<FaitConsigne>()).ToArray();
        var rang = 0;
        // Les personnes s'entremêlent, par lots de taille au sort ; le démon porte tantôt un lot, tantôt plusieurs ensemble.
        for (var tour = 0; journaux.Where((journal, i) => journal.Count < histoires[i].Length).Any(); tour++)
        {
            var lot = new List<(int Personne, Depot Depot)>();
            for (var i = 0; i < Personnes; i++)
            {
                var deja = journaux[i].Count;
                for (var n = 0; n < tirages[rang++ % tirages.Length] && deja + n < histoires[i].Length; n++)
                    lot.Add((i, new(IdentifiantFait.De($"personne{i}"), $"p{i}-e{deja + n + 1}", Renommer(histoires[i][deja + n], $"p{i}-"), new())));
            }
            if (lot.Count == 0) continue;
            var positions = await departement.ConsignerAsync(A("2023-06-01T10:00:00Z"), [.. lot.Select(l => l.Depot)]);
            foreach (var ((personne, depot), position) in lot.Zip(positions))
                journaux[personne].Add(new(IdentifiantFait.De(depot.IdEmetteur), position, depot.Fait));
            if (tour % 2 == 0) await departement.PorterAsync();
        }
        await departement.PorterAsync();

        var derniere = journaux.SelectMany(journal => journal).Max(fait => fait.Position);
        for (long position = 0; position <= derniere; position += 3)
            foreach (var observation in new LocalDate[] { new(2022, 2, 10), new(2022, 7, 1), new(2023, 5, 1) })
            {
                var dossiers = await departement.AvecConnexionAsync(c =>
                    Rsa.LectureRsa.LireAsync(c, new(departement.Code, Histoires.Annee, position, observation), () => new List<DossierRsa>(), (recueil, lus) => recueil.AddRange(lus), CancellationToken.None));
                Assert.Equal(
                    Histoires.Chiffres(Histoires.Cohorte(journaux, observation, position)).Order(StringComparer.Ordinal),
                    Histoires.Chiffres(CohorteRsa.Constituer(dossiers, Histoires.Annee, observation)).Order(StringComparer.Ordinal));
            }
    }

    private static Fait Renommer(Fait fait, string prefixe) => fait switch
    {
        EvenementCorrige correction => correction with { EvenementVise = prefixe + correction.EvenementVise },
        EvenementAnnule annulation => annulation with { EvenementVise = prefixe + annulation.EvenementVise },
        _ => fait,
    };
}
