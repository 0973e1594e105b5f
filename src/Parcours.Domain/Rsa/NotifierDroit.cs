using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Notifier la réception d'un droit ouvert : un épisode ouvert au plus par personne (B1).</summary>
public static class NotifierDroit
{
    /// <summary>Refuse un second épisode ouvert ; le retour le jour même de la clôture est admis.</summary>
    public static Decision Decide(DroitRsaNotifie fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(fait.DepartementOrigine is not null && fait.Nature is not NatureEntree.TransfertEntrant, new("origine-sans-transfert",
                "Le département d'origine ne se donne que pour un transfert entrant."))
            .Refuser(personne.DebutDe(fait.Episode) is not null, new("episode-deja-ouvert", "Cet épisode RSA est déjà ouvert.", "B0", DependDUnAutreFait: true))
            .Refuser(AUnAutreEpisodeOuvert(fait, personne), new("second-episode-ouvert",
                "La personne a déjà un épisode RSA ouvert : il faut le clore d'abord.", "B0", DependDUnAutreFait: true))
            .AlerterSiInconnu(fait.Territoire)
            .Conclure();

    private static bool AUnAutreEpisodeOuvert(DroitRsaNotifie fait, DossierPersonne personne) =>
        personne.Episodes(Dispositif.Rsa).Any(autre => autre != fait.Episode && personne.DebutDe(autre) is not null
            && (personne.FinDe(autre) is not { } fin || fin > fait.DateEffet));
}
