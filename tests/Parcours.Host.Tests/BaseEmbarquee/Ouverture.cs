using Microsoft.Extensions.Logging.Abstractions;
using Parcours.Host.BaseEmbarquee;
using Xunit;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Host.Tests.BaseEmbarquee;

internal static class Ouverture
{
    internal static Task<Base> ReussirAsync(OptionsBaseEmbarquee options) =>
        Base.OuvrirAsync(options, NullLogger.Instance, TestContext.Current.CancellationToken);

    internal static async Task<string> RefusAsync(OptionsBaseEmbarquee options) =>
        (await Assert.ThrowsAsync<BaseEmbarqueeIndisponible>(() => ReussirAsync(options))).Message;
}
