using CsCheck;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>R6 sur des graphes tirés au sort de corrections et d'annulations, annulations d'annulations comprises.</summary>
public sealed class ConnaissanceProprietes
{
    private static readonly string[] Corrections =
        ["""{"organisme":"PLIE"}""", """{"organisme":"CapEmploi","parcours":"social"}""", """{"parcours":null}""", "{}"];

    /// <summary>
    /// De 1 à 3 faits d'abord, puis des retouches : chacune vise l'un des faits déjà consignés, retouche comprise ; une
    /// correction d'un transversal, que l'acte refuse, retombe sur un fait.
    /// </summary>
    private static readonly Gen<List<FaitConsigne>> Graphes =
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Bool, Gen.Int[0, 1000], Gen.Int[0, 3], Gen.Int[0, 40]).Array[0, 14]).Select((racines, tirages) =>
        {
            var faits = Enumerable.Range(0, racines).Select(i => (Fait)Orientation("2022-02-01") with { DateEffet = Le("2022-02-01").PlusDays(i) }).ToList();
            foreach (var (annule, cible, donnees, jours) in tirages)
                faits.Add(annule
                    ? Annulation($"e{cible % faits.Count + 1}")
                    : Correction($"e{cible % racines + 1}", jours > 20 ? null : $"2022-03-{jours % 20 + 1:00}", jours < 5 ? null : Corrections[donnees]));
            return Journal(faits);
        });

    [Fact]
    public void Ce_qui_est_connu_est_ce_que_dit_l_oracle() => Graphes.Sample(journal =>
    {
        for (var p = 0; p <= journal.Count; p++)
            Assert.Equal(OracleDeConnaissance.A(journal, p), [.. Connaissance.A(journal, p).OrderBy(connu => connu.Ordre)]);
    }, iter: 1500, threads: 1);

    [Fact]
    public void Les_versions_lues_a_une_position_sont_ce_qui_y_est_connu() => Graphes.Sample(journal =>
    {
        foreach (var origine in journal.Where(f => f.Fait is not FaitTransversal))
        {
            var versions = Connaissance.Versions(origine, Visant(origine, journal)).ToList();
            for (var p = 0L; p <= journal.Count; p++)
            {
                var lues = versions.Where(v => v.ConnuDe <= p && (v.ConnuJusquA is not { } fin || fin > p)).Select(v => v.Fait);
                Assert.Equal(Connaissance.A(journal, p).Where(connu => connu.Ordre == origine.Position).Select(connu => connu.Fait), lues);
            }
        }
    }, iter: 1500, threads: 1);

    [Fact]
    public void L_ordre_de_la_liste_est_indifferent() =>
        Gen.Select(Graphes, Gen.Int[0, int.MaxValue]).Sample((journal, graine) =>
        {
            var melange = journal.OrderBy(f => (f.Position * 7919 + graine) % 1009).ToList();
            for (var p = 0; p <= journal.Count; p++)
                Assert.Equal(
                    Connaissance.A(journal, p).OrderBy(connu => connu.Ordre).Select(connu => connu.Fait),
                    Connaissance.A(melange, p).OrderBy(connu => connu.Ordre).Select(connu => connu.Fait));
        }, iter: 500, threads: 1);

    [Fact]
    public void Ce_qui_est_connu_a_une_position_ne_depend_pas_de_la_suite() => Graphes.Sample(journal =>
    {
        for (var p = 0; p <= journal.Count; p++)
            Assert.Equal(Connaissance.A([.. journal.Where(f => f.Position <= p)], long.MaxValue), Connaissance.A(journal, p));
    }, iter: 500, threads: 1);

    [Fact]
    public void Annuler_puis_annuler_l_annulation_ne_change_rien() =>
        Gen.Select(Graphes, Gen.Int[0, 1000]).Sample((journal, tirage) =>
        {
            var cible = tirage % journal.Count + 1;
            var suite = Journal([.. journal.Select(f => f.Fait), Annulation($"e{cible}"), Annulation($"e{journal.Count + 1}")]);
            Assert.Equal(Connaissance.A(journal, journal.Count), Connaissance.A(suite, suite.Count));
        }, iter: 1000, threads: 1);

    private static List<FaitConsigne> Visant(FaitConsigne origine, List<FaitConsigne> journal)
    {
        var vises = new HashSet<Guid> { origine.Id };
        foreach (var fait in journal)
            if (fait.Fait is FaitTransversal t && vises.Contains(IdentifiantFait.De(t.Cible))) vises.Add(fait.Id);
        return [.. journal.Where(f => f.Position != origine.Position && vises.Contains(f.Id))];
    }
}

/// <summary>
/// La même règle écrite autrement : un point fixe sur tout le graphe pour décider qui vit, et la dernière correction vivante
/// cherchée champ par champ.
/// </summary>
internal static class OracleDeConnaissance
{
    public static List<FaitConnu> A(List<FaitConsigne> journal, long position)
    {
        var connus = journal.Where(f => f.Position <= position).ToList();
        var vivants = connus.ToDictionary(f => f.Id, _ => true);
        bool change;
        do
        {
            change = false;
            foreach (var fait in connus)
            {
                var vivant = !connus.Any(a => a.Fait is EvenementAnnule annule && IdentifiantFait.De(annule.EvenementVise) == fait.Id && vivants[a.Id]);
                change |= vivant != vivants[fait.Id];
                vivants[fait.Id] = vivant;
            }
        } while (change);

        return [.. connus.Where(f => f.Fait is not FaitTransversal && vivants[f.Id])
            .Select(f => new FaitConnu(f.Position, Valeur(f, [.. connus.Where(c => vivants[c.Id] && c.Fait is EvenementCorrige corrige
                && IdentifiantFait.De(corrige.EvenementVise) == f.Id).Select(c => (EvenementCorrige)c.Fait)])))];
    }

    private static Fait Valeur(FaitConsigne fait, List<EvenementCorrige> corrections)
    {
        var origine = (OrientationNotifiee)fait.Fait;
        var effet = corrections.LastOrDefault(c => c.DateEffetCorrigee is not null)?.DateEffetCorrigee ?? origine.DateEffet;
        var organisme = Derniere(corrections, "organisme") is { } o ? Enum.Parse<Organisme>(o!) : origine.Organisme;
        var voie = corrections.Any(c => c.Donnees?.TryGetProperty("parcours", out _) == true)
            ? Derniere(corrections, "parcours") is { } v ? Enum.Parse<VoieOrientation>(v, ignoreCase: true) : null
            : origine.Parcours;
        return new OrientationNotifiee(organisme, origine.Rang, voie, origine.DateDecision, origine.Auteur) { Episode = origine.Episode, DateEffet = effet };
    }

    private static string? Derniere(List<EvenementCorrige> corrections, string champ) =>
        corrections.Where(c => c.Donnees?.TryGetProperty(champ, out _) == true)
            .Select(c => c.Donnees!.Value.GetProperty(champ).GetString()).LastOrDefault();
}
