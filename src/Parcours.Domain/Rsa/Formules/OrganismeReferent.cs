using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// OAR-05 : répartition des orientés par organisme référent, celui de l'orientation courante. L'organisme demandé ne restreint que le
/// numérateur ; sans lui, tous y sont.
/// </summary>
public static class OrganismeReferent
{
    private static readonly Filtre ParOrganisme = new("organisme", FiltresRsa.Organismes);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.organisme_referent", 1, [], StockRsa.Recruter, static (_, question) =>
    {
        var (jour, soumis, organisme) = (question.JourDuStock, StockRsa.Soumis(question), question.Filtre(ParOrganisme.Nom));
        return (personne, compteur) =>
        {
            if (soumis(personne) is not { } dossier || dossier.OrientationLe(jour) is not { } orientation) return;
            StockRsa.Ajouter(compteur, dossier, jour, organisme is null || organisme == CodesRsa.Texte(orientation.Fait.Organisme), orientation.Connu);
        };
    })
    {
        Filtres = [FiltresRsa.ParTerritoire, ParOrganisme],
        Lit = [typeof(OrientationNotifiee)],
    };
}
