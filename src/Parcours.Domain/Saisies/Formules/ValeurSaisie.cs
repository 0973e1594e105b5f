using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Saisies.Formules;

/// <summary>
/// La valeur saisie d'un indicateur pour une période exacte : ni somme, ni prorata, car deux semestres de personnes ne s'additionnent pas (R9) et
/// rien ne dit qu'une valeur de territoire s'additionne. Nulle tant qu'aucune n'est connue, jamais zéro (R12).
/// </summary>
public static class ValeurSaisie
{
    private static readonly string Territoire = Forme.De<IndicateurSaisi>().Champs.Single(champ => champ.Nom == "territoire").Nom;
    private static readonly ParametreAttendu Indicateur = new("indicateur", NatureDeParametre.CodeDeLaDefinition);

    /// <summary>La dernière valeur, dans l'ordre R1, de la période et du territoire demandés.</summary>
    public static Formule<IndicateurTenu> DeLaPeriode { get; } = new("saisie.valeur", 1, [Indicateur],
        static (_, question) => [new Recrutement.ParDate(typeof(IndicateurSaisi), "debut", question.Periode.Debut, question.Periode.Debut)],
        static (parametres, question) =>
        {
            var (code, territoire) = (parametres.Code(Indicateur.Nom), question.Filtre(Territoire));
            return (indicateur, compteur) =>
            {
                for (var rang = indicateur.Valeurs.Count - 1; rang >= 0; rang--)
                {
                    var (connu, fait) = indicateur.Valeurs[rang];
                    if (fait.Indicateur != code || fait.Debut != question.Periode.Debut || fait.Fin != question.Periode.Fin || fait.Territoire != territoire) continue;
                    compteur.AjouterEtRetenir(new(
                        indicateur.Id, fait.Episode, Classe.Compte, fait.Territoire, null, connu, null, null, null, EstAnomalie: false, fait.Valeur));
                    return;
                }
            };
        })
    {
        Filtres = [new(Territoire)],
        Forme = FormeDeValeur.Saisie,
        CompteSesEntrees = false,
    };

    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<IndicateurTenu>> Toutes { get; } = [DeLaPeriode];
}
