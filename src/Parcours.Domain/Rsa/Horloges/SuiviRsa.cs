using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>Un dossier ouvert au jour observé, et ses faits : ce que les horloges regardent, et que les formules ne lisent pas toutes.</summary>
/// <param name="Dossier">Le dossier reconstitué.</param>
/// <param name="Faits">Ses faits, dans l'ordre R1.</param>
/// <param name="Observation">Jour observé.</param>
internal sealed record SuiviRsa(DossierRsa Dossier, IReadOnlyList<FaitConnu> Faits, LocalDate Observation)
{
    /// <summary>Les dossiers ouverts d'une personne : une clôture (R8) les ferme, et rien n'y est plus attendu.</summary>
    public static IReadOnlyList<SuiviRsa> Reconstituer(PersonneLue personne)
    {
        var ouverts = new List<SuiviRsa>(1);
        foreach (var episode in personne.Episodes(Dispositif.Rsa))
        {
            var faits = episode.ToList();
            var dossier = DossierRsa.Reconstituer(personne.Id, episode.Key, faits, personne.Deces, personne.Observation);
            if (dossier is { Fin: null, Ouverture: not null }) ouverts.Add(new(dossier, faits, personne.Observation));
        }
        return ouverts;
    }

    /// <summary>L'entrée soumise en cours ; nulle si la personne n'est pas, ou plus, soumise : une sortie (B1).</summary>
    public EntreeRsa? Entree
    {
        get
        {
            foreach (var entree in Dossier.Entrees)
                if (entree.Sortie is null) return entree;
            return null;
        }
    }

    /// <summary>L'orientation en vigueur : la dernière ; nulle sans orientation.</summary>
    public Jalon<OrientationNotifiee>? Orientation => Dossier.Orientations is [.., var derniere] ? derniere : null;

    /// <summary>Organisme de l'orientation en vigueur.</summary>
    public string? Organisme => Orientation is { } orientation ? CodesRsa.Texte(orientation.Fait.Organisme) : null;

    /// <summary>Les faits d'un type, dans l'ordre R1.</summary>
    public IEnumerable<Jalon<T>> De<T>() where T : Fait
    {
        foreach (var connu in Faits)
            if (connu.Fait is T fait) yield return new(connu.Ordre, fait);
    }

    /// <summary>L'objet d'un rendez-vous : celui de sa fixation fait foi ; nul si elle n'est pas connue.</summary>
    public ObjetRendezVous? Objet(string rdv)
    {
        foreach (var connu in Faits)
            if (connu.Fait is RendezVousFixe fixe && fixe.Rdv == rdv) return fixe.Objet;
        return null;
    }
}
