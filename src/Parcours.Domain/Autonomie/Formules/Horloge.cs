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

    /// <summary>
    /// Les départs dont l'échéance peut tomber dans la période : en mois, plusieurs quantièmes ont la même échéance ; en jours ouvrés,
    /// fêtes et fins de semaine s'ajoutent. Large à dessein : la formule juge ensuite.
    /// </summary>
    public static Periode Departs(Periode periode, Delai delai) => delai.Unite switch
    {
        UniteDelai.Mois => new(periode.Debut.PlusMonths(-delai.Nombre).PlusDays(-MargeDeMois), periode.Fin.PlusMonths(-delai.Nombre).PlusDays(MargeDeMois)),
        UniteDelai.Jours => new(periode.Debut.PlusDays(-delai.Nombre), periode.Fin.PlusDays(-delai.Nombre)),
        _ => new(periode.Debut.PlusDays(-MargeOuvree - 2 * delai.Nombre), periode.Fin.PlusDays(-delai.Nombre)),
    };

    /// <summary>Le mois le plus court n'a que trois jours de moins que le plus long.</summary>
    private const int MargeDeMois = 3;

    private const int MargeOuvree = 14;
}
