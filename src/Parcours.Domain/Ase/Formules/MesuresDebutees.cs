using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>PRS-01 : mesures de protection débutées dans la période. Chaque accueil compte, le même jeune autant de fois qu'il est accueilli.</summary>
public static class MesuresDebutees
{
    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.mesures_debutees", 1, [],
        static (_, question) => [Recrutement.Dans<AccueilAseDebute>(question.Periode), Recrutement.Dans<RetourAse>(question.Periode)],
        static (_, question) => (jeune, compteur) =>
        {
            foreach (var accueil in jeune.Accueils)
                if (question.Periode.Contient(accueil.Du)) compteur.Ajouter(Unites.De(jeune, Classe.Compte, accueil.Debut));
        });
}
