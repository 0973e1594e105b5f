using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;

namespace Parcours.Host.Indicateurs;

/// <summary>Ce que l'appelant voit des dossiers derrière un chiffre, et sous quel nom.</summary>
/// <param name="Voit">Il voit cette unité.</param>
/// <param name="Nommer">L'identifiant sous lequel un dossier se montre.</param>
/// <param name="SousPseudonyme">Les faits se montrent sans l'identifiant de l'émetteur ni leur place : rien n'en ramène à la personne.</param>
internal sealed record RegardSurLesDossiers(Func<Unite, bool> Voit, Func<Unite, string> Nommer, bool SousPseudonyme)
{
    /// <summary>Le même, qui ne voit pas ces personnes : leur traitement est limité. Le chiffre les compte encore.</summary>
    public RegardSurLesDossiers Sans(IReadOnlySet<Guid> limitees) => limitees.Count == 0 ? this : this with { Voit = unite => !limitees.Contains(unite.Personne) && Voit(unite) };

    /// <summary>Le regard d'un porteur ; un refus s'il ne lit que sous pseudonyme et qu'aucune clé n'en donne.</summary>
    public static (RegardSurLesDossiers? Regard, ProblemDetails? Refus) De(Porteur porteur, Pseudonymes pseudonymes, string departement)
    {
        var lectrices = porteur.Listes;
        var sousPseudonyme = lectrices.All(lectrice => lectrice.Droits.SousPseudonyme);
        if (sousPseudonyme && !pseudonymes.SontPossibles) return (null, Problemes.SansPseudonymes());
        return (new(
            unite => Porteur.VoitLaLigne(lectrices, unite.Episode.Dispositif, unite.Organisme, unite.Territoire),
            sousPseudonyme ? unite => pseudonymes.De(departement, Parcours(unite)) : Parcours,
            sousPseudonyme), null);

        static string Parcours(Unite unite) => new IdentifiantDeParcours(unite.Personne, unite.Episode).ToString();
    }
}
