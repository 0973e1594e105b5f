using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Partager un diagnostic.</summary>
public static class PartagerDiagnostic
{
    /// <summary>Un diagnostic inconnu est une alerte : le partage peut être saisi d'abord.</summary>
    public static Decision Decide(DiagnosticPartage fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!personne.Faits<DiagnosticRealise>(fait.Episode).Any(realise => realise.Diagnostic == fait.Diagnostic), "diagnostic-inconnu",
                "Aucun diagnostic de ce numéro n'est connu dans l'épisode.")
            .Conclure();
}
