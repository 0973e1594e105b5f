using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// Première orientation au plus tard à l'entrée plus le délai. Deux dénominateurs, publiés côte à côte (C5, 1) : parmi les
/// orientés, lecture contractuelle de 2022 ; parmi tous les entrants, où ne pas orienter n'améliore pas le taux.
/// </summary>
public static class OrientationDansLeDelai
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);

    /// <summary>RSA-02, RSA-02A : les non-orientés sont hors dénominateur.</summary>
    public static FormuleRsa ParmiLesOrientes { get; } = new("rsa.orientation_parmi_les_orientes", 1, [Seuil], static (parametres, _) =>
    {
        var delai = parametres.Delai(Seuil.Nom);
        return entrant =>
        {
            if (entrant.Dossier.PremiereOrientation is not { } orientation) return null;
            var dernierJour = delai.DernierJour(entrant.Entree.Effet);
            return Jugement.DUneHorloge(orientation.Effet <= dernierJour ? Classe.Compte : Classe.Echec,
                entrant.Entree.Depart, orientation.Connu, dernierJour);
        };
    });

    /// <summary>RSA-02B, RSA19-B : tous les entrants, moins ceux en attente (R7) et les exclus (R8).</summary>
    public static FormuleRsa ParmiLesEntrants { get; } = new("rsa.orientation_parmi_les_entrants", 1, [Seuil], static (parametres, observation) =>
    {
        var delai = parametres.Delai(Seuil.Nom);
        return entrant =>
        {
            var dernierJour = delai.DernierJour(entrant.Entree.Effet);
            var orientation = entrant.Dossier.PremiereOrientation;
            return Jugement.DUneHorloge(ClasseDe(orientation?.Effet, entrant.Entree.Sortie, dernierJour, observation),
                entrant.Entree.Depart, orientation?.Connu, dernierJour);
        };
    });

    private static Classe ClasseDe(LocalDate? arret, FaitConnu? sortie, LocalDate dernierJour, LocalDate observation)
    {
        if (arret <= dernierJour) return Classe.Compte;
        if (sortie?.Fait.DateEffet <= dernierJour) return Classe.Exclu;
        return arret is null && sortie is null && observation <= dernierJour ? Classe.EnAttente : Classe.Echec;
    }
}
