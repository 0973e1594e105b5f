using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Ase.ExemplesAse;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait de chaque type de l'aide sociale à l'enfance, tous ses champs renseignés.</summary>
internal static class FaitsCompletsAse
{
    private static readonly LocalDate _jour = new(2022, 3, 15);
    private static readonly LocalDate _autreJour = new(2022, 4, 30);

    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new AccueilAseDebute(BaseAccueil.Alinea5, LieuAccueil.LieuDeVie, true) { Episode = Jeune, DateEffet = _jour },
        new EntretienAutonomieTenu([PresentEntretien.PersonneConfiance, PresentEntretien.Jeune], true, false) { Episode = Jeune, DateEffet = _jour },
        new ProjetAccesAutonomieEtabli([BesoinCouvert.EmploiFormation, BesoinCouvert.Ressources]) { Episode = Jeune, DateEffet = _jour },
        new InscriptionReferentielAse(_autreJour, [ThemeReferentiel.Sante, ThemeReferentiel.PersonneLien]) { Episode = Jeune, DateEffet = _jour },
        new PersonneConfianceDesignee(new Guid("0192f0c0-0000-7000-8000-000000000002")) { Episode = Jeune, DateEffet = _jour },
        new PersonneLienDesignee(LienDesigne.Benevole, true) { Episode = Jeune, DateEffet = _jour },
        new PersonneLienRevoquee(MotifRevocation.Indisponibilite) { Episode = Jeune, DateEffet = _jour },
        new SituationJeuneConstatee(true, false, true, false) { Episode = Jeune, DateEffet = _jour },
        new PriseEnChargeJeuneMajeurDebutee(FormeJeuneMajeur.Apjm) { Episode = Jeune, DateEffet = _jour },
        new PriseEnChargeJeuneMajeurTerminee(FormeJeuneMajeur.AnneeScolaire, MotifFinJeuneMajeur.Limite21) { Episode = Jeune, DateEffet = _jour },
        new PeculeInforme { Episode = Jeune, DateEffet = _jour },
        new SortieAse(MotifSortie.Limite21) { Episode = Jeune, DateEffet = _jour },
        new EntretienSixMoisTenu(true, false) { Episode = Jeune, DateEffet = _jour },
        new EntretienSixMoisRefuse(MotifRefusEntretien.Injoignable) { Episode = Jeune, DateEffet = _jour },
        new RetourAse(BaseRetour.Alinea5) { Episode = Jeune, DateEffet = _jour },
    ];
}
