using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE-11 : entretien autour de six mois après la sortie. Chaque sortie d'un majeur, hors décès, est une unité, rangée par sa date plus
/// le délai (R2). Un retour avant cette date, ou un décès jusqu'à la fin de la fenêtre, exclut, sauf entretien déjà tenu (C4).
/// </summary>
public static class EntretienApresSortie
{
    private static readonly ParametreAttendu Delai = new("delai", NatureDeParametre.Delai);

    /// <summary>De part et d'autre du délai, dans son unité.</summary>
    private static readonly ParametreAttendu Tolerance = new("tolerance", NatureDeParametre.Entier);

    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.entretien_apres_sortie", 1, [Anniversaires.Majorite, Delai, Tolerance],
        static (parametres, question) =>
        {
            var departs = parametres.Delai(Delai.Nom).Departs(question.Periode);
            return [new Recrutement.ParEffet(typeof(SortieAse), departs.Debut, departs.Fin)];
        },
        static (parametres, question) =>
        {
            var (majorite, delai, tolerance) = (parametres.Entier(Anniversaires.Majorite.Nom), parametres.Delai(Delai.Nom), parametres.Entier(Tolerance.Nom));
            var (tot, tard) = (delai with { Nombre = delai.Nombre - tolerance }, delai with { Nombre = delai.Nombre + tolerance });
            return (jeune, compteur) =>
            {
                if (jeune.NeLe is not { } neLe) return;
                for (var i = 0; i < jeune.Faits.Count; i++)
                {
                    var sortie = jeune.Faits[i];
                    if (sortie.Fait is not SortieAse || sortie.Fait.DateEffet < Calendrier.Anniversaire(neLe, majorite)) continue;
                    var terme = delai.Echeance(sortie.Fait.DateEffet);
                    if (!question.Periode.Contient(terme) || terme > question.Observation) continue;
                    compteur.Ajouter(Juger(jeune, i, tot.Echeance(sortie.Fait.DateEffet), terme, tard.DernierJour(sortie.Fait.DateEffet), question.Observation));
                }
            };
        })
    { Lit = [typeof(RetourAse), typeof(EntretienSixMoisTenu)] };

    /// <summary>Juge une sortie, d'après les faits qui la suivent.</summary>
    /// <param name="jeune">Le jeune.</param>
    /// <param name="rang">Place de la sortie dans ses faits.</param>
    /// <param name="ouverture">Premier jour de la fenêtre.</param>
    /// <param name="terme">Sortie plus le délai : un retour strictement antérieur exclut.</param>
    /// <param name="echeance">Dernier jour de la fenêtre.</param>
    /// <param name="observation">Jour d'observation.</param>
    private static Unite Juger(JeuneAse jeune, int rang, LocalDate ouverture, LocalDate terme, LocalDate echeance, LocalDate observation)
    {
        FaitConnu? retour = null, entretien = null;
        for (var i = rang + 1; i < jeune.Faits.Count; i++)
        {
            var connu = jeune.Faits[i];
            if (connu.Fait is RetourAse && connu.Fait.DateEffet < terme) retour ??= connu;
            if (connu.Fait is EntretienSixMoisTenu && connu.Fait.DateEffet >= ouverture && connu.Fait.DateEffet <= echeance) entretien ??= connu;
        }
        var interruption = retour ?? (jeune.DecedeLe <= echeance ? jeune.Deces : null);
        // Le jour même de l'interruption, l'entretien est déjà tenu (R4, R8).
        var estTenu = entretien is not null && !(entretien?.Fait.DateEffet > interruption?.Fait.DateEffet);
        var classe = estTenu ? Classe.Compte : interruption is not null ? Classe.Exclu : observation <= echeance ? Classe.EnAttente : Classe.Echec;
        return Unites.De(jeune, classe, jeune.Faits[rang], entretien, interruption, echeance);
    }
}
