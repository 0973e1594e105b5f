using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Garantie;

/// <summary>Une personne, ses épisodes de garantie d'activité et d'accompagnement global, et ses entrées au RSA, que GAR-01 demande.</summary>
public sealed class PersonneGarantie
{
    private readonly PersonneLue _lue;
    private PersonneRsa? _rsa;

    private PersonneGarantie(PersonneLue lue)
    {
        _lue = lue;
        Garanties = Dossiers(Dispositif.GarantieActivite);
        Accompagnements = Dossiers(Dispositif.AccompagnementGlobal);
    }

    /// <summary>Identifiant interne.</summary>
    public Guid Id => _lue.Id;

    /// <summary>Épisodes de garantie d'activité.</summary>
    public Suite<DossierDAccompagnement> Garanties { get; }

    /// <summary>Épisodes d'accompagnement global.</summary>
    public Suite<DossierDAccompagnement> Accompagnements { get; }

    /// <summary>Reconstitue ses épisodes. Ne lève jamais.</summary>
    public static PersonneGarantie Reconstituer(PersonneLue personne) => new(personne);

    /// <summary>Entrée au RSA dans l'année civile, soumise aux droits et devoirs : un nouvel entrant de cette année.</summary>
    public bool EstEntreeEn(int annee)
    {
        _rsa ??= PersonneRsa.Reconstituer(_lue);
        foreach (var dossier in _rsa.Dossiers)
            foreach (var entree in dossier.Entrees)
                if (entree.Effet.Year == annee) return true;
        return false;
    }

    /// <summary>L'épisode par lequel la personne compte dans un stock : celui, en cours ce jour, qui a débuté le premier (R9) ; nul si aucun.</summary>
    public static DossierDAccompagnement? EnCoursLe(Suite<DossierDAccompagnement> dossiers, LocalDate jour)
    {
        DossierDAccompagnement? retenu = null;
        foreach (var dossier in dossiers)
            if (dossier.Suivi is { } suivi && suivi.EstEnCoursLe(jour) && (retenu is null || Precede(suivi.Debut, retenu.Suivi!.Value.Debut))) retenu = dossier;
        return retenu;
    }

    /// <summary>Dans l'ordre R1.</summary>
    internal static bool Precede(FaitConnu a, FaitConnu b) =>
        a.Fait.DateEffet != b.Fait.DateEffet ? a.Fait.DateEffet < b.Fait.DateEffet : a.Ordre < b.Ordre;

    private List<DossierDAccompagnement> Dossiers(Dispositif dispositif) =>
        [.. _lue.Episodes(dispositif).Select(episode => DossierDAccompagnement.Reconstituer(episode.Key, [.. episode], _lue.Deces))];
}
