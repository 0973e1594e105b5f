using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>
/// Les entrants RSA de la démonstration, tels qu'ils sont déjà racontés : ces récits les prolongent sans rien y changer. Un mort n'y
/// figure pas, même par erreur : son décès terminerait tout (C1).
/// </summary>
internal sealed class Candidats
{
    private readonly Dictionary<int, List<EpisodeFictif>> _parAnnee = [];
    private readonly HashSet<(int Annee, string Personne)> _entres = [];
    private readonly Dictionary<(string Famille, string Personne), int> _rangs = [];

    /// <param name="rsa">Le récit du RSA.</param>
    public Candidats(RecitRsa rsa)
    {
        var morts = rsa.Journal.Faits.Where(fait => fait.Type == "PersonneDecedee").Select(fait => fait.Personne).ToHashSet(StringComparer.Ordinal);
        foreach (var fait in rsa.Journal.Faits.Where(fait => fait.Type == "DroitRsaNotifie"))
            _entres.Add((fait.Effet.Year, fait.Personne!));
        foreach (var (plan, cohorte) in rsa.Cohortes)
        {
            _parAnnee[plan.Annee] = cohorte.FindAll(e => e is { FaitEntree.EstRectifie: false, FaitOrientation: not null, Fin: not null }
                && !e.Jalons.OrientationSaisieTard && !morts.Contains(e.Personne.Id));
        }
    }

    /// <summary>Les orientés entrés cette année, dans un ordre tiré au sort.</summary>
    public List<EpisodeFictif> De(int annee, Alea alea)
    {
        var melange = new List<EpisodeFictif>(_parAnnee.GetValueOrDefault(annee, []));
        alea.Melanger(melange);
        return melange;
    }

    /// <summary>Les entrés d'une année antérieure qui ne sont pas revenus cette année-là.</summary>
    public List<EpisodeFictif> Anciens(int annee, Alea alea)
    {
        List<EpisodeFictif> anciens = [.. De(annee - 1, alea), .. De(annee - 2, alea)];
        anciens.RemoveAll(e => _entres.Contains((annee, e.Personne.Id)));
        return anciens;
    }

    /// <summary>Jour où l'orientation d'un entrant est sue : rien ne s'y ajoute avant.</summary>
    public static LocalDate ConnuLe(EpisodeFictif episode) =>
        LocalDate.Max(episode.FaitEntree!.EnregistreLe, LocalDate.Max(episode.FaitOrientation!.EnregistreLe, episode.Jalons.Orientation!.Value));

    /// <summary>Le flux suivant de cette famille pour cette personne.</summary>
    public string Flux(string famille, PersonneFictive personne)
    {
        var rang = _rangs.GetValueOrDefault((famille, personne.Id)) + 1;
        _rangs[(famille, personne.Id)] = rang;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{famille}/{personne.Id}/{rang}");
    }
}
