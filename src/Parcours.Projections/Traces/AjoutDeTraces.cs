using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Parcours.Projections.Traces;

/// <summary>
/// L'ajout de traces, préparé une fois : à chaque lot, seules les valeurs changent. Une trace seule, ce qu'est un lot sans concurrence, n'a pas de
/// tableaux à former ni à déplier.
/// </summary>
internal sealed class AjoutDeTraces : IAsyncDisposable
{
    private static readonly (string Colonne, Func<Trace, string?> Valeur)[] _textes =
    [
        ("departement", trace => trace.Departement), ("auteur", trace => trace.Auteur), ("roles", trace => trace.Roles), ("organisme", trace => trace.Organisme),
        ("acte", trace => trace.Acte), ("objet", trace => trace.Objet), ("question", trace => trace.Question), ("finalite", trace => trace.Finalite),
        ("adresse", trace => trace.Adresse), ("requete", trace => trace.Requete),
    ];

    private static readonly string _colonnes = string.Join(", ", _textes.Select(texte => texte.Colonne).Append("le").Append("resultat"));
    private static readonly string _places = string.Join(", ", Enumerable.Range(1, _textes.Length + 2).Select(rang => $"${rang}"));

    private readonly NpgsqlCommand _une;
    private readonly NpgsqlCommand _plusieurs;

    private AjoutDeTraces(NpgsqlConnection connexion)
    {
        _une = new($"insert into {Journal.Schema}.trace ({_colonnes}) values ({_places})", connexion);
        _plusieurs = new($"insert into {Journal.Schema}.trace ({_colonnes}) select * from unnest({_places})", connexion);
        foreach (var genre in _textes.Select(_ => NpgsqlDbType.Text).Append(NpgsqlDbType.TimestampTz).Append(NpgsqlDbType.Smallint))
        {
            _une.Parameters.Add(new() { NpgsqlDbType = genre });
            _plusieurs.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | genre });
        }
    }

    /// <summary>Prépare l'ajout sur une connexion qui lui reste.</summary>
    public static async Task<AjoutDeTraces> PreparerAsync(NpgsqlConnection connexion)
    {
        var ajout = new AjoutDeTraces(connexion);
        await ajout._une.PrepareAsync();
        await ajout._plusieurs.PrepareAsync();
        return ajout;
    }

    /// <summary>Ajoute les traces, toutes ou aucune.</summary>
    public async Task AjouterAsync(IReadOnlyList<Trace> traces)
    {
        var commande = traces.Count == 1 ? _une : _plusieurs;
        for (var rang = 0; rang < _textes.Length; rang++)
            commande.Parameters[rang].Value = traces.Count == 1 ? _textes[rang].Valeur(traces[0]) ?? (object)DBNull.Value : traces.Select(_textes[rang].Valeur).ToArray();
        commande.Parameters[_textes.Length].Value = traces.Count == 1 ? traces[0].Le : traces.Select(trace => trace.Le).ToArray();
        commande.Parameters[_textes.Length + 1].Value = traces.Count == 1 ? traces[0].Resultat ?? (object)DBNull.Value : traces.Select(trace => trace.Resultat).ToArray();
        await commande.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _une.DisposeAsync();
        await _plusieurs.DisposeAsync();
    }
}
