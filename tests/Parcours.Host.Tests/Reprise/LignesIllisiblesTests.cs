using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Reprise;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Un texte qui n'est pas de l'UTF-8 se lit comme du JSON et n'échoue qu'à l'usage : c'est un refus, jamais une panne.</summary>
public sealed class LignesIllisiblesTests(HoteAvecBase hote)
{
    [Theory]
    [InlineData("""{"id":"a\ud800","flux":"RSA/p1/1","personne":"p1","type":"DroitRsaClos","dateEffet":"2022-03-01","enregistreLe":"2022-03-01","donnees":{"motif":"emploi"}}""")]
    [InlineData("""{"id":"a1","flux":"RSA/p1/1","personne":"p1","type":"EvenementCorrige","dateEffet":"2022-03-01","enregistreLe":"2022-03-01","donnees":{"evenementVise":"a0","donnees":{"motif":"\udc00"},"motif":"erreurSaisie"}}""")]
    [InlineData("""{"id":"a1","flux":"RSA/p1/1","personne":"p1","type":"DroitÿClos","dateEffet":"2022-03-01","enregistreLe":"2022-03-01","donnees":{"motif":"emploi"}}""")]
    public async Task Une_ligne_hors_utf8_est_refusee_avec_son_numero(string ligne)
    {
        var octets = Encoding.Latin1.GetBytes("\n" + ligne);
        var rapport = await hote.Alba.Services.GetRequiredService<RepriseDHistoire>()
            .ReprendreAsync("65", new MemoryStream(octets), rangDuJour: false, null, TestContext.Current.CancellationToken);
        Assert.True(rapport.EstRefusee);
        Assert.All(rapport.Refusees, refus => Assert.Equal(2, refus.Ligne));
    }
}
