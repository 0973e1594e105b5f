using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>La personne, puis l'entrée.</summary>
internal static class RecitEntree
{
    public static void Raconter(Narrateur n)
    {
        var episode = n.Episode;
        var entree = episode.Jalons.Entree;
        var sueLe = episode.EntreeSueLe ?? n.Connaissance(entree, entree);
        if (episode.Personne.Rang == 1)
        {
            var personne = episode.Personne;
            n.Consigner(
                "PersonneConnue", entree, sueLe, new() { { "dateNaissance", personne.Naissance }, { "sexe", personne.Sexe } },
                episode.Caisse, personne.Flux);
        }

        var demande = entree.PlusDays(-n.Alea.Entier(10, 50));
        var donnees = new Champs
        {
            { "nature", episode.Nature },
            { "dateDemande", demande },
            { "dateOuvertureDroit", demande.With(DateAdjusters.StartOfMonth) },
            { "role", episode.Role },
            { "foyer", episode.Foyer },
            { "territoire", episode.Territoire },
            { "soumisDroitsDevoirs", episode.EstSoumis },
        };
        if (episode.Nature == "transfertEntrant")
            donnees.Add("departementOrigine", n.Alea.Parmi(Referentiel.DepartementsVoisins));
        episode.FaitEntree = n.Consigner("DroitRsaNotifie", entree, sueLe, donnees, episode.Caisse);
    }
}
