using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE-02 à ASE-07 : où en sont, au dernier jour de la période, les jeunes confiés à leur majorité. Sans R7 ni R8 : rien n'attend, rien
/// n'est exclu.
/// </summary>
public static class AuReferentiel
{
    /// <summary>ASE-02 : inscrits au référentiel, parmi les confiés à la majorité.</summary>
    public static Formule<JeuneAse> Inscrits { get; } = new("ase.inscrits_au_referentiel", 1, [Anniversaires.Majorite], ConfiesALaMajorite.Recruter, static (parametres, question) =>
    {
        var (confie, jour) = (ConfiesALaMajorite.Confie(parametres, question), question.JourDuStock);
        return (jeune, compteur) =>
        {
            if (confie(jeune) is not { } c) return;
            var inscription = jeune.Dernier<InscriptionReferentielAse>(jour);
            compteur.Ajouter(Unites.De(jeune, inscription is null ? Classe.Echec : Classe.Compte, c.Accueil.Debut, inscription));
        };
    })
    { Lit = [typeof(InscriptionReferentielAse)] };

    /// <summary>ASE-03 : une personne lien dont la désignation est en vigueur, parmi les inscrits.</summary>
    public static Formule<JeuneAse> PersonneLien { get; } = ParmiLesInscrits("ase.personne_lien",
        static (jeune, jour) => jeune.PersonneLien(jour), typeof(PersonneLienDesignee), typeof(PersonneLienRevoquee));

    /// <summary>ASE-04 : logement stable au dernier constat.</summary>
    public static Formule<JeuneAse> Logement { get; } = AuDernierConstat("ase.logement_stable", static constat => constat.LogementStable);

    /// <summary>ASE-05 : ressources au dernier constat.</summary>
    public static Formule<JeuneAse> Ressources { get; } = AuDernierConstat("ase.ressources", static constat => constat.Ressources);

    /// <summary>ASE-06 : parcours scolaire ou professionnel au dernier constat.</summary>
    public static Formule<JeuneAse> ParcoursScolaireOuPro { get; } = AuDernierConstat("ase.parcours_scolaire_ou_pro", static constat => constat.ParcoursScolaireOuPro);

    /// <summary>ASE-07 : droits à la santé ouverts au dernier constat.</summary>
    public static Formule<JeuneAse> DroitsSante { get; } = AuDernierConstat("ase.droits_sante", static constat => constat.DroitsSante);

    /// <summary>Seul le dernier constat parle : un champ qu'il ne dit pas vaut non, même dit avant (C4).</summary>
    private static Formule<JeuneAse> AuDernierConstat(string nom, Func<SituationJeuneConstatee, bool?> lire) => ParmiLesInscrits(nom,
        (jeune, jour) => jeune.Dernier<SituationJeuneConstatee>(jour) is { Fait: SituationJeuneConstatee constat } connu && lire(constat) is true ? connu : null,
        typeof(SituationJeuneConstatee));

    private static Formule<JeuneAse> ParmiLesInscrits(string nom, Func<JeuneAse, LocalDate, FaitConnu?> trouver, params IReadOnlyList<Type> lus) =>
        new(nom, 1, [Anniversaires.Majorite], ConfiesALaMajorite.Recruter, (parametres, question) =>
        {
            var (confie, jour) = (ConfiesALaMajorite.Confie(parametres, question), question.JourDuStock);
            return (jeune, compteur) =>
            {
                if (confie(jeune) is null || jeune.Dernier<InscriptionReferentielAse>(jour) is not { } inscription) return;
                var trouve = trouver(jeune, jour);
                compteur.Ajouter(Unites.De(jeune, trouve is null ? Classe.Echec : Classe.Compte, inscription, trouve));
            };
        })
        { Lit = [typeof(InscriptionReferentielAse), .. lus] };
}
