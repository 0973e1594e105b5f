using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Ce que les actes demandent au parcours d'un jeune, dans l'ordre R1 : ce qui court un jour donné.</summary>
internal readonly struct ParcoursAse
{
    private readonly IReadOnlyList<FaitConnu> _faits;

    private ParcoursAse(IReadOnlyList<FaitConnu> faits) => _faits = faits;

    public static ParcoursAse De(DossierPersonne personne) => new([.. personne.Connus.Where(connu => connu.Fait.Episode.Dispositif is Dispositif.Ase)
        .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre)]);

    /// <summary>Un accueil de plus ce jour en suivrait un autre, ou en précéderait un, sans sortie entre les deux.</summary>
    public bool AUnAccueilSansSortie(LocalDate jour) =>
        Dernier<AccueilAseDebute, SortieAse>(_faits.Where(connu => connu.Fait.DateEffet <= jour)) is AccueilAseDebute
        || Premier<AccueilAseDebute, SortieAse>(_faits.Where(connu => connu.Fait.DateEffet > jour)) is AccueilAseDebute;

    /// <summary>Un accueil, un retour ou une prise en charge de jeune majeur n'est pas suivi d'une sortie au plus tard ce jour.</summary>
    public bool EstPrisEnCharge(LocalDate jour) => _faits.LastOrDefault(connu => connu.Fait.DateEffet <= jour
        && connu.Fait is AccueilAseDebute or RetourAse or PriseEnChargeJeuneMajeurDebutee or SortieAse).Fait is not (null or SortieAse);

    /// <summary>Une sortie est connue au plus tard ce jour.</summary>
    public bool EstSorti(LocalDate jour) => _faits.Any(connu => connu.Fait is SortieAse && connu.Fait.DateEffet <= jour);

    /// <summary>Une prise en charge de jeune majeur court ce jour : ni terminée, ni sortie.</summary>
    public bool PriseEnChargeEnCours(LocalDate jour) => _faits.LastOrDefault(connu => connu.Fait.DateEffet <= jour
        && connu.Fait is PriseEnChargeJeuneMajeurDebutee or PriseEnChargeJeuneMajeurTerminee or SortieAse).Fait is PriseEnChargeJeuneMajeurDebutee;

    /// <summary>La dernière désignation, au plus tard ce jour, n'est pas révoquée.</summary>
    public bool APersonneLien(LocalDate jour) =>
        Dernier<PersonneLienDesignee, PersonneLienRevoquee>(_faits.Where(connu => connu.Fait.DateEffet <= jour)) is PersonneLienDesignee;

    private static Fait? Dernier<TA, TB>(IEnumerable<FaitConnu> faits) => faits.LastOrDefault(connu => connu.Fait is TA or TB).Fait;

    private static Fait? Premier<TA, TB>(IEnumerable<FaitConnu> faits) => faits.FirstOrDefault(connu => connu.Fait is TA or TB).Fait;
}
