using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>
/// Des suites vraisemblables d'une ouverture, que le pur hasard ne rencontre presque jamais, mêlées de ce même hasard : une absence et
/// sa relance, un rendez-vous et son contrat, un contrat et son réexamen.
/// </summary>
internal static class ViesRsa
{
    private static readonly Gen<Fait[]> Suites =
        Gen.Select(Gen.Int[0, 250], Gen.Int[0, 60].Array[6], Gen.Int[0, 260], Gen.Bool.Array[10]).Select((entree, pas, reexamen, choix) =>
        {
            var jour = new LocalDate(2021, 12, 1).PlusDays(entree);
            var (orientation, fixe, prevu) = (jour.PlusDays(pas[0]), jour.PlusDays(pas[0] + pas[1] / 4), jour.PlusDays(pas[0] + pas[1] / 4 + pas[2]));
            var contrat = prevu.PlusDays(pas[3] / 3);
            var nature = choix[0] ? NatureContrat.ContratEngagement : choix[1] ? NatureContrat.CER : NatureContrat.PPAE;
            var faits = new List<Fait>
            {
                Ouverture("2022-01-01") with { DateEffet = jour, DateOuvertureDroit = jour.PlusDays(-pas[4]) },
                Orientation("2022-01-01", choix[2] ? Organisme.CCAS : Organisme.FranceTravail) with { DateEffet = orientation, Parcours = choix[3] ? VoieOrientation.Social : null },
                Rdv("2022-01-01", "2022-01-01") with { DateEffet = fixe, DatePrevue = prevu },
                choix[4] ? RdvTenu("2022-01-01") with { DateEffet = prevu } : RdvManque("2022-01-01") with { DateEffet = prevu },
                choix[4] || choix[0] ? Contrat("2022-01-01", nature) with { DateEffet = contrat } : Relance("2022-01-01") with { DateEffet = prevu.PlusDays(pas[3]) },
                Diagnostic("2022-01-01") with { DateEffet = contrat.PlusDays(1) },
            };
            if (choix[5]) faits.Add(Partage("2022-01-01") with { DateEffet = contrat.PlusDays(2 + (pas[5] / 10)) });
            if (choix[6]) faits.Add(Rdv("2022-01-01", "2022-01-01", "r2") with { DateEffet = prevu.PlusDays(pas[5]), DatePrevue = prevu.PlusDays(pas[5] + 10) });
            if (choix[7]) faits.Add(DiagnosticConjoint("2022-01-01") with { DateEffet = contrat.PlusDays(reexamen) });
            if (choix[8]) faits.Add(choix[9] ? Cloture("2022-01-01") with { DateEffet = prevu.PlusDays(reexamen / 4) } : Statut("2022-01-01", soumis: false) with { DateEffet = prevu.PlusDays(reexamen / 4) });
            return faits.ToArray();
        });

    /// <summary>Un fait par jour au plus : l'ordre d'enregistrement ne départage rien.</summary>
    public static readonly Gen<Fait[]> SansEgalite =
        Gen.Select(Suites, Histoires.SansEgalite, Gen.Int[0, 3]).Select((suite, hasard, part) => suite.Concat(hasard.Take(part * 2)).DistinctBy(fait => fait.DateEffet).ToArray());

    /// <summary>Puis des retouches, qui visent souvent la suite.</summary>
    public static readonly Gen<Fait[]> AvecRetouches =
        Gen.Select(Suites, Histoires.AvecRetouches, Gen.Int[0, 3]).Select((suite, hasard, part) => suite.Concat(hasard.Take(part * 4)).ToArray());
}
