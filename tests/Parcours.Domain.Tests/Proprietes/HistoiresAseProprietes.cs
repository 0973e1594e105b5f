using CsCheck;
using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Ase.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Histoires de l'aide sociale à l'enfance tirées au sort, autour de dix-sept, dix-huit et vingt et un ans.</summary>
public sealed class HistoiresAseProprietes
{
    private static readonly LocalDate Origine = new(2020, 6, 1);
    private static readonly Periode Annee = new(new(2022, 1, 1), new(2022, 12, 31));

    private static readonly Parametres Tous = new(new Dictionary<string, object>
    {
        ["majorite"] = 18,
        ["age"] = 17,
        ["limite"] = 21,
        ["delai"] = new Delai(6, UniteDelai.Mois),
        ["tolerance"] = 1,
    });

    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 1300].Select(jours => Origine.PlusDays(jours));

    /// <summary>Un fait : les genres les plus lus reviennent plus souvent ; le décès reste rare. La naissance, en 2004 ou 2005, varie d'un fait à l'autre.</summary>
    private static readonly Gen<Fait> Faits = Gen.Select(Gen.Int[0, 24], Gen.Int[0, 1200], Gen.Int[0, 1000], Gen.Bool).Select((genre, jour, choix, vrai) =>
    {
        var effet = Origine.PlusDays(jour);
        Fait fait = genre switch
        {
            < 5 => Accueil("2022-01-01"),
            < 8 => Sortie("2022-01-01", choix % 9 == 0 ? MotifSortie.Deces : MotifSortie.FinApjm),
            < 10 => Retour("2022-01-01"),
            < 12 => Entretien("2022-01-01"),
            < 14 => EntretienApres("2022-01-01"),
            < 16 => PriseEnCharge("2022-01-01"),
            < 18 => Inscription("2022-01-01") with { DateContractualisation = choix % 3 == 0 ? effet.PlusDays(choix % 60 - 30) : null },
            18 => Lien("2022-01-01", vrai),
            19 => Revocation("2022-01-01"),
            20 => Situation("2022-01-01", vrai, choix % 2 == 0, choix % 3 == 0, choix % 5 == 0),
            21 => EntretienRefuse("2022-01-01"),
            < 24 => Naissance("2022-01-01", "2004-02-29") with { DateNaissance = choix % 4 == 0 ? new(2004, 2, 29) : new LocalDate(2004, 1, 1).PlusDays(choix % 700) },
            _ => Deces("2022-01-01"),
        };
        return fait with { DateEffet = effet };
    });

    private static readonly Gen<Fait[]> Histoires = Faits.Array[0, 16].Select(faits => (Fait[])[Naissance("2020-05-01", "2004-03-10"), .. faits]);

    private static readonly Gen<Fait[]> SansEgalite = Histoires.Select(faits => faits.DistinctBy(fait => fait.DateEffet).ToArray());

    /// <summary>Des retouches entremêlées : chacune vise un fait qui la précède.</summary>
    private static readonly Gen<Fait[]> AvecRetouches = Gen.Select(Histoires, Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 1200]).Array[20]).Select((histoire, retouches) =>
    {
        var faits = new List<Fait>();
        foreach (var (fait, (retouche, cible, jour)) in histoire.Zip(retouches))
        {
            faits.Add(fait);
            var id = cible % faits.Count;
            if (retouche == 0) faits.Add(Annulation($"e{id + 1}") with { Episode = faits[id].Episode });
            else if (retouche == 1 && faits[id] is not FaitTransversal)
                faits.Add(Correction($"e{id + 1}") with { DateEffetCorrigee = Origine.PlusDays(jour), Episode = faits[id].Episode });
        }
        return faits.ToArray();
    });

    [Fact]
    public void Reconstituer_ne_leve_jamais_et_ne_dit_rien_d_apres_l_observation_ni_le_deces() =>
        Gen.Select(AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var jeune = Vu(Journal(histoire), observation);
            Assert.All(jeune.Faits, connu => Assert.True(connu.Fait.DateEffet <= observation && !(connu.Fait.DateEffet > jeune.DecedeLe)));
            Assert.All(jeune.Accueils, accueil => Assert.False(accueil.Au < accueil.Du));
            // Un accueil au plus est ouvert, et c'est le dernier.
            Assert.All(jeune.Accueils.SkipLast(1).Zip(jeune.Accueils.Skip(1)), suite => Assert.True(suite.First.Au <= suite.Second.Du));
        }, iter: 1000, threads: 1);

    [Fact]
    public void L_ordre_d_enregistrement_est_indifferent_a_ce_qu_on_sait_a_la_fin() =>
        Gen.Select(SansEgalite, Observations, Gen.Int[1, 1000]).Sample((histoire, observation, graine) =>
        {
            var melangee = histoire.OrderBy(fait => (fait.DateEffet.DayOfYear * 7919 + fait.DateEffet.Year * 31 + graine * 104729) % 1009).ToArray();
            Assert.Equal(Chiffres(Vu(Journal(histoire), observation), observation), Chiffres(Vu(Journal(melangee), observation), observation));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Tel_que_connu_a_une_position_vaut_le_journal_coupe_la() =>
        Gen.Select(AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var journal = Journal(histoire);
            for (var p = 0; p <= journal.Count; p++)
                Assert.Equal(
                    Chiffres(Vu([.. journal.Where(fait => fait.Position <= p)], observation), observation),
                    Chiffres(Vu(journal, observation, p), observation));
        }, iter: 300, threads: 1);

    [Fact]
    public void Ce_qui_vient_apres_le_jour_d_observation_ne_change_rien() =>
        Gen.Select(Histoires, Observations).Sample((histoire, observation) => Assert.Equal(
            Chiffres(Vu(Journal(histoire.Where(fait => fait.DateEffet <= observation)), observation), observation),
            Chiffres(Vu(Journal(histoire), observation), observation)), iter: 800, threads: 1);

    [Fact]
    public void Les_champs_s_emboitent_et_chaque_sortie_d_un_majeur_est_classee() =>
        Gen.Select(AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var jeune = Vu(Journal(histoire), observation);
            var (confies, inscrits) = (Mesurer(ConfiesALaMajorite.Formule, jeune, observation), Mesurer(AuReferentiel.Inscrits, jeune, observation));
            Assert.Equal(confies.Numerateur, inscrits.Denominateur);
            Assert.Equal(confies.Numerateur, Total(Mesurer(PoursuiteJeuneMajeur.Formule, jeune, observation)));
            Assert.Equal(inscrits.Numerateur, Mesurer(AuReferentiel.PersonneLien, jeune, observation).Denominateur);
            Assert.Equal(inscrits.Numerateur, Mesurer(AuReferentiel.DroitsSante, jeune, observation).Denominateur);
            Assert.InRange(Total(Mesurer(EntretienAutonomie.Formule, jeune, observation)), 0, 1);
            var attendues = jeune.Faits.Count(connu => connu.Fait is SortieAse { Motif: not MotifSortie.Deces } sortie && jeune.NeLe is { } neLe
                && Calendrier.Age(neLe, sortie.DateEffet) >= 18 && sortie.DateEffet.PlusMonths(6) is var terme && Annee.Contient(terme) && terme <= observation);
            Assert.Equal(attendues, Total(Mesurer(EntretienApresSortie.Formule, jeune, observation)));
        }, iter: 1000, threads: 1);

    [Fact]
    public void Redemander_tout_acte_consigne_ne_consigne_rien() =>
        AvecRetouches.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2024, 6, 1), Domain.Communs.Origine.Saisie, Ages);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is not Decision.Consigner consigner) continue;
                Assert.True(fait is FaitTransversal || Forme.SontIdentiques(fait, consigner.Fait));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
                Assert.IsType<Decision.RienAFaire>(Decider(fait, DossierPersonne.Reconstituer(journal), contexte));
            }
        }, iter: 600, threads: 1);

    [Fact]
    public void Par_la_saisie_deux_accueils_ne_se_suivent_jamais_sans_sortie() =>
        Histoires.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2024, 6, 1), Domain.Communs.Origine.Saisie, Ages);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is Decision.Consigner consigner)
                    journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
            var suite = journal.Select(consigne => consigne.Fait).Where(fait => fait is AccueilAseDebute or SortieAse).OrderBy(fait => fait.DateEffet).ToList();
            Assert.DoesNotContain(suite.Zip(suite.Skip(1)), deux => deux is { First: AccueilAseDebute, Second: AccueilAseDebute });
        }, iter: 800, threads: 1);

    private static JeuneAse Vu(List<FaitConsigne> journal, LocalDate observation, long position = long.MaxValue) =>
        JeuneAse.Reconstituer(PersonneLue.De(Rsa.Personne.Une, Connaissance.A(journal, position), observation));

    private static Mesure Mesurer(Formule<JeuneAse> formule, JeuneAse jeune, LocalDate observation) =>
        formule.Calculer([jeune], Tous, new(Annee, observation, new Dictionary<string, string>()));

    private static int Total(Mesure mesure) => mesure.Numerateur + mesure.Echecs + mesure.EnAttente + mesure.Exclus;

    /// <summary>Toutes les formules, chaque unité dite en clair, sans son rang de connaissance.</summary>
    private static List<string> Chiffres(JeuneAse jeune, LocalDate observation) => [.. FormulesAse.Toutes.SelectMany(formule => Mesurer(formule, jeune, observation).Unites
        .Select(u => $"{formule.Nom} {u.Classe} {u.Depart.Fait} {u.Arret?.Fait} {u.Sortie?.Fait} {u.Echeance} {u.EstAnomalie}"))];
}
