using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// Ce que les stocks de l'enquête OARSA ont en commun : observés au dernier jour de la période, ou au jour d'observation s'il vient
/// avant (R11) ; une personne une fois, par son épisode ouvert le plus ancien (R9) ; le territoire est celui du jour observé (R10).
/// </summary>
internal static class StockRsa
{
    /// <summary>Les épisodes ouverts au jour du stock.</summary>
    public static IEnumerable<Recrutement> Recruter(Parametres parametres, Question question) =>
        [Recrutement.EnCoursLe<DroitRsaNotifie>(question.JourDuStock, typeof(DroitRsaClos))];

    /// <summary>Compte une personne du stock. Un stock n'a ni attente ni exclus.</summary>
    /// <param name="compteur">Compteur.</param>
    /// <param name="dossier">Épisode par lequel la personne compte.</param>
    /// <param name="jour">Jour du stock.</param>
    /// <param name="estCompte">Au numérateur.</param>
    /// <param name="fait">Le fait qui l'y met ; nul sinon.</param>
    public static void Ajouter(Compteur compteur, DossierRsa dossier, LocalDate jour, bool estCompte, FaitConnu? fait) =>
        compteur.Ajouter(dossier, new Jugement(estCompte ? Classe.Compte : Classe.Echec, dossier.Ouverture!.Value.Connu, fait), dossier.TerritoireLe(jour), sortie: null);

    /// <summary>L'épisode par lequel la personne compte parmi les soumis ; nul si elle n'en est pas, ou n'est pas du territoire demandé.</summary>
    public static Func<PersonneRsa, DossierRsa?> Soumis(Question question)
    {
        var (jour, territoire) = (question.JourDuStock, question.Filtre(FiltresRsa.ParTerritoire.Nom));
        return personne => personne.OuvertLe(jour) is { } dossier && dossier.EstSoumisLe(jour)
            && (territoire is null || dossier.TerritoireLe(jour) == territoire) ? dossier : null;
    }
}
