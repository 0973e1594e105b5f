using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA25-04 : décisions de suspension et de suppression de la période, chacune comptée, levée ensuite ou non.</summary>
public static class SanctionsPrononcees
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.sanctions_prononcees", 1, [],
        static (_, question) => [Recrutement.Dans<SuspensionDecidee>(question.Periode), Recrutement.Dans<SuppressionDecidee>(question.Periode)],
        static (_, question) =>
        {
            var territoire = question.Filtre(FiltresRsa.ParTerritoire.Nom);
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                    foreach (var decision in dossier.Sanctions)
                    {
                        if (!question.Periode.Contient(decision.Fait.DateEffet)) continue;
                        var ici = dossier.TerritoireLe(decision.Fait.DateEffet);
                        if (territoire is null || territoire == ici) compteur.Ajouter(dossier, new(Classe.Compte, decision), ici, sortie: null);
                    }
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(SuspensionDecidee), typeof(SuppressionDecidee)],
    };
}
