using System.Collections.Frozen;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Indicateurs;

/// <summary>
/// Une série dont les formules jugent chaque fait seul : aucun dossier à reconstituer, aucun flux à relire. Les faits de la période se lisent dans
/// l'index de leur type, déjà comptés par la base quand rien ne les distingue (ADR 0017).
/// </summary>
public sealed class SerieParFait : ISerie
{
    private readonly FrozenDictionary<string, Formule<FaitsSemblables>> _parNom;
    private readonly Lazy<FrozenDictionary<Type, LectureDeFaitsSemblables>> _lectures;
    private readonly Dispositif _dispositif;

    /// <summary>Une série.</summary>
    /// <param name="formules">Ses formules ; elles recrutent par effet.</param>
    /// <param name="dispositif">Dispositif lu.</param>
    /// <param name="distingues">Pour chaque type lu, les champs qui distinguent deux faits d'un même jour ; les autres sont facultatifs et ne se lisent qu'en détail.</param>
    public SerieParFait(IReadOnlyList<Formule<FaitsSemblables>> formules, Dispositif dispositif, IReadOnlyDictionary<Type, IReadOnlyList<string>> distingues)
    {
        (Formules, _dispositif, Distingues) = (formules, dispositif, distingues);
        _parNom = formules.ToFrozenDictionary(formule => formule.Nom);
        // À la première question : les tables se déclarent d'après les métiers, dont cette série est.
        _lectures = new(() => distingues.ToFrozenDictionary(lu => lu.Key, lu => new LectureDeFaitsSemblables(dispositif, lu.Key, lu.Value)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFormule> Formules { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Dispositif> Dispositifs => [_dispositif];

    /// <summary>Pour chaque type lu, les champs qui distinguent deux faits d'un même jour.</summary>
    internal IReadOnlyDictionary<Type, IReadOnlyList<string>> Distingues { get; }

    /// <inheritdoc/>
    public bool JugeChaqueFait => true;

    /// <inheritdoc/>
    public IReadOnlyList<Recrutement> Recrutements(DemandeLiee demande) => [.. _parNom[demande.Formule].Recruter(demande.Parametres, demande.Question)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Mesure>> MesurerAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyList<DemandeLiee> demandes, bool enDetail, CancellationToken token)
    {
        var juges = Juges(demandes);
        var compteurs = Array.ConvertAll(juges, _ => new Compteur(enDetail));
        if (cadre.Position > 0)
            foreach (var recrutes in ParEffet(demandes.SelectMany(Recrutements)).GroupBy(recrutement => recrutement.Fait))
                await _lectures.Value[recrutes.Key].LireAsync(connection, cadre, recrutes, enDetail, faits => Juger(juges, faits, compteurs), token);
        return Array.ConvertAll(compteurs, compteur => compteur.Mesurer());
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Guid>> ApprisesDepuisAsync(NpgsqlConnection connection, Cadre cadre, long depuis, DemandeLiee demande, CancellationToken token)
    {
        var apprises = new HashSet<Guid>();
        foreach (var recrutes in ParEffet(Recrutements(demande)).GroupBy(recrutement => recrutement.Fait))
            apprises.UnionWith(await _lectures.Value[recrutes.Key].FluxApprisAsync(connection, cadre with { Depuis = depuis }, recrutes, token));
        return [.. apprises.Order()];
    }

    /// <inheritdoc/>
    public Action<PersonneLue, Compteur[]> Lier(IReadOnlyList<DemandeLiee> demandes)
    {
        var juges = Juges(demandes);
        return (flux, compteurs) =>
        {
            foreach (var connu in flux.Faits)
                if (connu.Fait.Episode.Dispositif == _dispositif) Juger(juges, new(flux.Id, connu, 1), compteurs);
        };
    }

    private Action<FaitsSemblables, Compteur>[] Juges(IReadOnlyList<DemandeLiee> demandes) =>
        [.. demandes.Select(demande => _parNom[demande.Formule].Lier(demande.Parametres, demande.Question))];

    private static void Juger(Action<FaitsSemblables, Compteur>[] juges, FaitsSemblables faits, Compteur[] compteurs)
    {
        for (var i = 0; i < juges.Length; i++) juges[i](faits, compteurs[i]);
    }

    private static IEnumerable<Recrutement.ParEffet> ParEffet(IEnumerable<Recrutement> recrutements) => recrutements.Select(recrutement =>
        recrutement as Recrutement.ParEffet ?? throw new InvalidOperationException("Un fait jugé seul se recrute par son effet."));
}
