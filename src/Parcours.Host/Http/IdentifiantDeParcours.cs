using System.Diagnostics.CodeAnalysis;
using Parcours.Domain.Communs;

namespace Parcours.Host.Http;

/// <summary>
/// Le <c>{parcours}</c> des routes. Il se lit seul, personne, dispositif et rang : le trouver ne demande aucune table en retard
/// sur le journal (contrat, §3). S'écrit <c>0198…a1-rsa-1</c>, ou <c>0198…a1-personne</c> pour les faits de la personne.
/// </summary>
public readonly record struct IdentifiantDeParcours(Guid Personne, Episode Episode)
{
    private const int LongueurGuid = 32;

    public static bool TryParse([NotNullWhen(true)] string? texte, out IdentifiantDeParcours parcours)
    {
        parcours = default;
        if (texte is not { Length: > LongueurGuid } || !TryParseInterne(texte.AsSpan(0, LongueurGuid), out var personne))
        {
            return false;
        }

        var morceaux = texte[LongueurGuid..].Split('-');
        var famille = morceaux is ["", var segment, ..] ? Famille.Toutes.FirstOrDefault(f => f.Segment == segment) : null;
        if (morceaux.Length > 3 || famille?.Episode(morceaux.ElementAtOrDefault(2)) is not { } episode)
        {
            return false;
        }

        parcours = new(personne, episode);
        return true;
    }

    /// <summary>Une personne : l'identifiant d'un de ses parcours, ou son identifiant interne seul. Le flux d'un agent n'en nomme pas.</summary>
    public static bool TryParsePersonne(string texte, out Guid personne)
    {
        if (TryParse(texte, out var parcours))
        {
            personne = parcours.Personne;
            return Famille.De(parcours.Episode.Dispositif).EstDUnePersonne;
        }

        return TryParseInterne(texte, out personne) || Guid.TryParseExact(texte, "D", out personne);
    }

    public override string ToString()
    {
        var famille = Famille.De(Episode.Dispositif);
        return famille.ARang ? $"{Personne:N}-{famille.Segment}-{Episode.Rang}" : $"{Personne:N}-{famille.Segment}";
    }

    // Une seule écriture par parcours : Guid.Parse admettrait les majuscules, et deux adresses pour un dossier.
    private static bool TryParseInterne(ReadOnlySpan<char> texte, out Guid personne) =>
        Guid.TryParseExact(texte, "N", out personne) && !texte.ContainsAnyInRange('A', 'F');
}
