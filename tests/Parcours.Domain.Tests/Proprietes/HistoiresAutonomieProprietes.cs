using CsCheck;
using NodaTime;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Tests.Autonomie.Formules;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Des histoires d'APA et de MDPH au sort : deux demandes de chaque, retraits, décès, retouches.</summary>
public sealed class HistoiresAutonomieProprietes
{
    private static readonly LocalDate Origine0 = new(2021, 12, 1);
    private static readonly Periode Annee = new(new(2022, 1, 1), new(2022, 12, 31));

    private static readonly (Formule<PersonneAutonomie> Formule, Parametres Parametres, Func<PersonneLue, PersonneAutonomie> Reconstituer)[] Toutes =
    [
        (DecisionDansLeDelai.Apa, MesureAutonomie.InitialesEnDeuxMois, PersonneAutonomie.Apa),
        (DelaiDeDecision.Formule, MesureAutonomie.InitialesEtRevisions, PersonneAutonomie.Apa),
        (AccuseDansLeDelai.Formule, MesureAutonomie.DixJours, PersonneAutonomie.Apa),
        (AvanceDue.Formule, MesureAutonomie.InitialesEnDeuxMois, PersonneAutonomie.Apa),
        (DecisionDansLeDelai.Pch, MesureAutonomie.PchEnQuatreMois, PersonneAutonomie.Pch),
    ];

    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 560].Select(jours => Origine0.PlusDays(jours));

    private static readonly Gen<Fait> Faits = Gen.Select(Gen.Int[0, 27], Gen.Int[0, 420], Gen.Int[0, 1000]).Select((genre, jour, choix) =>
    {
        Fait fait = genre switch
        {
            < 4 => DemandeApa("2022-01-01", choix % 2 == 0),
            < 8 => Complet("2022-01-01", choix % 3 == 0 ? LieuDeVie.Etablissement : LieuDeVie.Domicile,
                (choix % 4) switch { 0 => NatureDemande.Revision, 1 => NatureDemande.Initiale, _ => null }),
            < 11 => DecisionApa("2022-01-01", choix % 2 == 0 ? SensDecision.Accord : SensDecision.Rejet, 1 + choix % 6, choix % 5 == 0 ? NatureDemande.Revision : null),
            < 13 => Accuse("2022-01-01"),
            13 => Pieces("2022-01-01"),
            14 => Evaluation("2022-01-01", 1 + choix % 6),
            15 => Plan("2022-01-01"),
            16 => PlanAccepte("2022-01-01"),
            17 => PlanRefuse("2022-01-01"),
            18 => Urgence("2022-01-01"),
            < 21 => Retrait("2022-01-01") with { Episode = choix % 3 == 0 ? Mdph : Apa },
            < 24 => DemandeMdph("2022-01-01", choix % 4 == 0 ? DroitMdph.AAH : DroitMdph.PCH),
            < 27 => DecisionCdaph("2022-01-01"),
            _ => Deces("2022-01-01"),
        };
        return fait with
        {
            DateEffet = Origine0.PlusDays(jour),
            Episode = fait is PersonneDecedee || choix % 4 != 0 ? fait.Episode : new(fait.Episode.Dispositif, "2"),
        };
    });

    /// <summary>Un fait par jour au plus : sans égalité de jour, l'ordre d'enregistrement ne départage rien.</summary>
    private static readonly Gen<Fait[]> SansEgalite = Faits.Array[0, 24].Select(faits => faits.DistinctBy(fait => fait.DateEffet).ToArray());

    private static readonly Gen<Fait[]> AvecRetouches = Gen.Select(Faits, Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 420]).Array[0, 24].Select(tirages =>
    {
        var faits = new List<Fait>();
        foreach (var (fait, retouche, cible, jour) in tirages)
        {
            var id = faits.Count == 0 ? 0 : cible % faits.Count;
            faits.Add(faits.Count == 0 || retouche > 1 ? fait
                : retouche == 1 && faits[id] is not FaitTransversal
                    ? Correction($"e{id + 1}") with { DateEffetCorrigee = Origine0.PlusDays(jour), Episode = faits[id].Episode }
                    : Annulation($"e{id + 1}") with { Episode = faits[id].Episode });
        }
        return faits.ToArray();
    });

    [Fact]
    public void Chaque_dossier_du_champ_est_dans_une_classe_et_une_seule() =>
        Gen.Select(AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            // La cohorte, comptée à la main sur les faits connus : les dossiers complets de l'année, le premier de chaque rang à domicile.
            var connus = Connaissance.A(Journal(histoire), long.MaxValue).Select(connu => connu.Fait).Where(fait => fait.DateEffet <= observation).ToList();
            var deces = connus.OfType<PersonneDecedee>().Select(fait => (LocalDate?)fait.DateEffet).Min();
            var (champ, horsChamp) = (0, 0);
            foreach (var episode in connus.GroupBy(fait => fait.Episode).Where(episode => episode.Key.Dispositif is Dispositif.Apa))
            {
                var fin = episode.OfType<DemandeRetiree>().Select(fait => (LocalDate?)fait.DateEffet).Append(deces).Min() ?? LocalDate.MaxIsoValue;
                var complets = episode.OfType<DossierApaComplet>().Where(fait => fait.DateEffet <= fin).ToList();
                var retenus = complets.Where(fait => fait is { Lieu: LieuDeVie.Domicile, Nature: null or NatureDemande.Initiale }).ToList();
                if (retenus.Count > 0 && Annee.Contient(retenus.Min(fait => fait.DateEffet))) champ++;
                else if (complets.Exists(fait => Annee.Contient(fait.DateEffet))) horsChamp++;
            }
            var mesure = Calculer(0, histoire, observation, Annee);
            Assert.Equal(champ, mesure.Numerateur + mesure.Echecs + mesure.EnAttente + mesure.Exclus);
            Assert.Equal(champ, mesure.Unites.Select(unite => unite.Episode).Distinct().Count());
            var cohorte = Lue(histoire, observation);
            Assert.Equal(champ + horsChamp, PersonneAutonomie.Apa(cohorte).Dossiers.Count(dossier => dossier.Faits.Any(connu => connu.Fait is DossierApaComplet && Annee.Contient(connu.Fait.DateEffet))));
        }, iter: 1500, threads: 1);

    [Fact]
    public void L_ordre_d_enregistrement_est_indifferent_a_ce_qu_on_sait_a_la_fin() =>
        Gen.Select(SansEgalite, Observations, Gen.Int[1, 1000]).Sample((histoire, observation, graine) =>
        {
            var melangee = histoire.OrderBy(f => (f.DateEffet.DayOfYear * 7919 + f.DateEffet.Year * 31 + graine * 104729) % 1009).ToArray();
            Assert.Equal(Chiffres(histoire, observation, Annee), Chiffres(melangee, observation, Annee));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Decaler_de_semaines_entieres_ne_change_rien_aux_delais_en_jours() =>
        Gen.Select(SansEgalite, Observations, Gen.Int[-120, 120]).Sample((histoire, observation, semaines) =>
        {
            // En mois, un quantième qui n'existe pas raccourcit le délai : seuls les délais en jours se décalent.
            LocalDate Decaler(LocalDate jour) => jour.PlusWeeks(semaines);
            Fait[] decalee = [.. histoire.Select(fait => fait with { DateEffet = Decaler(fait.DateEffet) })];
            var periode = new Periode(Decaler(Annee.Debut), Decaler(Annee.Fin));
            foreach (var formule in new[] { 1, 2 })
                Assert.Equal(
                    Calculer(formule, histoire, observation, Annee).Unites.Select(unite => Dire(unite, semaines)),
                    Calculer(formule, decalee, Decaler(observation), periode).Unites.Select(unite => Dire(unite, 0)));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Ce_qui_vient_apres_le_jour_d_observation_ne_change_rien() =>
        Gen.Select(SansEgalite, Observations).Sample((histoire, observation) => Assert.Equal(
            Chiffres([.. histoire.Where(f => f.DateEffet <= observation)], observation, Annee),
            Chiffres(histoire, observation, Annee)), iter: 1000, threads: 1);

    [Fact]
    public void Les_avances_dues_sont_les_echecs_dont_l_echeance_est_passee() =>
        Gen.Select(AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            // Toute échéance d'un dossier complet entre décembre et l'an suivant : les deux chiffres lisent alors les mêmes dossiers.
            var toujours = new Periode(new(2020, 1, 1), new(2025, 12, 31));
            Assert.Equal(
                Calculer(0, histoire, observation, toujours).Unites.Where(unite => unite.Classe is Classe.Echec).Select(unite => unite.Episode),
                Calculer(3, histoire, observation, toujours).Unites.Select(unite => unite.Episode));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Par_lot_aucun_fait_bien_forme_n_est_refuse_et_redit_il_ne_consigne_rien() =>
        AvecRetouches.Sample(histoire =>
        {
            var (lot, saisie) = (new Contexte(new(2023, 6, 1), Origine.Lot, GirUnAQuatre), new Contexte(new(2023, 6, 1), Origine.Saisie, GirUnAQuatre));
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                var consigner = Assert.IsType<Decision.Consigner>(Decider(fait, DossierPersonne.Reconstituer(journal), lot));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
                Assert.IsType<Decision.RienAFaire>(Decider(fait, DossierPersonne.Reconstituer(journal), saisie));
            }
        }, iter: 500, threads: 1);

    [Fact]
    public void Par_la_saisie_un_rang_n_a_qu_une_demande_et_qu_un_dossier_complet() =>
        SansEgalite.Sample(histoire =>
        {
            var contexte = new Contexte(new(2023, 6, 1), Origine.Saisie, GirUnAQuatre);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is Decision.Consigner consigner)
                    journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
            Assert.All(journal.GroupBy(consigne => (consigne.Fait.Episode, consigne.Fait.GetType())),
                memes => Assert.True(memes.Count() == 1 || memes.Key.Item2 != typeof(DemandeApaDeposee) && memes.Key.Item2 != typeof(DossierApaComplet) && memes.Key.Item2 != typeof(DemandeMdphDeposee)));
        }, iter: 800, threads: 1);

    private static Mesure Calculer(int formule, Fait[] histoire, LocalDate observation, Periode periode) =>
        Toutes[formule].Formule.Calculer([Toutes[formule].Reconstituer(Lue(histoire, observation))], Toutes[formule].Parametres,
            new(periode, observation, new Dictionary<string, string>()));

    private static PersonneLue Lue(Fait[] histoire, LocalDate observation) =>
        PersonneLue.De(IdentifiantFait.De("une-personne"), Connaissance.A(Journal(histoire), long.MaxValue), observation);

    private static List<string> Chiffres(Fait[] histoire, LocalDate observation, Periode periode) =>
        [.. Enumerable.Range(0, Toutes.Length).SelectMany(formule => Calculer(formule, histoire, observation, periode).Unites
            .Select(unite => $"{Toutes[formule].Formule.Nom} {unite.Episode} {Dire(unite, 0)}").Order(StringComparer.Ordinal))];

    /// <summary>Une unité en clair, sans son rang de connaissance, ses dates décalées.</summary>
    private static string Dire(Unite unite, int semaines) =>
        $"{unite.Classe} {unite.Depart.Fait.DateEffet.PlusWeeks(semaines)} {unite.Arret?.Fait.DateEffet.PlusWeeks(semaines)} {unite.Sortie?.Fait.DateEffet.PlusWeeks(semaines)} {unite.Echeance?.PlusWeeks(semaines)} {unite.EstAnomalie} {unite.Valeur}";
}
