using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Parcours.Projections.Traces;

/// <summary>L'ajout d'un lot de traces, préparé une fois : à chaque lot, seules les valeurs changent.</summary>
internal sealed class AjoutDeTraces
{
    private static readonly (string Colonne, Func<Trace, string?> Valeur)[] _textes =
    [
        ("departement", trace => trace.Departement), ("auteur", trace => trace.Auteur), ("roles", trace => trace.Roles), ("organisme", trace => trace.Organisme),
        ("acte", trace => trace.Acte), ("objet", trace => trace.Objet), ("question", trace => trace.Question), ("finalite", trace => trace.Finalite),
        ("adresse", trace => trace.Adresse), ("requete", trace => trace.Requete),
    ];

    private readonly NpgsqlParameter<string?[]>[] _valeurs =
        [.. _textes.Select(_ => new NpgsqlParameter<string?[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, TypedValue = [] })];

    private readonly NpgsqlParameter<Instant[]> _instants = new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz, TypedValue = [] };
    private readonly NpgsqlParameter<short?[]> _resultats = new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint, TypedValue = [] };

    public AjoutDeTraces(NpgsqlConnection connexion)
    {
        Commande = new($"""
            insert into {Journal.Schema}.trace ({string.Join(", ", _textes.Select(texte => texte.Colonne))}, le, resultat)
            select * from unnest({string.Join(", ", _textes.Select((_, rang) => $"${rang + 1}"))}, ${_textes.Length + 1}, ${_textes.Length + 2})
            """, connexion);
        foreach (var parametre in _valeurs) Commande.Parameters.Add(parametre);
        Commande.Parameters.Add(_instants);
        Commande.Parameters.Add(_resultats);
    }

    public NpgsqlCommand Commande { get; }

    public void Remplir(List<Trace> traces)
    {
        for (var rang = 0; rang < _textes.Length; rang++) _valeurs[rang].TypedValue = [.. traces.Select(_textes[rang].Valeur)];
        _instants.TypedValue = [.. traces.Select(trace => trace.Le)];
        _resultats.TypedValue = [.. traces.Select(trace => trace.Resultat)];
    }
}
