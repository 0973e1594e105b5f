using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Maraude;

/// <summary>Une famille rencontrée à la rue, telle que connue.</summary>
/// <param name="Id">Identifiant interne de la famille.</param>
/// <param name="Contacts">Ses rencontres, dans l'ordre R1 : la première est le premier contact de sa vie.</param>
/// <param name="MisesALAbri">Ses mises à l'abri, dans l'ordre R1.</param>
/// <param name="Droits">Les droits qui lui ont été ouverts, dans l'ordre R1.</param>
public sealed record FamilleRencontree(Guid Id, IReadOnlyList<FaitConnu> Contacts, IReadOnlyList<FaitConnu> MisesALAbri, IReadOnlyList<FaitConnu> Droits)
{
    internal const string Jamais = "famille-jamais-rencontree";
    internal const string PhraseJamais = "Aucune rencontre de la famille n'est connue à cette date.";

    /// <summary>Reconstitue la famille. Ne lève jamais.</summary>
    public static FamilleRencontree Reconstituer(PersonneLue famille)
    {
        var (contacts, mises, droits) = (new List<FaitConnu>(), new List<FaitConnu>(), new List<FaitConnu>());
        foreach (var connu in famille.Faits)
            (connu.Fait switch { MaraudeContactEtabli => contacts, MiseALAbri => mises, DroitOuvert => droits, _ => null })?.Add(connu);
        return new(famille.Id, contacts, mises, droits);
    }

    internal static bool EstConnue(DossierPersonne famille, LocalDate jour) =>
        famille.Connus.Any(connu => connu.Fait is MaraudeContactEtabli && connu.Fait.DateEffet <= jour);
}
