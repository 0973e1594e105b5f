using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Incompletude;

/// <summary>
/// Dit de chaque chiffre d'une période récente ce qui reste sans doute à consigner (ADR 0016). Rien n'y dépend de l'horloge : à une position et un
/// jour d'observation, l'estimation est la même pour toujours.
/// </summary>
/// <param name="sources">Les connexions.</param>
/// <param name="memoire">Ce qui est déjà estimé ; nulle : tout se relit.</param>
public sealed class LectureDeLAVenir(SourcesDeDonnees sources, MemoireDesChiffres? memoire = null)
{
    /// <summary>Les mêmes résultats, complétés, dans le même ordre ; tout étant retenu, aucune connexion ne s'ouvre.</summary>
    public async Task<IReadOnlyList<Resultat>> CompleterAsync(string departement, IReadOnlyList<Resultat> resultats, CancellationToken token)
    {
        var (cles, restes) = Rappeler(departement, resultats);
        if (cles.All(lue => restes.ContainsKey(lue.Cle))) return Completer(resultats, cles, restes);
        await using var connection = await sources.LireAsync(departement, token);
        await LireAsync(connection, cles, restes, token);
        return Completer(resultats, cles, restes);
    }

    /// <summary>De même, sur une connexion ouverte.</summary>
    public async Task<IReadOnlyList<Resultat>> CompleterAsync(NpgsqlConnection connection, string departement, IReadOnlyList<Resultat> resultats, CancellationToken token)
    {
        var (cles, restes) = Rappeler(departement, resultats);
        await LireAsync(connection, cles, restes, token);
        return Completer(resultats, cles, restes);
    }

    private (List<(CleDeReste Cle, FaitsDEntree Faits)> Cles, Dictionary<CleDeReste, ResteLu> Restes) Rappeler(string departement, IReadOnlyList<Resultat> resultats)
    {
        var cles = resultats.Select(resultat => FaitsDEntree.De(resultat) is var faits ? (faits.Cle(departement, resultat.Position, resultat.ObserveLe), faits) : default).ToList();
        var restes = new Dictionary<CleDeReste, ResteLu>();
        foreach (var (cle, _) in cles)
            if (memoire?.Restes.Trouver(cle, out var retenu) is true) restes[cle] = retenu;
        return (cles, restes);
    }

    private async Task LireAsync(NpgsqlConnection connection, List<(CleDeReste Cle, FaitsDEntree Faits)> cles, Dictionary<CleDeReste, ResteLu> restes, CancellationToken token)
    {
        foreach (var position in cles.Where(lue => !restes.ContainsKey(lue.Cle)).DistinctBy(lue => lue.Cle).GroupBy(lue => (lue.Cle.Departement, lue.Cle.Position)))
        {
            await using var tenue = await Positions.TenirAsync(connection, position.Key.Departement, position.Key.Position, token);
            var jours = tenue is null ? null : await LectureDesRetards.JoursAsync(connection, position.Key.Departement, position.Key.Position, token);
            foreach (var (cle, faits) in position)
            {
                if (tenue is null)
                {
                    restes[cle] = new(Raison: RaisonDeNePasEstimer.PasEncore);
                    continue;
                }
                restes[cle] = jours is { } connus ? await EstimerAsync(connection, cle, faits, connus, token) : ResteLu.Rien;
                memoire?.Restes.Retenir(cle, restes[cle]);
            }
        }
    }

    private static async Task<ResteLu> EstimerAsync(NpgsqlConnection connection, CleDeReste cle, FaitsDEntree faits, Periode connus, CancellationToken token)
    {
        if (Quadrillage.De(cle.Effets, cle.Observation, connus.Fin, connus.Debut) is not { } quadrillage) return ResteLu.Rien;
        if (faits.Tables.Count == 0) return new(Raison: RaisonDeNePasEstimer.SansFaitDEntree);
        if (quadrillage.Tranches.Count < Quadrillage.FenetreMinimale) return new(Raison: RaisonDeNePasEstimer.HistoireTropCourte);
        var (cases, avant) = await LectureDesRetards.CompterAsync(connection, new(cle.Departement, cle.Position, cle.Observation), faits, quadrillage, token);
        var (reste, raison) = ResteAVenir.De(quadrillage, cases, avant);
        return new(reste, raison);
    }

    private static IReadOnlyList<Resultat> Completer(IReadOnlyList<Resultat> resultats, List<(CleDeReste Cle, FaitsDEntree Faits)> cles, Dictionary<CleDeReste, ResteLu> restes) =>
        [.. resultats.Zip(cles, (resultat, lue) => resultat with { AVenir = restes[lue.Cle].Pour(Unites(resultat)) })];

    /// <summary>Ce que les faits d'entrée comptent : tout le champ d'un taux, en attente et exclus compris ; ailleurs, les unités comptées.</summary>
    private static int Unites(Resultat resultat) => resultat.Definition.Forme is FormeDeValeur.Taux
        ? resultat.Mesure.Denominateur + resultat.Mesure.EnAttente + resultat.Mesure.Exclus
        : resultat.Mesure.Numerateur;
}
