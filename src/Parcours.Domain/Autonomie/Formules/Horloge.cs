using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>Une horloge de l'autonomie : du départ à l'arrêt, interrompue par la sortie.</summary>
internal static class Horloge
{
    public static ParametreAttendu Seuil { get; } = new("delai", NatureDeParametre.Delai);

    /// <summary>Juge un dossier dont l'horloge est partie : à temps (R4, R5), exclu (R8), en attente (R7) ou en échec.</summary>
    public static Unite Juger(DossierAutonomie dossier, FaitConnu depart, FaitConnu? arret, Delai delai, LocalDate observation)
    {
        var dernierJour = delai.DernierJour(depart.Fait.DateEffet);
        var classe = arret?.Fait.DateEffet <= dernierJour ? Classe.Compte
            : dossier.Fin?.Fait.DateEffet <= dernierJour ? Classe.Exclu
            : arret is null && dossier.Fin is null && observation <= dernierJour ? Classe.EnAttente
            : Classe.Echec;
        return Unite(dossier, classe, depart, arret, dernierJour);
    }

    /// <summary>Une unité, anormale si l'arrêt précède le départ (R5) ; ces faits n'ont ni territoire ni organisme.</summary>
    public static Unite Unite(DossierAutonomie dossier, Classe classe, FaitConnu depart, FaitConnu? arret, LocalDate? echeance, decimal? valeur = null) =>
        new(dossier.Personne, dossier.Episode, classe, null, null, depart, arret, dossier.Fin, echeance,
            arret?.Fait.DateEffet < depart.Fait.DateEffet, valeur);
}
