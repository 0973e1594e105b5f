using System.Text.Json;
using Alba;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Securite;
using Parcours.Host.Tests.Modele;
using Wolverine.Marten;

namespace Parcours.Host.Tests.Http;

public sealed class LocataireTests(Hote hote)
{
    [Fact]
    public async Task La_session_recue_est_celle_du_departement_de_la_route()
    {
        var builder = Composition.Creer(
            ["--environment=Development", $"--Parcours:Donnees={hote.Donnees}", "--Serilog:MinimumLevel:Default=Fatal"]);
        builder.AjouterSocle(typeof(Hote).Assembly);
        // Aucun serveur derrière : ouvrir une session ne se connecte pas.
        builder.Services.AddMarten(o =>
        {
            o.Connection("Host=127.0.0.1;Port=1;Database=absente;Username=personne");
            o.Policies.AllDocumentsAreMultiTenanted();
        }).IntegrateWithWolverine();
        await using var alba = await AlbaHost.For(builder, app => app.UtiliserSocle());
        var resultat = await alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton("2A"));
            s.Get.Url("/api/departements/2A/modele/session");
        });
        var session = JsonDocument.Parse(await resultat.ReadAsTextAsync()).RootElement;
        Assert.Equal("2A", session.GetProperty("locataire").GetString());
    }
}
