using System.Reflection;
using Alba;
using Microsoft.AspNetCore.Http;
using Wolverine.Http;

namespace Parcours.Host.Tests.Http;

/// <summary>Ce que chaque point d'accès du produit doit, sans exception.</summary>
public sealed class PointsDAccesTests(Hote hote)
{
    [Fact]
    public async Task Les_premieres_demandes_peuvent_arriver_ensemble()
    {
        // Le code d'un point d'accès se compile à sa première demande.
        await using var neuf = await hote.OuvrirAsync("Development");
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => neuf.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            s.Get.Url("/api/departements/71/modele?debut=2022-01-01");
        })));
    }

    [Fact]
    public void Tous_sont_sous_un_departement()
    {
        // La garde compare le segment {departement} au jeton : une route sans lui ne serait pas gardée.
        Assert.Empty(DuProduit().Where(p => !p.Route.StartsWith("/api/departements/{departement}/", StringComparison.Ordinal))
            .Select(p => p.Route));
    }

    [Fact]
    public void Tous_ont_un_resume_et_un_theme() => Assert.Empty(DuProduit()
        .Where(p => p.Methode.GetCustomAttribute<EndpointSummaryAttribute>() is null
            || (p.Methode.GetCustomAttribute<TagsAttribute>() ?? p.Methode.DeclaringType!.GetCustomAttribute<TagsAttribute>()) is null)
        .Select(p => p.Route));

    [Fact]
    public void Un_seul_par_classe() => Assert.Empty(DuProduit()
        .GroupBy(p => p.Methode.DeclaringType)
        .Where(g => g.Count() > 1)
        .Select(g => g.Key!.Name));

    private static IEnumerable<(MethodInfo Methode, string Route)> DuProduit() =>
        from type in typeof(Composition).Assembly.GetTypes()
        from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let attribut = methode.GetCustomAttribute<WolverineHttpMethodAttribute>()
        where attribut is not null
        select (methode, attribut.Template);
}
