using Parcours.Host.Sceau;
using Parcours.Host.Securite;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

internal static class ActionCle
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        if (appel.Texte(CommandeSceau.Creer) is { } neuve) return await DireAsync(appel, contexte, Creer(neuve, contexte));
        if (appel.Texte(CommandeSceau.Remplacer) is { } nouvelle) return await DireAsync(appel, contexte, await RemplacerAsync(nouvelle, appel, contexte, annulation));
        using var cle = SessionDeSceau.Charger(contexte)?.Cle;
        return await DireAsync(appel, contexte, cle?.Empreinte ?? throw new RefusCommandeException("Aucune clé de sceau : désignez-la (Parcours__Sceau__Cle), ou tirez-en une avec --creer."));
    }

    private static string Creer(string chemin, ContexteCommande contexte)
    {
        try
        {
            var motDePasse = contexte.Configuration[$"{CleDuSceau.Section}:MotDePasse"];
            using var cle = new CleDeSignature(FichierDeCle.Creer(chemin, string.IsNullOrEmpty(motDePasse) ? null : motDePasse));
            return cle.Empreinte;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException(File.Exists(chemin) ? $"{chemin} existe déjà : une clé ne s'écrase pas." : $"{chemin} ne peut s'écrire.");
        }
    }

    private static async Task<string> RemplacerAsync(string chemin, AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        using var nouvelle = CleDuSceau.Lire(chemin, contexte.Configuration);
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        try
        {
            return (await session.Session.Service<Scellement>().RemplacerLaCleAsync(session.Departement, session.Exiger().Cle, nouvelle, annulation)).Empreinte;
        }
        catch (ScellementRefuseException refus)
        {
            throw new RefusCommandeException(refus.Message);
        }
    }

    /// <summary>Jamais la clé : son empreinte, à publier.</summary>
    private static async Task<int> DireAsync(AppelCommande appel, ContexteCommande contexte, string empreinte)
    {
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(new CleLue(empreinte));
        else await contexte.Sortie.WriteLineAsync(empreinte);
        return CodesDeSortie.Reussite;
    }

    private sealed record CleLue(string Cle);
}
