using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>ASE-13 : personnes revenues dans la période, entre deux âges, le second exclu ; une fois par période (R9).</summary>
public static class Retours
{
    private static readonly ParametreAttendu Limite = new("limite", NatureDeParametre.Entier);

    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.retours", 1, [Anniversaires.Majorite, Limite],
        static (_, question) => [Recrutement.Dans<RetourAse>(question.Periode)],
        static (parametres, question) =>
        {
            var (majorite, limite, periode) = (parametres.Entier(Anniversaires.Majorite.Nom), parametres.Entier(Limite.Nom), question.Periode);
            return (jeune, compteur) =>
            {
                if (jeune.NeLe is not { } neLe) return;
                var (du, avant) = (Calendrier.Anniversaire(neLe, majorite), Calendrier.Anniversaire(neLe, limite));
                foreach (var connu in jeune.Faits)
                {
                    if (connu.Fait is not RetourAse || !periode.Contient(connu.Fait.DateEffet) || connu.Fait.DateEffet < du || connu.Fait.DateEffet >= avant) continue;
                    compteur.Ajouter(Unites.De(jeune, Classe.Compte, connu));
                    return;
                }
            };
        })
    { Lit = [typeof(RetourAse)] };
}
