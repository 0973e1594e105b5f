using Parcours.Domain.Communs;

namespace Parcours.Domain.Habilitations;

/// <summary>
/// Où chaque rôle exerce, tiré des actes : un rôle voit les dispositifs dont il accomplit un acte, et eux seuls. Un dispositif ajouté
/// n'a donc rien à dire ici.
/// </summary>
public sealed class Competences
{
    private static readonly Dispositif[] _dispositifs = Enum.GetValues<Dispositif>();
    private readonly HashSet<(Role, Dispositif)> _exerces = [];
    private readonly Dictionary<Type, Acte> _actes;

    /// <summary>Les compétences que ces actes donnent.</summary>
    public Competences(IEnumerable<Acte> actes)
    {
        _actes = actes.ToDictionary(acte => acte.Forme.Type);
        // Un acte commun à plusieurs dispositifs n'en donne aucun : l'orienteur qui transmet un dossier RSA ne voit pas ceux de l'enfance.
        foreach (var acte in _actes.Values.Where(acte => acte.Forme.Flux is [_]))
            foreach (var role in acte.Par) _exerces.Add((role, acte.Forme.Flux[0]));
        // La direction pilote toute sa politique ; son habilitation la borne à un dispositif.
        foreach (var dispositif in _dispositifs) _exerces.Add((Role.Direction, dispositif));
    }

    /// <summary>Le rôle agit sur ce dispositif.</summary>
    public bool Exerce(Role role, Dispositif dispositif) => _exerces.Contains((role, dispositif));

    /// <summary>L'habilitation porte sur ce dispositif.</summary>
    public bool Couvre(Habilitation habilitation, Dispositif dispositif) =>
        Exerce(habilitation.Role, dispositif) && (habilitation.Dispositif is null || habilitation.Dispositif == dispositif);

    /// <summary>L'habilitation permet de consigner ce type de fait sur ce dispositif.</summary>
    public bool Permet(Habilitation habilitation, Type fait, Dispositif dispositif) =>
        _actes[fait].Par.Contains(habilitation.Role) && Couvre(habilitation, dispositif);

    /// <summary>L'habilitation permet de consigner ce type de fait sur un dispositif au moins.</summary>
    public bool Permet(Habilitation habilitation, Type fait) =>
        _actes[fait].Forme.Flux.Any(dispositif => Permet(habilitation, fait, dispositif));
}
