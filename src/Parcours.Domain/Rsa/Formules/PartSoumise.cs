using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>OAR-01 : part des adultes bénéficiaires soumis aux droits et devoirs. Un bénéficiaire sans date de naissance connue est tenu pour adulte.</summary>
public static class PartSoumise
{
    private static readonly ParametreAttendu Majorite = new("majorite", NatureDeParametre.Entier);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.part_soumise", 1, [Majorite], StockRsa.Recruter, static (parametres, question) =>
    {
        var (jour, majorite, territoire) = (question.JourDuStock, parametres.Entier(Majorite.Nom), question.Filtre(FiltresRsa.ParTerritoire.Nom));
        return (personne, compteur) =>
        {
            if (personne.OuvertLe(jour) is not { } dossier || (territoire is not null && dossier.TerritoireLe(jour) != territoire)
                || (personne.NeeLe is { } naissance && Calendrier.Anniversaire(naissance, majorite) > jour)) return;
            StockRsa.Ajouter(compteur, dossier, jour, dossier.EstSoumisLe(jour), fait: null);
        };
    })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(PersonneConnue)],
    };
}
