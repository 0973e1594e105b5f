using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Habilitations;
using Parcours.Host.Http;

namespace Parcours.Host.Habilitations;

/// <summary>Une habilitation à accorder.</summary>
/// <param name="Agent">Sujet du jeton de l'agent.</param>
/// <param name="Role">Rôle.</param>
/// <param name="Organisme">Organisme d'affectation ; obligatoire pour un rôle qui ne voit que les dossiers du sien.</param>
/// <param name="Territoire">Territoire ; absent : tout le département.</param>
/// <param name="Dispositif">Dispositif, sous le nom qu'il a dans les flux ; absent : tous ceux du rôle.</param>
/// <param name="Parcours">Seul dossier ouvert, pour l'équipe pluridisciplinaire.</param>
/// <param name="Du">Premier jour ; absent : tout de suite.</param>
/// <param name="Au">Dernier jour, inclus ; absent : sans terme.</param>
public sealed record HabilitationRecue(
    string? Agent = null, string? Role = null, string? Organisme = null, string? Territoire = null, string? Dispositif = null, string? Parcours = null,
    string? Du = null, string? Au = null)
{
    /// <summary>Les codes de rôle admis.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. DroitsDuRole.Tous.Select(role => role.Code)];

    /// <summary>Les dispositifs admis, sous le nom qu'ils ont dans les flux.</summary>
    public static IReadOnlyList<string> Dispositifs { get; } = [.. Famille.Toutes.Select(famille => famille.Code)];

    /// <summary>L'habilitation, ou les raisons de la refuser, par champ.</summary>
    public (Habilitation? Habilitation, IReadOnlyDictionary<string, string[]> Erreurs) Lire()
    {
        var erreurs = new Dictionary<string, string[]>();
        if (string.IsNullOrEmpty(Agent)) Refuser("agent", "est obligatoire");
        Role? role = Role is null ? null : DroitsDuRole.DeCode(Role);
        if (role is null) Refuser("role", $"doit valoir {string.Join(", ", Roles)}");
        foreach (var (champ, code) in new[] { ("organisme", Organisme), ("territoire", Territoire) })
            if (code is not null && !Identifiants.EstUnCode(code)) Refuser(champ, "doit être un code de 1 à 32 caractères");
        var famille = Dispositif is null ? null : Famille.DeCode(Dispositif);
        if (Dispositif is not null && famille is null) Refuser("dispositif", $"doit valoir {string.Join(", ", Dispositifs)}");
        if (Parcours is not null && !IdentifiantDeParcours.TryParse(Parcours, out _)) Refuser("parcours", "n'est pas l'identifiant d'un dossier");
        var (du, au) = (Jour("du", Du), Jour("au", Au));
        if (erreurs.Count > 0) return (null, erreurs);
        var habilitation = new Habilitation(role!.Value, Organisme, Territoire, famille?.Dispositif, Parcours, du, au);
        foreach (var (champ, raison) in ReglesDHabilitation.Refus(habilitation)) Refuser(champ, raison);
        return erreurs.Count > 0 ? (null, erreurs) : (habilitation, erreurs);

        void Refuser(string champ, string raison) => erreurs.TryAdd(champ, [raison]);

        LocalDate? Jour(string champ, string? texte)
        {
            if (texte is null) return null;
            if (LocalDatePattern.Iso.Parse(texte) is { Success: true, Value: var jour }) return jour;
            Refuser(champ, "n'est pas une date possible (AAAA-MM-JJ)");
            return null;
        }
    }
}

/// <summary>Une habilitation en cours.</summary>
/// <param name="Numero">Son numéro, pour la retirer.</param>
/// <param name="Agent">L'agent.</param>
/// <param name="Role">Rôle.</param>
/// <param name="Organisme">Organisme.</param>
/// <param name="Territoire">Territoire.</param>
/// <param name="Dispositif">Dispositif.</param>
/// <param name="Parcours">Dossier.</param>
/// <param name="Du">Premier jour.</param>
/// <param name="Au">Dernier jour, inclus.</param>
/// <param name="AccordeePar">Qui l'a accordée.</param>
/// <param name="AccordeeLe">Quand.</param>
public sealed record HabilitationLue(
    long Numero, string Agent, string Role, string? Organisme, string? Territoire, string? Dispositif, string? Parcours, LocalDate? Du, LocalDate? Au,
    string AccordeePar, Instant AccordeeLe)
{
    internal static HabilitationLue De(EvenementHabilitation.Accordee accordee) => new(
        accordee.Numero, accordee.Agent, accordee.Habilitation.Droits.Code, accordee.Habilitation.Organisme, accordee.Habilitation.Territoire,
        accordee.Habilitation.Dispositif is { } dispositif ? Famille.De(dispositif).Code : null, accordee.Habilitation.Parcours,
        accordee.Habilitation.Du, accordee.Habilitation.Au, accordee.Par, accordee.Le);
}
