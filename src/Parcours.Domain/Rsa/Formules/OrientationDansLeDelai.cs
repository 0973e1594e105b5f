using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// Première orientation au plus tard à l'entrée plus le délai. Deux dénominateurs, publiés côte à côte (C5, 1) : parmi les
/// orientés, lecture contractuelle de 2022 ; parmi tous les entrants, où ne pas orienter n'améliore pas le taux.
/// </summary>
public static class OrientationDansLeDelai
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Depuis = new("recus_depuis", NatureDeParametre.Date);

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
    })
    {
        CompteSesEntrees = false,
    };

    /// <summary>RSA-02B, RSA19-B : tous les entrants, moins ceux en attente (R7) et les exclus (R8).</summary>
    public static FormuleRsa ParmiLesEntrants { get; } = new("rsa.orientation_parmi_les_entrants", 1, [Seuil], static (parametres, observation) =>
    {
        var juger = Juger(parametres, observation);
        return entrant => juger(entrant);
    });

    /// <summary>RSA25-01 : les mêmes, reçus depuis l'entrée en vigueur de la loi du 18 décembre 2023. L'entrée de référence est choisie d'abord (R9).</summary>
    public static FormuleRsa ParmiLesEntrantsRecusDepuis { get; } = new("rsa.orientation_parmi_les_entrants_recus_depuis", 1, [Seuil, Depuis], static (parametres, observation) =>
    {
        var (juger, depuis) = (Juger(parametres, observation), parametres.Date(Depuis.Nom));
        return entrant => entrant.Entree.Effet < depuis ? null : juger(entrant);
    });

    private static Func<Entrant, Jugement> Juger(Parametres parametres, LocalDate observation)
    {
        var delai = parametres.Delai(Seuil.Nom);
        return entrant =>
        {
            var dernierJour = delai.DernierJour(entrant.Entree.Effet);
            var orientation = entrant.Dossier.PremiereOrientation;
            return Jugement.DUneHorloge(Jugement.Classer(orientation?.Effet, entrant.Entree.Sortie?.Fait.DateEffet, dernierJour, observation),
                entrant.Entree.Depart, orientation?.Connu, dernierJour);
        };
    }
}
