using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

/// <summary>Faits d'exemple d'un jeune inventé ; un essai en change un champ par <c>with</c>.</summary>
public static class ExemplesAse
{
    /// <summary>Son parcours.</summary>
    public static readonly Episode Jeune = new(Dispositif.Ase, "");

    /// <summary>Les âges de la référence (B2).</summary>
    public static Baremes Ages { get; } = Baremes.Aucun with { AgesAse = [new(new LocalDate(2000, 1, 1), 18, 21, "article d'essai")] };

    public static AccueilAseDebute Accueil(string jour, BaseAccueil @base = BaseAccueil.Alinea3) => new(@base, null, null) { Episode = Jeune, DateEffet = Le(jour) };

    public static EntretienAutonomieTenu Entretien(string jour) => new(null, null, null) { Episode = Jeune, DateEffet = Le(jour) };

    public static ProjetAccesAutonomieEtabli Projet(string jour) => new([BesoinCouvert.Logement, BesoinCouvert.Soins]) { Episode = Jeune, DateEffet = Le(jour) };

    public static InscriptionReferentielAse Inscription(string jour, string? contrat = null) =>
        new(contrat is null ? null : Le(contrat), null) { Episode = Jeune, DateEffet = Le(jour) };

    public static PersonneConfianceDesignee Confiance(string jour) => new((Guid?)null) { Episode = Jeune, DateEffet = Le(jour) };

    public static PersonneLienDesignee Lien(string jour, bool? choix = null) => new(LienDesigne.Parrain, choix) { Episode = Jeune, DateEffet = Le(jour) };

    public static PersonneLienRevoquee Revocation(string jour) => new((MotifRevocation?)null) { Episode = Jeune, DateEffet = Le(jour) };

    public static SituationJeuneConstatee Situation(string jour, bool? logement = null, bool? ressources = null, bool? parcours = null, bool? sante = null) =>
        new(logement, ressources, parcours, sante) { Episode = Jeune, DateEffet = Le(jour) };

    public static PriseEnChargeJeuneMajeurDebutee PriseEnCharge(string jour, FormeJeuneMajeur forme = FormeJeuneMajeur.Apjm) => new(forme) { Episode = Jeune, DateEffet = Le(jour) };

    public static PriseEnChargeJeuneMajeurTerminee FinDePriseEnCharge(string jour) => new(null, MotifFinJeuneMajeur.Terme) { Episode = Jeune, DateEffet = Le(jour) };

    public static PeculeInforme Pecule(string jour) => new() { Episode = Jeune, DateEffet = Le(jour) };

    public static SortieAse Sortie(string jour, MotifSortie motif = MotifSortie.RetourFamille) => new(motif) { Episode = Jeune, DateEffet = Le(jour) };

    public static EntretienSixMoisTenu EntretienApres(string jour) => new(null, null) { Episode = Jeune, DateEffet = Le(jour) };

    public static EntretienSixMoisRefuse EntretienRefuse(string jour) => new((MotifRefusEntretien?)null) { Episode = Jeune, DateEffet = Le(jour) };

    public static RetourAse Retour(string jour) => new(BaseRetour.Alinea5) { Episode = Jeune, DateEffet = Le(jour) };
}
