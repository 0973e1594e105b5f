using Parcours.Domain.Communs;

namespace Parcours.Domain.Saisies;

/// <summary>Saisir la valeur d'un indicateur sur une période. La redire autrement la remplace : la dernière l'emporte (R1).</summary>
public static class SaisirIndicateur
{
    /// <summary>Le code est au catalogue, et la période se lit ; une valeur donnée avant la fin de sa période est provisoire.</summary>
    public static Decision Decide(IndicateurSaisi fait, DossierPersonne indicateur, Contexte contexte) =>
        new Examen(fait, indicateur, contexte)
            .Refuser(contexte.Indicateurs is { } connus && !connus.Contains(fait.Indicateur),
                new("indicateur-inconnu", "Cet indicateur n'est pas au catalogue.", "champs.csv"))
            .Refuser(fait.Fin < fait.Debut, new("periode-inversee", "La fin de la période précède son début.", "R2"))
            .AlerterSiInconnu(fait.Territoire)
            .Alerter(fait.Fin > fait.DateEffet, "periode-en-cours", "La période n'est pas finie au jour où la valeur est donnée : elle est provisoire.")
            .Conclure();
}
