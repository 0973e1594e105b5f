using System.Security.Claims;
using System.Text.Json;

namespace Parcours.Host.Securite.Oidc;

/// <summary>
/// Où chaque revendication de Parcours se lit dans le jeton de l'émetteur : un nom, ou un chemin à points dans un objet
/// (<c>realm_access.roles</c>). Le reste du jeton, nom et courriel compris, n'entre pas.
/// </summary>
/// <param name="Auteur">Le sujet.</param>
/// <param name="Role">Le rôle, unique ou multiple.</param>
/// <param name="Departement">Le département.</param>
/// <param name="Organisme">L'organisme.</param>
/// <param name="Territoire">Le territoire.</param>
/// <param name="Roles">Le rôle de Parcours que donne une valeur de l'émetteur ; vide : les valeurs passent telles quelles.</param>
public sealed record CorrespondanceRevendications(
    string Auteur, string? Role, string Departement, string? Organisme, string? Territoire, IReadOnlyDictionary<string, string> Roles)
{
    /// <summary>L'émetteur emploie déjà les noms de Parcours.</summary>
    public static readonly CorrespondanceRevendications ParDefaut = new(
        RevendicationsParcours.Auteur, RevendicationsParcours.Role, RevendicationsParcours.Departement,
        RevendicationsParcours.Organisme, RevendicationsParcours.Territoire, new Dictionary<string, string>());

    /// <summary>Le porteur tel que Parcours le connaît.</summary>
    public ClaimsPrincipal Traduire(ClaimsPrincipal recu, string schema)
    {
        var identite = new ClaimsIdentity(schema, RevendicationsParcours.Auteur, RevendicationsParcours.Role);
        Ajouter(RevendicationsParcours.Auteur, Valeurs(recu, Auteur));
        Ajouter(RevendicationsParcours.Role, Valeurs(recu, Role).Select(RoleDeParcours));
        Ajouter(RevendicationsParcours.Departement, Valeurs(recu, Departement));
        Ajouter(RevendicationsParcours.Organisme, Valeurs(recu, Organisme));
        Ajouter(RevendicationsParcours.Territoire, Valeurs(recu, Territoire));
        return new(identite);

        void Ajouter(string nom, IEnumerable<string?> valeurs) =>
            identite.AddClaims(valeurs.Where(v => !string.IsNullOrEmpty(v)).Distinct().Select(v => new Claim(nom, v!)));
    }

    /// <summary>Nul : l'émetteur dit aussi des rôles qui ne regardent pas Parcours.</summary>
    private string? RoleDeParcours(string recu) => Roles.Count == 0 ? recu : Roles.GetValueOrDefault(recu);

    private static IEnumerable<string> Valeurs(ClaimsPrincipal recu, string? nom)
    {
        if (nom is null)
        {
            return [];
        }

        // Le nom entier d'abord : « https://exemple.fr/departement » porte des points sans être un chemin.
        var directes = recu.FindAll(nom).Where(c => !EstUnObjet(c)).Select(c => c.Value).ToList();
        return directes.Count > 0 || nom.Split('.') is not [var racine, .. { Length: > 0 } suite]
            ? directes
            : recu.FindAll(racine).Where(EstUnObjet).SelectMany(c => Suivre(c.Value, suite));
    }

    private static bool EstUnObjet(Claim revendication) => revendication.Value is ['{', ..];

    private static List<string> Suivre(string json, string[] suite)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var element = document.RootElement;
            foreach (var segment in suite)
            {
                if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(segment, out element))
                {
                    return [];
                }
            }

            return [.. element.ValueKind is JsonValueKind.Array ? element.EnumerateArray().SelectMany(Texte) : Texte(element)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Texte(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Number => [element.GetRawText()],
        _ => [],
    };
}
