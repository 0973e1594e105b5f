using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Transversal;

namespace Parcours.Domain.Rsa;

/// <summary>Un fait et son rang de connaissance, qui départage les faits du même jour (R1).</summary>
public readonly record struct Jalon<T>(long Ordre, T Fait) where T : Fait
{
    /// <summary>Date d'effet.</summary>
    public LocalDate Effet => Fait.DateEffet;

    /// <summary>Le même fait, sans son type.</summary>
    public FaitConnu Connu => new(Ordre, Fait);
}

/// <summary>Une entrée soumise aux droits et devoirs : ouverture, ou passage à soumis en cours de droit (B1).</summary>
/// <param name="Depart">Le fait d'entrée.</param>
/// <param name="Ouverture">L'ouverture de l'épisode, qui porte la nature et le rôle.</param>
/// <param name="Territoire">Territoire à l'entrée (R10).</param>
/// <param name="Sortie">Première sortie à partir de l'entrée : clôture, décès, passage à non soumis (R8) ; nulle si aucune.</param>
public sealed record EntreeRsa(FaitConnu Depart, DroitRsaNotifie Ouverture, string Territoire, FaitConnu? Sortie)
{
    /// <summary>Jour de l'entrée.</summary>
    public LocalDate Effet => Depart.Fait.DateEffet;
}

/// <summary>
/// Un épisode RSA reconstitué : les jalons que les formules lisent, dans l'ordre R1, sans ce qui suit la clôture ou le
/// décès (R8). Aucun seuil, aucun jugement : ils sont dans les définitions.
/// </summary>
public sealed class DossierRsa
{
    // Nulles tant qu'il n'y a rien : une cohorte tient des dizaines de milliers de dossiers, la plupart sans rien de rare.
    private List<Jalon<OrientationNotifiee>>? _orientations;
    private List<Jalon<RendezVousFixe>>? _rendezVous;
    private List<RendezVousAnnule>? _annulations;
    private List<Jalon<ContratSigne>>? _contrats;
    private List<EntreeRsa>? _entrees;
    private List<Jalon<RendezVousTenu>>? _tenus;
    private List<Jalon<RendezVousManque>>? _manques;
    private List<Jalon<RelanceEffectuee>>? _relances;
    private List<Jalon<DiagnosticRealise>>? _diagnostics;
    private List<Jalon<DiagnosticPartage>>? _partages;
    private List<Jalon<DiagnosticConjointRealise>>? _conjoints;
    private List<FaitConnu>? _sanctions;
    private List<(LocalDate Jour, string Territoire)>? _territoires;

    private DossierRsa(Guid personne, Episode episode) => (Personne, Episode) = (personne, episode);

    /// <summary>Identifiant interne de la personne.</summary>
    public Guid Personne { get; }

    /// <summary>L'épisode.</summary>
    public Episode Episode { get; }

    /// <summary>Entrées soumises, de la première à la dernière.</summary>
    public Suite<EntreeRsa> Entrees => _entrees;

    /// <summary>Ouverture la plus ancienne ; nulle si elle n'est pas encore connue.</summary>
    public Jalon<DroitRsaNotifie>? Ouverture { get; private set; }

    /// <summary>Ce qui a fermé l'épisode ; nul s'il est ouvert au jour d'observation.</summary>
    public FaitConnu? Fin { get; private set; }

    /// <summary>Orientations, dans l'ordre de leur effet.</summary>
    public Suite<Jalon<OrientationNotifiee>> Orientations => _orientations;

    /// <summary>Contrats, dans l'ordre de leur signature.</summary>
    public Suite<Jalon<ContratSigne>> Contrats => _contrats;

    /// <summary>Rendez-vous de tout objet, dans l'ordre de leur fixation.</summary>
    public Suite<Jalon<RendezVousFixe>> RendezVous => _rendezVous;

    /// <summary>Rendez-vous tenus.</summary>
    public Suite<Jalon<RendezVousTenu>> RendezVousTenus => _tenus;

    /// <summary>Absences.</summary>
    public Suite<Jalon<RendezVousManque>> RendezVousManques => _manques;

    /// <summary>Relances.</summary>
    public Suite<Jalon<RelanceEffectuee>> Relances => _relances;

    /// <summary>Diagnostics réalisés.</summary>
    public Suite<Jalon<DiagnosticRealise>> Diagnostics => _diagnostics;

    /// <summary>Diagnostics partagés.</summary>
    public Suite<Jalon<DiagnosticPartage>> Partages => _partages;

    /// <summary>Diagnostics conjoints de réexamen.</summary>
    public Suite<Jalon<DiagnosticConjointRealise>> DiagnosticsConjoints => _conjoints;

    /// <summary>Décisions de suspension et de suppression.</summary>
    public Suite<FaitConnu> Sanctions => _sanctions;

    /// <summary>Première orientation par l'effet, non par l'enregistrement ; une réorientation ultérieure ne la change pas.</summary>
    public Jalon<OrientationNotifiee>? PremiereOrientation => _orientations?[0];

    /// <summary>Territoire au dernier jour reconstitué.</summary>
    public string? Territoire { get; private set; }

    /// <summary>Territoires successifs ; vide s'il n'a jamais changé.</summary>
    public Suite<(LocalDate Jour, string Territoire)> Territoires => _territoires;

    /// <summary>
    /// Rendez-vous de référence : le premier rendez-vous d'accompagnement par sa date de fixation, en sautant ceux que
    /// l'organisme a annulés ; annulé ou manqué par la personne, il le reste.
    /// </summary>
    public Jalon<RendezVousFixe>? RendezVousDeReference
    {
        get
        {
            if (_rendezVous is null) return null;
            foreach (var fixe in _rendezVous)
                if (fixe.Fait.Objet is ObjetRendezVous.Accompagnement && !AnnuleParLOrganisme(fixe.Fait.Rdv)) return fixe;
            return null;
        }
    }

    /// <summary>Reconstitue un épisode tel que connu, au jour d'observation. Ne lève jamais.</summary>
    /// <param name="personne">Identifiant interne.</param>
    /// <param name="episode">Épisode.</param>
    /// <param name="connus">Faits de l'épisode tels que connus, dans n'importe quel ordre ; triés sur place.</param>
    /// <param name="deces">Décès de la personne tel que connu, nul si aucun.</param>
    /// <param name="observation">Jour d'observation : les effets postérieurs sont écartés (R1).</param>
    public static DossierRsa Reconstituer(Guid personne, Episode episode, List<FaitConnu> connus, FaitConnu? deces, LocalDate observation)
    {
        connus.Sort(static (a, b) => a.Fait.DateEffet.CompareTo(b.Fait.DateEffet) is var jour and not 0 ? jour : a.Ordre.CompareTo(b.Ordre));
        var dossier = new DossierRsa(personne, episode) { Fin = FinDe(connus, deces, observation) };
        var dernierJour = dossier.Fin is { } fin ? fin.Fait.DateEffet : observation;
        bool? soumis = null;
        foreach (var connu in connus)
        {
            if (connu.Fait.DateEffet > dernierJour) break;
            soumis = dossier.Replier(connu, soumis);
        }
        return dossier;
    }

    private static FaitConnu? FinDe(List<FaitConnu> connus, FaitConnu? deces, LocalDate observation)
    {
        FaitConnu? fin = deces is { } d && d.Fait.DateEffet <= observation ? d : null;
        foreach (var connu in connus)
        {
            if (connu.Fait.DateEffet > observation || (fin is { } plusTot && connu.Fait.DateEffet > plusTot.Fait.DateEffet)) break;
            if (connu.Fait is ICloture) return connu;
        }
        return fin;
    }

    private bool? Replier(FaitConnu connu, bool? soumis)
    {
        switch (connu.Fait)
        {
            case DroitRsaNotifie ouverture:
                Ouverture ??= new(connu.Ordre, ouverture);
                Situer(ouverture.DateEffet, ouverture.Territoire);
                if (ouverture.SoumisDroitsDevoirs) (_entrees ??= new(1)).Add(new(connu, ouverture, ouverture.Territoire, Fin));
                return ouverture.SoumisDroitsDevoirs;
            case StatutDroitsDevoirsModifie statut when soumis is not null:
                if (statut is { SoumisDroitsDevoirs: true, Territoire: { } nouveau }) Situer(statut.DateEffet, nouveau);
                if (statut.SoumisDroitsDevoirs && soumis is false) (_entrees ??= new(1)).Add(new(connu, Ouverture!.Value.Fait, Territoire!, Fin));
                else if (!statut.SoumisDroitsDevoirs && soumis is true) Sortir(connu);
                return statut.SoumisDroitsDevoirs;
            case TerritoireChange changement:
                Situer(changement.DateEffet, changement.Vers);
                return soumis;
            case OrientationNotifiee orientation:
                (_orientations ??= new(1)).Add(new(connu.Ordre, orientation));
                return soumis;
            case RendezVousFixe fixe:
                (_rendezVous ??= new(1)).Add(new(connu.Ordre, fixe));
                return soumis;
            case RendezVousAnnule annule:
                (_annulations ??= new(1)).Add(annule);
                return soumis;
            case ContratSigne contrat:
                (_contrats ??= new(1)).Add(new(connu.Ordre, contrat));
                return soumis;
            default:
                Retenir(connu);
                return soumis;
        }
    }

    /// <summary>Ce qui n'est ni entrée, ni sortie, ni jalon de la série : suspensions et sanctions n'arrêtent aucune horloge (B1).</summary>
    private void Retenir(FaitConnu connu)
    {
        switch (connu.Fait)
        {
            case RendezVousTenu tenu: (_tenus ??= new(1)).Add(new(connu.Ordre, tenu)); break;
            case RendezVousManque manque: (_manques ??= new(1)).Add(new(connu.Ordre, manque)); break;
            case RelanceEffectuee relance: (_relances ??= new(1)).Add(new(connu.Ordre, relance)); break;
            case DiagnosticRealise diagnostic: (_diagnostics ??= new(1)).Add(new(connu.Ordre, diagnostic)); break;
            case DiagnosticPartage partage: (_partages ??= new(1)).Add(new(connu.Ordre, partage)); break;
            case DiagnosticConjointRealise conjoint: (_conjoints ??= new(1)).Add(new(connu.Ordre, conjoint)); break;
            case SuspensionDecidee or SuppressionDecidee: (_sanctions ??= new(1)).Add(connu); break;
            default: break;
        }
    }

    /// <summary>Presque aucun dossier ne change de territoire : l'histoire ne se garde qu'au second.</summary>
    private void Situer(LocalDate jour, string territoire)
    {
        if (_territoires is null && Territoire is { } premier && premier != territoire) _territoires = [(LocalDate.MinIsoValue, premier)];
        _territoires?.Add((jour, territoire));
        Territoire = territoire;
    }

    /// <summary>Le passage à non soumis vaut sortie, ce jour, de toute entrée encore sans sortie (B1).</summary>
    private void Sortir(FaitConnu passage)
    {
        for (var i = 0; i < _entrees!.Count; i++)
            if (_entrees[i].Sortie is not { } sortie || sortie.Fait is not StatutDroitsDevoirsModifie)
                _entrees[i] = _entrees[i] with { Sortie = passage };
    }

    private bool AnnuleParLOrganisme(string rdv)
    {
        if (_annulations is null) return false;
        foreach (var annulation in _annulations)
            if (annulation.Initiative is InitiativeAnnulation.Organisme && annulation.Rdv == rdv) return true;
        return false;
    }
}
