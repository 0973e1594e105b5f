using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>
/// APA-04 : avance forfaitaire due faute de décision (L. 232-14 CASF). L'échéance, calculée, range le dossier dans la période ; il n'est
/// compté nulle part tant qu'elle n'est pas passée (R2), et une décision plus tardive n'efface pas l'avance.
/// </summary>
public static class AvanceDue
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneAutonomie> Formule { get; } = new("apa.avance_due", 1, [CodesAutonomie.Lieux, CodesAutonomie.Natures, Horloge.Seuil],
        static (parametres, question) => [Recrutement.Dans<DossierApaComplet>(parametres.Delai(Horloge.Seuil.Nom).Departs(question.Periode))],
        static (parametres, question) =>
        {
            var (champ, filtre) = CodesAutonomie.DuDossierComplet(parametres, question);
            var delai = parametres.Delai(Horloge.Seuil.Nom);
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                {
                    if (dossier.Premier(champ) is not { } complet || !filtre(complet.Fait)) continue;
                    var (echeance, dernierJour) = (delai.Echeance(complet.Fait.DateEffet), delai.DernierJour(complet.Fait.DateEffet));
                    if (!question.Periode.Contient(echeance) || question.Observation <= dernierJour) continue;
                    if (dossier.Decision?.Fait.DateEffet <= dernierJour || dossier.Fin?.Fait.DateEffet <= dernierJour) continue;
                    compteur.Ajouter(Horloge.Unite(dossier, Classe.Compte, complet, dossier.Decision, dernierJour));
                }
            };
        })
    {
        Filtres = [CodesAutonomie.Nature],
        // Une décision encore à consigner en retire.
        CompteSesEntrees = false,
        Lit = [typeof(DossierApaComplet), typeof(DecisionApaNotifiee)],
    };
}
