using Parcours.Domain.Communs;

namespace Parcours.Domain.Mobilite;

/// <summary>Une mesure de mobilité reconstituée, dans l'ordre R1, sans ce qui suit sa fin ou le décès (R8).</summary>
/// <param name="Episode">La mesure.</param>
/// <param name="Prescriptions">Prescriptions : une, sauf ce qu'un lot aurait apporté en double.</param>
/// <param name="Debut">Premier début d'accompagnement ; nul s'il n'a pas commencé.</param>
/// <param name="Fin">Ce qui l'a fermée, fin ou décès ; nul si elle est ouverte au jour d'observation.</param>
public sealed record MesureDeMobilite(Episode Episode, IReadOnlyList<FaitConnu> Prescriptions, FaitConnu? Debut, FaitConnu? Fin)
{
    /// <summary>Du début à la fin ; nul tant que rien n'a commencé.</summary>
    public Suivi? Suivi => Debut is { } debut ? new(debut, Fin) : null;

    /// <summary>Reconstitue une mesure. Ne lève jamais.</summary>
    /// <param name="episode">Mesure.</param>
    /// <param name="connus">Ses faits au jour d'observation, dans l'ordre R1.</param>
    /// <param name="deces">Décès de la personne, nul si aucun.</param>
    public static MesureDeMobilite Reconstituer(Episode episode, IEnumerable<FaitConnu> connus, FaitConnu? deces)
    {
        var prescriptions = new List<FaitConnu>(1);
        FaitConnu? debut = null;
        var fin = deces;
        foreach (var connu in connus)
        {
            // Une fin du jour du décès ferme la mesure avant lui ; ce qui suit l'une ou l'autre est ignoré.
            if (connu.Fait.DateEffet > fin?.Fait.DateEffet) break;
            switch (connu.Fait)
            {
                case MobiliteDiagnosticPrescrit:
                    prescriptions.Add(connu);
                    break;
                case MobiliteAccompagnementDebute:
                    debut ??= connu;
                    break;
                case ICloture when fin is not { Fait: ICloture }:
                    fin = connu;
                    break;
            }
        }
        return new(episode, prescriptions, debut, fin);
    }
}
