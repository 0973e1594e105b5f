using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Ce que l'appelant voit des cas d'un contrôle, et sous quel nom.</summary>
/// <param name="Voit">Il voit ce cas.</param>
/// <param name="Nommer">L'identifiant sous lequel un dossier se montre.</param>
/// <param name="SousPseudonyme">Les faits se montrent sans l'identifiant de l'émetteur ni leur place : rien n'en ramène à la personne.</param>
internal sealed record RegardSurLaQualite(Func<CasDeQualite, bool> Voit, Func<CasDeQualite, string> Nommer, bool SousPseudonyme)
{
    /// <summary>Tout, en clair : la commande, que l'on tape sur la machine.</summary>
    public static RegardSurLaQualite Entier { get; } = new(static _ => true, Parcours, false);

    /// <summary>Le regard d'un porteur ; un refus s'il ne lit que sous pseudonyme et qu'aucune clé n'en donne.</summary>
    /// <param name="porteur">Qui demande.</param>
    /// <param name="pseudonymes">Ce qui remplace les dossiers.</param>
    /// <param name="departement">Département.</param>
    /// <param name="limitees">Personnes dont le traitement est limité : le chiffre les compte, la liste les tait.</param>
    public static (RegardSurLaQualite? Regard, ProblemDetails? Refus) De(Porteur porteur, Pseudonymes pseudonymes, string departement, IReadOnlySet<Guid> limitees)
    {
        var lectrices = porteur.Qualite;
        var sousPseudonyme = lectrices.All(lectrice => lectrice.Droits.SousPseudonyme);
        if (sousPseudonyme && !pseudonymes.SontPossibles) return (null, Problemes.SansPseudonymes());
        // Un fait de la personne elle-même dit qu'elle est suivie, fût-ce par un autre métier : il se montre à qui pilote, non à qui tient un dossier.
        var pilotes = lectrices.Where(lectrice => lectrice.Droits.VoitLesListes).ToList();
        return (new(
            cas => !limitees.Contains(cas.Personne) && Porteur.VoitLaLigne(
                cas.Episode.Dispositif is Dispositif.Personne ? pilotes : lectrices, cas.Episode.Dispositif, cas.Organisme, cas.Territoire),
            sousPseudonyme ? cas => pseudonymes.De(departement, Parcours(cas)) : Parcours,
            sousPseudonyme), null);
    }

    private static string Parcours(CasDeQualite cas) => new IdentifiantDeParcours(cas.Personne, cas.Episode).ToString();
}
