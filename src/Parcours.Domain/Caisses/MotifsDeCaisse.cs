using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Caisses;

/// <summary>Les motifs de la caisse dans les codes du journal. Un code inconnu vaut « autre », et l'import le dit.</summary>
public static class MotifsDeCaisse
{
    /// <summary>Motif d'une suspension de droit (<c>MOTISUSDRORSA</c>) ; vrai s'il est connu.</summary>
    public static (MotifSuspensionDroit Motif, bool EstConnu) DuDroit(string code) =>
        Enum.TryParse<MotifSuspensionDroit>(code, out var motif) && motif.ToString() == code ? (motif, true) : (MotifSuspensionDroit.Autre, false);

    /// <summary>Motif d'une suspension de versement (<c>MOTISUSVERSRSA</c>) ; vrai s'il est connu.</summary>
    public static (MotifSuspensionVersement Motif, bool EstConnu) DuVersement(string code)
    {
        var nom = code is [>= '0' and <= '9', >= '0' and <= '9'] ? "Code" + code : code;
        return Enum.TryParse<MotifSuspensionVersement>(nom, out var motif) && motif.ToString() == nom ? (motif, true) : (MotifSuspensionVersement.Autre, false);
    }

    /// <summary>
    /// Motif d'une fin de droit (<c>MOTICLORSA</c>) ; vrai s'il est connu. ECH : quatre mois sans droit, donc des ressources ; PCG : décision du
    /// Département ; les radiations ne disent pas leur cause.
    /// </summary>
    /// <param name="code">Code.</param>
    /// <param name="sort">La mutation, s'il y en a une, sort du département.</param>
    public static (MotifCloture Motif, bool EstConnu) DeLaFin(string code, bool sort) => code switch
    {
        "MUT" => (sort ? MotifCloture.TransfertSortant : MotifCloture.Autre, true),
        "ECH" => (MotifCloture.Ressources, true),
        "PCG" => (MotifCloture.FinSuppression, true),
        "EFF" or "RGD" or "RFD" or "RAU" or "RST" or "RSO" => (MotifCloture.Autre, true),
        _ => (MotifCloture.Autre, false),
    };
}
