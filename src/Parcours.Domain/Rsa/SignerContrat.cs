using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Signer un contrat.</summary>
public static class SignerContrat
{
    /// <summary>Contrat avant orientation : une alerte.</summary>
    public static Decision Decide(ContratSigne fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(fait.FinValidite < fait.DateEffet, new("validite-avant-signature", "La fin de validité précède la signature."))
            .Alerter(!personne.Faits<OrientationNotifiee>(fait.Episode).Any(orientation => orientation.DateEffet <= fait.DateEffet), "contrat-avant-orientation",
                "Le contrat précède l'orientation.")
            .Conclure();
}
