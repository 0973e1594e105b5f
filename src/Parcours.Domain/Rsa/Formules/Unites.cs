using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Fabrique les unités de la série RSA, toutes rattachées au territoire de l'entrée (R10).</summary>
internal static class Unites
{
    private static readonly Champ ChampOrganisme = Forme.De<OrientationNotifiee>().Champs.Single(champ => champ.Nom == "organisme");

    /// <summary>Texte échangé d'un organisme.</summary>
    public static string Texte(Organisme organisme) => ChampOrganisme.Texte(organisme);

    /// <summary>Sans horloge (échéance nulle), un arrêt antérieur n'a rien d'anormal : un rendez-vous peut être fixé avant l'orientation.</summary>
    public static Unite De(Entrant entrant, Classe classe, FaitConnu depart, FaitConnu? arret = null, LocalDate? echeance = null) =>
        new(entrant.Dossier.Personne, entrant.Dossier.Episode, classe, entrant.Entree.Territoire,
            entrant.Dossier.PremiereOrientation is { } orientation ? Texte(orientation.Fait.Organisme) : null,
            depart, arret, entrant.Entree.Sortie, echeance, echeance is not null && arret?.Fait.DateEffet < depart.Fait.DateEffet);

    /// <summary>Les codes d'une énumération, pour vérifier un paramètre.</summary>
    public static IReadOnlyList<string> Codes<T>(string champ) where T : Fait => Forme.De<T>().Champs.Single(c => c.Nom == champ).Enumeration;
}
