using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>OAR-04 : part avec un contrat en cours de validité parmi les soumis dont l'orientation courante est hors France Travail.</summary>
public static class PartAvecContrat
{
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.part_avec_contrat", 1, [OrientesHorsFranceTravail.Exclus, Natures], StockRsa.Recruter, static (parametres, question) =>
    {
        var (jour, soumis) = (question.JourDuStock, StockRsa.Soumis(question));
        var exclus = CodesRsa.Cites<OrientationNotifiee>("organisme", parametres.Codes(OrientesHorsFranceTravail.Exclus.Nom));
        var natures = CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
        return (personne, compteur) =>
        {
            if (soumis(personne) is not { } dossier || dossier.OrientationLe(jour) is not { } orientation || exclus[(int)orientation.Fait.Organisme]) return;
            var contrat = dossier.ContratLe(jour, natures);
            StockRsa.Ajouter(compteur, dossier, jour, contrat is not null, contrat?.Connu);
        };
    })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(ContratSigne)],
    };
}
