using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

/// <summary>Faits d'exemple de la garantie d'activité et de l'accompagnement global d'une personne inventée.</summary>
public static class ExemplesGarantie
{
    public static readonly Episode Ga1 = new(Dispositif.GarantieActivite, "1");
    public static readonly Episode Ga2 = new(Dispositif.GarantieActivite, "2");
    public static readonly Episode Ag1 = new(Dispositif.AccompagnementGlobal, "1");
    public static readonly Episode Ag2 = new(Dispositif.AccompagnementGlobal, "2");

    public static readonly Guid K1 = IdentifiantFait.De("conseiller-1");
    public static readonly Guid K2 = IdentifiantFait.De("conseiller-2");

    public static GarantieActiviteOrientee GaOrientee(string jour) => new() { Episode = Ga1, DateEffet = Le(jour) };

    public static GarantieActiviteDebutee GaDebutee(string jour) => new() { Episode = Ga1, DateEffet = Le(jour) };

    public static GarantieActiviteTerminee GaTerminee(string jour) => new(MotifFinAccompagnement.Emploi) { Episode = Ga1, DateEffet = Le(jour) };

    public static ParrainageDebute Parrainage(string jour) => new() { Episode = Ga1, DateEffet = Le(jour) };

    public static AccompagnementGlobalOriente AgOriente(string jour) => new() { Episode = Ag1, DateEffet = Le(jour) };

    public static AccompagnementGlobalDebute AgDebute(string jour, Guid? conseiller = null) => new(conseiller ?? K1) { Episode = Ag1, DateEffet = Le(jour) };

    public static AccompagnementGlobalTermine AgTermine(string jour) => new(MotifFinAccompagnement.TermeAtteint) { Episode = Ag1, DateEffet = Le(jour) };
}
