using NodaTime;
using Parcours.Domain.Sceau;

namespace Parcours.Host.Commandes.Sceau;

/// <summary>Un sceau, tel qu'on le lit.</summary>
internal sealed record SceauLu(LocalDate Jour, long Premiere, long Derniere, long Nombre, string Racine, string Empreinte, string Cle)
{
    public SceauLu(SceauDuJour sceau)
        : this(sceau.Jour, sceau.Premiere, sceau.Derniere, sceau.Nombre, Convert.ToHexStringLower(sceau.Racine), Convert.ToHexStringLower(sceau.Empreinte()), sceau.Cle)
    {
    }
}
