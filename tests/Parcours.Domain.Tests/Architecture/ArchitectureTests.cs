using System.Reflection;
using NetArchTest.Rules;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;

namespace Parcours.Domain.Tests.Architecture;

public sealed class ArchitectureTests
{
    private const BindingFlags Tout = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Domaine = typeof(Fait).Assembly;
    private static readonly Acte[] Actes = [.. LesActes.Tous];
    private static readonly Type[] Faits = [.. Domaine.GetTypes().Where(type => type.IsSubclassOf(typeof(Fait)) && !type.IsAbstract)];

    [Fact]
    public void Le_domaine_ne_reference_que_NodaTime()
    {
        var etrangers = Domaine.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(nom => !nom.StartsWith("System", StringComparison.Ordinal) && nom is not ("NodaTime" or "netstandard" or "mscorlib"));
        Assert.Empty(etrangers);
    }

    [Theory]
    [InlineData("Marten")]
    [InlineData("Npgsql")]
    [InlineData("Wolverine")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Extensions")]
    [InlineData("Serilog")]
    [InlineData("System.IO")]
    [InlineData("System.Net")]
    [InlineData("System.Data")]
    public void Le_domaine_ignore_le_dehors(string dependance) =>
        Assert.True(Types.InAssembly(Domaine).ShouldNot().HaveDependencyOn(dependance).GetResult().IsSuccessful);

    [Fact]
    public void Le_socle_commun_ignore_les_dispositifs() =>
        Assert.Empty(Types.InAssembly(Domaine).That().ResideInNamespace("Parcours.Domain.Communs")
            .ShouldNot().HaveDependencyOnAny("Parcours.Domain.Rsa", "Parcours.Domain.Ase", "Parcours.Domain.Autonomie", "Parcours.Domain.Reference", "Parcours.Domain.Garantie", "Parcours.Domain.Formation").GetResult().FailingTypeNames ?? []);

    [Fact]
    public void Aucun_type_ne_se_nomme_Parcours() => Assert.DoesNotContain(Domaine.GetTypes(), type => type.Name == "Parcours");

    [Fact]
    public void Les_identifiants_sont_ascii()
    {
        var noms = Domaine.GetTypes().Where(type => !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetMembers(Tout).Select(membre => membre.Name)
                .Concat(type.GetMethods(Tout).SelectMany(m => m.GetParameters()).Select(p => p.Name ?? ""))
                .Append(type.FullName!));
        Assert.DoesNotContain(noms, nom => !nom.All(char.IsAscii));
    }

    [Fact]
    public void Tout_fait_est_scelle() => Assert.DoesNotContain(Faits, type => !type.IsSealed);

    [Fact]
    public void Tout_fait_a_un_acte_et_un_seul()
    {
        Assert.Equal(Faits.Select(type => type.Name).Order(), Actes.Select(acte => acte.Forme.Nom).Order());
        Assert.All(Faits, type => Assert.NotEqual("", Domain.Communs.Formes.Forme.De(type).Sens));
    }

    [Fact]
    public void Chaque_acte_a_sa_classe_dans_un_fichier_du_meme_nom()
    {
        var classes = Domaine.GetTypes().Where(type => type.GetMethod("Decide", Tout) is not null).ToList();
        Assert.Equal(Actes.Length, classes.Count);
        Assert.All(classes, classe =>
        {
            Assert.True(classe is { IsAbstract: true, IsSealed: true }, $"{classe.Name} devrait être statique.");
            var fichier = Path.Combine(Sources(), classe.Namespace!["Parcours.Domain.".Length..].Replace('.', '/'), classe.Name + ".cs");
            Assert.True(File.Exists(fichier), fichier);
            Assert.Single(File.ReadLines(fichier), ligne => ligne.Contains("static Decision Decide(", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Chaque_acte_decide_de_son_propre_fait() =>
        Assert.All(Domaine.GetTypes().Select(type => type.GetMethod("Decide", Tout)).OfType<MethodInfo>(), methode =>
            Assert.Contains(Actes, acte => acte.Forme.Type == methode.GetParameters()[0].ParameterType));

    [Fact]
    public void Chaque_acte_a_ses_essais()
    {
        var essais = typeof(ArchitectureTests).Assembly.GetTypes().Select(type => type.FullName).ToHashSet();
        Assert.Empty(Domaine.GetTypes().Where(type => type.GetMethod("Decide", Tout) is not null)
            .Select(type => type.FullName!.Replace("Parcours.Domain.", "Parcours.Domain.Tests.", StringComparison.Ordinal) + "Tests").Except(essais));
    }

    /// <summary>Les sources, en remontant du dossier d'exécution à la solution.</summary>
    private static string Sources()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(dossier.FullName, "Parcours.sln"))) dossier = dossier.Parent!;
        return Path.Combine(dossier.FullName, "src", "Parcours.Domain");
    }
}
