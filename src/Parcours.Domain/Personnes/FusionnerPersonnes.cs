using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>Ce qu'il faut savoir hors du flux de l'absorbée pour décider d'une fusion.</summary>
/// <param name="Absorbee">La personne dont le flux reçoit le fait.</param>
/// <param name="Fusions">Les fusions connues autour des deux personnes.</param>
/// <param name="ConserveeEstConnue">Le journal sait quelque chose de la personne conservée.</param>
/// <param name="UneEstEffacee">L'identité de l'une des deux a été effacée : rien ne dit plus qu'elles n'en font qu'une.</param>
public sealed record SituationDeFusion(Guid Absorbee, Fusions Fusions, bool ConserveeEstConnue, bool UneEstEffacee);

/// <summary>Reconnaître deux personnes comme une seule (R9).</summary>
public static class FusionnerPersonnes
{
    /// <summary>
    /// Une personne ne s'absorbe pas elle-même, n'est absorbée qu'une fois, et deux fusions ne se croisent pas. Ce qui dépend d'un autre fait n'est qu'une
    /// alerte hors de la saisie : la fusion en trop est alors au journal sans rien réunir (<see cref="Fusions"/>).
    /// </summary>
    public static Decision Decide(PersonnesFusionnees fait, DossierPersonne absorbee, Contexte contexte)
    {
        var examen = new Examen(fait, absorbee, contexte);
        if (contexte.Fusion is not { } autour) return examen.Conclure();
        return examen
            .Refuser(fait.Conservee == autour.Absorbee, new("fusion-avec-soi", "Une personne ne se fusionne pas avec elle-même.", "R9"))
            .Refuser(autour.UneEstEffacee, new("personne-effacee", "L'identité de l'une de ces personnes a été effacée : rien ne permet plus de les rapprocher.", "D4"))
            .Refuser(!autour.ConserveeEstConnue, new("personne-inconnue", "Le journal ne sait rien de la personne conservée.", DependDUnAutreFait: true))
            .Refuser(autour.Fusions.De(fait.Conservee) == autour.Absorbee,
                new("fusions-croisees", "La personne conservée est déjà lue sous celle-ci : une autre fusion dit l'inverse.", "R9", DependDUnAutreFait: true))
            .Refuser(autour.Fusions.De(autour.Absorbee) != autour.Absorbee,
                new("personne-deja-absorbee", "Cette personne est déjà lue sous une autre : annulez d'abord cette fusion.", "R9", DependDUnAutreFait: true))
            .Conclure();
    }
}
