namespace Parcours.Host.Securite.Oidc;

/// <summary>Lit <c>Parcours:Oidc</c>, et refuse de démarrer sur ce qui s'y contredit : une faute de frappe y ouvrirait ou fermerait tout.</summary>
internal static class LectureOptionsOidc
{
    private static readonly TimeSpan _seconde = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _heure = TimeSpan.FromHours(1);

    /// <summary>Les options ; nulles quand la clé locale signe, en développement et sans autorité.</summary>
    public static OptionsOidc? Lire(IConfiguration configuration, IHostEnvironment environnement)
    {
        var reglages = new Reglages(configuration.GetSection(OptionsOidc.Section));
        reglages.RefuserLesInconnus(
            "Autorite", "Audience", "Tolerance", "Algorithmes", "Acr", "TypesDeJeton", "RafraichissementMinimal", "RafraichissementPeriodique",
            "Revendications", "Roles", "RolesDuJeton");
        if (Autorite(reglages, environnement) is not { } autorite)
        {
            return null;
        }

        if (reglages.Texte("Audience") is not { } audience)
        {
            throw reglages.Refus("Audience", "manque : sans elle, un jeton émis pour une autre application serait accepté");
        }

        return new(autorite, audience)
        {
            Tolerance = reglages.Duree("Tolerance", 30 * _seconde, TimeSpan.Zero, 5 * _minute),
            Algorithmes = Algorithmes(reglages),
            Acr = reglages.Liste("Acr"),
            TypesDeJeton = reglages.Liste("TypesDeJeton"),
            RafraichissementMinimal = reglages.Duree("RafraichissementMinimal", 30 * _seconde, _seconde, _heure),
            RafraichissementPeriodique = reglages.Duree("RafraichissementPeriodique", _heure, 5 * _minute, 24 * _heure),
            Revendications = Correspondance(reglages),
            RolesDuJeton = reglages.Texte("RolesDuJeton") switch
            {
                null or "false" => false,
                "true" => true,
                _ => throw reglages.Refus("RolesDuJeton", "doit valoir true ou false"),
            },
        };
    }

    private static Uri? Autorite(Reglages reglages, IHostEnvironment environnement)
    {
        var estDeveloppement = environnement.IsDevelopment();
        if (reglages.Texte("Autorite") is not { } texte)
        {
            return estDeveloppement ? null : throw new ConfigurationRefuseeException(
                "Aucun émetteur de jetons : renseignez Parcours__Oidc__Autorite (l'adresse de votre fournisseur OIDC) "
                + "et Parcours__Oidc__Audience. La clé locale ne sert qu'en développement.");
        }

        if (!Uri.TryCreate(texte, UriKind.Absolute, out var autorite) || autorite.Scheme is not ("https" or "http"))
        {
            throw reglages.Refus("Autorite", "n'est pas une adresse https://…");
        }

        return autorite.Scheme is "https" || estDeveloppement
            ? autorite
            : throw reglages.Refus("Autorite", "doit être en https : sur le chemin, n'importe qui donnerait ses propres clés de signature");
    }

    private static IReadOnlyList<string> Algorithmes(Reglages reglages)
    {
        var choisis = reglages.Liste("Algorithmes");
        return choisis.FirstOrDefault(nom => !OptionsOidc.AlgorithmesPossibles.Contains(nom, StringComparer.Ordinal)) is { } etranger
            ? throw reglages.Refus("Algorithmes", $"ne peut contenir « {etranger} » : seulement {string.Join(", ", OptionsOidc.AlgorithmesPossibles)}")
            : choisis.Length > 0 ? choisis : OptionsOidc.AlgorithmesPossibles;
    }

    private static CorrespondanceRevendications Correspondance(Reglages reglages)
    {
        var noms = reglages.Section("Revendications");
        noms.RefuserLesInconnus("Auteur", "Role", "Departement", "Organisme", "Territoire");
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (chezLEmetteur, role) in reglages.Section("Roles").Enfants)
        {
            roles[chezLEmetteur] = role is { Length: > 0 } ? role : throw reglages.Refus(
                "Roles:" + chezLEmetteur, "ne dit pas quel rôle de Parcours cette valeur donne");
        }

        var defaut = CorrespondanceRevendications.ParDefaut;
        return noms.Enfants.Count == 0
            ? defaut with { Roles = roles }
            : new(
                noms.Texte("Auteur") ?? defaut.Auteur,
                noms.Texte("Role"),
                noms.Texte("Departement") ?? throw noms.Refus("Departement", "manque : aucun jeton n'ouvrirait aucun département"),
                noms.Texte("Organisme"),
                noms.Texte("Territoire"),
                roles);
    }
}
