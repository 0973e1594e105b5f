using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-03 : entrants dont la première orientation est hors Pôle emploi ; une réorientation ultérieure est sans effet (C5, 11).</summary>
public static class OrientesHorsFranceTravail
{
    /// <summary>Organismes que la série écarte ; paramètre commun à RSA-03 et suivants.</summary>
    internal static readonly ParametreAttendu Exclus =
        new("organismes_exclus", NatureDeParametre.Codes, Unites.Codes<OrientationNotifiee>("organisme"));

    /// <summary>La formule.</summary>
    public static FormuleRsa Formule { get; } = new("rsa.orientes_hors_france_travail", 1, [Exclus], static (cohorte, parametres) =>
        new([.. Orientes(cohorte, parametres).Select(o => Unites.De(o.Entrant, Classe.Compte, o.Orientation.Connu))]));

    /// <summary>Le champ de RSA-04 à RSA-07.</summary>
    internal static IEnumerable<(Entrant Entrant, Jalon<OrientationNotifiee> Orientation)> Orientes(CohorteRsa cohorte, Parametres parametres)
    {
        var exclus = parametres.Codes(Exclus.Nom);
        foreach (var entrant in cohorte.Entrants)
            if (entrant.Dossier.PremiereOrientation is { } orientation && !exclus.Contains(Unites.Texte(orientation.Fait.Organisme)))
                yield return (entrant, orientation);
    }
}
