using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>Ce que les formules de la garantie comptent de la même façon.</summary>
internal static class Comptages
{
    /// <summary>Une unité comptée, sans horloge. Ni la garantie ni l'accompagnement global ne portent de territoire.</summary>
    public static Unite Unite(PersonneGarantie personne, FaitConnu depart, FaitConnu? sortie = null, decimal? valeur = null) =>
        new(personne.Id, depart.Fait.Episode, Classe.Compte, null, null, depart, null, sortie, null, false, valeur);

    /// <summary>Personnes distinctes, chacune par le premier fait de la période qui répond (R9).</summary>
    /// <param name="nom">Nom de la formule.</param>
    /// <param name="recruter">Par quoi rencontrer la personne.</param>
    /// <param name="faits">Les faits comptés d'une personne.</param>
    /// <param name="repond">Ce fait-là est dans le champ.</param>
    /// <param name="lus">Types lus.</param>
    public static Formule<PersonneGarantie> PersonnesDistinctes(
        string nom, Func<Periode, Recrutement> recruter, Func<PersonneGarantie, IEnumerable<FaitConnu>> faits,
        Func<PersonneGarantie, FaitConnu, bool> repond, params IReadOnlyList<Type> lus) => new(nom, 1, [],
        (_, question) => [recruter(question.Periode)],
        (_, question) => (personne, compteur) =>
        {
            FaitConnu? retenu = null;
            foreach (var fait in faits(personne))
                if (question.Periode.Contient(fait.Fait.DateEffet) && (retenu is not { } connu || PersonneGarantie.Precede(fait, connu)) && repond(personne, fait)) retenu = fait;
            if (retenu is { } compte) compteur.Ajouter(Unite(personne, compte));
        })
        { Lit = lus };
}
