using System.Globalization;

namespace Parcours.Host.Securite.Oidc;

/// <summary>Lit <c>Parcours:Oidc</c>, et refuse de démarrer sur ce qui s'y contredit : une faute de frappe y ouvrirait ou fermerait tout.</summary>
internal static class LectureOptionsOidc
{
    private static readonly string[] _cles =
    [
        "Autorite", nameof(OptionsOidc.Audience), nameof(OptionsOidc.Tolerance), nameof(OptionsOidc.Algorithmes), nameof(OptionsOidc.Acr),
        nameof(OptionsOidc.TypesDeJeton), nameof(OptionsOidc.RafraichissementMinimal), nameof(OptionsOidc.RafraichissementPeriodique),
        nameof(OptionsOidc.Revendications), "Roles",
    ];

    /// <summary>Les options ; nulles quand la clé locale signe, en développement et sans autorité.</summary>
    public static OptionsOidc? Lire(IConfiguration configuration, IHostEnvironment environnement)
    {
        var section = configuration.GetSection(OptionsOidc.Section);
        RefuserLesInconnues(section, _cles);
        if (Autorite(section, environnement) is not { } autorite)
        {
            return null;
        }

        if (section[nameof(OptionsOidc.Audience)] is not { Length: > 0 } audience)
        {
            throw Refus("Audience", "manque : sans elle, un jeton émis pour une autre application serait accepté");
        }

        return new(autorite, audience)
        {
            Tolerance = Duree(section, "Tolerance", TimeSpan.FromSeconds(30), TimeSpan.Zero, TimeSpan.FromMinutes(5)),
            Algorithmes = Algorithmes(section),
            Acr = Liste(section, "Acr"),
            TypesDeJeton = Liste(section, "TypesDeJeton"),
            RafraichissementMinimal = Duree(section, "RafraichissementMinimal", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            RafraichissementPeriodique = Duree(section, "RafraichissementPeriodique", TimeSpan.FromHours(1), TimeSpan.FromMinutes(5), TimeSpan.FromDays(1)),
            Revendications = Correspondance(section),
        };
    }

    private static Uri? Autorite(IConfigurationSection section, IHostEnvironment environnement)
    {
        var estDeveloppement = environnement.IsDevelopment();
        if (section["Autorite"] is not { Length: > 0 } texte)
        {
            return estDeveloppement ? null : throw new ConfigurationRefuseeException(
                "Aucun émetteur de jetons : renseignez Parcours__Oidc__Autorite (l'adresse de votre fournisseur OIDC) "
                + "et Parcours__Oidc__Audience. La clé locale ne sert qu'en développement.");
        }

        if (!Uri.TryCreate(texte, UriKind.Absolute, out var autorite) || autorite.Scheme is not ("https" or "http"))
        {
            throw Refus("Autorite", "n'est pas une adresse https://…");
        }

        return autorite.Scheme is "https" || estDeveloppement
            ? autorite
            : throw Refus("Autorite", "doit être en https : sur le chemin, n'importe qui donnerait ses propres clés de signature");
    }

    private static IReadOnlyList<string> Algorithmes(IConfigurationSection section)
    {
        var choisis = Liste(section, "Algorithmes");
        return choisis.FirstOrDefault(nom => !OptionsOidc.AlgorithmesPossibles.Contains(nom, StringComparer.Ordinal)) is { } etranger
            ? throw Refus("Algorithmes", $"ne peut contenir « {etranger} » : seulement {string.Join(", ", OptionsOidc.AlgorithmesPossibles)}")
            : choisis.Length > 0 ? choisis : OptionsOidc.AlgorithmesPossibles;
    }

    private static CorrespondanceRevendications Correspondance(IConfigurationSection section)
    {
        var noms = section.GetSection(nameof(OptionsOidc.Revendications));
        RefuserLesInconnues(noms, ["Auteur", "Role", "Departement", "Organisme", "Territoire"]);
        var roles = section.GetSection("Roles").GetChildren().ToDictionary(r => r.Key, r => r.Value ?? "", StringComparer.Ordinal);
        if (roles.FirstOrDefault(r => r.Value.Length == 0).Key is { } vide)
        {
            throw Refus("Roles:" + vide, "ne dit pas quel rôle de Parcours cette valeur donne");
        }

        var defaut = CorrespondanceRevendications.ParDefaut;
        return noms.GetChildren().Any()
            ? new(Nom(noms, "Auteur") ?? defaut.Auteur, Nom(noms, "Role"), ExigerDepartement(noms), Nom(noms, "Organisme"), Nom(noms, "Territoire"), roles)
            : defaut with { Roles = roles };
    }

    private static string ExigerDepartement(IConfigurationSection noms) => Nom(noms, "Departement")
        ?? throw Refus("Revendications:Departement", "manque : aucun jeton n'ouvrirait aucun département");

    private static string? Nom(IConfigurationSection noms, string cle) => noms[cle] is { Length: > 0 } nom ? nom : null;

    /// <summary>Une liste (<c>Acr:0</c>, <c>Acr:1</c>…) ou un texte séparé par des blancs, plus commode en variable d'environnement.</summary>
    private static string[] Liste(IConfigurationSection section, string cle)
    {
        var liste = section.GetSection(cle);
        return [.. new[] { liste.Value }.Concat(liste.GetChildren().Select(e => e.Value))
            .SelectMany(v => (v ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
    }

    private static TimeSpan Duree(IConfigurationSection section, string cle, TimeSpan defaut, TimeSpan minimum, TimeSpan maximum)
    {
        if (section[cle] is not { Length: > 0 } texte)
        {
            return defaut;
        }

        return TimeSpan.TryParse(texte, CultureInfo.InvariantCulture, out var duree) && duree >= minimum && duree <= maximum
            ? duree
            : throw Refus(cle, $"doit être une durée hh:mm:ss, de {minimum:c} à {maximum:c}");
    }

    private static void RefuserLesInconnues(IConfigurationSection section, string[] connues)
    {
        if (section.GetChildren().FirstOrDefault(e => !connues.Contains(e.Key, StringComparer.OrdinalIgnoreCase)) is { } inconnue)
        {
            throw new ConfigurationRefuseeException(
                $"{Variable(inconnue.Path)} n'est pas un réglage connu : {string.Join(", ", connues)}.");
        }
    }

    private static ConfigurationRefuseeException Refus(string cle, string raison) =>
        new($"{Variable($"{OptionsOidc.Section}:{cle}")} {raison}.");

    private static string Variable(string chemin) => chemin.Replace(":", "__", StringComparison.Ordinal);
}
