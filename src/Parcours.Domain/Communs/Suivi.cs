using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>Un suivi qui dure, du jour de son début, inclus, à celui de sa fin, exclu (R11).</summary>
/// <param name="Debut">Ce qui le commence.</param>
/// <param name="Fin">Ce qui l'achève ; nul s'il court au jour d'observation.</param>
public readonly record struct Suivi(FaitConnu Debut, FaitConnu? Fin)
{
    /// <summary>En cours ce jour : la fin du jour même ne l'est plus (R11).</summary>
    public bool EstEnCoursLe(LocalDate jour) => Debut.Fait.DateEffet <= jour && !(Fin?.Fait.DateEffet <= jour);

    /// <summary>En cours au moins un jour de la période (R11).</summary>
    public bool EstEnCoursUnJourDe(Periode periode)
    {
        // Le premier jour où il peut l'être suffit : en cours plus tard, il l'était déjà.
        var premier = Debut.Fait.DateEffet > periode.Debut ? Debut.Fait.DateEffet : periode.Debut;
        return premier <= periode.Fin && EstEnCoursLe(premier);
    }
}
