using System.Collections.Frozen;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Securite;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Http;

/// <summary>Ce que toute écriture par HTTP dit d'elle-même : l'instant, le jour à Paris, les barèmes et qui parle.</summary>
public sealed class ArriveeHttp(ZonedClock horloge, Baremes baremes, CatalogueIndicateurs catalogue, ReferentielsRetenus referentiels)
{
    private readonly FrozenSet<string> _indicateurs = catalogue.Definitions.Select(definition => definition.Code).ToFrozenSet(StringComparer.Ordinal);

    public LocalDate Aujourdhui => horloge.GetCurrentDate();

    /// <summary>Le jour se tire de l'instant même où le fait est appris : à minuit, deux lectures de l'horloge se contrediraient.</summary>
    public async ValueTask<Arrivee> MaintenantAsync(string departement, Origine origine, CancellationToken token)
    {
        var referentiel = await referentiels.DeAsync(departement, token);
        var maintenant = horloge.GetCurrentZonedDateTime();
        return new(departement, maintenant.ToInstant(), new Contexte(
            maintenant.Date, origine, baremes, referentiel.Territoires(maintenant.Date), _indicateurs, referentiel.Organismes(maintenant.Date)));
    }

    public static Provenance Provenance(Emetteur emetteur, string voie) =>
        new() { Auteur = emetteur.Auteur, OrganismeAuteur = emetteur.Organisme, Voie = voie };
}
