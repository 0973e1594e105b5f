namespace Parcours.Projections.Donnees;

/// <summary>Un fichier se nomme comme ce qu'il définit : on trouve sans chercher.</summary>
internal static class NomDeFichier
{
    public static void Verifier(NoeudYaml declare, string attendu)
    {
        if (!("/" + declare.Fichier).EndsWith($"/{attendu}.yaml", StringComparison.Ordinal))
            throw declare.Refus($"« {declare.Nom} » vaut « {attendu} » ; le fichier doit alors se nommer {attendu}.yaml");
    }
}
