using NodaTime;
using Parcours.Host.Commandes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Rejeu;

namespace Parcours.Host.Recette;

/// <summary>Les attendus d'un cas, recomptés sur son journal seul en une lecture.</summary>
internal static class OracleDeRecette
{
    /// <summary>Le résultat de chaque attendu, dans l'ordre ; nul si sa définition ou sa version n'existe pas.</summary>
    public static async Task<IReadOnlyList<Resultat?>> RejouerAsync(
        SessionDeCommande session, string departement, IReadOnlyList<Attendu> attendus, CancellationToken token)
    {
        var catalogue = session.Service<LectureIndicateurs>().Catalogue;
        var positions = new Dictionary<LocalDate, long>();
        var rejoues = new List<(int Rang, DemandeDIndicateurs Demande, Regard Regard)>();
        foreach (var (rang, attendu) in attendus.Index())
        {
            var demande = attendu.Demande(departement);
            if (catalogue.Trouver(attendu.Indicateur) is not { } definition || definition.Version(demande.Version) is not { } version) continue;
            if (!positions.TryGetValue(demande.Connu.Jour!.Value, out var position))
                positions[demande.Connu.Jour.Value] = position = await session.Service<JournalDate>().PositionAuAsync(departement, demande.Connu.Jour.Value, token);
            rejoues.Add((rang, demande, new(position, demande.ObserveLe, [new(definition, version, demande.Periode, demande.Filtres)])));
        }

        var mesures = await session.Service<RejeuDuJournal>().RejouerAsync(departement, [.. rejoues.Select(r => r.Regard)], enDetail: false, avancer: null, token);
        var resultats = new Resultat?[attendus.Count];
        foreach (var ((rang, demande, regard), mesure) in rejoues.Zip(mesures))
            resultats[rang] = new(regard.Chiffres[0].Definition, regard.Chiffres[0].Version, demande.Periode, demande.Connu, demande.ObserveLe, demande.Filtres, mesure[0], regard.Position);
        return resultats;
    }
}
