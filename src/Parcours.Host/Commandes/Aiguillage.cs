namespace Parcours.Host.Commandes;

public enum Destination
{
    Service,
    Commande,
    OutilJasperFx,
}

/// <summary>Ce que le premier mot de la ligne de commande demande.</summary>
public static class Aiguillage
{
    public static readonly IReadOnlyList<string> OutilsJasperFx =
        ["check-env", "codegen", "db-apply", "db-assert", "db-dump", "db-patch", "describe", "help", "projections", "resources"];

    /// <summary>Les réglages que le service admet sur sa ligne de commande, outre <c>--Section:Cle=valeur</c>.</summary>
    private static readonly string[] _reglages = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    public static Destination Choisir(string[] args) => args switch
    {
        [] => Destination.Service,
        [var mot, ..] when OutilsJasperFx.Contains(mot) => Destination.OutilJasperFx,
        [var mot, ..] when EstUnReglage(mot) => Destination.Service,
        _ => Destination.Commande,
    };

    private static bool EstUnReglage(string mot)
    {
        var nom = mot.Split('=', 2)[0];
        return nom.StartsWith("--", StringComparison.Ordinal)
            && (nom.Contains(':', StringComparison.Ordinal) || _reglages.Contains(nom, StringComparer.OrdinalIgnoreCase));
    }
}
