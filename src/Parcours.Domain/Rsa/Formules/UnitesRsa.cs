using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>D'un jugement à une unité comptée.</summary>
internal static class UnitesRsa
{
    /// <summary>Compte une unité d'un dossier, sans la décrire si personne n'en demande le détail.</summary>
    /// <param name="compteur">Compteur.</param>
    /// <param name="dossier">Dossier de l'unité.</param>
    /// <param name="jugement">Ce que la formule en dit.</param>
    /// <param name="territoire">Territoire de rattachement (R10).</param>
    /// <param name="sortie">Fait de sortie, ou qui interrompt ; nul s'il n'y en a pas.</param>
    public static void Ajouter(this Compteur compteur, DossierRsa dossier, in Jugement jugement, string? territoire, FaitConnu? sortie)
    {
        if (compteur.EnDetail) compteur.Ajouter(Unite(dossier, jugement, territoire, sortie));
        else compteur.Ajouter(jugement.Classe);
    }

    /// <summary>L'unité, en détail.</summary>
    public static Unite Unite(DossierRsa dossier, in Jugement jugement, string? territoire, FaitConnu? sortie) => new(
        dossier.Personne, dossier.Episode, jugement.Classe, territoire,
        dossier.PremiereOrientation is { } orientation ? CodesRsa.Texte(orientation.Fait.Organisme) : null,
        jugement.Depart, jugement.Arret, sortie, jugement.Echeance, jugement.EstAnomalie);
}
