using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Tests.Proprietes;
using Parcours.Domain.Transversal;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;
using Parcours.Projections.Rsa;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Faits;

/// <summary>Des histoires au sort, à graine fixe : lire les tables à (P, O) vaut reconstituer le journal coupé là.</summary>
public sealed class HistoiresAuSortTests(BaseDEssais essais)
{
    private const int Personnes = Histoires.Personnes;
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
                    lot.Add((i, new(Histoires.Personne(i), $"p{i}-e{deja + n + 1}", Renommer(Histoires.Dire(histoires[i][deja + n], i), $"p{i}-"), new())));
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
                    Rsa.LectureRsa.LireAsync(c, new(departement.Code, position, observation), Histoires.Annee, () => new List<DossierRsa>(), (recueil, lus) => recueil.AddRange(lus), CancellationToken.None));
                Assert.Equal(
                    Histoires.Chiffres(Histoires.Cohorte(Histoires.Reunir(journaux, position), observation, position)).Order(StringComparer.Ordinal),
                    Histoires.Chiffres(CohorteRsa.Constituer(dossiers, Histoires.Annee, observation)).Order(StringComparer.Ordinal));
                await VerifierLesSeriesAsync(departement, journaux, position, observation);
            }
    }

    /// <summary>Le recrutement n'oublie personne, et chaque formule lit les types qu'il lui faut : la lecture vaut toutes les personnes du journal.</summary>
    private static async Task VerifierLesSeriesAsync(DepartementDEssais departement, List<FaitConsigne>[] journaux, long position, LocalDate observation)
    {
        foreach (var serie in LesMetiers.Tous.SelectMany(metier => metier.Series))
        {
            var formules = serie.Formules.Select(formule => formule.Nom).ToHashSet();
            // Deux périodes lues à la fois valent chacune ce qu'elle vaut seule : ce que l'une recrute et fait retenir ne change rien à l'autre.
            var parPeriode = new[] { Histoires.Annee, new(Histoires.Annee.Debut.PlusMonths(-6), Histoires.Annee.Debut.PlusMonths(2)) }
                .Select(periode => CatalogueIndicateurs.Embarque.Definitions.Where(definition => formules.Contains(definition.Formule))
                    .Select(definition => new DemandeLiee(definition.Formule, definition.Version(null)!.Parametres, new(periode, observation, new Dictionary<string, string>()))).ToList()).ToList();
            var demandes = parPeriode.SelectMany(celles => celles).ToList();
            var personnes = Histoires.Reunir(journaux, position).Select(personne => PersonneLue.De(personne.Personne, Connaissance.A(personne.Faits, position), observation));
            var attendues = parPeriode.SelectMany(celles => serie.Juger(personnes, celles));
            var lues = await departement.TenuAsync(position, c => serie.MesurerAsync(
                c, new(departement.Code, position, observation), demandes, enDetail: true, CancellationToken.None));
            Assert.Equal(demandes.Zip(attendues, Dire), demandes.Zip(lues, Dire));
        }

        static string Dire(DemandeLiee demande, Mesure mesure) =>
            $"{demande.Formule} {demande.Question.Periode} {mesure.Somme}/{mesure.Effectif} : {string.Join(" ; ", mesure.Unites.Select(u => $"{u.Personne} {u.Episode} {u.Depart.Ordre} {u.Arret?.Ordre} {u.Sortie?.Ordre} {u.Echeance} {u.Classe} {u.Territoire} {u.Organisme} {u.Valeur}").Order(StringComparer.Ordinal))}";
    }

    private static Fait Renommer(Fait fait, string prefixe) => fait switch
    {
        EvenementCorrige correction => correction with { EvenementVise = prefixe + correction.EvenementVise },
        EvenementAnnule annulation => annulation with { EvenementVise = prefixe + annulation.EvenementVise },
        _ => fait,
    };
}
