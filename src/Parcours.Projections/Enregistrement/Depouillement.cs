using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;

namespace Parcours.Projections.Enregistrement;

/// <summary>Un fait retenu, à ajouter au flux de sa personne.</summary>
internal sealed record Ajout(Guid Id, Depot Depot, Fait Fait, IReadOnlyList<Alerte> Alertes);

/// <summary>Décide des dépôts l'un après l'autre, chacun voyant ceux d'avant comme s'ils étaient déjà consignés.</summary>
/// <param name="contexte">Jour, origine, barèmes.</param>
/// <param name="flux">Les flux lus.</param>
/// <param name="parId">Les faits lus par leur identifiant.</param>
/// <param name="versions">Versions des flux qui ne se lisent pas ; nul s'il n'y en a pas.</param>
/// <param name="fusions">Ce qui entoure les fusions proposées ; nul s'il n'y en a pas.</param>
internal sealed class Depouillement(
    Contexte contexte, ILookup<Guid, EvenementLu> flux, IReadOnlyDictionary<Guid, EvenementLu> parId, IReadOnlyDictionary<Guid, long>? versions = null, AutourDesFusions? fusions = null)
{
    private readonly Dictionary<Guid, List<FaitConsigne>> _journal = [];
    private readonly Dictionary<Guid, Ajout> _ajoutParId = [];
    private readonly List<Func<Func<Guid, long>, Depose>> _sorts = [];
    private readonly Dictionary<long, Guid> _idParPlaceProvisoire = [];
    private readonly Dictionary<Guid, long> _placeParId = [];
    private long _provisoire = long.MaxValue / 2;

    /// <summary>Les ajouts, par personne, dans l'ordre.</summary>
    public Dictionary<Guid, List<Ajout>> Ajouts { get; } = [];

    /// <summary>Version du flux Marten avant les ajouts.</summary>
    public long VersionDuFlux(Guid personne) => versions is not null && Ajouts[personne][0].Depot.EstSansLecture ? versions.GetValueOrDefault(personne) : flux[personne].Select(lu => lu.Version).DefaultIfEmpty(0).Max();

    /// <summary>Le sort de chaque dépôt, une fois les positions connues.</summary>
    public IReadOnlyList<Depose> Sorts(Func<Guid, long> position) => [.. _sorts.Select(sort => sort(position))];

    public void Decider(Depot depot, Guid id)
    {
        var (journal, evenements) = depot.EstSansLecture ? (CibleDe(depot), EntrevusDe(depot)) : (JournalDe(depot.Personne), flux[depot.Personne]);
        var dossier = depot.EstSansLecture && journal.Count == 0 ? DossierPersonne.Inconnue : DossierPersonne.Reconstituer(journal);
        // Avant tout le reste : un refus, une version, un fait déjà connu diraient qu'il existe.
        var admission = depot.Admettre?.Invoke(dossier, evenements) ?? Admission.Ouvert;
        if (admission is Admission.Invisible)
        {
            Noter(new Depose.PersonneInconnue());
            return;
        }
        if (admission is Admission.Interdit)
        {
            Noter(new Depose.Interdit());
            return;
        }
        if (admission is Admission.Limite)
        {
            Noter(new Depose.Limite());
            return;
        }
        if (parId.TryGetValue(id, out var connu))
        {
            var identique = connu.Personne == depot.Personne && EstLeMeme(connu.Consigne.Fait, depot.Fait);
            Noter(identique ? new Depose.DejaConnu(connu.Consigne.Position, Version(depot, dossier, connu.Consigne.Fait.Episode)) : DejaConnuAutrement);
            return;
        }
        if (_ajoutParId.TryGetValue(id, out var ajoute))
        {
            var version = Version(depot, dossier, ajoute.Fait.Episode);
            if (ajoute.Depot.Personne == depot.Personne && EstLeMeme(ajoute.Fait, depot.Fait))
                _sorts.Add(position => new Depose.DejaConnu(position(id), version));
            else Noter(DejaConnuAutrement);
            return;
        }
        // L'identifiant interne d'un agent n'est pas celui d'une personne : ni décès ni épisode n'entrent sur son flux, ni l'inverse.
        if (depot.ExigePersonneConnue && dossier.Genre != Famille.De(depot.Fait.Episode.Dispositif).Genre)
        {
            Noter(new Depose.PersonneInconnue());
            return;
        }
        if (depot.VersionAttendue is { } attendue && Version(depot, dossier, depot.Fait.Episode) is var actuelle && actuelle != attendue)
        {
            Noter(new Depose.Depasse(actuelle));
            return;
        }
        switch (CatalogueEvenements.ParType[depot.Fait.GetType()].Acte.Decider(depot.Fait, dossier, ContexteDe(depot)))
        {
            // Redire ce qui est déjà connu reste possible à qui l'a dit.
            case not Decision.RienAFaire when admission is Admission.Ferme:
                Noter(PlusConfie);
                break;
            case Decision.Refuser refuser:
                Noter(new Depose.Refuse(refuser.Refus));
                break;
            case Decision.RienAFaire rien:
                NoterDejaConnu(rien.Ordre, Version(depot, dossier, depot.Fait.Episode));
                break;
            case Decision.Consigner consigner:
                Ajouter(new(id, depot, consigner.Fait, contexte.Marquer(consigner.Alertes, depot.Provenance.OrganismeAuteur)), journal, Version(depot, dossier, consigner.Fait.Episode) + 1);
                break;
            case var autre:
                throw new InvalidOperationException(autre.GetType().Name);
        }
    }

    /// <summary>Une fusion se décide sur d'autres flux que le sien, ceux que le lot vient d'allonger compris.</summary>
    private Contexte ContexteDe(Depot depot) => depot.Fait is PersonnesFusionnees fusion && fusions is not null
        ? contexte with { Fusion = fusions.Situer(depot.Personne, fusion.Conservee, JournalDe) } : contexte;

    private static Depose.Refuse PlusConfie { get; } =
        new(new Refus("dossier-plus-confie", "Ce dossier ne vous est plus confié : vous gardez ce qui précède, vous n'y écrivez plus."));

    private static Depose.Refuse DejaConnuAutrement { get; } =
        new(new Refus("fait-deja-connu", "Un fait de ce même id est déjà connu avec un autre contenu."));

    private void Ajouter(Ajout ajout, List<FaitConsigne> journal, int version)
    {
        _idParPlaceProvisoire[_provisoire] = ajout.Id;
        _placeParId[ajout.Id] = _provisoire;
        journal.Add(new(ajout.Id, _provisoire++, ajout.Fait));
        _ajoutParId[ajout.Id] = ajout;
        if (!Ajouts.TryGetValue(ajout.Depot.Personne, out var ajouts)) Ajouts[ajout.Depot.Personne] = ajouts = [];
        ajouts.Add(ajout);
        _sorts.Add(position => new Depose.Consigne(position(ajout.Id), version, ajout.Alertes));
    }

    /// <summary>La place d'un fait du même lot n'est que provisoire tant que le journal ne l'a pas numéroté.</summary>
    private void NoterDejaConnu(long place, int version) => _sorts.Add(position =>
        new Depose.DejaConnu(_idParPlaceProvisoire.TryGetValue(place, out var id) ? position(id) : place, version));

    private void Noter(Depose sort) => _sorts.Add(_ => sort);

    /// <summary>D'un flux qui ne se lit pas, la version est le nombre de ses faits : il n'a qu'un épisode.</summary>
    private int Version(Depot depot, DossierPersonne dossier, Episode episode) => !depot.EstSansLecture ? dossier.Version(episode)
        : (int)versions!.GetValueOrDefault(depot.Personne) + (Ajouts.TryGetValue(depot.Personne, out var ajouts) ? ajouts.Count : 0);

    /// <summary>Ce qu'un fait d'un flux sans lecture doit savoir des autres : rien ; une retouche, ce qui la précède dans sa chaîne.</summary>
    private List<FaitConsigne> CibleDe(Depot depot)
    {
        if (depot.Fait is not FaitTransversal) return [];
        List<FaitConsigne> connus = [.. EntrevusDe(depot).Select(lu => lu.Consigne)];
        if (Ajouts.TryGetValue(depot.Personne, out var ajouts)) connus.AddRange(ajouts.Select(ajout => new FaitConsigne(ajout.Id, _placeParId[ajout.Id], ajout.Fait)));
        return connus;
    }

    private IEnumerable<EvenementLu> EntrevusDe(Depot depot) => depot.Fait is FaitTransversal ? parId.Values.Where(lu => lu.Personne == depot.Personne) : [];

    private List<FaitConsigne> JournalDe(Guid personne)
    {
        if (!_journal.TryGetValue(personne, out var journal))
            _journal[personne] = journal = [.. flux[personne].Select(lu => lu.Consigne)];
        return journal;
    }

    /// <summary>Un transversal prend l'épisode de sa cible en étant consigné : seul son contenu se compare.</summary>
    private static bool EstLeMeme(Fait connu, Fait propose) =>
        Forme.SontIdentiques(connu, propose is FaitTransversal ? propose with { Episode = connu.Episode } : propose);
}
