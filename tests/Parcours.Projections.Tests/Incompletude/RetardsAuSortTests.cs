using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Parcours.Domain.Rsa;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using static Parcours.Domain.Tests.Exemples;

namespace Parcours.Projections.Tests.Incompletude;

/// <summary>Une histoire au sort, saisie en retard, corrigée, annulée, rétablie : ce que les tables comptent est ce que le journal dit, fait par fait.</summary>
public sealed class RetardsAuSortTests(BaseDEssais essais)
{
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly LocalDate _premierJour = new(2020, 1, 6);
    private static readonly LocalDate _aujourdhui = new(2023, 1, 1);
    private static readonly Periode _decembre = new(new(2021, 12, 1), new(2021, 12, 31));

    private readonly DepartementDEssais _departement = essais.Prendre();
    private readonly Random _sort = new(20_221_126);
    private readonly List<string> _personnes = [];
    private readonly List<(string Personne, string Id)> _consignes = [];

    [Fact]
    public async Task Les_tables_comptent_ce_que_dit_le_journal()
    {
        await RaconterAsync(0, 110);
        var journal = await JournalAsync();
        var compares = 0;
        foreach (var position in new[] { journal.Count / 3, journal.Count / 2, journal.Count - 7, journal.Count }.Select(rang => journal.Keys.Order().ElementAt(rang - 1)))
            foreach (var effets in new Periode[] { _decembre, new(new(2021, 1, 1), new(2021, 12, 31)), new(new(2021, 12, 6), new(2021, 12, 12)), new(new(2019, 1, 1), new(2022, 12, 31)) })
                foreach (var observation in new LocalDate[] { new(2021, 12, 15), _aujourdhui })
                    compares += await ComparerAsync(journal, position, effets, observation);
        Assert.True(compares > 300, $"{compares} cases seulement");
    }

    [Fact]
    public async Task Ce_qui_s_apprend_apres_ne_change_pas_une_estimation_passee()
    {
        await RaconterAsync(0, 104);
        var jour = _premierJour.PlusWeeks(103);
        var avant = await EstimerAsync(jour, null);
        var estime = Assert.IsType<AVenir.Estime>(avant);
        Assert.InRange(estime.Attendus, 1, 40);

        await RaconterAsync(104, 115);
        Assert.Equal(avant, await EstimerAsync(jour, null));
        Assert.NotEqual(avant, await EstimerAsync(_premierJour.PlusWeeks(104), null));

        // Retenue, elle ne relit pas les tables.
        var memoire = new MemoireDesChiffres();
        Assert.Equal(avant, await EstimerAsync(jour, memoire));
        await _departement.ExecuterAsync($"delete from parcours.faits_rsa_d{_departement.Code}");
        Assert.Equal(avant, await EstimerAsync(jour, memoire));
        Assert.NotEqual(avant, await EstimerAsync(jour, null));
    }

    private async Task<AVenir?> EstimerAsync(LocalDate connuAu, MemoireDesChiffres? memoire)
    {
        var lecture = new LectureIndicateurs(essais.Sources, CatalogueIndicateurs.Embarque, memoire);
        var demande = new DemandeDIndicateurs(_departement.Code, _decembre, connuAu, connuAu, ["RSA-01"], null, new Dictionary<string, string>());
        var calculee = Assert.IsType<Reponse.Calculee>(await lecture.CalculerAsync(demande, _aujourdhui, CancellationToken.None));
        return Assert.Single(await new LectureDeLAVenir(essais.Sources, memoire).CompleterAsync(_departement.Code, calculee.Resultats, CancellationToken.None)).AVenir;
    }

    private async Task<int> ComparerAsync(SortedDictionary<long, EvenementLu> journal, long position, Periode effets, LocalDate observation)
    {
        var (ouverture, connaissance) = (Jour(journal.First().Value), Jour(journal[position]));
        if (Quadrillage.De(effets, observation, connaissance, ouverture) is not { } quadrillage) return 0;
        var definition = CatalogueIndicateurs.Embarque.Trouver("RSA-01")!;
        var faits = FaitsDEntree.De(new(definition, definition.Versions[^1], effets, observation, observation, new Dictionary<string, string>(), new(0, 0, 0, 0, []), position));

        var attendues = new SortedDictionary<(int, int), int>();
        var avant = 0;
        foreach (var connu in journal.Values.GroupBy(lu => lu.Personne).SelectMany(lus => Connaissance.A([.. lus.Select(lu => lu.Consigne)], position)))
        {
            if (connu.Fait is not (DroitRsaNotifie or StatutDroitsDevoirsModifie)) continue;
            if (quadrillage.Avant?.Contient(connu.Fait.DateEffet) is true) avant++;
            for (var rang = 0; rang < quadrillage.Tranches.Count; rang++)
            {
                if (!quadrillage.Tranches[rang].Contient(connu.Fait.DateEffet)) continue;
                var echelon = 0;
                while (echelon + 1 < quadrillage.Echelons.Count && quadrillage.Echelons[echelon + 1] >= Jour(journal[connu.Ordre])) echelon++;
                attendues[(rang, echelon)] = attendues.GetValueOrDefault((rang, echelon)) + 1;
            }
        }

        var (cases, anciens) = await _departement.TenuAsync(position, connection => LectureDesRetards.CompterAsync(
            connection, new(_departement.Code, position, observation), faits, quadrillage, CancellationToken.None));
        Assert.Equal(attendues.Select(a => new CaseDeConnaissance(a.Key.Item1, a.Key.Item2, a.Value)), cases.OrderBy(c => (c.Rang, c.Echelon)));
        Assert.Equal(avant, anciens);
        var jours = await _departement.TenuAsync(position, connection => LectureDesRetards.JoursAsync(connection, _departement.Code, position, CancellationToken.None));
        Assert.Equal(new Periode(ouverture, connaissance), jours);
        return attendues.Count;
    }

    /// <summary>Chaque semaine, des entrées d'hier et d'avant, et quelques retouches de ce qui est déjà connu.</summary>
    private async Task RaconterAsync(int du, int au)
    {
        for (var semaine = du; semaine < au; semaine++)
        {
            var jour = _premierJour.PlusWeeks(semaine);
            var depots = new List<Depot>();
            for (var reste = 3 + _sort.Next(3); reste > 0; reste--)
            {
                var retard = _sort.Next(3) == 0 ? _sort.Next(70) : _sort.Next(10);
                _personnes.Add($"p{_personnes.Count}");
                Deposer(depots, _personnes[^1], Ouverture(Iso(jour.PlusDays(-retard))));
            }
            if (_sort.Next(2) == 0) Deposer(depots, _personnes[_sort.Next(_personnes.Count)], Statut(Iso(jour.PlusDays(-_sort.Next(30))), _sort.Next(2) == 0));
            await _departement.DeposerAsync(Midi(jour), [.. depots]);
            if (semaine < 2) continue;
            // Une retouche par dépôt : d'un fait ou, d'une annulation, d'une autre retouche.
            for (var reste = _sort.Next(3); reste > 0; reste--)
            {
                var (personne, id) = _consignes[_sort.Next(_consignes.Count)];
                depots = [];
                Deposer(depots, personne, _sort.Next(2) == 0 ? Annulation(id) : Correction(id, Iso(jour.PlusDays(-_sort.Next(60)))));
                await _departement.DeposerAsync(Midi(jour), [.. depots]);
            }
        }
        await _departement.PorterAsync();
    }

    private void Deposer(List<Depot> depots, string personne, Fait fait)
    {
        var id = $"f{_consignes.Count}";
        _consignes.Add((personne, id));
        depots.Add(DepartementDEssais.Depot(id, fait, personne));
    }

    private Task<SortedDictionary<long, EvenementLu>> JournalAsync() => _departement.AvecConnexionAsync(async connection =>
    {
        var journal = new SortedDictionary<long, EvenementLu>();
        foreach (var personne in _personnes)
            foreach (var lu in await LectureDuJournal.PersonneAsync(connection, _departement.Code, DepartementDEssais.Personne(personne), CancellationToken.None))
                journal[lu.Consigne.Position] = lu;
        return journal;
    });

    private static LocalDate Jour(EvenementLu lu) => Instant.FromDateTimeOffset(lu.ConnuLe).InZone(_paris).Date;

    private static Instant Midi(LocalDate jour) => jour.At(new(12, 0)).InZoneStrictly(_paris).ToInstant();

    private static string Iso(LocalDate jour) => NodaTime.Text.LocalDatePattern.Iso.Format(jour);
}
