using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE19-A : jeunes dont la personne lien, choisie par eux, est désignée au jour de la contractualisation ; une fois par période (R9).
/// La contractualisation est celle que l'inscription dit, sinon sa date d'effet ; à venir, elle ne compte pas encore (R1).
/// </summary>
public static class PersonneLienChoisie
{
    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.personne_lien_choisie", 1, [],
        static (_, question) =>
        [
            Recrutement.Dans<InscriptionReferentielAse>(question.Periode),
            new Recrutement.ParDate(typeof(InscriptionReferentielAse), "dateContractualisation", question.Periode.Debut, question.Periode.Fin),
        ],
        static (_, question) => (jeune, compteur) =>
        {
            foreach (var connu in jeune.Faits)
            {
                if (connu.Fait is not InscriptionReferentielAse inscription) continue;
                var contrat = inscription.DateContractualisation ?? inscription.DateEffet;
                if (!question.Periode.Contient(contrat) || contrat > question.Observation) continue;
                if (jeune.PersonneLien(contrat) is not { Fait: PersonneLienDesignee { ChoixDuJeune: true } } lien) continue;
                compteur.Ajouter(Unites.De(jeune, Classe.Compte, connu, lien));
                return;
            }
        })
    { Lit = [typeof(InscriptionReferentielAse), typeof(PersonneLienDesignee), typeof(PersonneLienRevoquee)] };
}
