using System.Text;
using System.Xml;

namespace Parcours.Host.Caisses;

/// <summary>Un bloc lu : ses valeurs et ses blocs, sous leur nom. Un dossier à la fois en mémoire.</summary>
/// <param name="nom">Nom de l'élément.</param>
public sealed class Bloc(string nom)
{
    private readonly List<(string Nom, string? Valeur, Bloc? Interieur)> _contenu = [];

    /// <summary>Nom de l'élément.</summary>
    public string Nom => nom;

    public void Ajouter(string nom, string valeur) => _contenu.Add((nom, valeur, null));

    public void Ajouter(Bloc bloc) => _contenu.Add((bloc.Nom, null, bloc));

    /// <summary>Une valeur, blancs de bord ôtés ; nulle si elle manque ou est vide.</summary>
    public string? Valeur(string nom)
    {
        foreach (var (sien, valeur, _) in _contenu)
            if (valeur is not null && sien == nom) return valeur.Trim() is { Length: > 0 } utile ? utile : null;
        return null;
    }

    /// <summary>Un bloc intérieur, par son chemin ; nul s'il manque.</summary>
    public Bloc? Interieur(params ReadOnlySpan<string> chemin)
    {
        var bloc = this;
        foreach (var nom in chemin)
        {
            if (bloc.Interieurs(nom).FirstOrDefault() is not { } suivant) return null;
            bloc = suivant;
        }
        return bloc;
    }

    /// <summary>Les blocs intérieurs de ce nom.</summary>
    public IEnumerable<Bloc> Interieurs(string nom)
    {
        foreach (var (sien, _, bloc) in _contenu)
            if (bloc is not null && sien == nom) yield return bloc;
    }

    /// <summary>Le bloc, récrit en XML : ce qu'un rejet garde, scellé.</summary>
    public byte[] EnXml()
    {
        using var sortie = new MemoryStream();
        using (var ecrit = XmlWriter.Create(sortie, new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true })) Ecrire(ecrit);
        return sortie.ToArray();
    }

    private void Ecrire(XmlWriter ecrit)
    {
        ecrit.WriteStartElement(nom);
        foreach (var (sien, valeur, bloc) in _contenu)
        {
            if (bloc is not null) bloc.Ecrire(ecrit);
            else ecrit.WriteElementString(sien, valeur);
        }
        ecrit.WriteEndElement();
    }
}
