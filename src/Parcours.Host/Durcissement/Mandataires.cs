using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Parcours.Host.Durcissement;

/// <summary>
/// L'adresse et le protocole d'origine, crus seulement des mandataires nommés par <c>Parcours:Proxys</c> : de tout autre, les en-têtes
/// <c>X-Forwarded-*</c> sont ignorés.
/// </summary>
internal static class Mandataires
{
    private const string Section = "Parcours";
    private const string Cle = "Proxys";

    public static void AjouterMandataires(this WebApplicationBuilder builder)
    {
        // Ce réglage d'ASP.NET croit n'importe qui.
        if (string.Equals(builder.Configuration["ForwardedHeaders_Enabled"], "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new ConfigurationRefuseeException(
                "ASPNETCORE_FORWARDEDHEADERS_ENABLED ferait croire tout appelant sur son adresse : retirez-le, et nommez vos mandataires par Parcours__Proxys.");
        }

        var reglages = new Reglages(builder.Configuration.GetSection(Section));
        var reseaux = reglages.Liste(Cle).Select(texte => Reseau(texte)
            ?? throw reglages.Refus(Cle, $"contient « {texte} », qui n'est ni une adresse ni un réseau (10.0.0.0/8)")).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = reseaux.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            reseaux.ForEach(options.KnownIPNetworks.Add);
            // Autant de mandataires que l'on en connaît : la remontée s'arrête au premier inconnu.
            options.ForwardLimit = null;
        });
    }

    private static System.Net.IPNetwork? Reseau(string texte) => System.Net.IPNetwork.TryParse(texte, out var reseau) ? reseau
        : IPAddress.TryParse(texte, out var adresse) ? new System.Net.IPNetwork(adresse, adresse.GetAddressBytes().Length * 8)
        : null;
}
