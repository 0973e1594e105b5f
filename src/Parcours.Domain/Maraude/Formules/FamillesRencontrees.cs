using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Maraude.Formules;

/// <summary>Les familles rencontrées et suivies. Un contact de suivi est tout contact qui n'est pas le premier de la vie de la famille.</summary>
public static class FamillesRencontrees
{
    private static readonly Type[] Lus = [typeof(MaraudeContactEtabli)];

    /// <summary>MAR-01 : familles dont le tout premier contact tombe dans la période ; une fois dans une vie.</summary>
    public static Formule<FamilleRencontree> PremiersContacts { get; } = DesContacts("maraude.premiers_contacts", static (famille, periode, compteur) =>
    {
        if (famille.Contacts is [var premier, ..] && periode.Contient(premier.Fait.DateEffet)) compteur.Ajouter(Unite(famille, premier));
    });

    /// <summary>MAR-02A : familles ayant au moins un contact de suivi dans la période, chacune une fois (R9).</summary>
    public static Formule<FamilleRencontree> Suivies { get; } = DesContacts("maraude.familles_suivies", static (famille, periode, compteur) =>
    {
        if (PremierSuivi(famille, periode) is { } suivi) compteur.Ajouter(Unite(famille, suivi));
    });

    /// <summary>
    /// MAR-02B : enfants de ces familles. Aucun enfant n'a d'identifiant : de chaque famille on retient le plus grand nombre d'enfants vus ensemble
    /// à un contact de la période, qui ne compte jamais deux fois le même.
    /// </summary>
    public static Formule<FamilleRencontree> EnfantsSuivis { get; } = DesContacts("maraude.enfants_suivis", static (famille, periode, compteur) =>
    {
        if (PremierSuivi(famille, periode) is not { } suivi) return;
        var enfants = 0;
        foreach (var contact in famille.Contacts)
            if (periode.Contient(contact.Fait.DateEffet)) enfants = Math.Max(enfants, ((MaraudeContactEtabli)contact.Fait).Enfants);
        compteur.Ponderer(Unite(famille, suivi), enfants, echecs: 0);
    });

    internal static Unite Unite(FamilleRencontree famille, FaitConnu depart) =>
        new(famille.Id, depart.Fait.Episode, Classe.Compte, null, null, depart, null, null, null, EstAnomalie: false);

    private static FaitConnu? PremierSuivi(FamilleRencontree famille, Periode periode)
    {
        for (var rang = 1; rang < famille.Contacts.Count; rang++)
            if (periode.Contient(famille.Contacts[rang].Fait.DateEffet)) return famille.Contacts[rang];
        return null;
    }

    private static Formule<FamilleRencontree> DesContacts(string nom, Action<FamilleRencontree, Periode, Compteur> compter) => new(nom, 1, [],
        static (_, question) => [Recrutement.Dans<MaraudeContactEtabli>(question.Periode)],
        (_, question) => (famille, compteur) => compter(famille, question.Periode, compteur))
    {
        Lit = Lus,
        // Un contact de plus dans la période n'y fait pas toujours entrer une famille.
        CompteSesEntrees = false,
    };
}
