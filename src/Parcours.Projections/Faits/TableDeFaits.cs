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
    private readonly FrozenDictionary<Type, int> _rangs;
    private readonly FrozenDictionary<short, int> _rangsParCode;
    private readonly TypeDeFait[] _types;
    private readonly Champ?[][] _champsParColonne;
    private readonly int[][] _colonnesParChamp;

    /// <summary>Une table.</summary>
    /// <param name="dispositif">Dispositif dont elle garde les faits.</param>
    /// <param name="nom">Nom SQL sans schéma.</param>
    /// <param name="commentaire">Commentaire SQL.</param>
    /// <param name="types">Types de faits.</param>
    public TableDeFaits(Dispositif dispositif, string nom, string commentaire, IReadOnlyList<TypeDeFait> types)
    {
        (Dispositif, Nom, Commentaire, _types) = (dispositif, nom, commentaire, [.. types]);
        _rangs = types.Index().ToFrozenDictionary(t => t.Item.Forme.Type, t => t.Index);
        _rangsParCode = types.Index().ToFrozenDictionary(t => t.Item.Code, t => t.Index);
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

    /// <summary>Dispositif dont elle garde les faits.</summary>
    public Dispositif Dispositif { get; }

    /// <summary>Nom SQL sans schéma.</summary>
    public string Nom { get; }

    /// <summary>Commentaire SQL.</summary>
    public string Commentaire { get; }

    /// <summary>Types de faits de la table.</summary>
    public IReadOnlyList<TypeDeFait> Types => _types;

    /// <summary>Colonnes propres aux champs.</summary>
    public IReadOnlyList<ColonneDeFait> Colonnes { get; }

    /// <summary>Code d'un type dans la colonne <c>type</c>.</summary>
    public short Code<T>() where T : Fait => _types[_rangs[typeof(T)]].Code;

    /// <summary>Colonne SQL d'un champ d'un type.</summary>
    public ColonneDeFait Colonne(TypeDeFait type, Champ champ) =>
        Colonnes[_colonnesParChamp[Array.IndexOf(_types, type)][type.Forme.Champs.ToList().IndexOf(champ)]];

    /// <summary>Ouvre une copie vers la partition d'un département.</summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="suffixe">Suffixe de la partition.</param>
    /// <param name="token">Annulation.</param>
    public Task<CopieBinaire> CopierAsync(NpgsqlConnection connection, string suffixe, CancellationToken token) =>
        CopierAsync(connection, $"{Journal.Schema}.{Nom}_{suffixe}", estNeuve: false, token);

    /// <summary>Ouvre une copie vers une table de mêmes colonnes.</summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="table">Table, schéma compris.</param>
    /// <param name="estNeuve">Voir <see cref="CopieBinaire.OuvrirAsync"/>.</param>
    /// <param name="token">Annulation.</param>
    public Task<CopieBinaire> CopierAsync(NpgsqlConnection connection, string table, bool estNeuve, CancellationToken token) =>
        CopieBinaire.OuvrirAsync(connection, table, [.. ColonneDeFait.Communes, .. Colonnes.Select(c => c.Nom)], token, estNeuve);

    /// <summary>Écrit une ligne dans une copie ouverte par <see cref="CopierAsync"/>.</summary>
    public void Ecrire(CopieBinaire copie, string departement, Guid personne, in VersionDeFait version)
    {
        var rang = _rangs[version.Fait.GetType()];
        copie.CommencerLigne();
        copie.Ecrire(departement);
        copie.Ecrire(personne);
        copie.Ecrire(RangEnEntier(version.Fait.Episode));
        copie.Ecrire(_types[rang].Code);
        copie.Ecrire(version.Fait.DateEffet);
        copie.Ecrire(version.Ordre);
        copie.Ecrire(version.ConnuDe);
        if (version.ConnuJusquA is { } fin) copie.Ecrire(fin);
        else copie.EcrireNul();
        foreach (var champ in _champsParColonne[rang])
        {
            if (champ?.Valeur(version.Fait) is { } valeur) ColonneDeFait.Ecrire(copie, champ, valeur);
            else copie.EcrireNul();
        }
    }

    /// <summary>Colonnes des champs d'un type, dans leur ordre.</summary>
    public IReadOnlyList<ColonneDeFait> ColonnesDe(Type type) => [.. _colonnesParChamp[_rangs[type]].Select(i => Colonnes[i])];

    /// <summary>Prépare la lecture de quelques types.</summary>
    /// <param name="types">Types C# à reconstruire.</param>
    public LectureDeTable Lecture(params IReadOnlyCollection<Type> types) => Lecture(types, new PlacesDeLecture([(this, types)]));

    /// <summary>Prépare la lecture de quelques types dans une question qui peut lire aussi d'autres tables.</summary>
    /// <param name="types">Types C# à reconstruire.</param>
    /// <param name="places">Colonnes de la question, où ces types ont leur place.</param>
    public LectureDeTable Lecture(IReadOnlyCollection<Type> types, PlacesDeLecture places) => new(this, places, types.ToFrozenDictionary(Code,
        type => (_types[_rangs[type]].Forme, ColonnesDe(type).Select(colonne => places.De(this, colonne)).ToArray())));

    /// <summary>La table porte ce type.</summary>
    public bool Porte(Type type) => _rangs.ContainsKey(type);

    /// <summary>Code d'un type dans la colonne <c>type</c>.</summary>
    public short Code(Type type) => _types[_rangs[type]].Code;

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
