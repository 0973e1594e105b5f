using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite;

namespace Parcours.Host.Commandes;

/// <summary>Un jeton d'accès signé par la clé locale, pour essayer le service en développement.</summary>
public sealed class CommandeJeton : ICommande
{
    private static readonly OptionCommande _role = new("--role", "rôles", $"rôle du porteur, ou plusieurs séparés par des virgules : {string.Join(", ", HabilitationRecue.Roles)}") { EstObligatoire = true };
    private static readonly OptionCommande _organisme = new("--organisme", "code", "organisme du porteur");
    private static readonly OptionCommande _territoire = new("--territoire", "code", "territoire du porteur");
    private static readonly OptionCommande _auteur = new("--auteur", "identifiant", "identifiant du porteur (sub) ; par défaut, « local »");
    private static readonly OptionCommande _duree =
        new("--duree", "durée", "durée de validité, comme 30m, 8h ou 7j ; par défaut, 12h") { Nature = Nature.Duree };

    public string Nom => "jeton";

    public string Resume => "Développement seulement : un jeton d'accès signé par la clé locale.";

    public IReadOnlyList<OptionCommande> Options =>
        [_role, OptionCommande.Departement, _organisme, _territoire, _auteur, _duree, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        if (!contexte.Environnement.IsDevelopment())
        {
            throw new RefusCommandeException("jeton ne sert qu'en développement : ailleurs, les jetons viennent de votre fournisseur OIDC.");
        }

        if (contexte.Configuration["Parcours:Oidc:Autorite"] is { Length: > 0 })
        {
            throw new RefusCommandeException("Parcours:Oidc:Autorite est renseignée : le service n'accepterait pas un jeton de la clé locale.");
        }

        var roles = appel.TexteObligatoire(_role);
        if (roles.Split(',').FirstOrDefault(role => DroitsDuRole.DeCode(role) is null) is { } inconnu)
            throw new RefusCommandeException($"Rôle inconnu : « {inconnu} ». Les rôles : {string.Join(", ", HabilitationRecue.Roles)}.");

        var porteur = new Emetteur(
            appel.Texte(_auteur) ?? "local",
            roles,
            appel.TexteObligatoire(OptionCommande.Departement),
            appel.Texte(_organisme),
            appel.Texte(_territoire));
        var (jeton, expire) = new EmissionJeton(DossierDonnees.Trouver(contexte.Configuration), TimeProvider.System)
            .Signer(porteur, appel.Duree(_duree) ?? TimeSpan.FromHours(12));

        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(new JetonEmis(jeton, Instant.FromDateTimeOffset(expire)));
        }
        else
        {
            await contexte.Sortie.WriteLineAsync(jeton);
        }

        return CodesDeSortie.Reussite;
    }

    private sealed record JetonEmis(string Jeton, Instant ExpireLe);
}
