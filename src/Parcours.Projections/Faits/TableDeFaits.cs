using System.Collections.Frozen;
using System.Globalization;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Faits;

/// <summary>
/// La table étroite d'un dispositif : une ligne par fait tel que connu, ses champs en colonnes typées. Tout vient des formes :
/// déclarer un fait suffit.
/// </summary>
public sealed class TableDeFaits
{
    private readonly FrozenDictionary<Type, short> _codes;
    private readonly TypeDeFait[] _types;
    private readonly Champ?[][] _champsParColonne;
    private readonly int[][] _colonnesParChamp;

    /// <summary>Une table.</summary>
    /// <param name="nom">Nom SQL sans schéma.</param>
    /// <param name="commentaire">Commentaire SQL.</param>
    /// <param name="types">Types de faits, dans l'ordre de leur code : on ajoute à la fin, on ne déplace pas.</param>
    public TableDeFaits(string nom, string commentaire, IReadOnlyList<TypeDeFait> types)
    {
        (Nom, Commentaire, _types) = (nom, commentaire, [.. types]);
        _codes = types.Select((type, rang) => (type.Forme.Type, Code: (short)(rang + 1))).ToFrozenDictionary(t => t.Type, t => t.Code);
        var colonnes = new List<ColonneDeFait>();
        foreach (var champ in types.SelectMany(type => type.Forme.Champs))
        {
            var colonne = Colonne(colonnes, champ);
            if (!colonnes.Any(c => c.Nom == colonne.Nom)) colonnes.Add(colonne);
        }
        Colonnes = colonnes;
        _colonnesParChamp = [.. _types.Select(type => type.Forme.Champs
            .Select(champ => colonnes.FindIndex(c => c.Nom == Colonne(colonnes, champ).Nom)).ToArray())];
        _champsParColonne = [.. _types.Select((type, i) =>
        {
            var champs = new Champ?[colonnes.Count];
            for (var j = 0; j < type.Forme.Champs.Count; j++) champs[_colonnesParChamp[i][j]] = type.Forme.Champs[j];
            return champs;
        })];
    }

    /// <summary>Nom SQL sans schéma.</summary>
    public string Nom { get; }

    /// <summary>Commentaire SQL.</summary>
    public string Commentaire { get; }

    /// <summary>Types de faits de la table.</summary>
    public IReadOnlyList<TypeDeFait> Types => _types;

    /// <summary>Colonnes propres aux champs.</summary>
    public IReadOnlyList<ColonneDeFait> Colonnes { get; }

    /// <summary>Code d'un type dans la colonne <c>type</c>.</summary>
    public short Code(Type type) => _codes[type];

    /// <summary>La table garde ce type.</summary>
    public bool Contient(Type type) => _codes.ContainsKey(type);

    /// <summary>Code d'un type dans la colonne <c>type</c>.</summary>
    public short Code<T>() where T : Fait => _codes[typeof(T)];

    /// <summary>Colonne SQL d'un champ d'un type.</summary>
    public ColonneDeFait Colonne(TypeDeFait type, Champ champ) =>
        Colonnes[_colonnesParChamp[Array.IndexOf(_types, type)][type.Forme.Champs.ToList().IndexOf(champ)]];

    /// <summary>Ouvre une copie vers la partition d'un département.</summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="suffixe">Suffixe de la partition.</param>
    /// <param name="token">Annulation.</param>
    public Task<CopieBinaire> CopierAsync(NpgsqlConnection connection, string suffixe, CancellationToken token) =>
        CopieBinaire.OuvrirAsync(connection, $"{Journal.Schema}.{Nom}_{suffixe}", [.. ColonneDeFait.Communes, .. Colonnes.Select(c => c.Nom)], token);

    /// <summary>Écrit une ligne dans une copie ouverte par <see cref="CopierAsync"/>.</summary>
    public void Ecrire(CopieBinaire copie, string departement, Guid personne, in VersionDeFait version)
    {
        var code = _codes[version.Fait.GetType()];
        copie.CommencerLigne();
        copie.Ecrire(departement);
        copie.Ecrire(personne);
        copie.Ecrire(RangEnEntier(version.Fait.Episode));
        copie.Ecrire(code);
        copie.Ecrire(version.Fait.DateEffet);
        copie.Ecrire(version.Ordre);
        copie.Ecrire(version.ConnuDe);
        if (version.ConnuJusquA is { } fin) copie.Ecrire(fin);
        else copie.EcrireNul();
        foreach (var champ in _champsParColonne[code - 1])
        {
            if (champ?.Valeur(version.Fait) is { } valeur) ColonneDeFait.Ecrire(copie, champ, valeur);
            else copie.EcrireNul();
        }
    }

    /// <summary>Colonnes qu'une lecture doit demander pour que <see cref="Lire"/> reconstruise ces types, dans l'ordre.</summary>
    public IReadOnlyList<int> ColonnesDe(IEnumerable<short> codes) => [.. codes.SelectMany(code => _colonnesParChamp[code - 1]).Distinct().Order()];

    /// <summary>Reconstruit un fait d'une ligne de lecture.</summary>
    /// <param name="ligne">La ligne.</param>
    /// <param name="code">Code du type.</param>
    /// <param name="episode">Épisode.</param>
    /// <param name="effet">Date d'effet.</param>
    /// <param name="places">Place de chaque colonne de la table dans la lecture.</param>
    public Fait Lire(NpgsqlDataReader ligne, short code, Episode episode, NodaTime.LocalDate effet, int[] places)
    {
        var forme = _types[code - 1].Forme;
        var colonnes = _colonnesParChamp[code - 1];
        var valeurs = new object?[colonnes.Length];
        for (var i = 0; i < valeurs.Length; i++) valeurs[i] = ColonneDeFait.Lire(ligne, places[colonnes[i]], forme.Champs[i]);
        return forme.Construire(valeurs, episode, effet);
    }

    /// <summary>Le rang de l'épisode, zéro pour les faits de la personne.</summary>
    public static int RangEnEntier(Episode episode) =>
        episode.Rang.Length == 0 ? 0 : int.Parse(episode.Rang, NumberStyles.None, CultureInfo.InvariantCulture);

    private static ColonneDeFait Colonne(IEnumerable<ColonneDeFait> dejaLa, Champ champ)
    {
        var (nom, type) = (ColonneDeFait.NomDe(champ), ColonneDeFait.TypeDe(champ));
        // « rang » est un code ici, un nombre là : le second venu dit son type dans son nom.
        return dejaLa.Any(c => c.Nom == nom && c.TypeSql != type)
            ? new(nom + "_" + type.Replace("[]", "s", StringComparison.Ordinal), type, champ.Sens)
            : new(nom, type, champ.Sens);
    }
}
