namespace Parcours.Domain.Habilitations;

/// <summary>Ce qu'une habilitation doit dire pour s'accorder.</summary>
public static class ReglesDHabilitation
{
    /// <summary>Ce qui empêche de l'accorder, par champ ; vide si rien.</summary>
    public static IReadOnlyList<(string Champ, string Raison)> Refus(Habilitation habilitation)
    {
        var refus = new List<(string, string)>();
        var regard = habilitation.Droits.Regard;
        if (regard is Regard.Organisme && habilitation.Organisme is null)
            refus.Add(("organisme", "est obligatoire : ce rôle ne voit que les dossiers de son organisme"));
        if (regard is Regard.Inscription && habilitation.Parcours is null)
            refus.Add(("parcours", "est obligatoire : ce rôle ne voit que le dossier inscrit"));
        if (regard is Regard.Inscription && habilitation.Au is null)
            refus.Add(("au", "est obligatoire : le dossier n'est ouvert que le temps de la séance"));
        if (regard is not Regard.Inscription && habilitation.Parcours is not null)
            refus.Add(("parcours", "ne se dit pas pour ce rôle"));
        if (habilitation.Au < habilitation.Du) refus.Add(("au", "précède le premier jour"));
        return refus;
    }
}
