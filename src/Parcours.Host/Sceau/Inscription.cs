using Parcours.Projections.Sceau;

namespace Parcours.Host.Sceau;

/// <summary>Branche le scellement sur le service, s'il a une clé.</summary>
internal static class Inscription
{
    /// <exception cref="ConfigurationRefuseeException">La clé désignée ne peut se lire.</exception>
    public static void AjouterScellement(this WebApplicationBuilder builder, bool baseEmbarquee)
    {
        if (CleDuSceau.Charger(builder.Configuration, baseEmbarquee) is not { } sceau) return;
        builder.Services.AddSingleton(sceau.Cle);
        builder.Services.AddSingleton<ITemoinDesSceaux>(sceau.Temoin);
        builder.Services.AddHostedService<ServiceDeScellement>();
    }
}
