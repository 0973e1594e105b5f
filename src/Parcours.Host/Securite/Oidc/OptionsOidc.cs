using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite.Oidc;

/// <summary>L'émetteur de jetons et ce qu'on exige de lui, lus de <c>Parcours:Oidc</c> (docs/oidc.md).</summary>
/// <param name="Autorite">Adresse de l'émetteur, d'où se découvre le reste.</param>
/// <param name="Audience">Valeur que <c>aud</c> doit porter.</param>
public sealed record OptionsOidc(Uri Autorite, string Audience)
{
    /// <summary>Section de la configuration.</summary>
    public const string Section = "Parcours:Oidc";

    /// <summary>
    /// Signatures admises. Asymétriques seulement : avec un secret partagé, la clé publiée ou un client de l'émetteur signerait.
    /// </summary>
    public static readonly IReadOnlyList<string> AlgorithmesPossibles =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Écart d'horloge toléré aux deux bornes de validité.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Algorithmes de signature admis.</summary>
    public IReadOnlyList<string> Algorithmes { get; init; } = AlgorithmesPossibles;

    /// <summary>Valeurs d'<c>acr</c> qui prouvent le second facteur ; vide : il n'est pas exigé.</summary>
    public IReadOnlyList<string> Acr { get; init; } = [];

    /// <summary>Valeurs admises de l'en-tête <c>typ</c> ; vide : celles d'un jeton d'accès, ou aucune.</summary>
    public IReadOnlyList<string> TypesDeJeton { get; init; } = [];

    /// <summary>Temps minimal entre deux relectures des clés provoquées par une clé inconnue.</summary>
    public TimeSpan RafraichissementMinimal { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Temps au bout duquel les clés sont relues de toute façon : ce que peut durer une clé retirée sans qu'une neuve serve.</summary>
    public TimeSpan RafraichissementPeriodique { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Les rôles du jeton valent habilitation, bornés à son organisme et à son territoire : l'émetteur tient alors les rôles du département.
    /// Sinon, seules valent celles que l'administrateur a accordées.
    /// </summary>
    public bool RolesDuJeton { get; init; }

    /// <summary>Où lire chaque revendication.</summary>
    public CorrespondanceRevendications Revendications { get; init; } = CorrespondanceRevendications.ParDefaut;
}
