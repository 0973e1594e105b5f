using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Règles communes aux suites d'une demande d'APA ou à la MDPH.</summary>
internal static class Demande
{
    public static Refus DejaDeposee { get; } = new("demande-deja-deposee",
        "Une demande est déjà déposée à ce rang : une révision ou une demande nouvelle prend le rang suivant.", "B3", DependDUnAutreFait: true);

    public static Refus RetraitSansDemande { get; } = new("retrait-sans-demande",
        "Aucune demande n'est connue à cette date : rien à retirer.", "B0", DependDUnAutreFait: true);

    /// <summary>Marque un fait qui n'a pas encore de demande : une révision reprise d'ailleurs commence parfois par son dossier complet.</summary>
    public static Examen AlerterSansDemande(this Examen examen, Fait fait, DossierPersonne personne) =>
        examen.Alerter(!(DebutDe(fait.Episode, personne) <= fait.DateEffet), "fait-avant-la-demande",
            "Le fait précède la demande, ou aucune demande n'est connue à ce rang.");

    /// <summary>Marque une décision de plus : seule la première arrête l'horloge.</summary>
    public static Examen AlerterSecondeDecision<T>(this Examen examen, T fait, DossierPersonne personne) where T : Fait =>
        examen.Alerter(personne.Faits<T>(fait.Episode).Any(), "decision-deja-connue",
            "Une décision est déjà connue à ce rang : seule la première compte, une révision prend le rang suivant.");

    /// <summary>Le jour où la demande est connue : son dépôt, ou le dossier complet d'une révision dont le dépôt n'est pas échangé ; nul si aucun.</summary>
    public static LocalDate? DebutDe(Episode episode, DossierPersonne personne)
    {
        var debut = personne.DebutDe(episode);
        foreach (var complet in personne.Faits<DossierApaComplet>(episode))
            if (!(complet.DateEffet > debut)) debut = complet.DateEffet;
        return debut;
    }
}
