using System.Collections.Concurrent;
using System.Collections.Frozen;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Indicateurs;

/// <summary>Une série : des formules sur les mêmes personnes, reconstituées une fois pour toutes.</summary>
/// <typeparam name="T">La personne telle que le dispositif la reconstitue.</typeparam>
public sealed class Serie<T> : ISerie
{
    private readonly FrozenDictionary<string, Formule<T>> _parNom;
    private readonly Func<PersonneLue, T> _reconstituer;
    private readonly IReadOnlyList<Dispositif> _lus;
    private readonly IReadOnlyList<Type> _socle;

    // Préparer une lecture compile des constructeurs ; les questions se ressemblent.
    private readonly ConcurrentDictionary<string, LectureDesPersonnes> _lectures = new(StringComparer.Ordinal);

    /// <summary>Une série d'un seul dispositif.</summary>
    /// <param name="formules">Ses formules.</param>
    /// <param name="reconstituer">De la personne lue à celle que les formules jugent.</param>
    /// <param name="dispositif">Dispositif lu.</param>
    /// <param name="socle">Types toujours lus, que la reconstitution demande.</param>
    public Serie(IReadOnlyList<Formule<T>> formules, Func<PersonneLue, T> reconstituer, Dispositif dispositif, params IReadOnlyList<Type> socle)
        : this(formules, reconstituer, [dispositif], [], socle) { }

    /// <summary>Une série de plusieurs dispositifs.</summary>
    /// <param name="formules">Ses formules.</param>
    /// <param name="reconstituer">De la personne lue à celle que les formules jugent.</param>
    /// <param name="dispositifs">Dispositifs jugés ; sans autre, celui qui a le plus de faits en dernier.</param>
    /// <param name="lusEnPlus">Dispositifs lus sans être jugés ; ils ont plus de faits que les autres.</param>
    /// <param name="socle">Types toujours lus, que la reconstitution demande.</param>
    public Serie(
        IReadOnlyList<Formule<T>> formules, Func<PersonneLue, T> reconstituer, IReadOnlyList<Dispositif> dispositifs, IReadOnlyList<Dispositif> lusEnPlus, IReadOnlyList<Type> socle)
    {
        (Formules, Dispositifs, _reconstituer, _lus, _socle) = (formules, dispositifs, reconstituer, [.. dispositifs, .. lusEnPlus], socle);
        _parNom = formules.ToFrozenDictionary(formule => formule.Nom);
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFormule> Formules { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Dispositif> Dispositifs { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Recrutement> Recrutements(DemandeLiee demande) => [.. _parNom[demande.Formule].Recruter(demande.Parametres, demande.Question)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Mesure>> MesurerAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyList<DemandeLiee> demandes, bool enDetail, CancellationToken token)
    {
        var recrutements = demandes.SelectMany(Recrutements).Distinct().ToList();
        var juger = Lier(demandes);
        var compteurs = await Lecture(demandes.SelectMany(demande => _parNom[demande.Formule].Lit)).LireAsync(connection, cadre, recrutements,
            () => demandes.Select(_ => new Compteur(enDetail)).ToArray(), (recueil, lue) => juger(lue, recueil), token);
        return Array.ConvertAll(compteurs, compteur => compteur.Mesurer());
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Guid>> ApprisesDepuisAsync(NpgsqlConnection connection, Cadre cadre, long depuis, DemandeLiee demande, CancellationToken token)
    {
        var recrutements = Recrutements(demande);
        return recrutements.Count == 0 ? [] : await Lecture(_parNom[demande.Formule].Lit).ApprisesAsync(connection, cadre with { Depuis = depuis }, recrutements, token);
    }

    /// <inheritdoc/>
    public Action<PersonneLue, Compteur[]> Lier(IReadOnlyList<DemandeLiee> demandes)
    {
        var juges = demandes.Select(demande => _parNom[demande.Formule].Lier(demande.Parametres, demande.Question)).ToArray();
        return (lue, compteurs) =>
        {
            var personne = _reconstituer(lue);
            for (var i = 0; i < juges.Length; i++) juges[i](personne, compteurs[i]);
        };
    }

    private LectureDesPersonnes Lecture(IEnumerable<Type> lus)
    {
        var types = _socle.Concat(lus).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        return _lectures.GetOrAdd(string.Join(' ', types.Select(type => type.Name)), _ => new(types, _lus));
    }
}
