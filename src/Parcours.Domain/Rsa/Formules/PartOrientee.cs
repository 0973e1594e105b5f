using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// OAR-02 : part des soumis pourvus d'un organisme référent, conseiller nommé ou non. Une orientation postérieure au jour du stock n'y
/// compte pas, même connue à l'observation.
/// </summary>
public static class PartOrientee
{
    // Bornes strictes : six mois accomplis, on n'est plus à moins de six mois.
    private static readonly ParametreAttendu Premier = new("anciennete_premier_palier", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Second = new("anciennete_second_palier", NatureDeParametre.Delai);
    private static readonly Filtre Anciennete = new("anciennete", ["moins6", "6a12", "12plus"]);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.part_orientee", 1, [Premier, Second], StockRsa.Recruter, static (parametres, question) =>
    {
        var (jour, soumis, anciennete) = (question.JourDuStock, StockRsa.Soumis(question), question.Filtre(Anciennete.Nom));
        var (premier, second) = (parametres.Delai(Premier.Nom), parametres.Delai(Second.Nom));
        return (personne, compteur) =>
        {
            if (soumis(personne) is not { } dossier) return;
            if (anciennete is not null)
            {
                var depuis = dossier.Ouverture!.Value.Fait.DateOuvertureDroit;
                var palier = jour <= premier.DernierJour(depuis) ? 0 : jour <= second.DernierJour(depuis) ? 1 : 2;
                if (Anciennete.Valeurs![palier] != anciennete) return;
            }
            var orientation = dossier.OrientationLe(jour);
            StockRsa.Ajouter(compteur, dossier, jour, orientation is not null, orientation?.Connu);
        };
    })
    {
        Filtres = [FiltresRsa.ParTerritoire, Anciennete],
        Lit = [typeof(OrientationNotifiee)],
    };
}
