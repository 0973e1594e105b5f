using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Lit un fichier d'indicateur.</summary>
/// <param name="formules">Formules qu'une définition peut nommer.</param>
/// <param name="referentiel">Version du référentiel.</param>
/// <param name="nomLibre">Le fichier d'un brouillon se nomme comme il veut ; celui d'une définition livrée porte son code.</param>
internal sealed class LectureDefinition(IReadOnlyDictionary<string, IFormule> formules, string referentiel, bool nomLibre = false)
{
    private readonly IFormule? _saisie = formules.Values.FirstOrDefault(formule => formule.Forme is FormeDeValeur.Saisie);

    public (Definition Definition, NoeudYaml Code) Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte).Attendre(
            ["code", "libelle", "mesure", "nature", "unite", "formule", "versions"],
            "filtres", "publie", "variantes", "derivees", "ambiguites");
        var code = racine["code"].Texte();
        if (!nomLibre) NomDeFichier.Verifier(racine["code"], code);

        var nature = racine["nature"].Parmi(Vocabulaire.Natures);
        var unite = racine["unite"].Parmi(Vocabulaire.Unites);
        if (nature is NatureDIndicateur.Taux && unite is not Vocabulaire.PourCent) throw racine["unite"].Refus("un taux se dit en %");
        var formule = racine["formule"].Parmi(formules);
        // Une formule qui admet des filtres les fait dire ; une autre n'en a pas.
        if (formule.Filtres.Count > 0 && racine.Si("filtres") is null) throw racine.Refus("« filtres » manque");
        var valeurs = new LectureValeurs(unite);
        var publie = valeurs.Lire(racine.Si("publie"));

        var definition = new Definition(
            code, racine["libelle"].Texte(), racine["mesure"].Texte(), nature, unite, formule.Nom,
            racine.Si("filtres")?.Liste().Codes([.. formule.Filtres.Select(filtre => filtre.Nom)]) ?? [],
            LectureVersion.Toutes(racine["versions"].Liste(), formule, code),
            EmpreinteDeDefinition.De(texte, formule, referentiel))
        {
            Publie = publie,
            Variantes = valeurs.LireVariantes(racine.Si("variantes"), publie),
            Derivees = valeurs.LireDerivees(racine.Si("derivees"), publie),
            Ambiguites = racine.Si("ambiguites")?.Texte(),
            FormeDeLaFormule = formule.Forme,
        };
        return (formule.Forme is FormeDeValeur.Saisie ? definition : definition with { Saisie = SaisieAupresDe(definition) }, racine["code"]);
    }

    /// <summary>Toute valeur calculée peut en avoir une saisie à côté : ce que le département, l'État ou un opérateur a publié de son côté.</summary>
    private Definition? SaisieAupresDe(Definition calculee) => _saisie is null ? null : calculee with
    {
        Formule = _saisie.Nom,
        Filtres = [.. _saisie.Filtres.Select(filtre => filtre.Nom)],
        Versions = [.. calculee.Versions.Select(version => version with { Parametres = LectureParametres.DuCode(_saisie, calculee.Code) })],
        Empreinte = EmpreinteDeDefinition.De(calculee.Code, _saisie, referentiel),
        FormeDeLaFormule = _saisie.Forme,
    };
}
