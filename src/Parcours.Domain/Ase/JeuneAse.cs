using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Un accueil, de son début à la sortie qui le finit.</summary>
/// <param name="Debut">Début de l'accueil.</param>
/// <param name="Fin">Sortie ; nulle si l'accueil court au jour d'observation.</param>
public readonly record struct Accueil(FaitConnu Debut, FaitConnu? Fin)
{
    /// <summary>Jour du début.</summary>
    public LocalDate Du => Debut.Fait.DateEffet;

    /// <summary>Jour de la sortie ; nul sans sortie.</summary>
    public LocalDate? Au => Fin?.Fait.DateEffet;
}

/// <summary>
/// Un jeune suivi par l'aide sociale à l'enfance, reconstitué : ses faits dans l'ordre R1, sans ce qui suit le décès (B0). Une sortie
/// n'est pas une clôture : les faits qui la suivent comptent (C4). Aucun âge, aucun seuil : ils sont dans les définitions.
/// </summary>
public sealed class JeuneAse
{
    private readonly List<FaitConnu> _faits = [];
    private List<Accueil>? _accueils;

    private JeuneAse(PersonneLue personne) => (Id, NeLe, Observation) = (personne.Id, personne.NeeLe is { } ne && ne <= personne.Observation ? ne : null, personne.Observation);

    /// <summary>L'épisode de ces faits : un parcours par personne.</summary>
    public static Episode Episode { get; } = new(Dispositif.Ase, "");

    /// <summary>Identifiant interne.</summary>
    public Guid Id { get; }

    /// <summary>Date de naissance ; nulle si elle n'est pas connue ou pas encore venue, et l'âge ne range alors le jeune nulle part.</summary>
    public LocalDate? NeLe { get; }

    /// <summary>Jour d'observation.</summary>
    public LocalDate Observation { get; }

    /// <summary>Le décès, qui ferme tout ; une sortie de motif décès en vaut un (C4). Le plus ancien des deux.</summary>
    public FaitConnu? Deces { get; private set; }

    /// <summary>Jour du décès ; nul s'il n'est pas connu.</summary>
    public LocalDate? DecedeLe => Deces?.Fait.DateEffet;

    /// <summary>Les faits du parcours, dans l'ordre R1 ; les sorties de motif décès n'y sont pas.</summary>
    public IReadOnlyList<FaitConnu> Faits => _faits;

    /// <summary>Les accueils, du premier au dernier. Un accueil dit deux fois sans sortie n'en fait qu'un.</summary>
    public IReadOnlyList<Accueil> Accueils => _accueils ?? [];

    /// <summary>Reconstitue un jeune tel que lu. Ne lève jamais.</summary>
    public static JeuneAse Reconstituer(PersonneLue personne)
    {
        var jeune = new JeuneAse(personne) { Deces = PremierDeces(personne) };
        foreach (var connu in personne.Faits)
        {
            if (connu.Fait.DateEffet > jeune.DecedeLe) break;
            if (connu.Fait.Episode.Dispositif is Dispositif.Ase) jeune.Replier(connu);
        }
        return jeune;
    }

    /// <summary>Le premier fait d'un type, par l'effet ; nul s'il n'y en a pas.</summary>
    public FaitConnu? Premier<T>() where T : Fait
    {
        foreach (var connu in _faits)
            if (connu.Fait is T) return connu;
        return null;
    }

    /// <summary>Le dernier fait d'un type dont l'effet n'est pas postérieur au jour ; nul s'il n'y en a pas.</summary>
    public FaitConnu? Dernier<T>(LocalDate jour) where T : Fait
    {
        for (var i = _faits.Count - 1; i >= 0; i--)
            if (_faits[i].Fait is T && _faits[i].Fait.DateEffet <= jour) return _faits[i];
        return null;
    }

    /// <summary>La désignation de personne lien en vigueur un jour : la dernière, si aucune révocation ne la suit.</summary>
    public FaitConnu? PersonneLien(LocalDate jour)
    {
        for (var i = _faits.Count - 1; i >= 0; i--)
        {
            if (_faits[i].Fait.DateEffet > jour) continue;
            if (_faits[i].Fait is PersonneLienDesignee) return _faits[i];
            if (_faits[i].Fait is PersonneLienRevoquee) return null;
        }
        return null;
    }

    private static FaitConnu? PremierDeces(PersonneLue personne)
    {
        foreach (var connu in personne.Faits)
        {
            if (connu.Fait.DateEffet > personne.Deces?.Fait.DateEffet) break;
            if (connu.Fait is SortieAse { Motif: MotifSortie.Deces }) return connu;
        }
        return personne.Deces;
    }

    private void Replier(FaitConnu connu)
    {
        switch (connu.Fait)
        {
            case AccueilAseDebute when _accueils is null or [.., { Fin: not null }]:
                (_accueils ??= new(1)).Add(new(connu, null));
                break;
            case SortieAse { Motif: MotifSortie.Deces }:
                // Elle vaut décès, non sortie : ni unité, ni fin d'accueil.
                return;
            case SortieAse when _accueils is [.., { Fin: null } ouvert]:
                _accueils[^1] = ouvert with { Fin = connu };
                break;
        }
        _faits.Add(connu);
    }
}
