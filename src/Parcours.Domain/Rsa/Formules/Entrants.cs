using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-01 : personnes soumises aux droits et devoirs entrées dans la période (R9).</summary>
public static class Entrants
{
    /// <summary>La formule.</summary>
    public static FormuleRsa Formule { get; } = new("rsa.entrants", 1, [], static (_, _) => static entrant => new(Classe.Compte, entrant.Entree.Depart));
}
