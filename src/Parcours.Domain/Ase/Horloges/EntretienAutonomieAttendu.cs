using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Horloges;

/// <summary>
/// Entretien d'autonomie : de l'accueil en cours, débuté avant l'anniversaire, à l'entretien (ASE-10). L'échéance est un anniversaire, non
/// un délai ; à l'âge limite, l'entretien d'un mineur n'a plus d'objet.
/// </summary>
internal static class EntretienAutonomieAttendu
{
    private static readonly ParametreAttendu Age = new("age", NatureDeParametre.Entier);
    private static readonly ParametreAttendu Limite = new("age_limite", NatureDeParametre.Entier);

    public static Mecanisme<JeuneAse> Mecanisme { get; } = new("ase.entretien_autonomie_attendu", [Age, Limite],
        static (_, jour) => [Recrutement.EnCoursLe<AccueilAseDebute>(jour, typeof(SortieAse))], static horloge =>
        {
            var ages = new Nombres<(int Age, int Limite)>(horloge, static p => (p.Entier(Age.Nom), p.Entier(Limite.Nom)));
            return (jeune, rendre) =>
            {
                if (jeune.Deces is not null || jeune.NeLe is not { } neLe || jeune.Accueils is not [.., { Fin: null } accueil]) return;
                if (!ages.Au(accueil.Du, out var n) || jeune.Observation >= Calendrier.Anniversaire(neLe, n.Limite)) return;
                var anniversaire = Calendrier.Anniversaire(neLe, n.Age);
                // Accueilli à l'âge révolu : « dans les meilleurs délais », sans échéance.
                if (accueil.Du >= anniversaire || jeune.Premier<EntretienAutonomieTenu>() is not null) return;
                rendre(new(horloge.Code, jeune.Id, JeuneAse.Episode, accueil.Debut, anniversaire));
            };
        })
    { Lit = [typeof(EntretienAutonomieTenu)] };
}
