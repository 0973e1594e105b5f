using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite.Oidc;

/// <summary>
/// Un jeton d'accès, et rien d'autre que l'émetteur signe des mêmes clés : jeton d'identité, de déconnexion, de renouvellement.
/// </summary>
internal static class TypeDeJeton
{
    /// <summary>RFC 9068, et le type sans précision de qui ne la suit pas.</summary>
    private static readonly string[] _usuels = ["at+jwt", "application/at+jwt", "JWT"];

    /// <summary>Keycloak les dit dans la revendication <c>typ</c>, sous un en-tête qui vaut toujours <c>JWT</c>.</summary>
    private static readonly string[] _autresUsages = ["ID", "Refresh", "Offline", "Logout"];

    public static TypeValidator Parmi(IReadOnlyList<string> exiges) => (type, jeton, _) =>
    {
        var estAdmis = exiges.Count > 0
            ? exiges.Contains(type, StringComparer.OrdinalIgnoreCase)
            : string.IsNullOrEmpty(type) || _usuels.Contains(type, StringComparer.OrdinalIgnoreCase);
        var usage = jeton is JsonWebToken jwt && jwt.TryGetPayloadValue<string>("typ", out var dit) ? dit : null;
        return estAdmis && !_autresUsages.Contains(usage, StringComparer.OrdinalIgnoreCase)
            ? type
            : throw new SecurityTokenInvalidTypeException("Ce n'est pas un jeton d'accès.") { InvalidType = type };
    };
}
