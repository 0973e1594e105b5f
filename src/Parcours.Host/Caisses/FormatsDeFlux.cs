namespace Parcours.Host.Caisses;

/// <summary>Les formats de la caisse. Un seul se lit : les autres se reconnaissent, et se refusent clairement tant que leur structure n'est pas sûre.</summary>
internal static class FormatsDeFlux
{
    private const string PasEncore = "Seuls les flux bénéficiaires VRSB0801, mensuels et quotidiens, se lisent aujourd'hui.";
    private const string Instruction = "DTREF manque : ce serait un flux d'instruction (VIRS). " + PasEncore;

    /// <summary>Dit d'un élément étranger à VRSB0801 à quel format il appartient ; nul s'il n'est d'aucun.</summary>
    public static string? Autre(string element) => element switch
    {
        "VERSIONFLUX" or "TYPEPARTE" or "IDEPARTE" => "C'est un flux bénéficiaires refondu (VRSD0301). " + PasEncore,
        // Un flux d'instruction n'a pas de jour de référence.
        "DTREF" => Instruction,
        _ => null,
    };

    /// <summary>Refuse un autre format, reconnu à son en-tête ou à ses dossiers.</summary>
    /// <exception cref="FluxRefuseException">Ce n'est pas un flux bénéficiaires.</exception>
    public static void Exiger(Bloc entete, bool porteDesDemandes, int ligne)
    {
        if (porteDesDemandes || entete.Valeur("NATFLUX") is "I") throw new FluxRefuseException(ligne, Instruction);
        if (entete.Valeur("NATFLUX") is not "D") throw new FluxRefuseException(ligne, "NATFLUX n'est pas D : ce n'est pas un flux bénéficiaires. " + PasEncore);
        if (entete.Valeur("TYPEFLUX") is not ("M" or "I" or "R")) throw new FluxRefuseException(ligne, "TYPEFLUX doit valoir M, I ou R.");
    }
}
