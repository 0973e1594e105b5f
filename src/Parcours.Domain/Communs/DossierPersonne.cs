using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Communs;

/// <summary>
/// Tout ce que le journal sait d'une personne, de quoi décider d'un acte. Les effets futurs y sont : une clôture annoncée
/// par la caisse compte pour refuser un second épisode. Un flux qui ne suit personne (formation) se lit de même, par l'objet qu'il suit.
/// </summary>
public sealed class DossierPersonne
{
    private readonly IReadOnlyCollection<FaitConsigne> _journal;
    private readonly List<FaitConnu> _connus;

    private DossierPersonne(IReadOnlyCollection<FaitConsigne> journal, long position)
    {
        _journal = journal;
        _connus = Connaissance.A(journal, position);
        foreach (var connu in _connus)
            if (connu.Fait is PersonneDecedee deces && !(deces.DateEffet > DecedeeLe)) DecedeeLe = deces.DateEffet;
    }

    /// <summary>Personne dont le journal ne sait rien.</summary>
    public static DossierPersonne Inconnue { get; } = new([], long.MaxValue);

    /// <summary>Date du décès, nulle si aucun n'est connu.</summary>
    public LocalDate? DecedeeLe { get; }

    /// <summary>Le journal ne sait rien de la personne.</summary>
    public bool EstInconnue => _journal.Count == 0;

    /// <summary>Ce que le flux suit, personne ou agent (<see cref="Famille.Genre"/>) ; nul si le journal n'en sait rien.</summary>
    public string? Genre => EstInconnue ? null : Famille.De(_journal.First().Fait.Episode.Dispositif).Genre;

    /// <summary>Les faits tels que connus, tous épisodes confondus.</summary>
    public IReadOnlyList<FaitConnu> Connus => _connus;

    /// <summary>Reconstitue le dossier à partir des faits consignés, dans n'importe quel ordre.</summary>
    public static DossierPersonne Reconstituer(IReadOnlyCollection<FaitConsigne> journal, long position = long.MaxValue) => new(journal, position);

    /// <summary>Les faits connus d'un type, dans un épisode.</summary>
    public IEnumerable<T> Faits<T>(Episode episode) where T : class =>
        _connus.Where(connu => connu.Fait.Episode == episode).Select(connu => connu.Fait).OfType<T>();

    /// <summary>Les épisodes de la famille où un fait est connu.</summary>
    public IEnumerable<Episode> Episodes(Dispositif dispositif) =>
        _connus.Select(connu => connu.Fait.Episode).Where(episode => episode.Dispositif == dispositif).Distinct();

    /// <summary>Le jour où l'épisode se ferme : clôture ou décès, le premier des deux (R8) ; nul s'il est ouvert.</summary>
    public LocalDate? FinDe(Episode episode)
    {
        var fin = DecedeeLe;
        foreach (var connu in _connus)
            if (connu.Fait is ICloture && connu.Fait.Episode == episode && !(connu.Fait.DateEffet > fin)) fin = connu.Fait.DateEffet;
        return fin;
    }

    /// <summary>Le premier jour d'ouverture connu de l'épisode ; nul si aucun.</summary>
    public LocalDate? DebutDe(Episode episode)
    {
        LocalDate? debut = null;
        foreach (var connu in _connus)
            if (connu.Fait is IOuverture && connu.Fait.Episode == episode && !(connu.Fait.DateEffet > debut)) debut = connu.Fait.DateEffet;
        return debut;
    }

    /// <summary>La place d'un fait vivant qui dit exactement la même chose ; nulle sinon.</summary>
    public long? OrdreDUnFaitIdentique(Fait fait)
    {
        foreach (var connu in _connus)
            if (Forme.SontIdentiques(connu.Fait, fait)) return connu.Ordre;
        return null;
    }

    /// <summary>Le fait de cet identifiant, transversal compris ; nul s'il n'est pas au journal de la personne.</summary>
    public FaitConsigne? Trouver(Guid id) => _journal.FirstOrDefault(consigne => consigne.Id == id);

    /// <summary>Le fait n'est pas annulé.</summary>
    public bool EstVivant(FaitConsigne fait) => Connaissance.EstVivant(fait, _journal, long.MaxValue);

    /// <summary>La valeur du fait, corrections appliquées, qu'il soit annulé ou non : celle qu'il a, ou aurait s'il revivait.</summary>
    public Fait ValeurCorrigee(FaitConsigne fait) => Connaissance.ValeurCorrigee(fait, _journal, long.MaxValue);

    /// <summary>La valeur connue du fait de cette place ; nulle s'il est annulé ou transversal.</summary>
    public Fait? ValeurConnue(long ordre)
    {
        foreach (var connu in _connus)
            if (connu.Ordre == ordre) return connu.Fait;
        return null;
    }

    /// <summary>Nombre de faits consignés dans l'épisode, retouches comprises : la version publique (<c>ETag</c>, conception §2).</summary>
    public int Version(Episode episode) => _journal.Count(consigne => consigne.Fait.Episode == episode);
}
