using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Matrices;

/// <summary>Lit un fichier de matrice. Une ligne qu'aucune définition ne porte, ou pas à cette version, est un refus, jamais une ligne vide.</summary>
internal sealed class LectureMatrice(CatalogueIndicateurs indicateurs)
{
    public (Matrice Matrice, NoeudYaml Convention) Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte)
            .Attendre(["matrice", "titre", "version", "source", "mesures"], "arretes", "annees_des_cibles");
        var convention = racine["matrice"].Texte();
        NomDeFichier.Verifier(racine["matrice"], convention);
        var version = racine["version"].Texte();
        var matrice = new Matrice(
            convention, racine["titre"].Texte(), version, SourceRelue.Lire(racine["source"]),
            Mesures(racine["mesures"].Liste(), version), racine.Si("arretes") is { } arretes ? Colonnes(arretes.Liste()) : [],
            racine.Si("annees_des_cibles") is { } annees ? Annees(annees.Liste()) : []);
        return (matrice, racine["matrice"]);
    }

    private IReadOnlyList<MesureDeMatrice> Mesures(ListeYaml liste, string version)
    {
        var mesures = new List<MesureDeMatrice>();
        foreach (var noeud in liste.Elements)
        {
            var table = noeud.Table().Attendre(["mesure", "indicateurs"], "version", "rassemble");
            var intitule = table["mesure"].Texte();
            var appliquee = table.Si("version")?.Texte() ?? version;
            IReadOnlyList<string> rassemblees = table.Si("rassemble") is { } r ? [.. r.Liste().Elements.Select(element => element.Texte())] : [intitule];
            if (mesures.Exists(mesure => mesure.Intitule == intitule)) throw table["mesure"].Refus($"la mesure « {intitule} » figure deux fois");
            var lignes = table["indicateurs"].Liste();
            var codes = lignes.Codes([.. indicateurs.Definitions.Select(definition => definition.Code)]);
            for (var i = 0; i < codes.Count; i++) Verifier(lignes.Elements[i], codes[i], rassemblees, appliquee);
            mesures.Add(new(intitule, codes, appliquee));
        }
        return mesures.AsReadOnly();
    }

    private static List<int> Annees(ListeYaml liste)
    {
        var annees = new List<int>();
        foreach (var noeud in liste.Elements)
        {
            var annee = noeud.Entier(ChoixDesColonnes.PremiereAnnee, ChoixDesColonnes.DerniereAnnee);
            if (annees.Count > 0 && annee <= annees[^1]) throw noeud.Refus("les années doivent croître");
            annees.Add(annee);
        }
        return annees;
    }

    private void Verifier(NoeudYaml noeud, string code, IReadOnlyList<string> rassemblees, string version)
    {
        var definition = indicateurs.Trouver(code)!;
        if (!rassemblees.Contains(definition.Mesure)) throw noeud.Refus($"{code} relève de la mesure « {definition.Mesure} »");
        if (definition.Version(version) is null) throw noeud.Refus($"{code} n'a pas de version « {version} »");
    }

    private static IReadOnlyList<ColonneDeMatrice> Colonnes(ListeYaml liste)
    {
        var colonnes = new List<ColonneDeMatrice>();
        foreach (var noeud in liste.Elements)
        {
            var table = noeud.Table().Attendre(["titre", "debut", "fin", "arrete_le"]);
            var (titre, debut, fin, arreteLe) = (table["titre"].Texte(), table["debut"].Date(), table["fin"].Date(), table["arrete_le"].Date());
            if (fin < debut) throw table["fin"].Refus("« fin » précède « debut »");
            if (arreteLe < debut) throw table["arrete_le"].Refus("« arrete_le » précède « debut » : rien ne serait compté");
            if (colonnes.Exists(autre => autre.Titre == titre)) throw table["titre"].Refus($"deux colonnes se nomment « {titre} »");
            if (colonnes.Count > 0 && debut <= colonnes[^1].Periode.Fin) throw table["debut"].Refus("cette période commence avant la fin de la précédente");
            colonnes.Add(new(titre, new(debut, fin), arreteLe));
        }
        return colonnes.AsReadOnly();
    }
}
