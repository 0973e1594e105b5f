using Parcours.Domain.Communs;
using Parcours.Domain.Reference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

/// <summary>Faits d'exemple du référent de parcours d'une personne inventée.</summary>
public static class ExemplesReference
{
    public static readonly Episode Ref = new(Dispositif.Reference, "");

    public static readonly Guid Alpha = IdentifiantFait.De("referent-alpha");
    public static readonly Guid Beta = IdentifiantFait.De("referent-beta");

    public static ReferentParcoursDesigne Designe(string jour, Guid? referent = null, bool accord = true) =>
        new(referent ?? Alpha, accord) { Episode = Ref, DateEffet = Le(jour) };

    public static ReferentParcoursFini Fini(string jour, MotifFinReferent motif = MotifFinReferent.ObjectifsAtteints) =>
        new(motif) { Episode = Ref, DateEffet = Le(jour) };

    public static InstanceTenue Instance(string jour, int convoques = 4, int presents = 3, bool invitee = true, bool presente = true) =>
        new(convoques, presents, invitee, presente) { Episode = Ref, DateEffet = Le(jour) };

    public static EvolutionConstatee Evolution(string jour, SensEvolution sens = SensEvolution.Positive) =>
        new(sens, DomaineEvolution.Logement) { Episode = Ref, DateEffet = Le(jour) };
}
