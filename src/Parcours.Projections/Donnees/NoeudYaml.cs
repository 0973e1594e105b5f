using NodaTime;

namespace Parcours.Projections.Donnees;

/// <summary>Une valeur lue dans un fichier, qui sait où elle est pour le dire quand on la refuse.</summary>
/// <param name="fichier">Fichier.</param>
/// <param name="ligne">Ligne, à partir de 1.</param>
/// <param name="nom">Clé sous laquelle la valeur se trouve.</param>
internal abstract class NoeudYaml(string fichier, long ligne, string nom)
{
    public string Fichier { get; } = fichier;

    public string Nom { get; } = nom;

    public DonneeRefusee Refus(string raison) => new(Fichier, ligne, raison);

    public virtual string Texte() => throw Refus($"« {Nom} » attend un texte");

    public virtual int Entier(int minimum, int maximum) => throw Refus($"« {Nom} » attend un nombre entier");

    public virtual LocalDate Date() => throw Refus($"« {Nom} » attend une date AAAA-MM-JJ");

    public virtual ListeYaml Liste() => throw Refus($"« {Nom} » attend une liste");

    public virtual TableYaml Table() => throw Refus($"« {Nom} » attend des clés");

    /// <summary>Un texte pris dans une liste fermée.</summary>
    public string Parmi(IReadOnlyCollection<string> admis)
    {
        var texte = Texte();
        return admis.Contains(texte) ? texte : throw Refus($"« {Nom} » vaut « {texte} » ; admis : {string.Join(", ", admis)}");
    }

    /// <summary>Une valeur prise dans une liste fermée.</summary>
    public T Parmi<T>(IReadOnlyDictionary<string, T> admis) => admis[Parmi([.. admis.Keys])];
}
