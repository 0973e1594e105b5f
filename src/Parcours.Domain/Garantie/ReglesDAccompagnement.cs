using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Les règles que la garantie d'activité et l'accompagnement global partagent : orienter, démarrer, terminer.</summary>
internal static class ReglesDAccompagnement
{
    public static Examen Orienter<TDebut>(this Examen examen, Fait fait, DossierPersonne personne) where TDebut : Fait => examen
        .Refuser(personne.DebutDe(fait.Episode) is not null, new("episode-deja-ouvert",
            "La personne est déjà orientée dans cet épisode.", "B0", DependDUnAutreFait: true))
        .Alerter(personne.Episodes(fait.Episode.Dispositif).Any(autre => autre != fait.Episode && personne.DebutDe(autre) is not null
            && !(personne.FinDe(autre) <= fait.DateEffet)), "autre-episode-ouvert", "La personne a un autre épisode encore ouvert.")
        .Alerter(personne.Faits<TDebut>(fait.Episode).Any(debut => debut.DateEffet < fait.DateEffet), DebutAvantOrientation, PhraseDebutAvantOrientation);

    public static Examen Debuter<TOrientation, TDebut>(this Examen examen, TDebut fait, DossierPersonne personne) where TOrientation : Fait where TDebut : Fait => examen
        .Alerter(!personne.Faits<TOrientation>(fait.Episode).Any(orientation => orientation.DateEffet <= fait.DateEffet), DebutAvantOrientation, PhraseDebutAvantOrientation)
        .Alerter(personne.Faits<TDebut>(fait.Episode).Any(), "deja-demarre", "L'accompagnement est déjà démarré dans cet épisode.");

    /// <summary>Un démarrage suffit : l'orientation peut n'être jamais connue (GAR-06 la dit hors champ).</summary>
    public static Examen Terminer<TOrientation, TDebut>(this Examen examen, Fait fait, DossierPersonne personne) where TOrientation : Fait where TDebut : Fait => examen
        .Refuser(!personne.Faits<Fait>(fait.Episode).Any(autre => autre is TOrientation or TDebut && autre.DateEffet <= fait.DateEffet), new("cloture-sans-ouverture",
            "L'épisode n'a ni orientation ni démarrage connus à cette date : rien à terminer.", "B0", DependDUnAutreFait: true));

    private const string DebutAvantOrientation = "debut-avant-orientation";
    private const string PhraseDebutAvantOrientation = "L'accompagnement démarre avant l'orientation.";
}
