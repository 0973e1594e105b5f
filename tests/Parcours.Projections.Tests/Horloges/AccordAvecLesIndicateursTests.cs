using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Ase.Formules;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Parcours.Projections.Indicateurs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>
/// Un cas en attente d'un indicateur est dans la liste, à la même échéance et par le même fait : la direction ne lit pas deux vérités. La
/// date est écrite, pour qu'une erreur commune aux deux se voie aussi.
/// </summary>
public sealed class AccordAvecLesIndicateursTests
{
    private static readonly Episode Apa = new(Dispositif.Apa, "1");
    private static readonly Episode Pch = new(Dispositif.Pch, "1");
    private static readonly Episode Ase = new(Dispositif.Ase, "");

    public static TheoryData<string, string, string, string, Fait[]> Cas => new()
    {
        { "RSA-02B", "orientation-objectif", "2022-02-10", "2022-02-28", [Ouverture("2022-01-31")] },
        { "RSA-02B", "orientation-objectif", "2022-03-05", "2022-03-10", [Ouverture("2022-01-31", soumis: false), Statut("2022-02-10", soumis: true)] },
        { "RSA25-01", "orientation", "2025-02-01", "2025-02-12", [Ouverture("2025-01-01")] },
        { "RSA25-02", "contrat-engagement", "2025-03-05", "2025-04-01", [Ouverture("2025-02-01"), Orientation("2025-02-10"), Orientation("2025-03-01")] },
        { "RSA25-03", "reexamen-social", "2025-06-01", "2025-09-30",
            [Ouverture("2025-02-01"), Orientation("2025-03-01") with { Parcours = VoieOrientation.Social }, Contrat("2025-03-31", NatureContrat.ContratEngagement)] },
        { "RSA19-D", "relance", "2019-12-31", "2020-02-29", [Ouverture("2019-12-01"), Orientation("2019-12-02"), Rdv("2019-12-05", "2019-12-31"), RdvManque("2019-12-31")] },
        { "RSA19-E", "contrat-apres-rendez-vous", "2019-07-05", "2019-07-08", [Ouverture("2019-06-01"), Orientation("2019-06-02"), Rdv("2019-06-05", "2019-07-01"), RdvTenu("2019-07-01")] },
        { "RSA19-F", "diagnostic-partage", "2022-04-20", "2022-04-21", [Ouverture("2022-01-31"), Diagnostic("2022-04-15")] },
        { "APA-01", "decision-apa", "2022-02-01", "2022-02-28", [new DossierApaComplet(LieuDeVie.Domicile, null) { Episode = Apa, DateEffet = Le("2021-12-31") }] },
        { "APA-03", "accuse-apa", "2022-02-01", "2022-02-10", [new DemandeApaDeposee(Complet: true) { Episode = Apa, DateEffet = Le("2022-01-31") }] },
        { "PCH-01", "decision-cdaph", "2022-03-01", "2022-06-28", [new DemandeMdphDeposee(DroitMdph.PCH) { Episode = Pch, DateEffet = Le("2022-02-28") }] },
        { "ASE-11", "entretien-apres-sortie", "2022-10-10", "2022-10-31",
            [Naissance("2019-01-01", "2003-05-05"), new AccueilAseDebute(BaseAccueil.Alinea1, null, null) { Episode = Ase, DateEffet = Le("2020-01-10") },
                new SortieAse(MotifSortie.Majorite) { Episode = Ase, DateEffet = Le("2022-03-31") }] },
    };

    [Theory]
    [MemberData(nameof(Cas))]
    public void Un_cas_en_attente_est_liste_a_la_meme_echeance(string indicateur, string horloge, string jour, string echeance, Fait[] faits)
    {
        var unite = Assert.Single(Unites(indicateur, Le(jour), faits), unite => unite.Classe is Classe.EnAttente);
        Assert.Equal(Le(echeance), unite.Echeance);
        var decompte = Assert.Single(Liste.Ouverte(jour, faits), decompte => decompte.Horloge == horloge);
        Assert.Equal((unite.Echeance, unite.Depart), (decompte.Echeance, decompte.Depart));
    }

    private static IReadOnlyList<Unite> Unites(string code, LocalDate jour, Fait[] faits)
    {
        var definition = CatalogueIndicateurs.Embarque.Trouver(code)!;
        var question = new Question(new(Le("2019-01-01"), Le("2025-12-31")), jour, new Dictionary<string, string>());
        var personne = PersonneLue.De(Guid.Empty, Connaissance.A(Journal(faits), long.MaxValue), jour);
        return Mesurer(FormulesRsa.Toutes, PersonneRsa.Reconstituer) ?? Mesurer(FormulesAutonomie.Apa, PersonneAutonomie.Apa)
            ?? Mesurer(FormulesAutonomie.Pch, PersonneAutonomie.Pch) ?? Mesurer(FormulesAse.Toutes, JeuneAse.Reconstituer) ?? [];

        IReadOnlyList<Unite>? Mesurer<T>(IReadOnlyList<Formule<T>> formules, Func<PersonneLue, T> reconstituer) =>
            formules.FirstOrDefault(formule => formule.Nom == definition.Formule)?.Calculer([reconstituer(personne)], definition.Version(null)!.Parametres, question).Unites;
    }
}
