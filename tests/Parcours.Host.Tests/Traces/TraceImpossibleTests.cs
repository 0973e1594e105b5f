using Alba;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Host.Securite;
using Parcours.Projections.Droits;
using Parcours.Projections.Traces;

namespace Parcours.Host.Tests.Traces;

/// <summary>Un service dont les traces vont à une base qui ne répond pas.</summary>
public sealed class TraceImpossibleTests(HoteAvecBase hote)
{
    [Fact]
    public async Task Sans_trace_acquise_rien_ne_sort_et_l_ecriture_des_traces_se_reprend()
    {
        var tout = hote.Pour<TraceImpossibleTests>();
        var parcours = await tout.Ouvrir("x1");
        var builder = Composition.Creer([$"--environment=Development", $"--Parcours:Donnees={hote.Donnees}", "--Serilog:MinimumLevel:Default=Fatal"]);
        builder.AjouterSocle();
        builder.Services.AjouterJournal(hote.Chaine, avecDemon: false);
        builder.Services.AddSingleton<IClock>(hote.Horloge);
        await using var sourde = new SourcesDeDonnees("Host=127.0.0.1;Port=9;Timeout=2", null, JournalDuService.Source);
        builder.Services.AddSingleton(new JournalDesTraces(sourde));
        await using var alba = await AlbaHost.For(builder, app => app.UtiliserSocle());

        using var client = alba.GetTestServer().CreateClient();
        var (jeton, _) = alba.Services.GetRequiredService<EmissionJeton>().Signer(new("x", "direction", tout.Departement, null, null), TimeSpan.FromMinutes(5));
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        // Deux fois : un échec ne doit pas laisser la suivante attendre pour toujours.
        for (var fois = 0; fois < 2; fois++)
        {
            var adresse = $"/api/departements/{tout.Departement}/rsa/{parcours}";
            string recu;
            try
            {
                using var reponse = await client.GetAsync(adresse, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
                Assert.False(reponse.IsSuccessStatusCode);
                recu = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }
            catch (Exception coupee) when (coupee is HttpRequestException or IOException or Npgsql.NpgsqlException)
            {
                // Le serveur coupe plutôt que de répondre : rien n'est sorti non plus.
                recu = "";
            }

            Assert.DoesNotContain("DroitRsaNotifie", recu);
        }
    }
}
