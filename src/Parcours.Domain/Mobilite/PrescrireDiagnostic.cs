using Parcours.Domain.Communs;

namespace Parcours.Domain.Mobilite;

/// <summary>Prescrire un diagnostic de mobilité : ouvre une mesure.</summary>
public static class PrescrireDiagnostic
{
    /// <summary>Une mesure ne se prescrit qu'une fois.</summary>
    public static Decision Decide(MobiliteDiagnosticPrescrit fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(personne.DebutDe(fait.Episode) is not null, new("episode-deja-ouvert", "Un diagnostic est déjà prescrit dans cette mesure.", "B0", DependDUnAutreFait: true))
            .Conclure();
}
