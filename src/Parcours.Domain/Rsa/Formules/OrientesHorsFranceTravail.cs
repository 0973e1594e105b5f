using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-03 : entrants dont la première orientation est hors Pôle emploi ; une réorientation ultérieure est sans effet (C5, 11).</summary>
public static class OrientesHorsFranceTravail
{
    /// <summary>Organismes que la série écarte ; paramètre commun à RSA-03 et suivants.</summary>
    internal static readonly ParametreAttendu Exclus =
        new("organismes_exclus", NatureDeParametre.Codes, CodesRsa.De<OrientationNotifiee>("organisme"));

    /// <summary>La formule.</summary>
    public static FormuleRsa Formule { get; } = new("rsa.orientes_hors_france_travail", 1, [Exclus], static (parametres, _) =>
    {
        var orienter = Orienter(parametres);
        return entrant => orienter(entrant) is { } orientation ? new(Classe.Compte, orientation.Connu) : null;
    })
    {
        CompteSesEntrees = false,
    };

    /// <summary>Le champ de RSA-04 à RSA-07 : la première orientation, nulle hors du champ.</summary>
    internal static Func<Entrant, Jalon<OrientationNotifiee>?> Orienter(Parametres parametres)
    {
        var exclus = CodesRsa.Cites<OrientationNotifiee>("organisme", parametres.Codes(Exclus.Nom));
        return entrant => entrant.Dossier.PremiereOrientation is { } orientation && !exclus[(int)orientation.Fait.Organisme] ? orientation : null;
    }
}
