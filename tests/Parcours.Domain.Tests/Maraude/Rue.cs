using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Maraude;

/// <summary>Faits d'exemple d'une famille inventée.</summary>
public static class Rue
{
    public static readonly Guid F1 = IdentifiantFait.De("famille/f1");

    public static MaraudeContactEtabli Contact(string jour, int enfants = 1, int adultes = 2) => new(F1, adultes, enfants, "71014") { Episode = Flux, DateEffet = Le(jour) };

    public static MiseALAbri Abri(string jour, int enfants = 1) => new(F1, 2, enfants) { Episode = Flux, DateEffet = Le(jour) };

    public static DroitOuvert Droit(string jour, DroitDeMaraude droit = DroitDeMaraude.Domiciliation) =>
        new(F1, droit, BeneficiaireDuDroit.Famille) { Episode = Flux, DateEffet = Le(jour) };

    private static Episode Flux => new(Dispositif.Maraude, "");
}
