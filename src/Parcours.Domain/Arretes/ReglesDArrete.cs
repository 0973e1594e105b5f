using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Arretes;

/// <summary>Ce que l'on sait d'un arrêté déjà pris, sans ses chiffres.</summary>
/// <param name="Convention">Convention.</param>
/// <param name="Annee">Année.</param>
/// <param name="RemplacePar">Arrêté qui l'a remplacé ; nul, aucun.</param>
public sealed record ArreteConnu(string Convention, int Annee, Guid? RemplacePar);

/// <summary>Ce qui empêche d'arrêter une matrice.</summary>
public static class ReglesDArrete
{
    /// <summary>Rien n'est connu à ces dates : une matrice de zéros ne dirait rien du département.</summary>
    public static Refus RienDeConnu { get; } = new("rien-a-arreter", "Le département n'a aucun fait connu à ces dates : il n'y a rien à arrêter.");

    /// <summary>Une clé déjà employée pour une autre demande.</summary>
    public static Refus AutreDemande { get; } = new("arrete-deja-pris", "Cette clé d'idempotence nomme déjà un arrêté, pris pour une autre demande.");

    /// <summary>L'arrêté visé vient d'être remplacé, ou l'était.</summary>
    public static Refus DejaRemplace { get; } = new("arrete-deja-remplace", "L'arrêté à remplacer l'a déjà été : c'est son remplaçant qu'il faut viser.");

    /// <summary>Le refus ; nul si rien n'empêche d'arrêter.</summary>
    /// <param name="demande">La demande.</param>
    /// <param name="annee">Année de l'arrêté.</param>
    /// <param name="colonnes">Titre et jour d'observation de chaque colonne.</param>
    /// <param name="vise">L'arrêté que la demande remplace ; nul si elle n'en vise aucun, ou si le département n'a pas celui-là.</param>
    /// <param name="aujourdhui">Le jour, à Paris.</param>
    public static Refus? Examiner(
        DemandeDArrete demande, int annee, IEnumerable<(string Titre, LocalDate ALaDate)> colonnes, ArreteConnu? vise, LocalDate aujourdhui)
    {
        foreach (var (titre, jour) in colonnes)
            if (jour > aujourdhui)
                return new("jour-a-venir", $"La colonne « {titre} » s'observe plus tard qu'aujourd'hui : un chiffre à venir ne s'arrête pas.");
        if (demande.Remplace is null) return null;
        if (vise is null) return new("arrete-remplace-inconnu", "L'arrêté à remplacer n'existe pas dans ce département.");
        if (vise.Convention != demande.Convention || vise.Annee != annee)
            return new("arrete-remplace-autre", $"L'arrêté à remplacer est celui de {vise.Convention}, {vise.Annee} : un arrêté ne remplace que celui de sa convention et de son année.");
        return vise.RemplacePar is null ? null : DejaRemplace;
    }
}
