using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Maraude;

/// <summary>Une maraude a rencontré une famille à la rue. Ni adultes ni enfants n'ont d'identifiant : on les compte, on ne les suit pas.</summary>
[Flux(Dispositif.Maraude)]
[Sens("rencontre d'une famille à la rue")]
public sealed record MaraudeContactEtabli(
    [Opaque("famille"), Sens("famille, opaque ; celle du flux")] Guid Famille,
    [Entre(0, double.MaxValue), Sens("adultes rencontrés")] int Adultes,
    [Entre(0, double.MaxValue), Sens("enfants rencontrés")] int Enfants,
    [Code(NatureCode.Commune), Sens("commune")] string? Commune) : Fait;

/// <summary>Orientation effective d'une famille vers l'hébergement d'urgence. Une famille peut être mise à l'abri plusieurs fois.</summary>
[Flux(Dispositif.Maraude)]
[Sens("mise à l'abri d'une famille")]
public sealed record MiseALAbri(
    [Opaque("famille"), Sens("famille, opaque ; celle du flux")] Guid Famille,
    [Entre(0, double.MaxValue), Sens("adultes")] int? Adultes,
    [Entre(0, double.MaxValue), Sens("enfants présents")] int Enfants) : Fait;

/// <summary>Un droit ouvert à une famille rencontrée.</summary>
[Flux(Dispositif.Maraude)]
[Sens("droit ouvert à une famille rencontrée")]
public sealed record DroitOuvert(
    [Opaque("famille"), Sens("famille, opaque ; celle du flux")] Guid Famille,
    [Sens("droit ouvert")] DroitDeMaraude Droit,
    [Sens("bénéficiaire")] BeneficiaireDuDroit? Pour) : Fait;
