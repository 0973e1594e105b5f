using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parcours.Projections.Donnees;

/// <summary>
/// Lit la part de YAML dont les données ont besoin : un document, des clés, des listes, des valeurs. Ni ancre, ni alias, ni
/// étiquette, ni clé double : ce qu'on lit est ce qui est écrit.
/// </summary>
internal sealed class LectureYaml
{
    /// <summary>Chaque niveau est un appel de plus : emboîté sans fin, un texte reçu déborderait la pile, que rien ne rattrape.</summary>
    private const int NiveauxMaximaux = 64;

    private readonly string _fichier;
    private readonly Parser _analyse;
    private int _niveau;

    private LectureYaml(string fichier, string texte)
    {
        _fichier = fichier;
        _analyse = new(new StringReader(texte));
    }

    public static TableYaml Lire(string fichier, string texte)
    {
        var lecture = new LectureYaml(fichier, texte.TrimStart('\uFEFF'));
        try
        {
            return lecture.Document();
        }
        // Une liste jamais refermée fait lever à l'analyseur une InvalidOperationException, sans ligne.
        catch (Exception erreur) when (erreur is YamlException or InvalidOperationException)
        {
            var ligne = (erreur as YamlException)?.Start.Line ?? lecture._analyse.Current?.End.Line ?? 1;
            throw new DonneeRefusee(fichier, ligne, "le texte n'est pas du YAML lisible");
        }
    }

    private TableYaml Document()
    {
        _analyse.Consume<StreamStart>();
        if (!_analyse.TryConsume<DocumentStart>(out _)) throw new DonneeRefusee(_fichier, 1, "le fichier est vide");
        var racine = Noeud("le fichier").Table();
        _analyse.Consume<DocumentEnd>();
        if (_analyse.Accept<DocumentStart>(out var second)) throw Refus(second, "un seul document par fichier");
        return racine;
    }

    private NoeudYaml Noeud(string nom)
    {
        if (_analyse.Accept<AnchorAlias>(out var alias)) throw Refus(alias, "ni ancre ni alias");
        if (_analyse.Accept<NodeEvent>(out var noeud) && !noeud.Anchor.IsEmpty) throw Refus(noeud, "ni ancre ni alias");
        if (noeud is { Tag.IsEmpty: false }) throw Refus(noeud, "pas d'étiquette de type");
        if (noeud is not null && _niveau == NiveauxMaximaux) throw Refus(noeud, $"plus de {NiveauxMaximaux} niveaux");
        _niveau++;
        try
        {
            if (_analyse.TryConsume<SequenceStart>(out var liste)) return Liste(nom, liste);
            if (_analyse.TryConsume<MappingStart>(out var table)) return Table(nom, table);
            return Scalaire(nom, _analyse.Consume<Scalar>());
        }
        finally
        {
            _niveau--;
        }
    }

    private ListeYaml Liste(string nom, SequenceStart debut)
    {
        var elements = new List<NoeudYaml>();
        while (!_analyse.TryConsume<SequenceEnd>(out _)) elements.Add(Noeud(nom));
        return new(_fichier, debut.Start.Line, nom, elements);
    }

    private TableYaml Table(string nom, MappingStart debut)
    {
        var entrees = new OrderedDictionary<string, (ScalaireYaml, NoeudYaml)>(StringComparer.Ordinal);
        while (!_analyse.TryConsume<MappingEnd>(out _))
        {
            var cle = Noeud(nom) as ScalaireYaml ?? throw Refus(debut, $"« {nom} » : une clé est un texte simple");
            if (entrees.ContainsKey(cle.Valeur)) throw cle.Refus($"clé double « {cle.Valeur} »");
            entrees.Add(cle.Valeur, (cle, Noeud(cle.Valeur)));
        }
        return new(_fichier, debut.Start.Line, nom, entrees);
    }

    private ScalaireYaml Scalaire(string nom, Scalar scalaire) =>
        new(_fichier, scalaire.Start.Line, nom, scalaire.Value, scalaire.Style is ScalarStyle.Plain);

    private DonneeRefusee Refus(ParsingEvent ou, string raison) => new(_fichier, ou.Start.Line, raison);
}
