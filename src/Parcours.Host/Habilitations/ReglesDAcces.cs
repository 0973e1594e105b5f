using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;
using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Parcours.Projections.Habilitations;

namespace Parcours.Host.Habilitations;

/// <summary>Qui passe quel point d'accès, avant que rien ne soit lu (A2). Ce qui dépend d'un dossier se décide en le lisant.</summary>
public static class ReglesDAcces
{
    /// <summary>Pourquoi la demande ne passe pas ; nul si elle passe.</summary>
    /// <param name="acte">L'acte que le point d'accès consigne ; nul s'il n'en est pas un.</param>
    /// <param name="acces">Ce qu'il donne, s'il n'est pas un acte ; nul s'il ne le dit pas.</param>
    /// <param name="parcours">Le dossier de l'adresse ; nul si elle n'en a pas, ou d'illisible.</param>
    /// <param name="porteur">Qui demande.</param>
    public static ProblemDetails? Examiner(CorpsDeFaitAttribute? acte, Acces? acces, IdentifiantDeParcours? parcours, Porteur porteur)
    {
        if (acte is null && acces is Acces.Catalogue) return null;
        bool Ouvre(Habilitation habilitation) => acte is not null
            ? Consigne(habilitation, acte.Forme.Type, parcours?.Episode.Dispositif) : Donne(habilitation, acces, parcours?.Episode.Dispositif);
        if ((EstNominatif(acte, acces) ? porteur.Nominatives : porteur.Habilitations).Any(Ouvre))
            return DitPourquoi(acces) && porteur.Finalite is null ? Problemes.FinaliteRequise() : null;
        return porteur.Habilitations.Any(Ouvre) ? Problemes.FinaliteRequise() : Problemes.DuStatut(StatusCodes.Status403Forbidden);
    }

    private static bool Consigne(Habilitation habilitation, Type fait, Dispositif? dispositif) =>
        fait.IsAssignableTo(typeof(FaitTransversal)) ? Enum.GetValues<Dispositif>().Any(d => LesCompetences.Toutes.Couvre(habilitation, d))
        : dispositif is { } connu ? LesCompetences.Toutes.Permet(habilitation, fait, connu)
        : LesCompetences.Toutes.Permet(habilitation, fait);

    private static bool Donne(Habilitation habilitation, Acces? acces, Dispositif? dispositif) => acces switch
    {
        Acces.Chiffres => habilitation.Droits.VoitLesChiffres,
        Acces.Liste => habilitation.Droits.VoitLesListes,
        Acces.Echeances => habilitation.Droits.VoitLesEcheances,
        Acces.Qualite => habilitation.Droits.VoitLesListes || habilitation.Droits.VoitLesEcheances,
        Acces.Dossier => habilitation.Droits.Regard is not Regard.Aucun && (dispositif is not { } connu || LesCompetences.Toutes.Couvre(habilitation, connu)),
        Acces.Identite or Acces.DepotDIdentite or Acces.RechercheDIdentite or Acces.Fusions => habilitation.Droits.VoitLIdentite,
        // Un lot crée des dossiers : qui n'en voit qu'une part ne saurait s'y borner.
        Acces.Lot or Acces.Travaux => !habilitation.EstBornee && Enum.GetValues<Dispositif>().Any(d => LesCompetences.Toutes.Couvre(habilitation, d)),
        // Un flux ouvre et clôt des droits pour tout le département.
        Acces.Imports => !habilitation.EstBornee && LesCompetences.Toutes.Permet(habilitation, typeof(DroitRsaNotifie)) && LesCompetences.Toutes.Permet(habilitation, typeof(DroitRsaClos)),
        Acces.Habilitations => habilitation.Role is Role.Administrateur,
        Acces.Traces => habilitation.Role is Role.Dpo,
        // Des empreintes et des nombres : rien d'une personne.
        Acces.Sceaux => habilitation.Role is Role.Direction or Role.Auditeur or Role.Etat,
        // Des chiffres, remis pour tels.
        Acces.Arretes => habilitation.Droits.VoitLesChiffres,
        // Il engage le département : qui n'en voit qu'une part ne l'arrête pas, ni qui ne voit pas tous ses chiffres.
        Acces.PriseDArrete => habilitation.Role is Role.Direction && !habilitation.EstBornee,
        _ => false,
    };

    private static bool EstNominatif(CorpsDeFaitAttribute? acte, Acces? acces) =>
        acte is not null || acces is Acces.Dossier or Acces.Liste or Acces.Echeances or Acces.Qualite or Acces.Lot or Acces.Imports or Acces.Travaux
            or Acces.Identite or Acces.DepotDIdentite or Acces.RechercheDIdentite or Acces.Fusions;

    /// <summary>Lire qui est quelqu'un se justifie, quel que soit le rôle.</summary>
    private static bool DitPourquoi(Acces? acces) => acces is Acces.Identite or Acces.RechercheDIdentite;
}
