using NodaTime;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Raconte un jeune, de son accueil à ce qui suit sa sortie.</summary>
internal sealed class RecitJeune
{
    private static readonly (string, int)[] Bases = [("L222-5-1", 34), ("L222-5-3", 60), ("L222-5-2", 6)];

    private static readonly (string, int)[] Lieux =
        [("famille", 46), ("etablissement", 36), ("lieuDeVie", 8), ("tiers", 6), ("autre", 4)];

    private readonly JeuneFictif _jeune;
    private readonly Plume _plume;
    private readonly Alea _alea;
    private readonly Signature _referent;

    private RecitJeune(JeuneFictif jeune, JournalFictif journal, Alea alea)
    {
        (_jeune, _alea, _referent) = (jeune, alea, ReferentielAse.Referent(alea));
        _plume = new(journal, alea, jeune.Personne.Id, jeune.Flux) { ConnuDes = Connu(jeune, alea), Fin = jeune.Sortie };
    }

    public static void Raconter(JeuneFictif jeune, JournalFictif journal, Alea alea)
    {
        var recit = new RecitJeune(jeune, journal, alea);
        if (recit.Accueillir() is not { } accueil)
            return;
        RecitAutonomie.Raconter(jeune, recit._plume, accueil, recit._referent);
        var dernier = RecitMajorite.Raconter(jeune, recit._plume, accueil, recit._referent);
        RecitSortieAse.Raconter(jeune, recit._plume, dernier, recit._referent);
    }

    /// <summary>
    /// Le dossier s'ouvre dans l'outil à l'approche des seize ans, ou à l'accueil s'il vient plus tard. Ouvert d'un coup à la mise en
    /// service pour ceux qui y sont déjà.
    /// </summary>
    private static LocalDate Connu(JeuneFictif jeune, Alea alea)
    {
        var approche = jeune.Personne.Naissance.PlusYears(16).PlusDays(-alea.Entier(5, 150));
        var accueilSu = LocalDate.Min(jeune.Accueil.PlusDays(alea.Entier(0, 6)), jeune.Sortie);
        var jour = LocalDate.Max(jeune.Accueil, JoursDeBureau.AuPlusTard(LocalDate.Max(approche, accueilSu)));
        return LocalDate.Max(Ouverture.Jour, jour);
    }

    private FaitFictif? Accueillir()
    {
        PersonneNouvelle.Connaitre(_jeune.Personne, _plume, _jeune.Accueil, _referent);
        var donnees = new Champs { { "base", _alea.Pese(Bases) }, { "lieu", _alea.Pese(Lieux) } };
        if (_jeune.EstSeul)
            donnees.Add("mna", true);
        return _plume.Consigner("AccueilAseDebute", _jeune.Accueil, _plume.ConnuDes, donnees, _referent);
    }
}
