using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using JasperFx.CodeGeneration.Model;
using Wolverine.Http;
using Wolverine.Http.CodeGen;

namespace Parcours.Host.Http;

/// <summary>
/// Un paramètre d'adresse non nul (<c>Jour debut</c>) et absent vaudrait pour Wolverine la valeur par défaut de son type, le
/// 1er janvier de l'an 1 : un chiffre faux plutôt qu'un refus. Ici, 400 qui le nomme.
/// </summary>
internal sealed class ParametresObligatoires : IHttpPolicy
{
    public void Apply(IReadOnlyList<HttpChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains)
        {
            var deLaRoute = chain.RoutePattern?.Parameters.Select(p => p.Name).ToArray() ?? [];
            if (Noms(chain.Method.Method, deLaRoute) is not [_, ..] noms)
            {
                continue;
            }

            var verification = new MethodCall(typeof(VerificationParametres), nameof(VerificationParametres.Verifier));
            verification.Arguments[1] = Constant.ForString(string.Join(',', noms));
            chain.Middleware.InsertRange(0, [verification, new MaybeEndWithResultFrame(verification.ReturnVariable!)]);
        }
    }

    public static string[] Noms(MethodInfo methode, IReadOnlyCollection<string> deLaRoute) =>
    [
        .. methode.GetParameters()
            .Where(p => !p.HasDefaultValue && EstLuDeLAdresse(p.ParameterType))
            .Select(p => p.Name!)
            .Where(nom => !deLaRoute.Contains(nom, StringComparer.OrdinalIgnoreCase)),
    ];

    private static bool EstLuDeLAdresse(Type type) => type.IsValueType && (type.IsEnum
        || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)));
}

/// <summary>Publique : le code généré l'appelle.</summary>
public static class VerificationParametres
{
    public static IResult Verifier(HttpContext contexte, string noms)
    {
        var absents = noms.Split(',').Where(nom => string.IsNullOrEmpty(contexte.Request.Query[nom])).ToArray();
        return absents.Length == 0
            ? WolverineContinue.Result()
            : Results.Problem(Problemes.Forme(absents.ToDictionary(nom => nom, string[] (_) => ["Paramètre obligatoire."])));
    }
}
