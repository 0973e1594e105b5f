using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;

namespace Parcours.Projections.Horloges;

/// <summary>Une échéance qu'une autre définition de l'horloge déplacerait, ferait courir ou ne ferait plus courir.</summary>
/// <param name="Avant">Le décompte d'aujourd'hui ; nul s'il ne court pas.</param>
/// <param name="Apres">Le décompte du brouillon ; nul s'il ne courrait plus.</param>
public readonly record struct EcheanceDeplacee(Decompte? Avant, Decompte? Apres)
{
    /// <summary>Le décompte, tel qu'il serait, ou tel qu'il est.</summary>
    public Decompte Decompte => Apres ?? Avant!.Value;

    internal bool ABouge => Avant is not { } avant || Apres is not { } apres || apres.Echeance != avant.Echeance || apres.APartirDu != avant.APartirDu;
}

/// <summary>Ce qu'un texte nouveau changerait aux échéances qui courent.</summary>
/// <param name="Deplacees">Celles qui changent de date, la nouvelle la plus proche d'abord.</param>
/// <param name="Inchangees">Combien ne bougent pas.</param>
public sealed record EcheancesDeplacees(IReadOnlyList<EcheanceDeplacee> Deplacees, int Inchangees)
{
    /// <summary>Compare deux lectures du même jour. Un décompte se reconnaît à son épisode et au fait qui lance l'horloge.</summary>
    public static EcheancesDeplacees Entre(IReadOnlyList<Decompte> avant, IReadOnlyList<Decompte> apres)
    {
        var paires = Appariement.Entre(avant, apres, static decompte => (decompte.Personne, decompte.Episode, decompte.Depart.Ordre))
            .Select(paire => new EcheanceDeplacee(paire.Avant, paire.Apres)).ToList();
        return new([.. paires.Where(paire => paire.ABouge).OrderBy(paire => paire.Decompte, Decompte.ParUrgence)], paires.Count(paire => !paire.ABouge));
    }
}
