using Alba;
using Microsoft.AspNetCore.Builder;
using Parcours.Host.Exploitation;
using Parcours.Host.Tests.Durcissement;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Parcours.Host.Tests;

public sealed class JournauxTests(Hote hote)
{
    [Fact]
    public async Task Le_journal_dit_la_route_et_le_departement_jamais_l_adresse_ni_le_corps()
    {
        var lignes = new Recueil();
        var builder = Composition.Creer(["--environment=Development", $"--Parcours:Donnees={hote.Donnees}"]);
        builder.AjouterSocle(typeof(Hote).Assembly);
        builder.AjouterJournaux(journal => journal.WriteTo.Sink(lignes));
        await using var alba = await AlbaHost.For(builder, app => app.UtiliserSocle());

        await alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            s.Post.ByteArray("""{"jour":"JEANNE","rang":"initiale","note":"JEANNE"}"""u8.ToArray())
                .ToUrl("/api/departements/71/modele/JEANNE/dires").QueryString("nom", "JEANNE").ContentType("application/json");
            s.StatusCodeShouldBe(400);
        });

        // La ligne s'écrit après que la réponse est partie.
        SpinWait.SpinUntil(() => lignes.Recues.Any(l => l.Properties.ContainsKey("Route")), TimeSpan.FromSeconds(5));
        var requete = Assert.Single(lignes.Recues, l => l.Properties.ContainsKey("Route"));
        Assert.Equal("\"/api/departements/{departement}/modele/{dossier}/dires\"", requete.Properties["Route"].ToString());
        Assert.Equal("\"71\"", requete.Properties["Departement"].ToString());
        Assert.True(requete.Properties.ContainsKey("RequestId"));
        Assert.DoesNotContain(lignes.Recues, l => (l.RenderMessage(null) + l.Exception + string.Join('|', l.Properties)).Contains("JEANNE"));
    }

    [Fact]
    public async Task Un_corps_trop_grand_tient_en_une_ligne_avec_le_statut_rendu_et_sans_pile()
    {
        var lignes = new Recueil();
        await using var service = await ServiceReel.JournalisantAsync(lignes);
        (await service.PosterAsync("acte", new string(' ', 70_000))).AttendreProbleme(413, "demande-trop-grande");

        SpinWait.SpinUntil(() => lignes.Recues.Any(l => l.Properties.ContainsKey("Route")), TimeSpan.FromSeconds(5));
        var requete = Assert.Single(lignes.Recues, l => l.Properties.ContainsKey("Route"));
        Assert.Equal("413", requete.Properties["StatusCode"].ToString());
        Assert.DoesNotContain(lignes.Recues, l => l.Level >= LogEventLevel.Error || l.Exception is not null);
    }

    private sealed class Recueil : ILogEventSink
    {
        private readonly List<LogEvent> _recues = [];

        public IReadOnlyList<LogEvent> Recues
        {
            get
            {
                lock (_recues)
                {
                    return [.. _recues];
                }
            }
        }

        public void Emit(LogEvent logEvent)
        {
            lock (_recues)
            {
                _recues.Add(logEvent);
            }
        }
    }
}
