using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Droit suspendu par la caisse (état 3).</summary>
[Flux(Dispositif.Rsa)]
[Sens("droit suspendu par la caisse (état 3)")]
public sealed record DroitRsaSuspendu(
    [Sens("état 3 de la caisse ; codes MOTISUSDRORSA de flux/codes.csv")] MotifSuspensionDroit Motif) : Fait, IFaitDeCaisse;

/// <summary>Versement suspendu par la caisse (état 4).</summary>
[Flux(Dispositif.Rsa)]
[Sens("versement suspendu par la caisse (état 4)")]
public sealed record VersementRsaSuspendu(
    [Sens("état 4 de la caisse ; codes MOTISUSVERSRSA de flux/codes.csv")] MotifSuspensionVersement Motif) : Fait, IFaitDeCaisse;

/// <summary>Droit repris (état 2).</summary>
[Flux(Dispositif.Rsa)]
[Sens("droit repris (état 2)")]
public sealed record DroitRsaRepris(
    [Sens("retour à l'état 2")] MotifReprise? Motif) : Fait, IFaitDeCaisse;
