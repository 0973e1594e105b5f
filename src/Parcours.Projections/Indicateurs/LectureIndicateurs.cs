using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Indicateurs;

/// <summary>Calcule des indicateurs sur les tables de faits : une lecture par dispositif, quel que soit le nombre d'indicateurs.</summary>
/// <param name="sources">Les connexions.</param>
/// <param name="catalogue">Les définitions.</param>
/// <param name="memoire">Les chiffres déjà calculés ; nulle : tout se recalcule.</param>
public sealed class LectureIndicateurs(SourcesDeDonnees sources, CatalogueIndicateurs catalogue, MemoireDesChiffres? memoire = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly FrozenDictionary<string, (ISerie Serie, IFormule Formule)> ParFormule = LesMetiers.Tous.SelectMany(metier => metier.Series)
        .SelectMany(serie => serie.Formules.Select(formule => (serie, formule))).ToFrozenDictionary(f => f.formule.Nom);

    /// <summary>Le catalogue des définitions.</summary>
    public CatalogueIndicateurs Catalogue => catalogue;

    /// <summary>Répond à une question.</summary>
    /// <param name="demande">La question.</param>
    /// <param name="aujourdhui">Le jour à Paris : une connaissance passée ne se lit que sur des tables à jour.</param>
    /// <param name="token">Annulation.</param>
    public async Task<Reponse> CalculerAsync(DemandeDIndicateurs demande, LocalDate aujourdhui, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(demande.Departement, token);
        return await CalculerAsync(connection, demande, aujourdhui, token);
    }

    /// <summary>Répond à une question sur une connexion ouverte : plusieurs questions d'affilée n'en prennent qu'une.</summary>
    public async Task<Reponse> CalculerAsync(NpgsqlConnection connection, DemandeDIndicateurs demande, LocalDate aujourdhui, CancellationToken token)
    {
        var (retenues, refus) = Retenir(demande);
        if (refus is not null) return refus;
        if (demande.ApresPosition is { } attendue) await Positions.AttendreAsync(connection, demande.Departement, attendue, Patience, token);
        (var position, refus) = await ResoudreAsync(connection, demande.Departement, demande.Connu, aujourdhui, token);
        if (refus is not null) return refus;
        var chiffres = retenues.Select(retenue => new ChiffreDemande(retenue.Definition, retenue.Version, demande.Periode, demande.Filtres)).ToList();
        var resultats = await CalculerAsync(connection, new(demande.Departement, position, demande.ObserveLe), demande.Connu, chiffres, demande.EnDetail, token);
        return resultats is null ? PasEncore : new Reponse.Calculee(resultats);
    }

    /// <summary>Les résultats de ces chiffres vus d'un même point, dans l'ordre, avec la valeur saisie à côté de chacun ; nuls si les tables ne portent pas la position.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="cadre">D'où l'on regarde.</param>
    /// <param name="connu">Connaissance demandée, que la position du cadre précise.</param>
    /// <param name="demandes">Ce qui est demandé.</param>
    /// <param name="enDetail">Rend aussi les unités.</param>
    /// <param name="token">Annulation.</param>
    internal async Task<IReadOnlyList<Resultat>?> CalculerAsync(
        NpgsqlConnection connection, Cadre cadre, PointDeConnaissance connu, IReadOnlyList<ChiffreDemande> demandes, bool enDetail, CancellationToken token)
    {
        List<ChiffreDemande> chiffres = [.. demandes, .. demandes.Select(demande => demande.Saisi).OfType<ChiffreDemande>()];
        var mesures = new Mesure?[chiffres.Count];
        if (!enDetail) Rappeler(cadre, chiffres, mesures);
        if (mesures.Contains(null) && !await CompleterAsync(connection, cadre, chiffres, mesures, enDetail, token)) return null;
        var resultats = chiffres.Zip(mesures, (chiffre, mesure) =>
            new Resultat(chiffre.Definition, chiffre.Version, chiffre.Periode, connu, cadre.Observation, chiffre.Filtres, mesure!, cadre.Position)).ToList();
        var saisies = resultats.Skip(demandes.Count).Where(saisie => saisie.Valeur is not null).ToLookup(DeMeme);
        return [.. resultats.Take(demandes.Count).Select(resultat => resultat with { Saisie = saisies[DeMeme(resultat)].FirstOrDefault() })];

        // Une valeur saisie porte le code, la version et la question de celle qu'elle accompagne.
        static (string Code, string Version, Periode Periode, IReadOnlyDictionary<string, string> Filtres) DeMeme(Resultat resultat) =>
            (resultat.Definition.Code, resultat.Version.Nom, resultat.Periode, resultat.Filtres);
    }

    private void Rappeler(Cadre cadre, List<ChiffreDemande> chiffres, Mesure?[] mesures)
    {
        if (memoire is null) return;
        for (var rang = 0; rang < mesures.Length; rang++)
            if (memoire.Trouver(MemoireDesChiffres.Cle.De(cadre, chiffres[rang]), out var connue)) mesures[rang] = connue;
    }

    /// <summary>Mesure ce qui ne l'est pas encore ; faux si les tables ne portent plus la position.</summary>
    private async Task<bool> CompleterAsync(
        NpgsqlConnection connection, Cadre cadre, List<ChiffreDemande> chiffres, Mesure?[] mesures, bool enDetail, CancellationToken token)
    {
        int[] rangs = [.. Enumerable.Range(0, mesures.Length).Where(rang => mesures[rang] is null)];
        if (await MesurerAsync(connection, cadre, [.. rangs.Select(rang => chiffres[rang])], enDetail, token) is not { } lues) return false;
        foreach (var (rang, mesure) in rangs.Zip(lues))
        {
            mesures[rang] = mesure;
            memoire?.Retenir(MemoireDesChiffres.Cle.De(cadre, chiffres[rang]), mesure, chiffres[rang].Definition.Forme);
        }
        return true;
    }

    /// <summary>Les mesures de ces chiffres vus d'un même point, dans l'ordre ; nulles si les tables ne portent pas la position.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="cadre">D'où l'on regarde.</param>
    /// <param name="chiffres">Ce qui est demandé.</param>
    /// <param name="enDetail">Retient les unités.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<IReadOnlyList<Mesure>?> MesurerAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyList<ChiffreDemande> chiffres, bool enDetail, CancellationToken token)
    {
        await using var tenue = await Positions.TenirAsync(connection, cadre.Departement, cadre.Position, token);
        if (tenue is null) return null;
        var mesures = new Mesure[chiffres.Count];
        foreach (var groupe in ParSerie(chiffres))
        {
            var lues = await groupe.Key.MesurerAsync(connection, cadre, [.. groupe.Select(demande => demande.Chiffre.Lier(cadre.Observation))], enDetail, token);
            foreach (var ((rang, _), mesure) in groupe.Zip(lues)) mesures[rang] = mesure;
        }
        return mesures;
    }

    /// <summary>Les chiffres de chaque série et leur rang, ceux d'une même période à la suite : ce qu'une personne retient d'une période sert aux suivants.</summary>
    internal static IEnumerable<IGrouping<ISerie, (int Rang, ChiffreDemande Chiffre)>> ParSerie(IReadOnlyList<ChiffreDemande> chiffres) =>
        chiffres.Select((chiffre, rang) => (Rang: rang, Chiffre: chiffre)).OrderBy(c => c.Chiffre.Periode.Debut).ThenBy(c => c.Chiffre.Periode.Fin)
            .GroupBy(c => SerieDe(c.Chiffre.Definition));

    internal static Reponse.PasEncore PasEncore { get; } =
        new("Les faits consignés ne sont pas encore tous portés dans les tables : réessayer dans un instant.");

    internal static IFormule FormuleDe(Definition definition) => ParFormule[definition.Formule].Formule;

    internal static ISerie SerieDe(Definition definition) => ParFormule[definition.Formule].Serie;

    /// <summary>La raison pour laquelle une valeur de filtre n'est pas admise ; nulle si toutes le sont.</summary>
    private static string? RefusDe(Definition definition, IReadOnlyDictionary<string, string> filtres)
    {
        foreach (var (cle, valeur) in filtres)
        {
            var admises = ParFormule[definition.Formule].Formule.Filtres.Single(filtre => filtre.Nom == cle).Valeurs;
            if (admises is null && !Identifiants.EstUnCode(valeur)) return $"Le filtre {cle} doit être un code de 1 à 32 caractères.";
            if (admises is not null && !admises.Contains(valeur)) return $"Le filtre {cle} doit valoir {string.Join(", ", admises)}.";
        }
        return null;
    }

    internal (IReadOnlyList<(Definition Definition, VersionDeDefinition Version)> Retenues, Reponse.Refusee? Refus) Retenir(DemandeDIndicateurs demande)
    {
        if (demande.Periode.Fin < demande.Periode.Debut) return ([], new Reponse.MalPosee("fin", "La fin de la période précède son début."));
        var retenues = new List<(Definition, VersionDeDefinition)>();
        IEnumerable<string> codes = demande.Codes.Count > 0 ? demande.Codes : catalogue.Definitions.Select(d => d.Code);
        foreach (var code in codes)
        {
            if (catalogue.Trouver(code) is not { } definition) return ([], new Reponse.Introuvable($"L'indicateur {code} n'existe pas."));
            if (definition.Version(demande.Version) is not { } version)
            {
                if (demande.Codes.Count == 0) continue;
                return ([], new Reponse.Introuvable($"L'indicateur {code} n'a pas de version {demande.Version} ; il a : {string.Join(", ", definition.Versions.Select(v => v.Nom))}."));
            }
            if (demande.Filtres.Keys.FirstOrDefault(cle => !definition.Filtres.Contains(cle)) is { } sansObjet)
            {
                // La question « tous » rend ceux qui savent y répondre.
                if (demande.Codes.Count == 0) continue;
                return ([], new Reponse.MalPosee(sansObjet, $"Le filtre {sansObjet} est sans objet pour {code} ; {(definition.Filtres.Count == 0 ? "il n'en admet aucun" : "il admet : " + string.Join(", ", definition.Filtres))}."));
            }
            if (RefusDe(definition, demande.Filtres) is { } raison) return ([], new Reponse.MalPosee("filtres", raison));
            retenues.Add((definition, version));
        }
        if (retenues.Count == 0 && demande.Filtres.Keys.FirstOrDefault() is { } refusee)
            return ([], new Reponse.MalPosee(refusee, $"Aucun indicateur n'admet {(demande.Filtres.Count == 1 ? $"le filtre {refusee}" : "ces filtres ensemble")}."));
        return (retenues, null);
    }

    /// <summary>La position à laquelle mène un point de connaissance ; refusée si les tables n'y sont pas encore, ou si le journal n'y est pas.</summary>
    internal static async Task<(long Position, Reponse.Refusee? Refus)> ResoudreAsync(
        NpgsqlConnection connection, string departement, PointDeConnaissance connu, LocalDate aujourdhui, CancellationToken token)
    {
        if (connu.Jour is { } jour)
            return await Positions.ConnueAuAsync(connection, departement, jour, aujourdhui, Patience, token) is { } du ? (du, null) : (0, PasEncore);
        var position = connu.Position!.Value;
        if (await Positions.AttendreAsync(connection, departement, position, TimeSpan.Zero, token)) return (position, null);
        var derniere = await Positions.DerniereDuJournalAsync(connection, departement, token);
        // Une place à venir n'est pas une connaissance : ce qui y sera consigné changerait la réponse.
        if (position > derniere)
            return (0, new Reponse.MalPosee("position", string.Create(CultureInfo.InvariantCulture, $"La dernière position de {departement} est {derniere}.")));
        return await Positions.AttendreAsync(connection, departement, position, Patience, token) ? (position, null) : (0, PasEncore);
    }
}
