using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Communs;

/// <summary>Refus motivé d'un acte.</summary>
/// <param name="Code">Code stable, ASCII, que d'autres programmes lisent.</param>
/// <param name="Phrase">Phrase française pour la personne qui saisit.</param>
/// <param name="Reference">Article ou règle, quand il y en a un.</param>
/// <param name="DependDUnAutreFait">
/// Vrai si la règle lit un autre fait : les lots, les flux et la reprise acceptent alors avec une alerte, car l'autre fait
/// peut n'être pas encore arrivé (contrat, §1).
/// </param>
/// <param name="Erreurs">Écarts de forme par champ, quand le refus en vient.</param>
public sealed record Refus(
    string Code, string Phrase, string? Reference = null, bool DependDUnAutreFait = false, IReadOnlyList<ErreurDeForme>? Erreurs = null);

/// <summary>Marque d'un fait accepté mais douteux ; elle accompagne le fait au journal.</summary>
/// <param name="Code">Code stable, ASCII.</param>
/// <param name="Phrase">Phrase française.</param>
public sealed record Alerte(string Code, string Phrase);

/// <summary>Ce qu'un acte décide : consigner, ne rien faire, ou refuser. Jamais une exception.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>Le fait est à consigner, avec ses alertes.</summary>
    public sealed record Consigner(Fait Fait, IReadOnlyList<Alerte> Alertes) : Decision;

    /// <summary>Le fait est déjà connu à l'identique : le redire ne consigne rien.</summary>
    public sealed record RienAFaire(long Ordre) : Decision;

    /// <summary>L'acte est refusé.</summary>
    public sealed record Refuser(Refus Refus) : Decision;
}
