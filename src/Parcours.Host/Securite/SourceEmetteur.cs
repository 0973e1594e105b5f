using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration.Frames;
using JasperFx.CodeGeneration.Model;
using JasperFx.Core.IoC;
using Wolverine.Http;
using Wolverine.Http.CodeGen;

namespace Parcours.Host.Securite;

/// <summary>Donne aux points d'accès leur paramètre <see cref="Emetteur"/>, lu du jeton.</summary>
internal sealed class SourceEmetteur : IVariableSource
{
    public bool Matches(Type type) => type == typeof(Emetteur);

    public Variable Create(Type type) =>
        new MethodCall(typeof(LecteurEmetteur), nameof(LecteurEmetteur.Lire)).ReturnVariable!;
}

/// <summary>Réserve le paramètre avant que Wolverine n'y voie le corps de la demande.</summary>
internal sealed class ParametreEmetteur : IParameterStrategy
{
    public bool TryMatch(HttpChain chain, IServiceContainer container, ParameterInfo parameter, out Variable? variable)
    {
        variable = null;
        return parameter.ParameterType == typeof(Emetteur);
    }
}

/// <summary>Public : le code généré l'appelle.</summary>
public static class LecteurEmetteur
{
    public static Emetteur Lire(HttpContext contexte) => Emetteur.Depuis(contexte.User);
}
