using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Ce qu'un dossier était un jour donné : l'observation peut lui être postérieure (R11).</summary>
public static class DossierAUnJour
{
    /// <summary>Le droit est ouvert : reçu au plus tard ce jour, et pas encore clos, le jour de la fin n'en étant plus (R11).</summary>
    public static bool EstOuvertLe(this DossierRsa dossier, LocalDate jour) =>
        dossier.Ouverture is { } ouverture && ouverture.Effet <= jour && !(dossier.Fin?.Fait.DateEffet <= jour);

    /// <summary>La personne est soumise aux droits et devoirs, entrée et pas encore sortie (R11).</summary>
    public static bool EstSoumisLe(this DossierRsa dossier, LocalDate jour)
    {
        var entrees = dossier.Entrees;
        for (var i = 0; i < entrees.Count; i++)
            if (entrees[i].Effet <= jour && !(entrees[i].Sortie?.Fait.DateEffet <= jour)) return true;
        return false;
    }

    /// <summary>
    /// L'entrée sous laquelle tombe un fait de ce jour : le jour de la sortie compte encore (R8), et un fait peut précéder la réception
    /// du droit qu'il concerne (B0). Nulle si la personne n'est pas soumise : le fait est hors du champ.
    /// </summary>
    public static EntreeRsa? EntreeDUnFaitDu(this DossierRsa dossier, LocalDate jour)
    {
        var entrees = dossier.Entrees;
        for (var i = entrees.Count - 1; i >= 0; i--)
        {
            var entree = entrees[i];
            if ((entree.Effet <= jour || entree.Depart.Ordre == dossier.Ouverture?.Ordre) && !(entree.Sortie?.Fait.DateEffet < jour)) return entree;
        }
        return null;
    }

    /// <summary>Territoire ce jour (R10) ; avant le premier connu, le premier.</summary>
    public static string? TerritoireLe(this DossierRsa dossier, LocalDate jour)
    {
        var territoires = dossier.Territoires;
        for (var i = territoires.Count - 1; i >= 0; i--)
            if (territoires[i].Jour <= jour) return territoires[i].Territoire;
        return dossier.Territoire;
    }

    /// <summary>Orientation courante : la dernière qui vaut ce jour ; nulle si la personne n'est pas encore orientée.</summary>
    public static Jalon<OrientationNotifiee>? OrientationLe(this DossierRsa dossier, LocalDate jour)
    {
        var orientations = dossier.Orientations;
        for (var i = orientations.Count - 1; i >= 0; i--)
            if (orientations[i].Effet <= jour) return orientations[i];
        return null;
    }

    /// <summary>Un contrat en cours, d'une nature voulue : signé au plus tard ce jour, son dernier jour de validité inclus (R11).</summary>
    /// <param name="dossier">Dossier.</param>
    /// <param name="jour">Jour observé.</param>
    /// <param name="natures">Natures voulues, par leur rang.</param>
    public static Jalon<ContratSigne>? ContratLe(this DossierRsa dossier, LocalDate jour, bool[] natures)
    {
        var contrats = dossier.Contrats;
        for (var i = contrats.Count - 1; i >= 0; i--)
            if (contrats[i].Effet <= jour && natures[(int)contrats[i].Fait.Nature] && !(contrats[i].Fait.FinValidite < jour)) return contrats[i];
        return null;
    }

    /// <summary>L'absence au rendez-vous de référence ; nulle s'il n'y en a pas.</summary>
    public static Jalon<RendezVousManque>? AbsenceDeReference(this DossierRsa dossier)
    {
        var manques = dossier.RendezVousManques;
        if (manques.Count == 0 || dossier.RendezVousDeReference is not { } reference) return null;
        for (var i = 0; i < manques.Count; i++)
            if (manques[i].Fait.Rdv == reference.Fait.Rdv) return manques[i];
        return null;
    }

    /// <summary>
    /// Premier rendez-vous d'accompagnement tenu. L'objet de sa fixation fait foi ; le rappel que porte le fait ne sert que si la
    /// fixation n'est pas connue.
    /// </summary>
    public static Jalon<RendezVousTenu>? PremierRendezVousTenu(this DossierRsa dossier)
    {
        var tenus = dossier.RendezVousTenus;
        for (var i = 0; i < tenus.Count; i++)
            if ((dossier.ObjetDe(tenus[i].Fait.Rdv) ?? tenus[i].Fait.Objet) is ObjetRendezVous.Accompagnement) return tenus[i];
        return null;
    }

    private static ObjetRendezVous? ObjetDe(this DossierRsa dossier, string rdv)
    {
        var fixes = dossier.RendezVous;
        for (var i = 0; i < fixes.Count; i++)
            if (fixes[i].Fait.Rdv == rdv) return fixes[i].Fait.Objet;
        return null;
    }
}
