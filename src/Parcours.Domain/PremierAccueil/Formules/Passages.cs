using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.PremierAccueil.Formules;

/// <summary>Les passages d'une période, dans les structures du Département ou dans les autres. Le territoire est celui du fait, jamais celui du flux (R10).</summary>
public static class Passages
{
    private static readonly string Territoire = Forme.De<AccueilRealise>().Champs.Single(champ => champ.Nom == "territoire").Nom;

    /// <summary>PAS-03, PAS-04.</summary>
    public static Formule<FaitsSemblables> DansLaPeriode { get; } = new("premier_accueil.passages", 1, [Lieux.Admis],
        static (_, question) => [Recrutement.Dans<AccueilRealise>(question.Periode)],
        static (parametres, question) =>
        {
            var (lieux, territoire) = (Lieux.De(parametres), question.Filtre(Territoire));
            return (faits, compteur) =>
            {
                if (faits.Connu.Fait is AccueilRealise accueil && lieux.Comprend(accueil.StructureDepartement) && question.Periode.Contient(accueil.DateEffet)
                    && (territoire is null || accueil.Territoire == territoire))
                    compteur.Compter(faits, accueil.Territoire);
            };
        })
    {
        Filtres = [new(Territoire)],
    };
}
