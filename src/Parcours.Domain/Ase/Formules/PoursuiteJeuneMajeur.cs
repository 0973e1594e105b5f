using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE-12 : prise en charge de jeune majeur au plus tard à la majorité plus le délai, parmi les confiés à la majorité. La sortie n'exclut
/// pas ; seul le décès exclut (R8).
/// </summary>
public static class PoursuiteJeuneMajeur
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);

    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.poursuite_jeune_majeur", 1, [Anniversaires.Majorite, Seuil], ConfiesALaMajorite.Recruter,
        static (parametres, question) =>
        {
            var (confie, delai) = (ConfiesALaMajorite.Confie(parametres, question), parametres.Delai(Seuil.Nom));
            return (jeune, compteur) =>
            {
                if (confie(jeune) is not { } c) return;
                var dernierJour = delai.DernierJour(c.Majorite);
                var debut = jeune.Premier<PriseEnChargeJeuneMajeurDebutee>();
                var deces = jeune.DecedeLe <= dernierJour ? jeune.Deces : null;
                var classe = debut?.Fait.DateEffet <= dernierJour ? Classe.Compte : deces is not null ? Classe.Exclu
                    : debut is null && question.Observation <= dernierJour ? Classe.EnAttente : Classe.Echec;
                compteur.Ajouter(Unites.De(jeune, classe, c.Accueil.Debut, debut, deces, dernierJour, debut?.Fait.DateEffet < c.Majorite));
            };
        })
    { Lit = [typeof(PriseEnChargeJeuneMajeurDebutee)] };
}
