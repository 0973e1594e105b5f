using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Horloges;

/// <summary>
/// Entretien après la sortie d'un majeur : une fenêtre autour du délai (ASE-11). Un entretien plus tôt n'arrête rien ; un retour avant le
/// terme interrompt. Passé le temps du suivi, l'entretien n'a plus d'objet et quitte la liste : l'indicateur l'a compté.
/// </summary>
internal static class EntretienApresSortieAttendu
{
    private static readonly ParametreAttendu Majorite = new("majorite", NatureDeParametre.Entier);
    private static readonly ParametreAttendu Tolerance = new("tolerance", NatureDeParametre.Entier);
    private static readonly ParametreAttendu Suivi = new("suivi", NatureDeParametre.Delai);

    private sealed record Fenetre(int Majorite, Delai Delai, int Tolerance, Delai Suivi)
    {
        public LocalDate Ouverture(LocalDate sortie) => (Delai with { Nombre = Delai.Nombre - Tolerance }).Echeance(sortie);

        public LocalDate Echeance(LocalDate sortie) => (Delai with { Nombre = Delai.Nombre + Tolerance }).DernierJour(sortie);
    }

    public static Mecanisme<JeuneAse> Mecanisme { get; } = new("ase.entretien_apres_sortie_attendu", [Majorite, MecanismeParFaits.Seuil, Tolerance, Suivi],
        static (horloge, jour) => horloge.Versions.Select(version => version.Parametres.Delai(Suivi.Nom).Departs(new(jour, jour)))
            .Select(departs => (Recrutement)new Recrutement.ParEffet(typeof(SortieAse), departs.Debut, jour)),
        static horloge =>
        {
            var fenetres = new Nombres<Fenetre>(horloge, static p =>
                new(p.Entier(Majorite.Nom), p.Delai(MecanismeParFaits.Seuil.Nom), p.Entier(Tolerance.Nom), p.Delai(Suivi.Nom)));
            return (jeune, rendre) =>
            {
                if (jeune.Deces is not null || jeune.NeLe is not { } neLe) return;
                for (var i = 0; i < jeune.Faits.Count; i++)
                {
                    var sortie = jeune.Faits[i];
                    var jour = sortie.Fait.DateEffet;
                    if (sortie.Fait is not SortieAse || !fenetres.Au(jour, out var f) || jour < Calendrier.Anniversaire(neLe, f.Majorite)) continue;
                    if (jeune.Observation > f.Suivi.DernierJour(jour) || EstFinie(jeune, i, f)) continue;
                    rendre(new(horloge.Code, jeune.Id, JeuneAse.Episode, sortie, f.Echeance(jour), APartirDu: f.Ouverture(jour)));
                }
            };
        })
    { Lit = [typeof(RetourAse), typeof(EntretienSixMoisTenu)] };

    private static bool EstFinie(JeuneAse jeune, int rang, Fenetre fenetre)
    {
        var sortie = jeune.Faits[rang].Fait.DateEffet;
        for (var i = rang + 1; i < jeune.Faits.Count; i++)
        {
            var fait = jeune.Faits[i].Fait;
            if (fait is EntretienSixMoisTenu && fait.DateEffet >= fenetre.Ouverture(sortie)) return true;
            if (fait is RetourAse && fait.DateEffet < fenetre.Delai.Echeance(sortie)) return true;
        }
        return false;
    }
}
