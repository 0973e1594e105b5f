using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Envoyer l'accusé de réception (R. 232-23 CASF).</summary>
public static class AccuserReceptionApa
{
    /// <summary>Sans demande ce jour, ou rappelant une date à venir : de simples alertes.</summary>
    public static Decision Decide(AccuseReceptionApaEnvoye fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSansDemande(fait, personne)
            .Alerter(fait.DateEnregistrementComplet > fait.DateEffet, "complet-posterieur-a-l-accuse",
                "La date d'enregistrement rappelée est postérieure à l'envoi de l'accusé.")
            .Conclure();
}
