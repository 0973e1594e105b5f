namespace Parcours.Domain.Communs;

/// <summary>
/// Déroule les règles d'un acte dans l'ordre où on les lit, après celles qui valent pour tous (B0), et conclut. Le premier
/// refus l'emporte ; un refus qui dépend d'un autre fait devient une alerte hors de la saisie.
/// </summary>
public sealed class Examen
{
    private readonly Fait _fait;
    private readonly Contexte _contexte;
    private readonly List<Alerte> _alertes = [];
    private readonly long? _dejaConnu;
    private Refus? _refus;

    /// <summary>Ouvre l'examen d'un fait proposé sur le dossier d'une personne.</summary>
    public Examen(Fait fait, DossierPersonne personne, Contexte contexte)
    {
        (_fait, _contexte) = (fait, contexte);
        if (contexte.Origine is Origine.Saisie) _dejaConnu = personne.OrdreDUnFaitIdentique(fait);

        var futurAdmis = fait is IFaitDeCaisse && contexte.Origine is Origine.Lot;
        Refuser(fait.DateEffet > contexte.Aujourdhui && !futurAdmis, new("effet-futur",
            "La date d'effet est dans le futur : une date prévue se donne dans le champ prévu pour elle.", "B0"));
        if (fait.Episode.Dispositif is not Dispositif.Personne)
            Alerter(personne.FinDe(fait.Episode) is { } fin && fait.DateEffet > fin, "fait-posterieur-a-la-cloture",
                "Le fait est postérieur à la clôture de l'épisode ou au décès : il est gardé, mais ne compte pas (R8).");
        Alerter(contexte.Baremes.EstTardive(fait.DateEffet, contexte.Aujourdhui), "saisie-tardive",
            "Le fait est saisi longtemps après sa date d'effet.");
    }

    /// <summary>Refuse si la règle est enfreinte.</summary>
    public Examen Refuser(bool enfreinte, Refus refus)
    {
        if (!enfreinte || _refus is not null) return this;
        if (refus.DependDUnAutreFait && _contexte.Origine is Origine.Lot) _alertes.Add(new(refus.Code, refus.Phrase));
        else _refus = refus;
        return this;
    }

    /// <summary>Marque le fait si la situation est douteuse, sans le refuser.</summary>
    public Examen Alerter(bool douteux, string code, string phrase)
    {
        if (douteux) _alertes.Add(new(code, phrase));
        return this;
    }

    /// <summary>Marque un territoire absent du référentiel du département.</summary>
    public Examen AlerterSiInconnu(string? territoire) =>
        Alerter(territoire is not null && _contexte.Territoires is { } connus && !connus.Contains(territoire), "territoire-inconnu",
            "Le territoire n'est pas au référentiel du département.");

    /// <summary>Redire un fait connu ne consigne rien, même si une règle s'y opposerait désormais ; sinon refus, sinon consignation.</summary>
    public Decision Conclure() =>
        _dejaConnu is { } ordre ? new Decision.RienAFaire(ordre)
        : _refus is not null ? new Decision.Refuser(_refus)
        : new Decision.Consigner(_fait, _alertes);
}
