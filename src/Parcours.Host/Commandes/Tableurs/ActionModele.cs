using System.Text;
using NodaTime;
using Parcours.Host.Tableurs;
using Parcours.Projections.Donnees;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Commandes.Tableurs;

/// <summary>Liste, lit ou garde les modèles de tableur d'un département.</summary>
internal static class ActionModele
{
    private const int Taille = 256 * 1024;

    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var (departement, nom, aGarder) = (appel.TexteObligatoire(OptionCommande.Departement), appel.Argument(1), appel.Texte(CommandeTableur.Garder));
        if (aGarder is not null) return await GarderAsync(departement, nom, aGarder, contexte, annulation);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var table = session.Service<TableDesModeles>();
        if (nom is not null)
        {
            var garde = await table.TrouverAsync(departement, nom, (int?)appel.Entier(CommandeTableur.Version), annulation) ?? throw new RefusCommandeException($"Le modèle « {nom} » n'existe pas.");
            await FichierDeSortie.EcrireAsync(appel.Texte(CommandeTableur.Sortie), garde.Texte, contexte, annulation);
            return CodesDeSortie.Reussite;
        }

        var gardes = await table.ListerAsync(departement, annulation);
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(gardes.Select(ModeleListe.De));
        else
            foreach (var garde in gardes)
                await contexte.Sortie.WriteLineAsync($"{garde.Modele.Nom}  {garde.Modele.Libelle}  ({(garde.Version == 0 ? "livré" : $"version {garde.Version}")})  {string.Join(", ", garde.Modele.Faits.Select(fait => fait.Forme.Nom).Distinct())}");
        return CodesDeSortie.Reussite;
    }

    private static async Task<int> GarderAsync(string departement, string? nom, string chemin, ContexteCommande contexte, CancellationToken annulation)
    {
        byte[]? octets;
        await using (var fichier = FichierDEntree.Ouvrir(chemin)) octets = await CorpsRecu.LireAsync(fichier, Taille, annulation);
        if (octets is null) throw new RefusCommandeException($"{chemin} : un modèle n'est pas si long.");
        try
        {
            var texte = ModeleRecu.Texte(octets);
            var modele = LectureDeModele.Lire(chemin, texte);
            if (nom is not null && nom != modele.Nom) throw new RefusCommandeException($"{chemin} : « modele » vaut « {modele.Nom} », non « {nom} ».");
            await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
            var (version, estNeuve) = await session.Service<TableDesModeles>().GarderAsync(departement, modele, texte, "commande", session.Service<IClock>().GetCurrentInstant(), annulation);
            await contexte.Sortie.WriteLineAsync(estNeuve ? $"« {modele.Nom} » gardé, version {version}." : $"« {modele.Nom} » n'a pas changé : version {version}.");
            return CodesDeSortie.Reussite;
        }
        catch (Exception e) when (e is DonneeRefusee or DecoderFallbackException)
        {
            throw new RefusCommandeException(e is DonneeRefusee ? e.Message : $"{chemin} : un modèle est un texte en UTF-8.");
        }
    }
}
