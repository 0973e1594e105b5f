using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Une personne et tous ses dossiers RSA, reconstitués.</summary>
/// <param name="Id">Identifiant interne.</param>
/// <param name="Dossiers">Un dossier par épisode dont un fait est connu.</param>
public sealed record PersonneRsa(Guid Id, Suite<DossierRsa> Dossiers)
{
    private Periode? _periode;
    private Entrant? _reference;
    private LocalDate? _jour;
    private DossierRsa? _ouvert;

    /// <summary>Date de naissance ; nulle si elle n'est pas connue, ou n'a pas été lue.</summary>
    public LocalDate? NeeLe { get; init; }

    /// <summary>Reconstitue ses dossiers. Ne lève jamais.</summary>
    public static PersonneRsa Reconstituer(PersonneLue personne)
    {
        var dossiers = new List<DossierRsa>(1);
        var connus = new List<FaitConnu>(personne.Faits.Count);
        // Presque personne n'a deux épisodes : un passage par épisode, sans groupement.
        Episode? courant = null;
        while (true)
        {
            Episode? suivant = null;
            foreach (var connu in personne.Faits)
            {
                var episode = connu.Fait.Episode;
                if (episode.Dispositif is not Dispositif.Rsa || (courant is { } fait && Episode.ComparerRangs(episode, fait) <= 0)) continue;
                if (suivant is not { } retenu || Episode.ComparerRangs(episode, retenu) < 0) suivant = episode;
            }
            if (suivant is not { } a) return new(personne.Id, dossiers) { NeeLe = personne.NeeLe };
            connus.Clear();
            foreach (var connu in personne.Faits)
                if (connu.Fait.Episode == a) connus.Add(connu);
            dossiers.Add(DossierRsa.Reconstituer(personne.Id, a, connus, personne.Deces, personne.Observation));
            courant = a;
        }
    }

    /// <summary>Son entrée de référence dans la période (R9) ; nulle si aucune n'y tombe. Retenue : toutes les formules d'une lecture la demandent.</summary>
    public Entrant? Reference(Periode periode)
    {
        if (_periode == periode) return _reference;
        _periode = periode;
        return _reference = Entrant.DeReference(Dossiers, periode);
    }

    /// <summary>Son épisode ouvert ce jour, le plus ancien : une personne compte une fois dans un stock (R9, R11) ; nul si aucun.</summary>
    public DossierRsa? OuvertLe(LocalDate jour)
    {
        if (_jour == jour) return _ouvert;
        DossierRsa? ancien = null;
        foreach (var dossier in Dossiers)
            if (dossier.EstOuvertLe(jour) && (ancien is null || EstPlusAncien(dossier, ancien))) ancien = dossier;
        _jour = jour;
        return _ouvert = ancien;
    }

    private static bool EstPlusAncien(DossierRsa a, DossierRsa b)
    {
        var (ouvertureA, ouvertureB) = (a.Ouverture!.Value, b.Ouverture!.Value);
        return (ouvertureA.Effet.CompareTo(ouvertureB.Effet) is var jour and not 0 ? jour : ouvertureA.Ordre.CompareTo(ouvertureB.Ordre)) < 0;
    }
}
