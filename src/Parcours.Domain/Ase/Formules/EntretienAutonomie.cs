using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE-10 : entretien d'autonomie au plus tard à un anniversaire, parmi les jeunes confiés avant ce jour et non sortis ce jour inclus
/// (R11 : sorti ce jour, il est hors champ). Un décès au plus tard ce jour exclut, il ne vaut pas sortie (C4).
/// </summary>
public static class EntretienAutonomie
{
    private static readonly ParametreAttendu Age = new("age", NatureDeParametre.Entier);

    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.entretien_autonomie", 1, [Age],
        static (parametres, question) => [Anniversaires.Naissances(question, parametres.Entier(Age.Nom))],
        static (parametres, question) =>
        {
            var age = parametres.Entier(Age.Nom);
            return (jeune, compteur) =>
            {
                if (Anniversaires.Dans(question, jeune, age) is not { } anniversaire || Confie(jeune, anniversaire) is not { } accueil) return;
                var entretien = jeune.Premier<EntretienAutonomieTenu>();
                var arret = entretien?.Fait.DateEffet <= anniversaire ? entretien : null;
                var deces = jeune.DecedeLe <= anniversaire ? jeune.Deces : null;
                var classe = arret is not null ? Classe.Compte : deces is not null ? Classe.Exclu
                    : entretien is null && question.Observation <= anniversaire ? Classe.EnAttente : Classe.Echec;
                compteur.Ajouter(Unites.De(jeune, classe, accueil.Debut, entretien, deces, anniversaire, entretien?.Fait.DateEffet < jeune.Accueils[0].Du));
            };
        })
    { Lit = [typeof(EntretienAutonomieTenu)] };

    private static Accueil? Confie(JeuneAse jeune, LocalDate anniversaire)
    {
        for (var i = jeune.Accueils.Count - 1; i >= 0; i--)
            if (jeune.Accueils[i] is var accueil && accueil.Du < anniversaire && !(accueil.Au <= anniversaire)) return accueil;
        return null;
    }
}
