using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Habilitations;

/// <summary>
/// Ce qu'un agent voit d'un dossier. Un changement d'organisme ferme à l'ancien les faits postérieurs ; il garde les siens (A2).
/// </summary>
public sealed class Vue
{
    private readonly HashSet<string> _organismes = [];
    private LocalDate _avant = LocalDate.MinIsoValue;

    private Vue() { }

    /// <summary>Tout le dossier se voit : il s'y écrit aussi.</summary>
    public bool EstEntiere { get; private set; }

    /// <summary>Ce que ces habilitations montrent d'un dossier.</summary>
    /// <param name="habilitations">En vigueur au jour de la lecture.</param>
    /// <param name="competences">Où les rôles exercent.</param>
    /// <param name="dispositif">Dispositif du dossier.</param>
    /// <param name="parcours">Identifiant du dossier, tel que les adresses l'écrivent.</param>
    /// <param name="rattachement">À qui le dossier est confié.</param>
    /// <param name="referent">L'agent, sous l'identifiant interne que les désignations portent ; nul si aucune ne le nomme.</param>
    public static Vue De(
        IEnumerable<Habilitation> habilitations, Competences competences, Dispositif dispositif, string parcours, Rattachement rattachement,
        Guid? referent)
    {
        var vue = new Vue();
        foreach (var habilitation in habilitations)
            if (competences.Couvre(habilitation, dispositif)) vue.Ajouter(habilitation, parcours, rattachement, referent);
        return vue;
    }

    /// <summary>Le fait se voit.</summary>
    /// <param name="fait">Le fait.</param>
    /// <param name="organisme">Organisme de son auteur ; nul s'il n'est pas connu.</param>
    public bool Montre(Fait fait, string? organisme) =>
        EstEntiere || fait.DateEffet < _avant || (organisme is not null && _organismes.Contains(organisme));

    private void Ajouter(Habilitation habilitation, string parcours, Rattachement rattachement, Guid? referent)
    {
        if (habilitation.Parcours is { } inscrit && inscrit != parcours) return;
        if (habilitation.Droits.Regard is not Regard.Aucun && habilitation.Organisme is { } sien) _organismes.Add(sien);
        if (habilitation.Territoire is { } territoire && territoire != rattachement.Territoire) return;
        switch (habilitation.Droits.Regard)
        {
            case Regard.Designation when referent is { } agent && rattachement.EstSuiviPar(agent):
            case Regard.Ressort:
            case Regard.Inscription when habilitation.Parcours is not null:
            case Regard.Organisme when habilitation.NatureDeLOrganisme is null:
                EstEntiere = true;
                break;
            case Regard.Organisme:
                if (rattachement.FinDeChargeDe(habilitation.NatureDeLOrganisme!) is not { } fin) EstEntiere = true;
                else if (fin > _avant) _avant = fin;
                break;
            case Regard.Aucun or Regard.Designation or Regard.Inscription:
            default:
                break;
        }
    }
}
