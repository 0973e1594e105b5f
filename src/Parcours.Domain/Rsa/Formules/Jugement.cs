using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Ce qu'une formule dit d'un entrant de son champ, et ce qui la décide.</summary>
/// <param name="Classe">Classe.</param>
/// <param name="Depart">Fait qui lance l'horloge, ou fait compté.</param>
/// <param name="Arret">Fait qui l'arrête ; nul s'il n'y en a pas.</param>
/// <param name="Echeance">Dernier jour dans le délai ; nul sans horloge.</param>
/// <param name="EstAnomalie">Arrêt antérieur au départ (R5). Sans horloge, rien d'anormal : un rendez-vous peut être fixé avant l'orientation.</param>
public readonly record struct Jugement(Classe Classe, FaitConnu Depart, FaitConnu? Arret = null, LocalDate? Echeance = null, bool EstAnomalie = false)
{
    /// <summary>
    /// La classe d'une unité dont l'horloge a un arrêt et une sortie : à temps, comptée ; sortie à temps sans arrêt, exclue (R8) ; ni
    /// l'un ni l'autre, en attente tant que l'échéance n'est pas passée (R7).
    /// </summary>
    public static Classe Classer(LocalDate? arret, LocalDate? sortie, LocalDate dernierJour, LocalDate observation)
    {
        if (arret <= dernierJour) return Classe.Compte;
        if (sortie <= dernierJour) return Classe.Exclu;
        return arret is null && sortie is null && observation <= dernierJour ? Classe.EnAttente : Classe.Echec;
    }

    /// <summary>Le jugement d'une horloge.</summary>
    public static Jugement DUneHorloge(Classe classe, FaitConnu depart, FaitConnu? arret, LocalDate dernierJour) =>
        new(classe, depart, arret, dernierJour, arret?.Fait.DateEffet < depart.Fait.DateEffet);
}
