using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Wolverine.Http;
using Wolverine.Http.CodeGen;

namespace Parcours.Host.Http;

/// <summary>
/// Le corps <c>null</c> est du JSON valide, et Wolverine le passerait tel quel au point d'accès : 400 ici, pour tous, plutôt
/// qu'une panne dans chacun.
/// </summary>
internal sealed class CorpsObligatoire : IHttpPolicy
{
    public void Apply(IReadOnlyList<HttpChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(c => c.HasRequestType && !c.IsFormData && c.RequestType is { IsValueType: false }))
        {
            var verification = new MethodCall(
                typeof(VerificationCorps), typeof(VerificationCorps).GetMethod(nameof(VerificationCorps.Verifier))!.MakeGenericMethod(chain.RequestType!));
            chain.Middleware.InsertRange(0, [verification, new MaybeEndWithResultFrame(verification.ReturnVariable!)]);
        }
    }
}

/// <summary>Publique : le code généré l'appelle.</summary>
public static class VerificationCorps
{
    public static IResult Verifier<T>(T? corps)
        where T : class => corps is null
            ? Results.Problem(Problemes.Creer(400, "json-illisible", "JSON illisible.", "Le corps de la demande est vide (null)."))
            : WolverineContinue.Result();
}
