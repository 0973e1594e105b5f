namespace Parcours.Host.Durcissement;

/// <summary>Ce qu'un appelant peut demander au service, lu de <c>Parcours:Limites</c> (docs/durcissement.md).</summary>
/// <param name="ActeOctets">Taille du corps d'une demande, hors des lots.</param>
/// <param name="Lecture">Temps accordé à une lecture.</param>
/// <param name="DemandesParSeconde">Débit soutenu d'un porteur de jeton ; zéro : sans limite.</param>
/// <param name="Rafale">Ce qu'un porteur peut demander d'un coup.</param>
/// <param name="AnonymesParSeconde">Débit soutenu d'une adresse sans jeton valable ; zéro : sans limite.</param>
/// <param name="RafaleAnonyme">Ce qu'une telle adresse peut demander d'un coup.</param>
public sealed record Limites(int ActeOctets, TimeSpan Lecture, int DemandesParSeconde, int Rafale, int AnonymesParSeconde, int RafaleAnonyme)
{
    private const int Kio = 1024;
    private const int DebitMaximal = 1_000_000;

    /// <summary>En développement, rien ne retient un essai ni une mesure ; ailleurs, le débit est borné si l'on n'en dit rien.</summary>
    public static Limites Lire(IConfiguration configuration, IHostEnvironment environnement)
    {
        var reglages = new Reglages(configuration.GetSection("Parcours:Limites"));
        reglages.RefuserLesInconnus(
            nameof(ActeOctets), nameof(Lecture), nameof(DemandesParSeconde), nameof(Rafale), nameof(AnonymesParSeconde), nameof(RafaleAnonyme));
        var borne = !environnement.IsDevelopment();
        return new(
            reglages.Entier(nameof(ActeOctets), 64 * Kio, Kio, 16 * Kio * Kio),
            reglages.Duree(nameof(Lecture), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            reglages.Entier(nameof(DemandesParSeconde), borne ? 200 : 0, 0, DebitMaximal),
            reglages.Entier(nameof(Rafale), 2_000, 1, DebitMaximal),
            reglages.Entier(nameof(AnonymesParSeconde), borne ? 5 : 0, 0, DebitMaximal),
            reglages.Entier(nameof(RafaleAnonyme), 60, 1, DebitMaximal));
    }
}
