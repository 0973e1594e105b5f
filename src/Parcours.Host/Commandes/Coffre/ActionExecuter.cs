using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes.Coffre;

/// <summary>Détruit ce qui est confirmé et dont le préavis est passé, et l'atteste sans nommer personne.</summary>
internal static class ActionExecuter
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        // Avant de détruire : un certificat qui ne s'écrirait pas laisserait l'effacement sans preuve.
        await using var sortie = appel.Texte(CommandeEffacement.Sortie) is { } chemin ? FichierDeSortie.Ouvrir(chemin) : null;
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var (le, conservation) = (session.Service<IClock>().GetCurrentInstant(), CatalogueConservation.Embarquee);
        var destruction = await session.Service<EffacementDesIdentites>().ExecuterAsync(departement, conservation, session.Aujourdhui, le, annulation);
        var certificat = ContexteCommande.EnJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("departement", departement);
            json.WriteString("executeLe", InstantPattern.General.Format(le));
            json.WriteString("par", appel.TexteObligatoire(CommandeEffacement.Par));
            json.WriteNumber("effacees", destruction.Effacees.Count);
            json.WriteNumber("ecartees", destruction.Ecartees.Count);
            json.WriteStartObject("lignesDetruites");
            foreach (var (table, nombre) in destruction.Lignes) json.WriteNumber(table, nombre);
            json.WriteEndObject();
            json.WriteStartArray("durees");
            foreach (var dispositif in conservation.Dispositifs.Order())
                if (conservation.Au(dispositif, session.Aujourdhui) is { Mois: { } mois } duree)
                {
                    json.WriteStartObject();
                    json.WriteString("dispositif", Famille.De(dispositif).Code);
                    json.WriteNumber("mois", mois);
                    json.WriteString("source", duree.Source.Titre);
                    json.WriteEndObject();
                }
            json.WriteEndArray();
            json.WriteStartArray("personnes");
            foreach (var (personne, motif) in destruction.Effacees)
            {
                json.WriteStartObject();
                json.WriteString("personne", personne);
                json.WriteString("motif", motif);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("reste", "Le journal, les tables de faits et les sceaux sont intacts : pseudonymes, non anonymes. Une sauvegarde antérieure garde les clés détruites jusqu'à son propre terme.");
            json.WriteEndObject();
        });
        if (sortie is null) await contexte.Sortie.WriteLineAsync(certificat);
        else await sortie.WriteAsync(System.Text.Encoding.UTF8.GetBytes(certificat), annulation);
        await contexte.Erreurs.WriteLineAsync($"{CommandeEffacement.Compte(destruction.Effacees.Count, "identité")} détruites, {CommandeEffacement.Compte(destruction.Ecartees.Count, "personne")} revenues depuis la proposition.");
        return CodesDeSortie.Reussite;
    }
}
