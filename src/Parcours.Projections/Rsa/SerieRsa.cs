using System.Collections.Frozen;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Rsa;

/// <summary>Les indicateurs de la série RSA, sur une seule cohorte.</summary>
public sealed class SerieRsa : ISerie
{
    private static readonly FrozenDictionary<string, FormuleRsa> ParNom = FormuleRsa.Toutes.ToFrozenDictionary(f => f.Nom);
    private static readonly Champ Nature = Champ<DroitRsaNotifie>("nature");
    private static readonly Champ Role = Champ<DroitRsaNotifie>("role");
    private static readonly Champ Organisme = Champ<OrientationNotifiee>("organisme");

    /// <inheritdoc/>
    public IReadOnlySet<string> Formules { get; } = ParNom.Keys.ToFrozenSet();

    /// <inheritdoc/>
    public string? RefusDe(IReadOnlyDictionary<string, string> filtres)
    {
        foreach (var (cle, champ) in new[] { ("nature", Nature), ("role", Role), ("organisme", Organisme) })
            if (filtres.TryGetValue(cle, out var valeur) && champ.DeTexte(valeur) is null)
                return $"Le filtre {cle} doit valoir {string.Join(", ", champ.Enumeration)}.";
        return filtres.TryGetValue("territoire", out var territoire) && !Identifiants.EstUnCode(territoire)
            ? "Le filtre territoire doit être un code de 1 à 32 caractères." : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Mesure>> MesurerAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyDictionary<string, string> filtres,
        IReadOnlyList<(string Formule, Parametres Parametres)> demandes, bool enDetail, CancellationToken token)
    {
        var retenir = Filtres(filtres);
        var juges = demandes.Select(demande => ParNom[demande.Formule].Lier(demande.Parametres, cadre.Observation)).ToArray();
        var compteurs = await LectureCohorteRsa.LireAsync(connection, cadre, () => Array.ConvertAll(juges, _ => new Compteur(enDetail)), (recueil, dossiers) =>
        {
            // L'entrée de référence est choisie d'abord, les filtres s'appliquent ensuite (R9).
            if (Entrant.DeReference(dossiers, cadre.Periode) is not { } entrant || !retenir.Retient(entrant)) return;
            for (var i = 0; i < juges.Length; i++) FormuleRsa.Compter(juges[i], entrant, recueil[i]);
        }, token);
        return Array.ConvertAll(compteurs, compteur => compteur.Mesurer());
    }

    /// <summary>Les filtres typés de la série.</summary>
    public static FiltresRsa Filtres(IReadOnlyDictionary<string, string> filtres) => new(
        filtres.GetValueOrDefault("territoire"),
        filtres.TryGetValue("nature", out var nature) ? (NatureEntree?)Nature.DeTexte(nature) : null,
        filtres.TryGetValue("role", out var role) ? (RoleFoyer?)Role.DeTexte(role) : null,
        filtres.TryGetValue("organisme", out var organisme) ? (Organisme?)Organisme.DeTexte(organisme) : null);

    private static Champ Champ<T>(string nom) where T : Fait => Forme.De<T>().Champs.Single(champ => champ.Nom == nom);
}
