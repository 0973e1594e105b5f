using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Ase;

/// <summary>
/// L'âge d'une personne face aux âges en vigueur ; naissance ou barème inconnus, rien n'est affirmé. La naissance est un autre fait :
/// un refus qui en vient dépend d'elle.
/// </summary>
internal readonly struct AgesDuJeune
{
    private readonly LocalDate? _naissance;
    private readonly Baremes _baremes;

    public AgesDuJeune(DossierPersonne personne, Contexte contexte)
    {
        _baremes = contexte.Baremes;
        FaitConnu? dernier = null;
        foreach (var connu in personne.Connus)
        {
            if (connu.Fait is not PersonneConnue { DateNaissance: { } naissance }) continue;
            if (dernier is { } d && (connu.Fait.DateEffet, connu.Ordre).CompareTo((d.Fait.DateEffet, d.Ordre)) < 0) continue;
            (dernier, _naissance) = (connu, naissance);
        }
    }

    public bool EstMajeur(LocalDate jour) => Acquis(jour, bareme => bareme.Majorite) is true;

    public bool EstMineur(LocalDate jour) => Acquis(jour, bareme => bareme.Majorite) is false;

    public bool ALAgeLimite(LocalDate jour) => Acquis(jour, bareme => bareme.LimiteJeuneMajeur) is true;

    public bool EstAvantLAgeLimite(LocalDate jour) => Acquis(jour, bareme => bareme.LimiteJeuneMajeur) is false;

    public string? Reference(LocalDate jour) => _baremes.AgesAseAu(jour)?.Reference;

    private bool? Acquis(LocalDate jour, Func<AgesDeLAse, int> age) =>
        _naissance is { } naissance && _baremes.AgesAseAu(jour) is { } bareme ? jour >= Calendrier.Anniversaire(naissance, age(bareme)) : null;
}
