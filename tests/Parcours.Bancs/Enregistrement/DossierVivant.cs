using System.Collections.Immutable;
using JasperFx.Events;
using Marten.Events.Aggregation;
using Parcours.Domain.Communs;

namespace Parcours.Bancs.Enregistrement;

/// <summary>L'agrégat vivant de Marten, aussi simple qu'il peut l'être : les faits de la personne.</summary>
public sealed record DossierVivant(Guid Id, ImmutableList<Fait> Faits);

/// <summary>Le replie à la lecture.</summary>
public sealed partial class DossierVivantProjection : SingleStreamProjection<DossierVivant, Guid>
{
    public override DossierVivant? Evolve(DossierVivant? snapshot, Guid id, IEvent e) =>
        new(id, (snapshot?.Faits ?? []).Add((Fait)e.Data));
}
