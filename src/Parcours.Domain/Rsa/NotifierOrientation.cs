using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Notifier une orientation ; elle peut précéder la réception (B1).</summary>
public static class NotifierOrientation
{
    /// <summary>Orientation avant réception, organisme inactif ce jour : de simples alertes.</summary>
    public static Decision Decide(OrientationNotifiee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(personne.DebutDe(fait.Episode) is not { } reception || fait.DateEffet < reception, "orientation-avant-reception",
                "L'orientation précède la réception du droit par le Département.")
            .Alerter(contexte.Baremes.EstInactif(Formules.CodesRsa.Texte(fait.Organisme), fait.DateEffet), "organisme-inactif",
                "L'organisme n'est pas en activité à cette date.")
            .Conclure();
}
